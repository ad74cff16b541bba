import { Temporal } from 'temporal-polyfill';
import type { Log } from './log.ts';
import { type Stood, standingsOn } from './standing.ts';

/** As what the list of a month names an occurrence: three kinds that a document states, and that nothing was published. */
export type ListKind = 'not-done' | 'partly' | 'prolonged' | 'silent';

/** How the list of a month names an occurrence. */
export interface Listed {
	/** `null` where the list does not name it. */
	readonly kind: ListKind | null;
	/** How many lists have named it without a break, this one included: it drags on from the second. */
	readonly months: number;
}

/**
 * How the list of a month, `YYYY-MM`, names the first occurrence of a log, by what was known to the end of the month. What a
 * document says was unfinished after its last day stays listed until a document says that it was done (R10).
 */
export function listedIn(log: Log, month: string): Listed {
	const last = Temporal.PlainYearMonth.from(month);
	const at = (one: Temporal.PlainYearMonth) =>
		standingsOn(log, one.toPlainDate({ day: one.daysInMonth }).toString())[0];
	const now = at(last);
	const isListed = now === undefined ? null : standingListed(now);
	if (isListed === null || now === undefined) return { kind: null, months: 0 };
	let months = 1;
	for (let one = last.subtract({ months: 1 }); at(one)?.standing === now.standing; one = one.subtract({ months: 1 }))
		months++;
	if (now.standing === 'not-reported') return { kind: 'silent', months };
	return { kind: months > 1 || now.reported === 'under-way' ? 'prolonged' : isListed, months };
}

/** The kind of what stands so at the end of a month, by itself; `null` where no list names it. */
function standingListed({ standing, reported }: Stood): ListKind | null {
	if (standing === 'not-reported') return 'silent';
	if (standing !== 'overdue') return null;
	return reported === 'partly' ? 'partly' : 'not-done';
}
