import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { feedAddress } from '../feed-address.ts';
import type { Occasion } from './occasions.ts';

/**
 * How much of a calendar is kept: what is to come, what ended in the last years, and never fewer than `least`. A calendar is
 * read at every change, and few people look back further.
 */
export interface Window {
	readonly years: number;
	readonly least: number;
}

const ofAll: Window = { years: 1, least: 200 };
const ofLocality: Window = { years: 1, least: 60 };
const ofUnit: Window = { years: 1, least: 12 };
/** It has the unit's own and what is given to all bodies. */
const ofUnitWide: Window = { years: 1, least: 60 };
/** A plan is asked about while it runs and until the next one ends; there are very many old ones. */
const ofDocument: Window = { years: 4, least: 5 };

/** How much the calendar at this address keeps. */
export function windowOf(file: string): Window {
	if (file === feedAddress.allCalendar) return ofAll;
	if (file.startsWith(address.localities)) return ofLocality;
	if (file.endsWith(feedAddress.wideCalendar(''))) return ofUnitWide;
	return file.startsWith(address.units) ? ofUnit : ofDocument;
}

/**
 * Of these occasions, sorted by last day, those that the window keeps, and the day of the first one. The day is `null` where
 * all are kept. The years before are counted to the first day of the content's month. So nothing changes from day to day.
 */
export function inWindow(
	index: Index,
	occasions: readonly Occasion[],
	{ years, least }: Window,
): { kept: readonly Occasion[]; from: string | null } {
	if (occasions.length <= least) return { kept: occasions, from: null };
	const first = yearsBefore(index.month, years);
	const recent = occasions.findIndex(({ day }) => day >= first);
	const start = Math.min(recent < 0 ? occasions.length : recent, occasions.length - least);
	return { kept: occasions.slice(start), from: start === 0 ? null : (occasions[start]?.day ?? null) };
}

/** The first day of the month so many years before: one before `2026-05` it is `2025-05-01`. */
function yearsBefore(month: string, years: number): string {
	const [year, number] = month.split('-');
	return `${String(Number(year) - years).padStart(4, '0')}-${number}-01`;
}
