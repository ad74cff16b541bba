import type { Index } from '../register/index.ts';
import type { DocumentEntry } from '../register/register.ts';
import { feeds } from '../text/feeds.ts';
import { address } from './address.ts';
import { assignmentNews } from './assignment-news.ts';
import { feedAddress } from './feed-address.ts';
import { documentRows } from './lists.ts';
import { authorOf, type DatedNews, type NewsEntry } from './news-entry.ts';
import { targetNews } from './target-news.ts';

/** Entries that a feed has at most. */
const most = 50;

/** What is new, for programs that follow a page. */
export interface News {
	readonly title: string;
	readonly subtitle: string;
	/** Address of the page that it belongs to. */
	readonly page: string;
	/** Address of the file. */
	readonly file: string;
	/** Newest first, at most fifty. */
	readonly entries: NewsEntry[];
}

/** The newest documents. */
export function allNews(index: Index): News {
	const { site, documents } = index.register;
	return news(feeds.titles.all(site.name), address.home, documentEntries(index, documents));
}

/** The newest documents of a locality. Throws if the register has no locality with this id. */
export function localityNews(index: Index, id: string): News {
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const entries = documentEntries(index, index.documentsIn.get(id) ?? []);
	return news(feeds.titles.locality(locality.name), address.locality(id), entries);
}

/**
 * The newest assignments that a unit or group was given, by name or through a group, deadlines of them that were changed, and
 * assignments that it has no longer. Throws if the register has no unit with this id.
 */
export function unitNews(index: Index, id: string): News {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const name = feeds.within(unit.short, feeds.place(index.localities.get(unit.locality)?.name ?? ''));
	return news(feeds.titles.unit(name), address.unit(id), newest(assignmentNews(index, id)));
}

/**
 * The newest targets of an indicator, those that were changed and those that are there no longer. Throws if the register has no
 * indicator with this id.
 */
export function indicatorNews(index: Index, id: string): News {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	return news(feeds.titles.indicator(indicator.short), address.indicator(id), newest(targetNews(index, indicator)));
}

function news(title: string, page: string, entries: NewsEntry[]): News {
	return { title, subtitle: feeds.newest(most), page, file: feedAddress.atom(page), entries };
}

function documentEntries(index: Index, documents: readonly DocumentEntry[]): NewsEntry[] {
	const ids = new Map(documents.map(({ id }) => [address.document(id), id]));
	return documentRows(index, documents)
		.slice(0, most)
		.map((row) => ({
			id: row.href,
			path: row.href,
			title: feeds.entry(feeds.within(row.name, feeds.place(row.locality)), row.title),
			summary: feeds.counts(row.assignments, row.targets),
			day: row.issued,
			author: authorOf(index, ids.get(row.href) ?? ''),
		}));
}

/** The fifty that are the newest; those of one day in the order given. */
function newest(all: readonly DatedNews[]): NewsEntry[] {
	return all
		.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
		.slice(0, most)
		.map(({ make }) => make());
}
