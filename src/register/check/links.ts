import { pageSections } from '../../mdx/headings.ts';
import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { DocumentSource, Sources } from '../../sources/sources.ts';
import { type Nearest, nearestOfFile } from '../../words/nearest.ts';
import type { Register } from '../entries.ts';
import { documentId, placeOnPage } from '../id.ts';
import { idsAreLost } from '../lost.ts';
import { documentsLike } from '../meant.ts';
import { besideEntry, calendarAddresses, siteAddresses } from './addresses.ts';

/** Years, months and days of the calendar, and years of single calendars. */
const calendarPlace = /\/lich\/\d{4}\b/;

/**
 * Every link of a document, or of a page of the portal, that stays on this site and leads nowhere. There is no such page, or no
 * such section, assignment or target on it. Places on the portal's own pages are not known. Of a page of a draft it is told that it is not published.
 */
export function checkLinks(
	{ localities, pages, fields, indicators }: Sources,
	register: Register,
	drafts: ReadonlySet<string> = new Set(),
): Finding[] {
	const idSet = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
	const incomplete = new Set(
		localities.flatMap(({ id, documents, unread }) =>
			[...unread, ...documents.filter(isIncomplete).map(({ slug }) => slug)].map((slug) => documentId(id, slug)),
		),
	);
	const known = new Map([
		['van-ban', once(() => new Set([...idSet(register.documents), ...incomplete]))],
		['don-vi', once(() => idSet(register.units))],
		['chi-tieu', once(() => idSet(register.indicators))],
		['linh-vuc', once(() => idSet(register.fields))],
		['dia-phuong', once(() => idSet(localities))],
	]);
	const calendar = once(() => calendarAddresses(register));
	// Deadlines that could not be read may end on any day.
	const anyDay = once(() => {
		const given = localities.flatMap(({ documents }) => documents.flatMap(({ data }) => data.assignments));
		const read = register.assignments.filter(({ deadline }) => deadline);
		return incomplete.size > 0 || given.filter(({ due }) => due).length > read.length;
	});
	const places = once(() => placesOnPages(localities, register));
	const unread = [
		...(fields === null || idsAreLost(fields) ? ['/linh-vuc/'] : []),
		...(indicators === null || idsAreLost(indicators) ? ['/chi-tieu/'] : []),
		...localities.flatMap(({ id, units }) => (units === null || idsAreLost(units) ? [`/don-vi/${id}/`] : [])),
	];
	const leads = (url: string): boolean => {
		if (siteAddresses.has(url)) return true;
		if (calendarPlace.test(url) && (anyDay() || calendar().has(url))) return true;
		const [path = '', anchor] = url.split('#');
		if (pages.some((page) => path === `/${page.id}/`)) return true;
		if (unread.some((list) => path.startsWith(list))) return true;
		const [, room = '', below = ''] = /^\/([a-z-]+)\/(.+)$/.exec(url) ?? [];
		const own = known.get(room)?.();
		const beside = (besideEntry.get(room) ?? []).find((one) => below.endsWith(`/${one}`));
		if (beside !== undefined && own?.has(below.slice(0, -beside.length - 1))) return true;
		const [, id = ''] = /^\/[a-z-]+\/(.+)\/$/.exec(path) ?? [];
		if (!own?.has(id)) return false;
		return anchor === undefined || (room === 'van-ban' && (incomplete.has(id) || places().has(`${id}#${anchor}`)));
	};
	const documents = localities.flatMap(({ id, documents: sources }) =>
		sources.map((source) => ({ ...source, address: `/van-ban/${id}/${source.slug}/` })),
	);
	const ids = once(() => new Map([...known].map(([room, own]) => [room, [...own()]])));
	/** Addresses that may be meant by one that leads nowhere. */
	const like = (url: string, nearest: Nearest): string[] => {
		const [, room = '', id = '', anchor = ''] = /^\/([a-z-]+)\/([^#]+?)\/?(#.*)?$/.exec(url) ?? [];
		const own = ids().get(room) ?? [];
		if (own.includes(id)) return url === `/${room}/${id}${anchor}` ? [`/${room}/${id}/${anchor}`].filter(leads) : [];
		const near = room === 'van-ban' ? documentsLike(id, own, null, nearest) : nearest(id, () => own);
		return near.map((one) => `/${room}/${one}/${anchor}`).filter(leads);
	};
	return [...documents, ...pages.map((page) => ({ ...page, address: `/${page.id}/` }))].flatMap(
		({ file, address, bodyLine, links }) => {
			const nearest = nearestOfFile();
			return links
				.filter(({ url }) => !leads(url.startsWith('#') ? `${address}${url}` : url))
				.map(({ url, line, column }): Finding => {
					const place = { line: line + bodyLine - 1, column };
					const [, draft] = /^\/van-ban\/([^/]+\/[^/#]+)/.exec(url) ?? [];
					const message =
						draft !== undefined && drafts.has(draft)
							? say('points-to-draft', draft)
							: calendarPlace.test(url)
								? say('no-calendar-page', url)
								: say('unknown-page', url, like(url, nearest));
					return { file, place, level: 'error', ...message };
				});
		},
	);
}

/** Makes a value when it is first asked for: most sites have few links. */
function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Sections, fields, assignments and targets to which a link may lead, each behind the id of its document and a `#`. */
function placesOnPages(localities: Sources['localities'], { assignments, targets }: Register): ReadonlySet<string> {
	return new Set([
		...localities.flatMap(({ id, documents }) =>
			documents.flatMap(({ slug, sections }) =>
				[...pageSections, ...sections].map((section) => `${documentId(id, slug)}#${section}`),
			),
		),
		...assignments.map(({ document, field }) => `${document}#${field ? `linh-vuc-${field}` : 'linh-vuc--khac'}`),
		...assignments.map(({ id, document }) => `${document}#${placeOnPage(id)}`),
		...targets.map(({ id }) => id),
	]);
}

/** Whether places on the page of a document are unknown, as part of it could not be read. */
function isIncomplete(document: DocumentSource): boolean {
	return !document.bodyRead || idsAreLost(document, 'assignments') || idsAreLost(document, 'targets');
}
