import { readPeriod } from '../../deadline/period.ts';
import { say } from '../../problem/messages.ts';
import type { WrittenCondition } from '../../schemas/condition.ts';
import type { ConditionEntry } from '../scores/condition-entry.ts';
import type { Desk } from './desk.ts';

/** Place of a key of the assignment. */
type At = (...path: PropertyKey[]) => PropertyKey[];

/** A condition as far as published ratings and scores can tell; `null` of one in words alone. Problems go to the desk. */
export function conditionOf({ any, period }: WrittenCondition, at: At, desk: Desk): ConditionEntry | null {
	const ratings = any.flatMap(({ rating }) => rating ?? []);
	const inWords = any.flatMap((one) => one.inWords ?? []);
	for (const [position, { rating, score, ...other }] of any.entries()) {
		const says = (rating ?? []).length > 0 || score !== undefined || other.inWords !== undefined;
		if (!says && !desk.lost(...at('condition', 'any', position)))
			desk.report(at('condition', 'any', position), say('ground-of-nothing'));
		if (score !== undefined) checkScore(score, at('condition', 'any', position, 'score'), desk);
	}
	const scores = any.flatMap(({ score }) => score ?? []);
	const read = periodOf(period, at, desk);
	if (ratings.length + scores.length === 0 || read === null) return null;
	return { period: read, isPeriodRead: period === undefined, ratings, inWords, scores };
}

/** The time that decides: the one that is written, else the year before the document's. */
function periodOf(written: string | undefined, at: At, desk: Desk): ConditionEntry['period'] | null {
	const year = String(Number(desk.issued.slice(0, 4)) - 1);
	const span = readPeriod(written ?? year);
	const isLost = written === undefined ? desk.lost('issued') : desk.lost(...at('condition', 'period'));
	if (span === null && !isLost) desk.report(at('condition', 'period'), say('unread-score-period', written ?? year));
	return span && { ...span, text: written ?? year };
}

function checkScore(
	{ index, field, below }: NonNullable<WrittenCondition['any'][number]['score']>,
	place: PropertyKey[],
	{ basics: { criteria }, nearest, report }: Desk,
): void {
	if (below === 0) report([...place, 'below'], say('bound-under-none'));
	if (below > 100) report([...place, 'below'], say('bound-over-all', below));
	if (criteria === null) return;
	const parts = criteria.get(index);
	if (parts === undefined) {
		const [own = ''] = index.split('/');
		const near = criteria.has(own) ? [own] : nearest(index, () => criteria.keys());
		report([...place, 'index'], say('unknown-index', index, near));
	} else if (!parts.has(field)) {
		const near = nearest(field, () => parts);
		report([...place, 'field'], say('unknown-criterion', field, index, near));
	}
}
