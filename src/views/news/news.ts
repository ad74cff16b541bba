import { address } from '../../address.ts';
import type { DocumentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { unchangedSince } from '../../register/past/changes.ts';
import type { Edition } from '../../register/past/edition.ts';
import { levelOf, levelTargets, sharedGroups } from '../../register/shared.ts';
import { feeds } from '../../vi/feeds.ts';
import { dayPhrase } from '../../words/day.ts';
import { feedAddress } from '../feed-address.ts';
import { documentLink } from '../link/document.ts';
import { type DocumentRow, documentRows } from '../page/lists.ts';
import { assignmentNews } from './assignment.ts';
import { authorOf, type DatedNews, type NewsEntry } from './entry.ts';
import { indicatorFigureNews, localityFigureNews, unitFigureNews, wholeFigureNews } from './figures.ts';
import { byText } from './order.ts';
import { stateCounts } from './results.ts';
import { indicatorScoreNews, localityScoreNews, unitScoreNews, wholeScoreNews } from './scores.ts';
import { setTargetNews, targetNews } from './target.ts';
import { withdrawnNews } from './withdrawn.ts';

/** Entries that a feed has where there are so many, and the most that it has. */
const least = 8;
const most = 50;

/** What is new, for programs that follow a page. */
export interface News {
	readonly title: string;
	readonly subtitle: string;
	/** Address of the page that it belongs to. */
	readonly page: string;
	/** Address of the file. */
	readonly file: string;
	/** Newest first: the eight newest and what became known with the last of them, at most fifty. */
	readonly entries: NewsEntry[];
}

/** The newest documents, figures and scores, and documents that were taken off the site. */
export function allNews(index: Index): News {
	const { site, documents } = index.register;
	return news(feeds.titles.all(site.name), address.home, [
		...documentNews(index, documents),
		...wholeFigureNews(index),
		...wholeScoreNews(index),
		...withdrawnNews(index, index.withdrawn),
	]);
}

/** The newest documents of a locality, figures and scores of it, and documents that were taken off the site. Throws if the register has no locality with this id. */
export function localityNews(index: Index, id: string): News {
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const all = [
		...documentNews(index, index.documentsIn.get(id) ?? []),
		...localityFigureNews(index, id),
		...localityScoreNews(index, id),
		...withdrawnNews(index, index.withdrawnIn.get(id) ?? []),
	];
	return news(feeds.titles.locality(locality.name), address.locality(id), all);
}

/**
 * The news of a unit or group. It was given something, by name or through a group, or such a deadline was changed. What it has
 * no longer is news too. So are figures and scores of it, and documents that gave it something and were taken off the site. Throws if the register has no
 * unit with this id.
 */
export function unitNews(index: Index, id: string): News {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const name = feeds.within(unit.short, feeds.place(index.localities.get(unit.locality)?.name ?? ''));
	return news(feeds.titles.unit(name), address.unit(id), [
		...assignmentNews(index, id),
		...unitFigureNews(index, id),
		...unitScoreNews(index, id),
	]);
}

/**
 * The news of a unit with what is new of the groups of all bodies of its locality, and with the targets of its level that name
 * no unit. Both are marked in their titles. Throws if the register has no unit with this id.
 */
export function wideNews(index: Index, id: string): News {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const name = feeds.within(unit.short, feeds.place(index.localities.get(unit.locality)?.name ?? ''));
	const marked = (all: readonly DatedNews[], mark: (title: string) => string) =>
		all.map(
			({ make, ...times }): DatedNews => ({
				...times,
				make: () => {
					const entry = make();
					return { ...entry, title: mark(entry.title) };
				},
			}),
		);
	const level = levelOf(unit);
	const page = address.unit(id);
	const { entries, ...rest } = news(feeds.titles.wide(name), page, [
		...assignmentNews(index, id),
		...unitFigureNews(index, id),
		...unitScoreNews(index, id),
		...sharedGroups(index, unit).flatMap((group) => marked(assignmentNews(index, group.id), feeds.shared)),
		...marked(setTargetNews(index, levelTargets(index, unit)), (title) => feeds.ofLevel(level ?? '', title)),
	]);
	// What names the unit besides a group of all is the unit's: its own entry comes first.
	const unique = [...new Map(entries.toReversed().map((one) => [one.id, one])).values()].toReversed();
	return { ...rest, file: feedAddress.wideAtom(page), entries: unique };
}

/**
 * The newest targets, figures and scores of an indicator, those that were changed and those that are there no longer. Throws if the register has no
 * indicator with this id.
 */
export function indicatorNews(index: Index, id: string): News {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	return news(feeds.titles.indicator(indicator.short), address.indicator(id), [
		...targetNews(index, indicator),
		...indicatorFigureNews(index, indicator),
		...indicatorScoreNews(index, id),
	]);
}

function news(title: string, page: string, all: readonly DatedNews[]): News {
	return { title, subtitle: feeds.newest(least, most), page, file: feedAddress.atom(page), entries: newest(all) };
}

function documentNews(index: Index, documents: readonly DocumentEntry[]): DatedNews[] {
	const ids = new Map(documents.map(({ id }) => [address.document(id), id]));
	return documentRows(
		index,
		documents.map(({ id }) => id),
	).map((row): DatedNews => {
		const id = ids.get(row.href) ?? '';
		const shown = ({ document, assignments, targets, said, measured, scored }: Edition) =>
			JSON.stringify([document, assignments.size, targets.size, said, [...measured], [...scored]]);
		return {
			published: row.issued,
			updated: unchangedSince(index.past.get(id), shown) ?? row.issued,
			make: () => ({
				id: row.href,
				path: row.href,
				title: feeds.entry(feeds.within(row.name, feeds.place(row.locality)), row.title),
				summary: documentSummary(index, id, row),
				author: authorOf(index, id),
			}),
		};
	});
}

/** What a document brought: what it gives, what it changes of others, and what it says of results. */
export function documentSummary(index: Index, id: string, { assignments, targets, changes }: DocumentRow): string {
	const said = index.resultsBy.get(id) ?? [];
	const figures = index.measuredBy.get(id) ?? [];
	const scores = index.scoredBy.get(id) ?? [];
	const corrected = [...new Set([...said, ...figures, ...scores].flatMap(({ corrects }) => corrects ?? []))];
	const { basis = [], effective, issued = '' } = index.documents.get(id) ?? {};
	const replaced = basis
		.filter(({ relation }) => relation === 'replaces')
		.map(({ document, number, title }) => (document === null ? (number ?? title) : documentLink(index, document).name));
	const brings =
		assignments + targets > 0 || changes + said.length + figures.length + scores.length + replaced.length === 0;
	return feeds.sentences([
		...(brings ? [feeds.counts(assignments, targets)] : []),
		...(replaced.length > 0 ? [feeds.replaces(replaced, dayPhrase(effective ?? issued))] : []),
		...(changes > 0 ? [feeds.changesOfOthers(changes)] : []),
		...(said.length > 0 ? [feeds.resultsSaid(stateCounts(said))] : []),
		...(figures.length > 0 ? [feeds.figuresStated(figures.length)] : []),
		...(scores.length > 0 ? [feeds.scoresStated(new Set(scores.map(({ unit }) => unit)).size)] : []),
		...(corrected.length > 0 ? [feeds.corrects(corrected.map((one) => documentLink(index, one).name))] : []),
	]);
}

/**
 * The newest of all, so that what one document brought is not cut. Of those that are as new, documents issued last come first;
 * the rest keeps the order given.
 */
function newest(all: readonly DatedNews[]): NewsEntry[] {
	const sorted = all.toSorted((a, b) => byText(b.updated, a.updated) || byText(b.published, a.published));
	const last = sorted[least - 1]?.updated ?? '';
	return sorted
		.slice(0, most)
		.filter(({ updated }) => updated >= last)
		.map(({ published, updated, make }) => ({ ...make(), published, updated }));
}
