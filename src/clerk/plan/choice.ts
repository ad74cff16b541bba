import type { Sources } from '../../sources/sources.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import { nearest } from '../../words/nearest.ts';
import { namedDocument } from '../document.ts';
import { assignmentSheet, targetSheet } from './column.ts';
import type { PlanDocument } from './document.ts';
import { type PlanRow, planRows } from './rows.ts';
import type { WrittenEntry } from './value.ts';

/** The rows that are exported, and the documents that they are of. */
export interface PlanChoice {
	readonly locality: string;
	readonly documents: readonly PlanDocument[];
	readonly assignments: readonly PlanRow[];
	readonly targets: readonly PlanRow[];
}

/**
 * The rows of a document, of a locality, or of what a unit leads, cooperates in or is answerable for, by itself or in a group. Why
 * not, where there is no such thing.
 */
export function planChoice(
	all: ReadonlyMap<string, PlanDocument>,
	sources: Sources,
	scope: { readonly document?: string; readonly unit?: string; readonly locality?: string },
): PlanChoice | { readonly refused: string } {
	const of = (documents: readonly PlanDocument[], locality: string, isOf?: (ids: readonly string[]) => boolean) => {
		const chosen =
			(...keys: string[]) =>
			({ names }: PlanDocument, entry: WrittenEntry) =>
				isOf === undefined ||
				isOf(keys.flatMap((key) => namesIn(entry[key])).map((one) => names.units.idOf(one) ?? one));
		return {
			locality,
			documents,
			assignments: planRows(documents, assignmentSheet, chosen('leads', 'cooperating')),
			targets: planRows(documents, targetSheet, chosen('responsible')),
		};
	};
	const inLocality = (locality: string) => [...all.values()].filter(({ id }) => id.startsWith(`${locality}/`));
	if (scope.document !== undefined) {
		const named = namedDocument(scope.document, [...all.keys()]);
		if ('candidates' in named) return { refused: planWords.unknownDocument(scope.document, named.candidates) };
		const document = all.get(`${named.locality}/${named.slug}`);
		return of(document === undefined ? [] : [document], named.locality);
	}
	if (scope.locality !== undefined) {
		const known = sources.localities.map(({ id }) => id);
		if (!known.includes(scope.locality)) return { refused: planWords.unknownLocality(scope.locality, known) };
		return of(inLocality(scope.locality), scope.locality);
	}
	const [locality = '', unit = ''] = (scope.unit ?? '').split('/');
	const units = sources.localities.find(({ id }) => id === locality)?.units?.data ?? [];
	if (!units.some(({ id }) => id === unit)) {
		const every = sources.localities.flatMap(({ id, units: own }) => (own?.data ?? []).map((one) => `${id}/${one.id}`));
		return { refused: planWords.unknownUnit(scope.unit ?? '', nearest(scope.unit ?? '', every)) };
	}
	const groups = units.filter(({ members }) => members?.includes(unit)).map(({ id }) => id);
	return of(inLocality(locality), locality, (ids) => [unit, ...groups].some((one) => ids.includes(one)));
}

const namesIn = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
