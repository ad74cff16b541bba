import type { Log } from '../../standing/log.ts';
import { listings, type MonthListing } from '../../standing/monthly.ts';
import { type Stood, standingsAmong, type Weighing, weighings } from '../../standing/standing.ts';
import { turningDays } from '../../standing/turning-days.ts';
import { askedOnce } from '../asked-once.ts';
import type { AssignmentEntry } from '../entries.ts';
import type { Index } from '../index.ts';
import { answersOver } from '../scores/condition.ts';
import { type MakeEach, madeOfEach } from './by-document.ts';
import { latestCome } from './has-come.ts';
import { type Facts, logOf } from './log-of.ts';

/**
 * Every occurrence of an assignment as it stands on the day of the index. It is asked of that day no more than needed, so that
 * what does not change from one day to the next stays as it was made.
 */
export const stoodOf = (index: Index, entry: AssignmentEntry): readonly Stood[] => workedOut(index, entry).stood;

/** Every occurrence of each of these assignments, as `stoodOf` has it, in their order. Of those of one document that follow one another the index is asked once. */
export function* stoodOfAll(
	index: Index,
	entries: Iterable<AssignmentEntry>,
): Generator<readonly [entry: AssignmentEntry, stood: readonly Stood[]]> {
	let document: string | null = null;
	let known: ReadonlyMap<string, WorkedOut> | null = null;
	for (const entry of entries) {
		if (entry.document !== document) {
			document = entry.document;
			known = allWorkedOut(index, document);
		}
		yield [entry, (known?.get(entry.id) ?? workedOut(index, entry)).stood];
	}
}

/**
 * The last day on which the standing of an assignment may have changed; until the day of the index it has stayed as it was then.
 * `null` if no such day has come.
 */
export const turnedOn = (index: Index, entry: AssignmentEntry): string | null => workedOut(index, entry).turned;

/** What is known of an assignment, the last day on which its standing may have changed, and how it has stood since. */
interface WorkedOut {
	readonly log: Log;
	readonly turned: string | null;
	readonly stood: readonly Stood[];
	readonly all: readonly Weighing[];
}

function workedOut(index: Index, entry: AssignmentEntry): WorkedOut {
	const known = allWorkedOut(index, entry.document)?.get(entry.id);
	return known ?? index.remember('standing', entry.id, (traced) => workOut(traced)(entry));
}

/** `null` of a document about which nothing is reported: few of its assignments are asked for, and each is worked out alone. */
const allWorkedOut = (index: Index, document: string): ReadonlyMap<string, WorkedOut> | null =>
	index.remember('standings', document, (traced) =>
		traced.reportsOn.has(document) ? madeOfEach(traced, document, workOut) : null,
	);

const workOut: MakeEach<WorkedOut> = (index) => {
	const facts = factsIn(index);
	return (entry) => {
		const log = logOf(entry, index.resultsFor.get(entry.id) ?? [], facts);
		const turned = latestCome(turningDays(log), (day) => index.hasCome.get(day) ?? false);
		const all = weighings(log);
		return { log, turned, stood: standingsAmong(all, turned ?? beforeAll), all };
	};
};

const beforeAll = '0000-01-01';

/** Every occurrence of an assignment as it stands on any day, `YYYY-MM-DD`. */
export function stoodOn(index: Index, entry: AssignmentEntry, day: string): readonly Stood[] {
	const { turned, stood, all } = workedOut(index, entry);
	return turned !== null && day >= turned && index.hasCome.get(day) ? stood : standingsAmong(all, day);
}

const factsIn = (index: Index): Facts => ({
	units: index.units,
	issuedOf: askedOnce((document) => index.headOf.get(document)?.issued),
	working: index.register.workingDays,
	answersOver: (condition, unit) => answersOver(index, condition, unit),
});

/** What the lists of months name of an assignment, and the last month in which a document spoke of it or moved its day. */
export interface ListedMonths {
	readonly listings: readonly MonthListing[];
	/** `null` if no document did. */
	readonly told: string | null;
}

/** What the lists of months up to that of the index name of an assignment. */
export function listedMonthsOf(index: Index, entry: AssignmentEntry): ListedMonths {
	const { log, turned, all } = workedOut(index, entry);
	if (turned === null) return { listings: [], told: null };
	const telling = log.documents.filter(
		({ issued, results = [], changes = [] }) =>
			issued <= turned && (results.length > 0 || changes.some(({ to }) => to !== undefined)),
	);
	const told = telling.reduce((last, { issued }) => (issued > last ? issued : last), '');
	return { listings: listings(log, index.month, turned, all), told: told.slice(0, 7) || null };
}
