import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { type IndexVersionEntry, indexIdOf } from '../../register/scores/index-version.ts';
import { clerk } from '../../vi/clerk.ts';
import { scores as words } from '../../vi/scores.ts';
import type { ScoreRow } from './column.ts';

/**
 * The rows of scores that a report about a document may state, with no points filled in: for each unit its total, and each field and
 * criterion. Of an index the newest version of the day's year or before. None where no index is of the document or its locality.
 */
export function scoreRows(index: Index, document: string, day: string): ScoreRow[] {
	const locality = localityOf(document);
	return versionsAt(index, document, day).flatMap((version) =>
		scoredUnits(index, version.index, locality).flatMap((unit) => rowsOf(index, version, unit, locality, day)),
	);
}

/** Versions of the indices of which the document has a target, or by which units of its locality are scored. */
function versionsAt(index: Index, document: string, day: string): IndexVersionEntry[] {
	const aimed = (index.targetsOf.get(document) ?? []).flatMap(
		({ indicator }) => index.versionsFor.get(indicator) ?? [],
	);
	const scored = (index.scoredAt.get(localityOf(document)) ?? []).map((key) => key.slice(0, key.indexOf(' ')));
	const ids = new Set([...scored, ...aimed.map(({ id }) => indexIdOf(id))]);
	return [...ids].flatMap((id) => {
		const known = (index.versionsOf.get(id) ?? []).filter(({ version }) => version.slice(0, 4) <= day.slice(0, 4));
		return known.at(-1) ?? [];
	});
}

/** Units of the locality that had a score in the index in any year; `null`, whom a clerk is to name, where none had. */
function scoredUnits(index: Index, id: string, locality: string): readonly (string | null)[] {
	const all = (index.scoredYears.get(id) ?? []).flatMap((year) => index.scoredIn.get(`${id} ${year}`) ?? []);
	const units = [...new Set(all.map(({ unit }) => unit))].filter((unit) => localityOf(unit) === locality);
	return units.length === 0 ? [null] : units;
}

type Part = IndexVersionEntry['parts'][number];

/** What a row shows of a part of an index, or of the points in all (`null`). */
export function partShown(version: IndexVersionEntry, part: Part | null): Pick<ScoreRow, 'index' | 'criterion'> {
	const named = part === null ? clerk.totalPoints : part.depth === 1 ? part.name : `${part.id}. ${part.name}`;
	return {
		index: `${version.short} (${version.version})`,
		criterion: clerk.ofMost(named, words.points(part === null ? version.maximum : part.max)),
	};
}

function rowsOf(
	index: Index,
	version: IndexVersionEntry,
	unit: string | null,
	locality: string,
	day: string,
): ScoreRow[] {
	const row = (part: Part | null, kind = ''): ScoreRow => ({
		...partShown(version, part),
		unit: unit === null ? '' : (index.units.get(unit)?.name ?? unit),
		period: periodOf(version, day),
		kind,
		points: '',
		evidence: '',
		note: '',
		id: `${version.id}#${part?.id ?? ''}`,
		who: unit ?? `${locality}/`,
	});
	return [row(null), ...version.parts.map((part) => row(part, part.by === 'survey' ? words.kinds.survey : ''))];
}

/**
 * Words for the time of which a report up to a day most likely speaks: a clerk may write another. Before December a report may speak
 * of this year or of the last one: then nothing is filled in.
 */
function periodOf({ every }: IndexVersionEntry, day: string): string {
	const [year = '', month = ''] = day.split('-');
	if (every === 'year') return month === '12' ? year : '';
	if (every === 'month') return clerk.months(Number(month) > 2 ? String(Number(month)) : month, year);
	return clerk.quarters(['I', 'II', 'III', 'IV'][Math.ceil(Number(month) / 3) - 1] ?? '', year);
}
