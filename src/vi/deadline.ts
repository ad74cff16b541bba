import { weekdayOf } from '../deadline/days/calendar.ts';
import { datedSpans } from '../deadline/days/last-days.ts';
import { type Move, moveOf, type WorkingDays } from '../deadline/days/working-day.ts';
import type { Phase, Span } from '../deadline/deadline.ts';
import { shownDay as shown } from '../words/day.ts';

const every = {
	week: 'Hằng tuần',
	month: 'Hằng tháng',
	quarter: 'Hằng quý',
	'half-year': 'Sáu tháng một lần',
	year: 'Hằng năm',
} as const;

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** More weeks than these are not named one by one. */
const MOST_WEEKS = 4;

/**
 * One phase of a deadline as the site reads it, in words. Its own label stands in front where it has one. A last day that
 * `working` moves is stated with the day to which it goes. With `monthNow`, many rounds are stated by the next of them, seen
 * from that month, `YYYY-MM`.
 */
export function phaseWords(phase: Phase, working: WorkingDays | null = null, monthNow?: () => string): string {
	const isLong = monthNow !== undefined && phase.occurrences.length > mostRounds;
	const words = isLong ? roundsWords(phase, monthNow()) : timeWords(phase) + movesWords(phase, working);
	return phase.label === null ? words : `${phase.label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Most rounds that a page states one by one: a year's months. Of more, so many of the next ones. */
const mostRounds = 12;
const nextRounds = 4;

/** Many rounds: how often, how many, from when to when, and the next ones. */
function roundsWords({ every: rhythm, occurrences }: Phase, month: string): string {
	const ends = occurrences.map(({ end }) => end);
	const ahead = ends.filter((end) => end.slice(0, 7) >= month).slice(0, nextRounds);
	const [first = '', last = ''] = [ends[0], ends.at(-1)];
	const all = `${rhythm === null ? 'Định kỳ' : every[rhythm]}: ${ends.length} kỳ, ngày cuối từ ${shown(first)} đến ${shown(last)}`;
	return ahead.length === 0 ? all : `${all}; từ tháng ${shown(month)}: ${ahead.map(shown).join(', ')}`;
}

/** For how long the site works out the rounds of a duty that no period bounds. */
export function horizonWords({ start, end }: Span): string {
	const years = [...new Set([start.slice(0, 4), end.slice(0, 4)])].join(' và ');
	return `Chế độ định kỳ, văn bản không ghi thời gian kết thúc: trang tính các kỳ của năm ${years}`;
}

/** Where a last day goes that is no working day, and why; or why that cannot be said. */
export function moveWords(end: string, move: Move): string {
	if (move.kind === 'unknown')
		return end.startsWith(move.year)
			? `chưa có bảng ngày nghỉ năm ${move.year}, không chuyển ngày`
			: `ngày cuối ${shown(end)} là ngày nghỉ nhưng chưa có bảng ngày nghỉ năm ${move.year} để biết ngày làm việc tiếp theo, không chuyển ngày`;
	const why = move.off === null ? 'ngày nghỉ cuối tuần' : `ngày nghỉ (${move.off})`;
	return `ngày cuối ${shown(end)} là ${why}, chuyển sang ${shown(move.to)}`;
}

/** The moves of all last days of a phase; a year whose days off are not known is named once, moves of many weeks are counted. */
function movesWords(phase: Phase, working: WorkingDays | null): string {
	const moves = datedSpans(phase).flatMap(({ end }) => {
		const move = working && moveOf(end, working);
		return move ? { kind: move.kind, words: moveWords(end, move) } : [];
	});
	const each = [...new Set(moves.map(({ words }) => words))];
	const moved = moves.filter(({ kind }) => kind === 'moved');
	const said =
		phase.every === 'week' && moved.length > MOST_WEEKS
			? [weeksMoved(moved.length), ...new Set(moves.filter(({ kind }) => kind === 'unknown').map(({ words }) => words))]
			: each;
	return said.map((words) => `; ${words}`).join('');
}

function lastingWords(start: string | null, end: string | null): string {
	if (start === null) return 'Thường xuyên';
	return end === null ? `Tiếp tục từ ${shown(start)}` : `Thường xuyên từ ${shown(start)} đến hết ${shown(end)}`;
}

function timeWords({ kind, start, end, every: rhythm, occurrences, condition }: Phase): string {
	switch (kind) {
		case 'by':
			return end === null ? '' : `Chậm nhất ngày ${shown(end)}`;
		case 'within':
			return start === null || end === null ? '' : `Từ ${shown(start)} đến hết ${shown(end)}`;
		case 'recurring': {
			const last = occurrences.map((one) => shown(one.end));
			const words = rhythm === null ? 'Định kỳ' : every[rhythm];
			if (rhythm === 'week' && last.length > MOST_WEEKS) return weeks(occurrences);
			return last.length === 0 ? words : `${words}, ngày cuối các kỳ: ${last.join(', ')}`;
		}
		case 'event':
			return `Không có ngày cố định, thực hiện ${lowered(condition)}`;
		case 'pending':
			return `Chưa có ngày, thực hiện ${lowered(condition)}`;
		case 'ongoing':
			return `${lastingWords(start, end)}${condition === null ? '' : `, ${lowered(condition)}`}`;
	}
}

/** A week each year has 52 last days: their weekday, the first and the last one say the same. */
function weeks(occurrences: readonly Span[]): string {
	const [first, last] = [occurrences[0]?.end ?? '', occurrences.at(-1)?.end ?? ''];
	const weekday = weekdays[weekdayOf(first) - 1];
	return `${every.week}, ngày cuối mỗi tuần là ${weekday}, từ ${shown(first)} đến ${shown(last)} (${occurrences.length} tuần)`;
}

const weeksMoved = (count: number): string =>
	`${count} tuần có ngày cuối là ngày nghỉ, chuyển sang ngày làm việc tiếp theo`;

function lowered(words: string | null): string {
	return words === null ? '' : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
