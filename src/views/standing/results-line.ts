import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { turnedOn } from '../../register/results/standings.ts';
import { countsOf, type Rate } from '../../standing/rates.ts';
import type { Standing } from '../../standing/standing.ts';
import { shortOf } from '../../vi/standing.ts';
import { toldInLocality } from './locality-results.ts';
import { outside, sectionPlace, type Told, toldOfDocument } from './sheet.ts';
import { isSplit, toldByYear } from './unit-results.ts';

/** What became of the assignments of a document, a unit or the units of a locality, in one line. */
export interface ResultsLine {
	readonly href: string;
	/** How many documents say something of them, and the day of the newest. */
	readonly reports: number;
	readonly newest: string;
	/** The last day on which something of it may have changed, where the newest report is older: it has stayed as it was then. */
	readonly since: string | null;
	/** How many of those that were due were done on time. */
	readonly rate: Rate;
	/** How many stand how, each with the place of the rows behind it; `null` where that is not one place. */
	readonly counts: readonly {
		readonly standing: Standing;
		/** Its short name: work without a last day is told apart. */
		readonly words: string;
		readonly count: number;
		readonly list: string | null;
	}[];
}

/** The line of a document; `null` if the site has no report about it. */
export function resultsLine(index: Index, id: string): ResultsLine | null {
	if (!index.reportsOn.has(id)) return null;
	const href = address.resultsOf(address.document(id));
	return index.remember('line of document', id, (traced) => lineOf(traced, href, href, toldOfDocument(traced, id)));
}

/** The line of a unit; `null` if the site has no report about what it answers for. */
export function unitResultsLine(index: Index, id: string): ResultsLine | null {
	const href = address.resultsOf(address.unit(id));
	return index.remember('line of unit', id, (traced) =>
		lineOf(traced, href, isSplit(traced, id) ? null : href, [...toldByYear(traced, id).values()].flat()),
	);
}

/** The line of all that the units of a locality answer for; `null` if the site has no report about it. */
export function localityResultsLine(index: Index, id: string): ResultsLine | null {
	const href = address.resultsOf(address.locality(id));
	return index.remember('line of locality', id, (traced) => lineOf(traced, href, null, toldInLocality(traced, id)));
}

/** Whether a unit answers for something, so that a report could speak of it. */
export function isAnswering(index: Index, id: string): boolean {
	const names = [id, ...(index.groupsOf.get(id) ?? []).filter(({ open }) => !open).map((group) => group.id)];
	return names.some((one) => index.ledBy.has(one) || index.ledBefore.has(one));
}

const order: readonly Standing[] = [
	'done-on-time',
	'done',
	'done-late',
	'overdue',
	'disputed',
	'not-reported',
	'open',
	'undated',
];

/** What is over without a result: the line has it only where it has nothing else. */
const over: readonly Standing[] = ['not-arisen', 'cancelled', 'lapsed', 'not-obliged'];

/** Standings of which every row stands in one place of the page. */
const together: ReadonlySet<Standing> = new Set([
	'overdue',
	'not-reported',
	'undated',
	'not-arisen',
	'cancelled',
	'lapsed',
	'not-obliged',
]);

function lineOf(index: Index, href: string, list: string | null, told: readonly Told[]): ResultsLine | null {
	const reports = new Set<string>();
	const entries = new Set<AssignmentEntry>();
	const documents = new Set<string>();
	const groups = new Map<Standing, { dated: number; beside: number }>();
	// A loop, since the lines of all units tell every occurrence several times.
	for (const { entry, stood } of told) {
		entries.add(entry);
		const group = groups.get(stood.standing) ?? { dated: 0, beside: 0 };
		groups.set(stood.standing, group);
		if (stood.end === null) group.beside++;
		else group.dated++;
	}
	for (const { document } of entries) documents.add(document);
	for (const one of documents) for (const by of index.reportsOn.get(one) ?? []) reports.add(by);
	if (reports.size === 0) return null;
	let asOf: string | null = null;
	for (const entry of entries) asOf = later(asOf, turnedOn(index, entry));
	const days = Array.from(reports, (one) => index.headOf.get(one)?.issued ?? '');
	const counted = (standings: readonly Standing[]) =>
		standings.flatMap((standing) => {
			const part = outside.has(standing) ? 'beside' : 'due';
			const place = list === null || !together.has(standing) ? null : `${list}#${sectionPlace(part, standing)}`;
			const byWords = new Map<string, number>();
			const { dated, beside } = groups.get(standing) ?? { dated: 0, beside: 0 };
			for (const isBeside of [false, true]) {
				const own = isBeside ? beside : dated;
				const words = shortOf(standing, isBeside);
				if (own > 0) byWords.set(words, (byWords.get(words) ?? 0) + own);
			}
			return [...byWords].map(([words, count]) => ({ standing, words, count, list: place }));
		});
	const counts = counted(order);
	const newest = days.toSorted().at(-1) ?? '';
	return {
		href,
		reports: reports.size,
		newest,
		since: asOf !== null && asOf > newest ? asOf : null,
		rate: countsOf(
			told.map(({ stood }) => stood),
			asOf ?? '',
		).rate,
		counts: counts.length > 0 ? counts : counted(over),
	};
}

const later = (last: string | null, day: string | null): string | null =>
	last === null || (day !== null && day > last) ? day : last;
