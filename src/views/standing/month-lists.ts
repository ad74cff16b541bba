import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { listedMonthsOf } from '../../register/results/standings.ts';
import { type ListKind, laterMonth, type MonthListing, monthsBetween } from '../../standing/monthly.ts';
import { answering } from './document-results.ts';
import { hasMembers } from './locality-results.ts';
import { everGivenTo, isReported } from './unit-results.ts';

/** One line of a month's list: an occurrence as it stood at the end of the month, with the assignment whose it is. */
export interface ListLine extends Pick<MonthListing, 'stood' | 'months'> {
	readonly entry: AssignmentEntry;
}

/** What the list of a month names. */
export interface MonthList {
	/** By kind; of what nothing published speaks of that which is new. */
	readonly lines: ReadonlyMap<ListKind, readonly ListLine[]>;
	/** By earlier month: how many of its list nothing published speaks of even now, the newest first. */
	readonly carried: ReadonlyMap<string, number>;
}

interface Growing {
	readonly lines: Map<ListKind, ListLine[]>;
	readonly carried: Map<string, number>;
}

/**
 * What each month's list of a locality names, by month, newest first. There is one for every month up to the last in which a
 * document spoke of its assignments or moved their days; later, for those in which a day passed in silence. What the site has no
 * report about is listed only where a document moved its day.
 */
export function listsOf(index: Index, locality: string): ReadonlyMap<string, MonthList> {
	return index.remember('monthly lists', locality, (traced) => {
		const own = (traced.unitsIn.get(locality) ?? []).filter(({ members }) => !hasMembers(members));
		const units = new Set(own.map(({ id }) => id));
		const entries = new Set(own.flatMap(({ id }) => everGivenTo(traced, id)));
		const months = new Map<string, Growing>();
		const grown = (month: string): Growing => {
			const known = months.get(month) ?? { lines: new Map(), carried: new Map() };
			months.set(month, known);
			return known;
		};
		const fresh = new Set<string>();
		const silences = new Map<string, number>();
		let lastTold = '';
		for (const entry of entries) {
			const reported = isReported(traced, entry);
			if (!reported && entry.amendments.length === 0) continue;
			const { listings, told } = listedMonthsOf(traced, entry);
			if (told !== null && told > lastTold) lastTold = told;
			for (const { kind, months: count, month, until, stood } of listings) {
				const line = { entry, stood, months: count };
				if ((kind === 'silent' && !reported) || !answering(line).some((unit) => units.has(unit))) continue;
				if (count === 1) fresh.add(month);
				const isNamed = kind !== 'silent' || count === 1;
				if (isNamed) {
					const { lines } = grown(month);
					const some = lines.get(kind);
					if (some === undefined) lines.set(kind, [line]);
					else some.push(line);
				}
				if (kind !== 'silent') continue;
				const since = laterMonth(month, 1 - count);
				const silence = `${since} ${isNamed ? laterMonth(month, 1) : month} ${until}`;
				silences.set(silence, (silences.get(silence) ?? 0) + 1);
			}
		}
		// By their first month, the newest first: so each list has them in that order.
		for (const [silence, count] of [...silences].sort(([a], [b]) => (a < b ? 1 : -1))) {
			const [since = '', from = '', until = ''] = silence.split(' ');
			for (let at = 0; at <= monthsBetween(from, until); at++) {
				const { carried } = grown(laterMonth(from, at));
				carried.set(since, (carried.get(since) ?? 0) + count);
			}
		}
		const kept = [...months].filter(([month]) => month <= lastTold || fresh.has(month));
		return new Map(kept.sort(([a], [b]) => (a < b ? 1 : -1)));
	});
}
