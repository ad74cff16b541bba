import { whens } from '../../vi/search/when.ts';
import { calendarDay, dayShown, mondayOf, months, moved, type TimeSpan } from './days.ts';

/** A time that some words name: its span, how it is said, how many words name it. */
export interface Point {
	readonly span: TimeSpan;
	readonly said: string;
	readonly words: number;
}

const romans = ['i', 'ii', 'iii', 'iv'];
const shownRomans = ['I', 'II', 'III', 'IV'];
/** Years that a deadline may have. */
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** The time that the folded words name from this place on; `null` if they name none. `today` is a day, or `null` where it is not known. */
export function pointAt(words: readonly string[], at: number, today: string | null): Point | null {
	return relative(words, at, today) ?? inFigures(words, at) ?? inWords(words, at);
}

/** A year, which stands for a time only behind “trước”, “sau” and the like. */
export function yearAt(words: readonly string[], at: number): Point | null {
	const isSaid = words[at] === 'nam';
	const word = words[isSaid ? at + 1 : at] ?? '';
	if (!isYear(word)) return null;
	const year = Number(word);
	return { span: months(1, 12, year), said: whens.year(year), words: isSaid ? 2 : 1 };
}

function relative(words: readonly string[], at: number, today: string | null): Point | null {
	const said = `${words[at]} ${words[at + 1]}`;
	if (today === null || !Object.hasOwn(whens.relative, said)) return null;
	const [unit = '', which = ''] = said.split(' ');
	const steps = ['nay'].includes(which) ? 0 : ['qua', 'truoc', 'ngoai'].includes(which) ? -1 : 1;
	const span = spanFrom(unit, steps, today);
	const days = whens.span(dayShown(span.from ?? ''), dayShown(span.to ?? ''));
	return { span, said: whens.noted(whens.relative[said as keyof typeof whens.relative], days), words: 2 };
}

/** The day, week, month, quarter or year so many steps from today. */
function spanFrom(unit: string, steps: number, today: string): TimeSpan {
	const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
	const within = (length: number): TimeSpan => {
		const first = Math.floor((month - 1) / length) * length + steps * length;
		const ofYear = year + Math.floor(first / 12);
		const start = ((first % 12) + 12) % 12;
		return months(start + 1, start + length, ofYear);
	};
	if (unit === 'thang') return within(1);
	if (unit === 'quy') return within(3);
	if (unit === 'nam') return within(12);
	const from = moved(unit === 'tuan' ? mondayOf(today) : today, steps * (unit === 'tuan' ? 7 : 1));
	return { from, to: from === null ? null : moved(from, unit === 'tuan' ? 6 : 0), isYearly: false };
}

/** `30/9/2023`, `9/2023`, `30/9`, `q3/2023`, each also behind its own word (`ngày`, `tháng`, `quý`). */
function inFigures(words: readonly string[], at: number): Point | null {
	const label = words[at] ?? '';
	const isLabelled = ['ngay', 'thang', 'quy'].includes(label);
	const word = words[isLabelled ? at + 1 : at] ?? '';
	const count = isLabelled ? 2 : 1;
	const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word) ?? /^(\d{1,2})\/(\d{1,2})$/.exec(word);
	if (day !== null && (label === 'ngay' || !isLabelled)) {
		const year = day[3] === undefined ? null : Number(day[3]);
		const own = year === null || isYear(String(year)) ? calendarDay(Number(day[1]), Number(day[2]), year) : null;
		return own === null
			? null
			: { span: { from: own, to: own, isYearly: year === null }, said: dayShown(own), words: count };
	}
	const [, part = '', year = ''] = /^q?(\d{1,2}|i{1,3}|iv)[/.-](\d{4})$/.exec(word) ?? [];
	if (!isYear(year) || label === 'ngay') return null;
	if (label === 'quy' || word.startsWith('q')) return quarterOf(part, Number(year), count);
	return /^\d/.test(part) ? monthOf(Number(part), Number(year), count) : null;
}

/** `tháng 9 năm 2023`, `tháng 9`, `quý III năm 2023`, `quý 3`, `30 tháng 9 năm 2023`. */
function inWords(words: readonly string[], at: number): Point | null {
	const isLabelled = words[at] === 'ngay';
	const first = isLabelled ? at + 1 : at;
	const [date = '', unit = '', part = ''] = words.slice(first);
	if (unit === 'thang' && /^\d{1,2}$/.test(date) && /^\d{1,2}$/.test(part)) {
		const { year, words: more } = yearBehind(words, first + 3);
		const own = calendarDay(Number(date), Number(part), year);
		const count = (isLabelled ? 4 : 3) + more;
		return own === null
			? null
			: { span: { from: own, to: own, isYearly: year === null }, said: dayShown(own), words: count };
	}
	if (isLabelled || !['thang', 'quy'].includes(date)) return null;
	const { year, words: more } = yearBehind(words, first + 2);
	if (date === 'quy') return quarterOf(unit, year, 2 + more);
	return /^\d{1,2}$/.test(unit) ? monthOf(Number(unit), year, 2 + more) : null;
}

function yearBehind(words: readonly string[], at: number): { year: number | null; words: number } {
	const point = yearAt(words, at);
	return point === null ? { year: null, words: 0 } : { year: Number(point.span.from?.slice(0, 4)), words: point.words };
}

function monthOf(month: number, year: number | null, words: number): Point | null {
	if (month < 1 || month > 12) return null;
	return { span: months(month, month, year), said: whens.month(month, year), words };
}

function quarterOf(part: string, year: number | null, words: number): Point | null {
	const at = /^[1-4]$/.test(part) ? Number(part) - 1 : romans.indexOf(part);
	const roman = shownRomans[at];
	return roman === undefined
		? null
		: { span: months(3 * at + 1, 3 * at + 3, year), said: whens.quarter(roman, year), words };
}
