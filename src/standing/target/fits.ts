import type { Span } from '../../deadline/deadline.ts';
import { fold } from '../../words/fold.ts';
import type { Aim, Figure } from './figure.ts';

/** Why a figure says nothing of an aim. */
export type Misfit =
	| 'other-measure'
	| 'other-level'
	| 'other-scope'
	/** One part of what each part has to reach. */
	| 'part'
	/** A total of what each part has to reach by itself. */
	| 'total'
	| 'other-period'
	/** It goes to a day before the end of the time. */
	| 'interim'
	/** It is of the time by name, but other days were counted. */
	| 'other-days'
	/** The aim or the figure has no time. */
	| 'no-period'
	/** Nothing says whether what is excepted was left out. */
	| 'exceptions';

/** Why a figure says nothing of an aim; `null` if it does. */
export function misfitOf(aim: Aim, figure: Figure): Misfit | null {
	if (figure.measure !== null && !alike(figure.measure, aim.measure)) return 'other-measure';
	if (aim.each) {
		const isPart = figure.unit !== null || (figure.scope !== null && !alike(figure.scope, aim.scope));
		if (!isPart) return 'total';
		// A unit is of its own level; a field is of the level that the figure is of.
		if (figure.unit === null && !alike(figure.level, aim.level)) return 'other-level';
		return misfitInTime(aim, figure) ?? (leavesOpen(aim, figure) ? 'exceptions' : 'part');
	}
	if (!alike(figure.level, aim.level)) return 'other-level';
	if (!alike(figure.scope, aim.scope)) return aim.scope !== null && figure.scope === null ? 'total' : 'other-scope';
	if (figure.unit !== null) return 'part';
	return misfitInTime(aim, figure) ?? (leavesOpen(aim, figure) ? 'exceptions' : null);
}

/** Whether nothing says that what is excepted was left out. */
const leavesOpen = ({ excepts }: Aim, { leavesOut }: Figure): boolean => excepts && !leavesOut;

/** Why a figure says nothing of an aim as to its time; `null` if it is of that time, and of its days. */
function misfitInTime({ period, by }: Aim, { period: own, window }: Figure): Misfit | null {
	if (own === null) return 'no-period';
	if (by !== null) {
		if (own.end !== by) return own.end < by ? 'interim' : 'other-period';
	} else {
		if (period === null) return 'no-period';
		if (own.start !== period.start || own.end !== period.end)
			return own.start >= period.start && own.end <= period.end ? 'interim' : 'other-period';
	}
	return window === null ? null : misfitOfWindow(window, own);
}

/** Why the days that were counted are not those of the time that is named; `null` if they are. */
export function misfitOfWindow(window: Span, own: Span): 'interim' | 'other-days' | null {
	// Offices close their books some days before the last (NĐ 09/2019/NĐ-CP, Điều 12); a month before it a figure is interim.
	if (window.end.slice(0, 7) < own.end.slice(0, 7)) return 'interim';
	return isOfOtherDays(window, own) ? 'other-days' : null;
}

/** Whether a window begins later than in the first month of a time, or ends or begins more than a month outside of it. */
function isOfOtherDays(window: Span, { start, end }: Span): boolean {
	const months = (from: string, to: string) => 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
	return months(start, window.start) > 0 || months(window.start, start) > 1 || months(end, window.end) > 1;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Whether two words mean the same; what is not said is like itself alone. */
const alike = (one: string | null, other: string | null): boolean =>
	one === other || (one !== null && other !== null && fold(one) === fold(other));
