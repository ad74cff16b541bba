import { address } from '../../address.ts';
import { documentCalendarView, localityCalendarView, unitCalendarView } from '../../views/calendar/calendar.ts';
import { calendarDayView } from '../../views/calendar/day.ts';
import { calendarHome } from '../../views/calendar/home.ts';
import { calendarMonthView } from '../../views/calendar/month.ts';
import { calendarYearView } from '../../views/calendar/year.ts';
import { documentLink } from '../../views/link/document.ts';
import { sharedView } from '../../views/opening/shared.ts';
import { type At, onePage, type PageKind } from '../kind.ts';

/** The calendars beside the pages of a list, and the years that stand apart: their keys are `binh-tan/phong-noi-vu 2023`. */
function calendarsBeside(
	list: 'documents' | 'units' | 'localities',
	pageOf: (id: string) => string,
): PageKind<unknown>['at'] {
	return ({ register, yearPages }) =>
		register[list].flatMap(({ id }): At[] => {
			const page = pageOf(id);
			const years = (yearPages.get(page) ?? []).map(
				(year): At => [address.calendarOfYear(page, year), `${id} ${year}`],
			);
			return [[address.calendarOf(page), id], ...years];
		});
}

function idAndYear(key: string): [id: string, year: string | null] {
	const [id = '', year = null] = key.split(' ');
	return [id, year];
}

/** The calendar: of everything, of a year (`2023`) and a month (`2023-09`), and of each document, unit and locality. */
export const calendarPages = {
	calendar: { at: onePage(address.calendar), value: calendarHome, listed: true },
	calendarHelp: { at: onePage(address.calendarHelp), value: () => ({}), listed: true },
	calendarYear: {
		at: (index) => [...index.dueIn.keys()].map((year) => [address.calendarYear(year), year]),
		value: calendarYearView,
		listed: true,
	},
	calendarMonth: {
		at: (index) => index.monthsDue.map((month) => [address.calendarMonth(month), month]),
		value: calendarMonthView,
		listed: true,
	},
	calendarDay: {
		at: (index) => [...index.dayPages.values()].flat().map((day) => [address.calendarDayPage(day), day]),
		value: calendarDayView,
		listed: true,
	},
	documentCalendar: {
		at: calendarsBeside('documents', address.document),
		value: (index, key) => {
			const [id, year] = idAndYear(key);
			return {
				view: documentCalendarView(index, id, year),
				link: documentLink(index, id),
				original: index.documents.get(id)?.source.original ?? '',
			};
		},
		listed: true,
	},
	unitCalendar: {
		at: calendarsBeside('units', address.unit),
		value: (index, key) => {
			const [id, year] = idAndYear(key);
			const unit = index.units.get(id);
			if (unit === undefined) throw new Error(`no unit ${id}`);
			const { name, until, locality } = unit;
			return {
				view: unitCalendarView(index, id, year),
				page: address.unit(id),
				name,
				until,
				locality: { href: address.locality(locality), name: index.localities.get(locality)?.name ?? '' },
				shared: year === null ? sharedView(index, id) : null,
			};
		},
		listed: true,
	},
	localityCalendar: {
		at: calendarsBeside('localities', address.locality),
		value: (index, key) => {
			const [id, year] = idAndYear(key);
			const locality = index.localities.get(id);
			if (locality === undefined) throw new Error(`no locality ${id}`);
			return { view: localityCalendarView(index, id, year), page: address.locality(id), name: locality.name };
		},
		listed: true,
	},
} satisfies Record<string, PageKind<object>>;
