import type { Every, Span } from '../../deadline/deadline.ts';
import { readPeriod } from '../../deadline/period.ts';
import { roundIn } from '../../register/build/result/time.ts';
import { clerk } from '../../vi/clerk.ts';
import { shownDay } from '../../words/day.ts';

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
