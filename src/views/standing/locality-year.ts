import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { countsOf } from '../../standing/rates.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type UnitScoreLine, unitScores } from '../score/links.ts';
import { toldByYear } from './unit-results.ts';

/** What became of the duties of one unit that were due in a year, beside what is published of it in indices of the year. */
interface TogetherRow {
	readonly unit: UnitLink;
	/** `null` where nothing was due, or the site has no report about it. */
	readonly duties: {
		readonly href: string;
		readonly onTime: number;
		readonly due: number;
		readonly silent: number;
	} | null;
	readonly scores: readonly UnitScoreLine[];
}

/** Duties and scores of the units of a locality in one year. */
export interface LocalityYearView {
	readonly id: string;
	readonly name: string;
	readonly year: string;
	readonly day: string;
	/** Of very many the first. */
	readonly rows: readonly TogetherRow[];
	readonly count: number;
}

/** The most units that the page shows. */
const most = 150;

/** The years of a locality of which scores of its units are published, newest first. */
export const localityYears = (index: Index, id: string): { year: string; href: string }[] => {
	const years = new Set((index.scoredAt.get(id) ?? []).map((key) => key.slice(key.indexOf(' ') + 1)));
	const page = address.resultsOf(address.locality(id));
	return [...years]
		.sort()
		.reverse()
		.map((year) => ({ year, href: address.resultsOfYear(page, year) }));
};

/** The pages of all localities and years of which there are scores. Their keys are `binh-tan 2023`. */
export const localityYearPages = (index: Index): [path: string, key: string][] =>
	[...index.scoredAt.keys()].flatMap((id) =>
		localityYears(index, id).map(({ year, href }): [string, string] => [href, `${id} ${year}`]),
	);

/** Duties and scores of a locality in a year. Throws if the register has no such locality. */
export function localityYear(index: Index, key: string): LocalityYearView {
	const [id = '', year = ''] = key.split(' ');
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const units = (index.unitsIn.get(id) ?? []).filter(({ members }) => members === null || members.length === 0);
	const rows = units.flatMap(({ id: unit }): TogetherRow[] => {
		const duties = dutiesOf(index, unit, year);
		const { lines } = unitScores(index, unit, year);
		const [link] = unitLinks(index, [unit], id);
		return link === undefined || (duties === null && lines.length === 0) ? [] : [{ unit: link, duties, scores: lines }];
	});
	return { id, name: locality.name, year, day: index.day, rows: rows.slice(0, most), count: rows.length };
}

function dutiesOf(index: Index, unit: string, year: string): TogetherRow['duties'] {
	const told = toldByYear(index, unit).get(year) ?? [];
	const { rate, counts } = countsOf(
		told.map(({ stood }) => stood),
		index.day,
	);
	if (rate.due === 0) return null;
	return { href: address.resultsOf(address.unit(unit)), ...rate, silent: counts['not-reported'] ?? 0 };
}
