import type { Index } from '../register/index.ts';
import type { AssignmentEntry, DocumentEntry, TargetEntry } from '../register/register.ts';
import { feeds } from '../text/feeds.ts';
import { figureWords } from '../text/figure.ts';
import { vi } from '../text/vi.ts';
import { address } from './address.ts';
import { shownDay } from './day.ts';
import { type DocumentLink, documentLink } from './document-link.ts';
import { feedAddress } from './feed-address.ts';
import { givenTo } from './given.ts';
import { documentRows } from './lists.ts';
import { unitLinks } from './unit-link.ts';

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

interface NewsEntry {
	/** Address of what is new, which is also its id. */
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	/** Day of issue of the document, `YYYY-MM-DD`. */
	readonly day: string;
	/** Name of the body that issued the document. */
	readonly author: string;
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

/** The newest assignments that a unit or group was given, by name or through a group. Throws if the register has no unit with this id. */
export function unitNews(index: Index, id: string): News {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const name = feeds.within(unit.short, feeds.place(index.localities.get(unit.locality)?.name ?? ''));
	const entries = newestOf(index, [...givenTo(index, id).keys()]).map((one) => assignmentEntry(index, one));
	return news(feeds.titles.unit(name), address.unit(id), entries);
}

/** The newest targets of an indicator. Throws if the register has no indicator with this id. */
export function indicatorNews(index: Index, id: string): News {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	const entries = newestOf(index, index.targetsFor.get(id) ?? []).map((one) =>
		targetEntry(index, one, indicator.short),
	);
	return news(feeds.titles.indicator(indicator.short), address.indicator(id), entries);
}

function news(title: string, page: string, entries: NewsEntry[]): News {
	return { title, subtitle: feeds.newest(most), page, file: feedAddress.atom(page), entries };
}

function documentEntries(index: Index, documents: readonly DocumentEntry[]): NewsEntry[] {
	const ids = new Map(documents.map(({ id }) => [address.document(id), id]));
	return documentRows(index, documents)
		.slice(0, most)
		.map((row) => ({
			path: row.href,
			title: feeds.entry(feeds.within(row.name, feeds.place(row.locality)), row.title),
			summary: feeds.counts(row.assignments, row.targets),
			...issueOf(index, ids.get(row.href) ?? '', row),
		}));
}

function assignmentEntry(index: Index, assignment: AssignmentEntry): NewsEntry {
	const { id, document, number, task, deliverables, deadline, cooperationNote } = assignment;
	const link = documentLink(index, document);
	const names = (units: readonly string[]) => unitLinks(index, units).map(({ short }) => short);
	const cooperating = names(assignment.cooperating);
	return {
		path: address.assignment(id),
		title: task,
		summary: [
			feeds.leads(names(assignment.leads)),
			...(cooperating.length === 0 && cooperationNote === null
				? []
				: [feeds.cooperating(cooperating, cooperationNote)]),
			deadline === null ? vi.dueNone : feeds.words(deadline.text.split('\n')),
			...(deliverables.length === 0 ? [] : [feeds.deliverables(deliverables)]),
			feeds.document(link.name, shownDay(link.issued), vi.assignmentItem(number)),
		]
			.map(feeds.sentence)
			.join(' '),
		...issueOf(index, document, link),
	};
}

function targetEntry(index: Index, target: TargetEntry, indicator: string): NewsEntry {
	const link = documentLink(index, target.document);
	return {
		path: address.target(target.id),
		title: feeds.target(indicator, figureWords(target), feeds.place(link.locality)),
		summary: [
			target.text,
			...(target.level === null ? [] : [feeds.level(target.level)]),
			...(target.period === null ? [] : [feeds.period(target.period)]),
			feeds.document(link.name, shownDay(link.issued), vi.targetItem(target.ref)),
		]
			.map(feeds.sentence)
			.join(' '),
		...issueOf(index, target.document, link),
	};
}

/** The fifty whose documents are the newest; those of one document in its order. */
function newestOf<Entry extends { readonly document: string }>(index: Index, entries: readonly Entry[]): Entry[] {
	const issued = ({ document }: Entry) => index.documents.get(document)?.issued ?? '';
	return entries.toSorted((a, b) => (issued(a) < issued(b) ? 1 : issued(a) > issued(b) ? -1 : 0)).slice(0, most);
}

function issueOf(
	index: Index,
	document: string,
	{ issued, locality }: DocumentLink,
): Pick<NewsEntry, 'day' | 'author'> {
	const issuer = index.documents.get(document)?.issuer ?? '';
	return { day: issued, author: index.units.get(issuer)?.name ?? locality };
}
