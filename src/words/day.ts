import { Temporal } from 'temporal-polyfill';

/**
 * The day as readers see it: `2022-12-30` becomes `30/12/2022`. A month or a year alone stays one: `7/2024`, `2024`. Of months
 * the first two have a leading zero (Nghị định 30/2020/NĐ-CP).
 */
export function shownDay(day: string): string {
	if (isWholeDay(day)) return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
	if (/^\d{4}-0[3-9]$/.test(day)) return `${day.slice(6)}/${day.slice(0, 4)}`;
	return day.split('-').reverse().join('/');
}

/** Whether a day is known to the day. `2024-07` names a month, `2024` a year. */
export const isWholeDay = (day: string): boolean => day.length === 'YYYY-MM-DD'.length;

/** Whether the words are a day of the calendar, `YYYY-MM-DD`. */
export const isRealDay = (words: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(words) &&
	!Number.isNaN(Date.parse(words)) &&
	new Date(words).toISOString().startsWith(words);

/** The day of `2023-04-15`, `15-4-2023` or `15.4.2023` as writers write it, `15/4/2023`; `null` if it is none of these, or no day. */
export function dayWithSlashes(words: string): string | null {
	const [, year, month = '', day = ''] =
		/^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(words) ??
		/^\s*(\d{1,2})([-.])(\d{1,2})\2(\d{4})\s*$/
			.exec(words)
			?.map((part, at, all) => [part, all[4], all[3], all[1]][at]) ??
		[];
	if (year === undefined || !isRealDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)) return null;
	return `${day}/${month}/${year}`;
}

/** The day in a sentence: `ngày 30/12/2022`, `tháng 7/2024`, `năm 2024`. */
export function dayPhrase(day: string): string {
	const kind = isWholeDay(day) ? 'ngày' : day.includes('-') ? 'tháng' : 'năm';
	return `${kind} ${shownDay(day)}`;
}

/** The words of a document for a time, as they stand in a sentence: a year alone is called one, `năm 2025`. */
export const periodPhrase = (text: string): string => (/^\d{4}$/.test(text) ? dayPhrase(text) : text);

/** Whether two days, either of which may be a month or a year, can be the same. */
export const maybeSameDay = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Calendars ask for few days, thousands of times. */
const after = new Map<string, string>();

/** The day after this one, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
	const known = after.get(day);
	if (known !== undefined) return known;
	const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
	after.set(day, next);
	return next;
}

/** The first day that a day may be of which only the month or the year is known: `2024-07` may be 1 July. */
export function earliestDay(day: string): string {
	if (isWholeDay(day)) return day;
	const [year = '', month = '01'] = day.split('-');
	return `${year}-${month}-01`;
}

/** Few months are asked for, thousands of times. */
const lastOf = new Map<string, string>();

/** The last day that a day may be of which only the month or the year is known: `2024-07` may be 31 July. */
export function latestDay(day: string): string {
	if (isWholeDay(day)) return day;
	const known = lastOf.get(day);
	if (known !== undefined) return known;
	const month = day.includes('-') ? day : `${day}-12`;
	const last = `${month}-${Temporal.PlainYearMonth.from(month).daysInMonth}`;
	lastOf.set(day, last);
	return last;
}
