import { datedSpans, movedDay } from '../../deadline/days/last-days.ts';
import { recordSchemas } from '../../records/records.ts';
import type { Register } from '../entries.ts';

const kinds = Object.keys(recordSchemas);

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
	'/du-lieu/',
	'/du-lieu/catalog.jsonld',
	'/du-lieu/datapackage.json',
	...kinds.flatMap((kind) =>
		[`${kind}.json`, `${kind}.csv`, `schema/${kind}.schema.json`].map((one) => `/du-lieu/${one}`),
	),
]);

/** What stands below the page of an entry, by the list to which the entry belongs. */
export const besideEntry: ReadonlyMap<string, readonly string[]> = new Map([
	['van-ban', ['lich/', 'lich/#khong-ngay', 'lich.ics']],
	['don-vi', ['lich/', 'lich/#khong-ngay', 'lich.ics', 'feed.xml']],
	['dia-phuong', ['lich/', 'lich/#khong-ngay', 'lich.ics', 'feed.xml']],
	['chi-tieu', ['feed.xml']],
]);

/** The years and months of the calendar in which a deadline ends, and the days of those months; those without one have no page. */
export function calendarAddresses({ assignments, workingDays }: Register): ReadonlySet<string> {
	const spans = assignments.flatMap(({ deadline }) => (deadline?.phases ?? []).flatMap(datedSpans));
	const days = new Set(spans.map(({ end }) => movedDay(end, workingDays) ?? end));
	return new Set(
		[...days].sort().flatMap((day) => {
			const [year, month] = day.split('-');
			return [`/lich/${year}/`, `/lich/${year}/${month}/`, `/lich/${year}/${month}/#ngay-${day}`];
		}),
	);
}
