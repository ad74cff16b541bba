import { address } from '../../address.ts';
import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { unchangedSince } from '../../register/past/changes.ts';
import { dayOf, type Edition } from '../../register/past/edition.ts';
import type { ItemChange } from '../../register/past/tables.ts';
import type { Indicator } from '../../schemas/indicators.ts';
import { feeds } from '../../vi/feeds.ts';
import { figureWords } from '../../vi/figure.ts';
import { vi } from '../../vi/vi.ts';
import { dayPhrase, shownDay } from '../../words/day.ts';
import { targetParts } from '../history/change-parts.ts';
import { documentLink } from '../link/document.ts';
import { authorOf, changeId, changeNews, type DatedNews, historyOf } from './entry.ts';
import { newestFirst } from './order.ts';
import { withdrawnNews } from './withdrawn.ts';

type Changed = ItemChange<TargetEntry>;
type Entry = ReturnType<DatedNews['make']>;

/** What is new for an indicator, in no order of times. Targets were set, changed or removed, or documents were taken off. */
export function targetNews(index: Index, indicator: Indicator): DatedNews[] {
	const has = (one: TargetEntry | null) => one?.indicator === indicator.id;
	const setOn = new Map<string, string>();
	const changes = newestFirst(index.changesOfIndicator.get(indicator.id) ?? []).flatMap((change): DatedNews[] => {
		const { time, before, after } = change;
		// Newest first: the last time that it was set counts.
		if (after !== null && has(after) && !has(before) && !setOn.has(after.id)) setOn.set(after.id, time);
		if (before === null || !has(before)) return [];
		if (after === null || !has(after))
			return [changeNews(change, () => removedEntry(index, before, indicator, change))];
		return binds(before) === binds(after)
			? []
			: [changeNews(change, () => changedEntry(index, before, after, indicator, change))];
	});
	const set = setTargetNews(index, index.targetsFor.get(indicator.id) ?? [], setOn);
	const withdrawn = withdrawnNews(index, index.withdrawnOfIndicator.get(indicator.id) ?? []);
	return [...withdrawn, ...changes, ...set];
}

/** That these targets were set. `setOn` has, by id, the times of those that were set later than their documents. */
export function setTargetNews(
	index: Index,
	targets: readonly TargetEntry[],
	setOn: ReadonlyMap<string, string> = new Map(),
): DatedNews[] {
	return targets.flatMap((one): DatedNews[] => {
		const indicator = index.indicators.get(one.indicator);
		if (indicator === undefined) return [];
		const later = setOn.get(one.id);
		const published = later ?? index.documents.get(one.document)?.issued ?? '';
		const updated = unchangedSince(index.past.get(one.document), (edition) => shownOf(edition, one.id)) ?? published;
		return [{ published, updated, make: () => setEntry(index, one, indicator, later !== undefined) }];
	});
}

/** What a target binds to: its figure, or its words where it has none, for whom and when. */
function binds({
	comparator,
	value,
	upTo,
	milestones,
	baseline,
	measure,
	text,
	period,
	level,
	scope,
	responsible,
	exceptions,
}: TargetEntry): string {
	return JSON.stringify([
		comparator,
		value,
		upTo,
		milestones,
		baseline,
		measure,
		value === null && milestones.length === 0 && text,
		period,
		level,
		scope,
		responsible,
		exceptions,
	]);
}

/** What the entry of a target that was set shows of an edition. */
function shownOf({ document, targets }: Edition, id: string): string {
	const one = targets.get(id);
	if (document === null || one === undefined) return '';
	const { ref, indicator, text, level, period } = one;
	return JSON.stringify([
		[document.type, document.number, document.issued],
		[ref, indicator, figureWords(one), text, level, period],
	]);
}

/** A target that was set, with its document or later. */
function setEntry(index: Index, target: TargetEntry, { short }: Indicator, isLater: boolean): Entry {
	const path = address.target(target.id);
	const title = heading(index, target, short);
	return {
		id: path,
		path,
		title: isLater ? feeds.added(title) : title,
		summary: feeds.sentences([
			target.text,
			...(target.level === null ? [] : [feeds.level(target.level)]),
			...(target.period === null ? [] : [feeds.period(target.period)]),
			origin(index, target),
		]),
		author: authorOf(index, target.document),
	};
}

function changedEntry(
	index: Index,
	before: TargetEntry,
	after: TargetEntry,
	{ short }: Indicator,
	change: Changed,
): Entry {
	const title = heading(index, after, short);
	return {
		id: changeId(address.target(after.id), 'sua', change),
		path: index.targets.has(after.id) ? address.target(after.id) : historyOf(after.document),
		title: figureWords(before) === figureWords(after) ? feeds.targetChanged(title) : feeds.figureChanged(title),
		summary: feeds.sentences([
			...targetParts(index, before, after).map((part) => feeds.changed(part.name, part.before, part.after)),
			origin(index, after),
		]),
		author: authorOf(index, after.document),
	};
}

function removedEntry(index: Index, before: TargetEntry, { short }: Indicator, change: Changed): Entry {
	return {
		id: changeId(address.target(before.id), 'bo', change),
		path: historyOf(before.document),
		title: feeds.removed(heading(index, before, short)),
		summary: feeds.sentences([feeds.removedOn(shownDay(dayOf(change.time))), before.text, origin(index, before)]),
		author: authorOf(index, before.document),
	};
}

function heading(index: Index, target: TargetEntry, indicator: string): string {
	return feeds.target(indicator, figureWords(target), feeds.place(documentLink(index, target.document).locality));
}

function origin(index: Index, { document, ref }: TargetEntry): string {
	const { name, issued } = documentLink(index, document);
	return feeds.document(name, dayPhrase(issued), vi.targetItem(ref));
}
