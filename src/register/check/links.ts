import { pageSections } from '../../mdx/headings.ts';
import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { DocumentSource, Sources } from '../../sources/sources.ts';
import type { Register } from '../entries.ts';
import { documentId, placeOnPage } from '../id.ts';
import { idsAreLost } from '../lost.ts';
import { besideEntry, calendarAddresses, siteAddresses } from './addresses.ts';

/** Years, months and days of the calendar, and years of single calendars. */
const calendarPlace = /\/lich\/\d{4}\b/;

/**
 * Every link of a document, or of a page of the portal, that stays on this site and leads nowhere. There is no such page, or no
 * such section, assignment or target on it. Places on the portal's own pages are not known.
 */
export function checkLinks({ localities, pages, fields, indicators }: Sources, register: Register): Finding[] {
	const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
	const incomplete = new Set(
		localities.flatMap(({ id, documents, unread }) =>
			[...unread, ...documents.filter(isIncomplete).map(({ slug }) => slug)].map((slug) => documentId(id, slug)),
		),
	);
	const known = new Map([
		['van-ban', new Set([...ids(register.documents), ...incomplete])],
		['don-vi', ids(register.units)],
		['chi-tieu', ids(register.indicators)],
		['linh-vuc', ids(register.fields)],
		['dia-phuong', ids(localities)],
	]);
	let calendar: ReadonlySet<string> | undefined;
	const inCalendar = (url: string): boolean => {
		if (!calendarPlace.test(url)) return false;
		calendar ??= calendarAddresses(register);
		return anyDay || calendar.has(url);
	};
	const dues = localities.flatMap(({ documents }) =>
		documents.flatMap(({ data }) => data.assignments.map(({ due }) => due)),
	);
	const deadlines = register.assignments.map(({ deadline }) => deadline);
	// Deadlines that could not be read may end on any day.
	const anyDay = incomplete.size > 0 || dues.filter(Boolean).length > deadlines.filter(Boolean).length;
	const places = new Set([
		...localities.flatMap(({ id, documents }) =>
			documents.flatMap(({ slug, sections }) =>
				[...pageSections, ...sections].map((section) => `${documentId(id, slug)}#${section}`),
			),
		),
		...register.assignments.map(
			({ document, field }) => `${document}#${field ? `linh-vuc-${field}` : 'linh-vuc--khac'}`,
		),
		...register.assignments.map(({ id, document }) => `${document}#${placeOnPage(id)}`),
		...register.targets.map(({ id }) => id),
	]);
	const unread = [
		...(fields === null || idsAreLost(fields) ? ['/linh-vuc/'] : []),
		...(indicators === null || idsAreLost(indicators) ? ['/chi-tieu/'] : []),
		...localities.flatMap(({ id, units }) => (units === null || idsAreLost(units) ? [`/don-vi/${id}/`] : [])),
	];
	const leads = (url: string): boolean => {
		if (siteAddresses.has(url) || inCalendar(url)) return true;
		const [path = '', anchor] = url.split('#');
		if (pages.some((page) => path === `/${page.id}/`)) return true;
		if (unread.some((list) => path.startsWith(list))) return true;
		const [, room = '', below = ''] = /^\/([a-z-]+)\/(.+)$/.exec(url) ?? [];
		const own = known.get(room);
		const beside = (besideEntry.get(room) ?? []).find((one) => below.endsWith(`/${one}`));
		if (beside !== undefined && own?.has(below.slice(0, -beside.length - 1))) return true;
		const [, id = ''] = /^\/[a-z-]+\/(.+)\/$/.exec(path) ?? [];
		if (!own?.has(id)) return false;
		return anchor === undefined || (room === 'van-ban' && (incomplete.has(id) || places.has(`${id}#${anchor}`)));
	};
	const documents = localities.flatMap(({ id, documents: sources }) =>
		sources.map((source) => ({ ...source, address: `/van-ban/${id}/${source.slug}/` })),
	);
	return [...documents, ...pages.map((page) => ({ ...page, address: `/${page.id}/` }))].flatMap(
		({ file, address, bodyLine, links }) =>
			links
				.filter(({ url }) => !leads(url.startsWith('#') ? `${address}${url}` : url))
				.map(({ url, line, column }): Finding => {
					const place = { line: line + bodyLine - 1, column };
					const message = calendarPlace.test(url) ? say('no-calendar-page', url) : say('unknown-page', url);
					return { file, place, level: 'error', ...message };
				}),
	);
}

/** Whether places on the page of a document are unknown, as part of it could not be read. */
function isIncomplete(document: DocumentSource): boolean {
	return !document.bodyRead || idsAreLost(document, 'assignments') || idsAreLost(document, 'targets');
}
