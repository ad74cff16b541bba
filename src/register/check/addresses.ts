import { address } from '../../address.ts';
import { recordKinds } from '../../records/kinds.ts';
import { calendarsOf } from '../calendars.ts';
import { dueOf } from '../due.ts';
import type { Register } from '../entries.ts';

/** Lists of the site, and files that stand beside no entry of the register. */
export const siteAddresses: ReadonlySet<string> = new Set([
	'/',
	'/tim-kiem/',
	'/van-ban/',
	'/don-vi/',
	'/chi-tieu/',
	'/linh-vuc/',
	'/dia-phuong/',
	'/tiep-can/thanh-phan/',
	'/lich/',
	'/lich/#khong-ngay',
	'/lich/huong-dan/',
	'/lich/tat-ca.ics',
	'/feed.xml',
	address.results,
	address.missingResults,
	address.corrections,
	'/du-lieu/',
	'/du-lieu/catalog.jsonld',
	'/du-lieu/datapackage.json',
	...recordKinds.flatMap((kind) =>
		[`${kind}.json`, `${kind}.csv`, `schema/${kind}.schema.json`].map((one) => `/du-lieu/${one}`),
	),
]);

/** What stands below the page of an entry, by the list to which the entry belongs. */
export const besideEntry: ReadonlyMap<string, readonly string[]> = new Map([
	['van-ban', ['lich/', 'lich/#khong-ngay', 'lich.ics', 'ket-qua/']],
	['don-vi', ['lich/', 'lich/#khong-ngay', 'lich.ics', 'feed.xml', 'ket-qua/']],
	['dia-phuong', ['lich/', 'lich/#khong-ngay', 'lich.ics', 'feed.xml', 'ket-qua/']],
	['chi-tieu', ['feed.xml']],
]);

/**
 * The years and months of the calendar in which a deadline ends, and the days of those months. Those without a deadline have no
 * page. Then the days, and the years of single calendars, that have a page of their own.
 */
export function calendarAddresses(register: Register): ReadonlySet<string> {
	const { dueIn, dayPages } = dueOf(register.assignments, register.workingDays, '');
	const days = [...dueIn.values()].flatMap((year) => year.days.map(({ day }) => day));
	const years = [...calendarsOf(register).yearPages];
	return new Set([
		...days.flatMap((day) => [
			address.calendarYear(day.slice(0, 4)),
			address.calendarMonth(day.slice(0, 7)),
			address.calendarDay(day),
		]),
		...[...dayPages.values()].flat().map(address.calendarDayPage),
		...years.flatMap(([page, own]) => own.map((year) => address.calendarOfYear(page, year))),
	]);
}
