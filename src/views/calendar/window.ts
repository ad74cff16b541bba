import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { feedAddress } from '../feed-address.ts';
import type { Occasion } from './occasions.ts';

/**
 * How much of a calendar that grows with the years is kept. It keeps what is to come and what ended in the last months, and
 * never fewer than `least`.
 */
export interface Window {
	readonly months: number;
	readonly least: number;
}

/** How much the calendar at this address keeps; `null` if it keeps all, as that of a document does. */
export function windowOf(file: string): Window | null {
	if (file === feedAddress.allCalendar || file.startsWith(address.localities)) return { months: 12, least: 500 };
	// There are many units, and few look back over more than a hundred deadlines.
	return file.startsWith(address.units) ? { months: 12, least: 100 } : null;
}

/**
 * Of these occasions, sorted by last day, those that the window keeps, and the day of the first one. The day is `null` where
 * all are kept. The months before are counted from the first day of the content's month. So nothing changes from day to day.
 */
export function inWindow(
	index: Index,
	occasions: readonly Occasion[],
	{ months, least }: Window,
): { kept: readonly Occasion[]; from: string | null } {
	if (occasions.length <= least) return { kept: occasions, from: null };
	const first = monthBefore(index.month, months);
	const recent = occasions.findIndex(({ day }) => day >= first);
	const start = Math.min(recent < 0 ? occasions.length : recent, occasions.length - least);
	return { kept: occasions.slice(start), from: start === 0 ? null : (occasions[start]?.day ?? null) };
}

/** The first day of the month so many months before: twelve before `2026-05` it is `2025-05-01`. */
function monthBefore(month: string, months: number): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const at = year * 12 + number - 1 - months;
	return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}
