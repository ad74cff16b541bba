import type { DocumentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { dayAfter, latestDay } from '../../words/day.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';

/** A window of the regular reports on reform: by common practice a report on its figures is due on the 20th of the quarter's last month. */
export interface ReportingWindow {
	readonly kind: 'quarter-1' | 'half-year' | 'quarter-3' | 'year';
	readonly year: string;
	/** First and last day of its figures, and the last day of its report. */
	readonly from: string;
	readonly to: string;
	readonly due: string;
}

/** A window with the first report of the locality that is on the site; `null` if none is. */
interface ReportedWindow extends ReportingWindow {
	readonly report: DocumentLink | null;
}

/** The windows of a year, in the order of their last days. */
export function windowsOf(year: number): ReportingWindow[] {
	const before = `${year - 1}-12-15`;
	const one = (kind: ReportingWindow['kind'], from: string, month: string): ReportingWindow => ({
		kind,
		year: String(year),
		from,
		to: `${year}-${month}-14`,
		due: `${year}-${month}-20`,
	});
	return [
		one('quarter-1', before, '03'),
		one('half-year', before, '06'),
		one('quarter-3', `${year}-06-15`, '09'),
		one('year', before, '12'),
	];
}

/**
 * The windows for which documents of a locality planned and whose report was due by the content's day, the newest first. A
 * window counts if its last day lies in the time of a plan, after its issue and before the end of the locality.
 */
export function windowsIn(index: Index, locality: string): ReportedWindow[] {
	const documents = index.documentsIn.get(locality) ?? [];
	const until = index.localities.get(locality)?.until ?? '9999-12-31';
	const times = documents.flatMap(({ id, issued, period }) =>
		period === null || !index.assignmentsOf.has(id)
			? []
			: [{ from: latest(latestDay(issued), period.start), to: earliest(period.end, until, index.day) }],
	);
	const years = times.flatMap(({ from, to }) => yearsFrom(Number(from.slice(0, 4)), Number(to.slice(0, 4))));
	const reports = documents.filter(({ type }) => type === 'bao-cao').sort((a, b) => (a.issued < b.issued ? -1 : 1));
	return [...new Set(years)]
		.sort((a, b) => a - b)
		.flatMap(windowsOf)
		.filter((window) => window.due < index.day && window.due <= until)
		.filter((window) => times.some(({ from, to }) => from <= window.to && window.to <= to))
		.map((window) => {
			const report = reports.find((one) => isOf(window, one));
			return { ...window, report: report === undefined ? null : documentLink(index, report.id) };
		})
		.reverse();
}

/** Last day of the part of a year on which a window reports. A report's time that is a whole year does not tell its window. */
const partEnds: Readonly<Partial<Record<ReportingWindow['kind'], string>>> = {
	'quarter-1': '03-31',
	'half-year': '06-30',
	'quarter-3': '09-30',
};

/**
 * Whether a report is that of a window: its figures end with it; else it says that it reports on that part of the year; else
 * it was issued after the window and before the end of the next.
 */
function isOf(window: ReportingWindow, { dataDay, issued, period }: DocumentEntry): boolean {
	const year = Number(window.year);
	const ends = [year - 1, year, year + 1].flatMap(windowsOf).map(({ to }) => to);
	if (dataDay !== undefined && ends.includes(dataDay)) return dataDay === window.to;
	if (period !== null && Object.values(partEnds).includes(period.end.slice(5)))
		return period.end === `${window.year}-${partEnds[window.kind]}`;
	const next = ends[ends.indexOf(window.to) + 1] ?? window.to;
	const day = latestDay(issued);
	return dayAfter(window.to) <= day && day <= next;
}

const earliest = (...days: string[]): string => days.reduce((first, day) => (day < first ? day : first));
const latest = (one: string, other: string): string => (one > other ? one : other);
/** Plans of very long times have no more windows than those of a lifetime. */
const mostYears = 100;
const yearsFrom = (from: number, to: number): number[] =>
	Array.from({ length: Math.min(mostYears, Math.max(0, to - from + 1)) }, (_, at) => to - at);
