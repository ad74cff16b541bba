import { address } from '../../address.ts';
import { documentCalendarView, localityCalendarView, unitCalendarView } from '../../views/calendar/calendar.ts';
import { calendarHome } from '../../views/calendar/home.ts';
import { calendarMonthView } from '../../views/calendar/month.ts';
import { calendarYearView } from '../../views/calendar/year.ts';
import { documentLink } from '../../views/link/document.ts';
import { onePage, type PageKind, pageOfEach } from '../kind.ts';

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
	documentCalendar: {
		at: pageOfEach('documents', (id) => address.calendarOf(address.document(id))),
		value: (index, id) => ({
			view: documentCalendarView(index, id),
			link: documentLink(index, id),
			original: index.documents.get(id)?.source.original ?? '',
		}),
		listed: true,
	},
	unitCalendar: {
		at: pageOfEach('units', (id) => address.calendarOf(address.unit(id))),
		value: (index, id) => {
			const unit = index.units.get(id);
			if (unit === undefined) throw new Error(`no unit ${id}`);
			const { name, until, locality } = unit;
			return {
				view: unitCalendarView(index, id),
				page: address.unit(id),
				name,
				until,
				locality: { href: address.locality(locality), name: index.localities.get(locality)?.name ?? '' },
			};
		},
		listed: true,
	},
	localityCalendar: {
		at: pageOfEach('localities', (id) => address.calendarOf(address.locality(id))),
		value: (index, id) => {
			const locality = index.localities.get(id);
			if (locality === undefined) throw new Error(`no locality ${id}`);
			return { view: localityCalendarView(index, id), page: address.locality(id), name: locality.name };
		},
		listed: true,
	},
} satisfies Record<string, PageKind<object>>;
