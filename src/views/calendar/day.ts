import { address } from '../../address.ts';
import type { DayIs, Index } from '../../register/index.ts';
import { firstAhead } from './ahead.ts';
import { type CalendarDay, calendarDays } from './days.ts';
import type { Bounds } from './grain.ts';
import { occasionsIn } from './month.ts';

/** The page of a day on which very many deadlines end. */
export interface CalendarDayView {
	readonly shown: CalendarDay;
	/** The day from which it is seen; `null` where it is over. */
	readonly asOf: string | null;
	/** Which day pages speak from. */
	readonly dayIs: DayIs;
	/** The nearest days of the month that have a page; `null` where there are none. */
	readonly previous: DayLink | null;
	readonly next: DayLink | null;
}

interface DayLink {
	readonly day: string;
	readonly href: string;
}

const bounds: Bounds = { entries: 150, rows: 300, grains: ['entry', 'document', 'locality'] };

/** The day with its deadlines by place. Throws if no deadline ends on it. */
export function calendarDayView(index: Index, day: string): CalendarDayView {
	const month = day.slice(0, 7);
	const [shown] = calendarDays(
		index,
		occasionsIn(index, month).filter((one) => one.day === day),
		{ bounds },
	);
	if (shown === undefined) throw new Error(`no deadline on ${day}`);
	const days = index.dayPages.get(month) ?? [];
	const at = days.indexOf(day);
	const link = (to: string | undefined): DayLink | null =>
		to === undefined ? null : { day: to, href: address.calendarDayPage(to) };
	return {
		shown,
		asOf: firstAhead(index, [shown]) === 0 ? index.day : null,
		dayIs: index.dayIs,
		previous: link(days[at - 1]),
		next: link(days[at + 1]),
	};
}
