import { overlap, shifted } from '../days/calendar.ts';
import type { Refusal, Span } from '../deadline.ts';
import { messages } from '../messages.ts';
import { isSingle, type Range, type Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import type { GivenTime } from './given.ts';
import { daysOf } from './slot-days.ts';

/** Returns the days of a range, or the problem of one that is not in the calendar or runs backwards. */
export const spanOf = (phrase: Phrase, range: Range, year: number | null): Span | Refusal => {
	const first = daysOf(phrase, range.first, year);
	if ('reason' in first || isSingle(range)) return first;
	const last = daysOf(phrase, range.last, year);
	if ('reason' in last) return last;
	const end = range.before ? shifted(last.start, -1) : last.end;
	const words = quote(phrase, Math.min(range.first.from, range.last.from), Math.max(range.first.to, range.last.to));
	return end < first.start ? messages.reversed(words) : { start: first.start, end };
};

/** Whether a range takes its year from the document's period and yet lies outside that period. */
export const strays = ({ first, last }: Range, days: Span, { period }: GivenTime): boolean =>
	period !== null &&
	(first.year === null || last.year === null) &&
	!first.next &&
	!last.next &&
	overlap(days, period) === null;

export const strayed = (phrase: Phrase, { first, last }: Range): Refusal =>
	messages.yearMissing(quote(phrase, Math.min(first.from, last.from), Math.max(first.to, last.to)));

/** Returns spans with neighbours that touch run together; the problem of a list whose taken-over year turns it back. */
export const joined = (phrase: Phrase, ranges: Range[], rule: Rule, given: GivenTime): Span[] | Refusal => {
	const spans: Span[] = [];
	for (const range of ranges) {
		const span = spanOf(phrase, range, given.year);
		if ('reason' in span) return span;
		if (strays(range, span, given)) return strayed(phrase, range);
		const last = spans.at(-1);
		if (last !== undefined && span.start <= last.end) return messages.reversed(quote(phrase, rule.from, rule.to));
		if (last !== undefined && shifted(last.end, 1) === span.start) last.end = span.end;
		else spans.push({ ...span });
	}
	return spans;
};
