import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { fold } from '../../words/fold.ts';
import { nearest } from '../../words/nearest.ts';
import type { Line } from '../lines/line.ts';
import { unitLabel } from '../lines/shown.ts';

/**
 * Of whom a row speaks: of the unit of the line while its name stands there as it was written; else of the unit of the locality
 * that is named. Names that may have been meant, where there is no such unit.
 */
export function unitOf(
	index: Index,
	line: Line,
	words: string,
): { readonly unit: string | null } | { readonly candidates: readonly string[] } {
	if (words === '' || fold(words) === fold(unitLabel(index, line))) return { unit: line.unit };
	const found = unitNamed(index, localityOf(line.entry.id), words);
	return typeof found === 'string' ? { unit: found } : found;
}

/**
 * Id of the unit of a locality that these words name, abbreviations of the content (`UBND`) written out or not; names that may have been meant, where there is no such
 * unit.
 */
export function unitNamed(
	index: Index,
	locality: string,
	words: string,
): string | { readonly candidates: readonly string[] } {
	const units = index.unitsIn.get(locality) ?? [];
	const { abbreviations } = index.register;
	const writtenOut = words.replace(/\p{L}{2,}/gu, (short) => abbreviations[short.toUpperCase()] ?? short);
	const wanted = new Set([fold(words), fold(writtenOut)]);
	const named = units.filter(({ name, short, slug, aliases = [] }) =>
		[name, short, slug, ...aliases].some((one) => wanted.has(fold(one))),
	);
	const [only, ...more] = named;
	if (only !== undefined && more.length === 0) return only.id;
	return {
		candidates: nearest(
			writtenOut,
			units.map(({ name }) => name),
		),
	};
}
