import { address } from '../address.ts';

/** Addresses of calendars and feeds: files beside the page that they belong to. They are promises (CHANGELOG.md). */
export const feedAddress = {
	allCalendar: '/lich/tat-ca.ics',
	help: '/lich/huong-dan/',
	/** The calendar beside the page of a document, unit or locality. */
	calendar: (page: string): string => `${page}lich.ics`,
	/** Beside the page of a unit: the calendar, and the feed, that also hold what is given to all bodies of its locality. */
	wideCalendar: (page: string): string => `${page}lich-rong.ics`,
	wideAtom: (page: string): string => `${page}feed-rong.xml`,
	/** A month's list of a locality as a table, beside its page. */
	monthlyTable: (page: string): string => `${page}danh-sach.csv`,
	/** All figures of an indicator as a table, beside its page. */
	measuredTable: (page: string): string => `${page}so-lieu.csv`,
	/** The drawing of figures, beside their page. */
	measuredDrawing: (page: string): string => `${page}hinh.svg`,
	/** The drawing of targets on rulers, beside the page of their indicator. */
	scaleDrawing: (page: string): string => `${page}thuoc-do.svg`,
	/** The drawing of the weeks of a year, beside the calendar of a unit or locality. */
	yearDrawing: (page: string, year: string): string => `${address.calendarOf(page)}${year}.svg`,
	/** The drawing of deadlines by quarter, beside the page of their unit. */
	workloadDrawing: (page: string): string => `${page}khoi-luong.svg`,
	/** The Atom feed beside the home page or the page of a unit, indicator or locality. */
	atom: (page: string): string => `${page}feed.xml`,
} as const;
