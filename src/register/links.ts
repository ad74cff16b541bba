import { headingsOf, pageSections } from '../mdx/headings.ts';
import type { Finding } from '../problem.ts';
import type { DocumentSource, Sources } from '../sources/sources.ts';
import { messages } from '../text/messages.ts';
import { idsAreLost } from './lost.ts';
import type { Register } from './register.ts';

/** Lists of the site, and files of its open data (contract.md, Addresses). */
const lists =
	/^\/(|tim-kiem\/|van-ban\/|don-vi\/|chi-tieu\/|lich\/|linh-vuc\/|dia-phuong\/|tiep-can\/thanh-phan\/|du-lieu\/([a-z]+\.json)?)$/;

/**
 * Every link of a document or of a page of the portal that stays on this site and leads to no page, section, assignment or target of
 * it. Places on the portal's own pages are not known. */
export function checkLinks({ localities, pages, fields, indicators }: Sources, register: Register): Finding[] {
	const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
	const incomplete = new Set(
		localities.flatMap(({ id, documents, unread }) =>
			[...unread, ...documents.filter(isIncomplete).map(({ slug }) => slug)].map((slug) => `${id}/${slug}`),
		),
	);
	const known: Readonly<Record<string, ReadonlySet<string>>> = {
		'van-ban': new Set([...ids(register.documents), ...incomplete]),
		'don-vi': ids(register.units),
		'chi-tieu': ids(register.indicators),
		'linh-vuc': ids(register.fields),
		'dia-phuong': new Set(localities.map(({ id }) => id)),
	};
	const calendars: typeof known = {
		'van-ban': ids(register.documents),
		'don-vi': incomplete.size > 0 ? ids(register.units) : givenUnits(register),
		'dia-phuong': new Set(localities.map(({ id }) => id)),
	};
	const places = new Set([
		...register.documents.flatMap(({ id, body }) =>
			[...pageSections, ...headingsOf(body).map((one) => one.id)].map((section) => `${id}#${section}`),
		),
		...register.assignments.map(
			({ document, field }) => `${document}#${field ? `linh-vuc-${field}` : 'linh-vuc--khac'}`,
		),
		...register.assignments.map(({ id }) => id.replace('#', '#nv-')),
		...register.targets.map(({ id }) => id),
	]);
	const unread = [
		...(fields === null || idsAreLost(fields) ? ['/linh-vuc/'] : []),
		...(indicators === null || idsAreLost(indicators) ? ['/chi-tieu/'] : []),
		...localities.flatMap(({ id, units }) => (units === null || idsAreLost(units) ? [`/don-vi/${id}/`] : [])),
	];
	const leads = (url: string): boolean => {
		const [path = '', anchor] = url.split('#');
		if (lists.test(path)) return anchor === undefined;
		if (pages.some((page) => path === `/${page.id}/`)) return true;
		if (unread.some((list) => path.startsWith(list))) return true;
		const [, room = '', id = ''] = /^\/([a-z-]+)\/(.+)\/$/.exec(path) ?? [];
		if (!has(known, room, id))
			return id.endsWith('/lich') && has(calendars, room, id.slice(0, -'/lich'.length)) && anchor === undefined;
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
					return { file, place, level: 'error', ...messages.unknownPage(url) };
				}),
	);
}

const has = (rooms: Readonly<Record<string, ReadonlySet<string>>>, room: string, id: string): boolean =>
	Object.hasOwn(rooms, room) && (rooms[room]?.has(id) ?? false);

/** The units and groups that were given something, by name or as a member of a group: those that have a calendar. */
function givenUnits({ assignments, units }: Register): ReadonlySet<string> {
	const given = new Set(assignments.flatMap(({ leads, cooperating }) => [...leads, ...cooperating]));
	const through = units.flatMap(({ id, members }) => (given.has(id) ? (members ?? []) : []));
	return new Set([...given, ...through]);
}

/** Whether places on the page of a document are unknown, as part of it could not be read. */
function isIncomplete(document: DocumentSource): boolean {
	return !document.bodyRead || idsAreLost(document, 'assignments') || idsAreLost(document, 'targets');
}
