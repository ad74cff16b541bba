import { clerk } from '../../vi/clerk.ts';
import { shownDay } from '../../words/day.ts';
import type { Classed, TrackerClass } from './classes.ts';

const classes = Object.keys(clerk.classes) as TrackerClass[];

/** How many are in each class, and how many in none. */
export function classCounts(all: readonly Classed[]): Readonly<Record<TrackerClass | 'apart', number>> {
	const count = (wanted: TrackerClass | null) => all.filter((one) => one.class === wanted).length;
	const entries = classes.map((one) => [one, count(one)] as const);
	return { ...(Object.fromEntries(entries) as Record<TrackerClass, number>), apart: count(null) };
}

/** The classes as JSON: what has a class under `records`, what has none under `apart`. */
export function classJson(all: readonly Classed[], day: string): string {
	const [records, apart] = [all.filter((one) => one.class !== null), all.filter((one) => one.class === null)];
	return `${JSON.stringify({ schemaVersion: 1, day, counts: classCounts(all), records, apart }, null, '\t')}\n`;
}

/** The classes as a table: those with a class first, those apart from all classes below them with how they stand. */
export function classTable(all: readonly Classed[]): { readonly header: readonly string[]; readonly rows: string[][] } {
	const sorted = [...classes, null].flatMap((wanted) => all.filter((one) => one.class === wanted));
	return {
		header: Object.values(clerk.classColumns),
		rows: sorted.map((one) => [
			one.class === null ? clerk.apart : clerk.classes[one.class],
			one.assignment,
			one.document,
			one.number,
			one.task,
			one.units.join('; '),
			one.phase === null ? '' : String(one.phase),
			one.round ?? '',
			one.end === null ? '' : shownDay(one.end),
			one.standing,
			one.by.join('; '),
			one.occasion,
		]),
	};
}
