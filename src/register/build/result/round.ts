import type { Every, Span } from '../../../deadline/deadline.ts';
import { readPeriod } from '../../../deadline/period.ts';
import { clerk } from '../../../vi/clerk.ts';
import { shownDay } from '../../../words/day.ts';

const quarters = ['I', 'II', 'III', 'IV'];

/**
 * Words for a round that are read as that round again (`Quý II năm 2023`): those of the time in which it ends, else of that in
 * which it begins, else its days.
 */
export function roundWords(round: Span, every: Every | null, rounds: readonly Span[]): string {
	const named = [round.end, round.start].flatMap((day) => calendarWords(day, every));
	const days = `${shownDay(round.start)} - ${shownDay(round.end)}`;
	return named.find((words) => isRead(words, round, rounds)) ?? days;
}

function isRead(words: string, round: Span, rounds: readonly Span[]): boolean {
	const span = readPeriod(words);
	return span !== null && roundIn(span, rounds)?.start === round.start;
}

/** The month, quarter, half or whole year of a day in words; none for weeks. */
function calendarWords(day: string, every: Every | null): string[] {
	const [year = '', month = ''] = day.split('-');
	const number = Number(month);
	switch (every) {
		case 'month':
			return [clerk.months(number > 2 ? String(number) : month, year)];
		case 'quarter':
			return [clerk.quarters(quarters[Math.ceil(number / 3) - 1] ?? '', year)];
		case 'half-year':
			return [clerk.halves(number <= 6, year)];
		case 'year':
			return [year];
		default:
			return [];
	}
}

/**
 * The one round that begins and ends in the span; else the one that begins, else the one that ends in it. `null`: none, or several. A
 * span that is much shorter names none: a month is no quarter.
 */
export function roundIn(span: Span, rounds: readonly Span[]): Span | null {
	const within = (day: string) => span.start <= day && day <= span.end;
	const isAsLong = (round: Span) => span.start === span.end || lengthOf(span) * 1.5 >= lengthOf(round);
	const ending = rounds.filter((one) => within(one.end) && isAsLong(one));
	const begun = rounds.filter((one) => within(one.start) && isAsLong(one));
	const both = begun.filter(({ end }) => within(end));
	for (const found of [both, begun, ending]) if (found.length === 1) return found[0] ?? null;
	return null;
}

const lengthOf = ({ start, end }: Span): number => Date.parse(end) - Date.parse(start);
