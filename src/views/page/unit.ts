import { address } from '../../address.ts';
import { ownerKey } from '../../register/by-year.ts';
import { lengthOf } from '../../register/counts.ts';
import type { AssignmentEntry, DocumentEntry, TargetEntry, UnitEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { vi } from '../../vi/vi.ts';
import { inOneLine } from '../../words/one-line.ts';
import { shorten } from '../../words/shorten.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type HeldView, unitHeld } from '../measurement/held.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';
import { bounded, most, type YearLink } from './bound.ts';
import { type TargetView, targetView } from './target.ts';
import { followedDuties, reportCalendar, type ToldDuties } from './told-duties.ts';

/** A unit's or group's page. What is given by name and what is given through a group are kept apart, as are the two roles. */
export interface UnitView {
	readonly entry: UnitEntry;
	readonly locality: {
		readonly href: string;
		readonly name: string;
		readonly endedBy: string | null;
		readonly successorsSource: string | null;
	};
	/** Whether the locality, not the unit, has the successors. */
	readonly successorsOfLocality: boolean;
	/** What it was given by name: the newest in full. */
	readonly leads: AssignmentView[];
	readonly cooperates: AssignmentView[];
	/** What it was given by name before, in short, and the pages of the years where that is not all. */
	readonly older: readonly OlderRows[];
	/** How many older ones are not on the page, where they have no pages of their years. */
	readonly olderLeft: number;
	readonly years: readonly YearLink[];
	/** How many it leads and cooperates in by name, and how many in all: what it does both in counts once. */
	readonly counts: { readonly leads: number; readonly cooperates: number; readonly total: number };
	/** For each group that names the unit as a member and was given something. */
	readonly throughGroups: {
		readonly group: UnitLink;
		readonly leads: AssignmentView[];
		readonly cooperates: AssignmentView[];
		/** How many there are; the lists are empty where they are more than the page shows. */
		readonly counts: { readonly leads: number; readonly cooperates: number };
	}[];
	readonly members: UnitLink[];
	readonly memberOf: UnitLink[];
	/** Open groups of the locality that were given something: who belongs to them is not said. */
	readonly openGroups: (UnitLink & { readonly count: number })[];
	/** The newest; `targetCount` is that of all. */
	readonly targets: TargetView[];
	readonly targetCount: number;
	readonly issued: DocumentLink[];
	readonly issuedCount: number;
	/** Its own figures; `null` if none is published. */
	readonly held: HeldView | null;
	/** What it has to report, and what it follows up. */
	readonly reports: ToldDuties;
	readonly follows: ToldDuties;
}

/** What a unit was given by one document, in short. */
interface OlderRows {
	readonly document: DocumentLink;
	readonly rows: readonly {
		readonly href: string;
		readonly number: string;
		readonly task: string;
		readonly more: string;
	}[];
}

/** A page shows rows of several years in full if they are few; of older ones it names the newest. */
const limits = { whole: 24, brief: 30 };
/** The most targets on a unit's page. */
const mostTargets = 8;
/** The most figures on a unit's page; that of its results has more. */
const mostFigures = 12;
/** Letters of an older task: the whole stands on its document's page. */
const taskLetters = 60;

/** The unit with everything it was given. Throws if the register has no unit with this id. */
export function unitView(index: Index, id: string): UnitView {
	const entry = index.units.get(id);
	if (entry === undefined) throw new Error(`no unit ${id}`);
	const locality = index.localities.get(entry.locality);
	const views = (assignments: readonly AssignmentEntry[] | undefined) =>
		(assignments ?? []).map((one) => assignmentView(index, one));
	const groups = index.groupsOf.get(id) ?? [];
	const given = (group: string) => lengthOf(index, 'ledBy', group) + lengthOf(index, 'cooperatedBy', group);
	const own = bounded(index, { kind: 'unit', id }, limits);
	const named = groups.reduce((sum, group) => sum + given(group.id), own.total);
	const years = new Set(
		[id, ...groups.map((group) => group.id)].flatMap((one) =>
			(index.yearsOf.get(ownerKey({ kind: 'unit', id: one })) ?? []).map(({ year }) => year),
		),
	);
	const isWhole = named <= (years.size === 1 ? most.full : limits.whole);
	const openGroups = (index.unitsIn.get(entry.locality) ?? []).filter(
		(one) => one.open && one.id !== id && !groups.includes(one) && given(one.id) > 0,
	);
	const targets = new Set([
		...(index.answeredBy.get(id) ?? []),
		...groups.flatMap((group) => index.answeredBy.get(group.id) ?? []),
		...[id, ...groups.map((group) => group.id)]
			.flatMap((one) => index.ledBy.get(one) ?? [])
			.flatMap((one) => one.targets.flatMap((target) => index.targets.get(target) ?? [])),
	]);
	const issued = index.issuedBy.get(id) ?? [];
	return {
		entry,
		locality: {
			href: address.locality(entry.locality),
			name: locality?.name ?? '',
			endedBy: locality?.endedBy ?? null,
			successorsSource: locality?.successorsSource ?? null,
		},
		successorsOfLocality:
			entry.until !== null && entry.successors.length === 0 && (locality?.successors.length ?? 0) > 0,
		leads: views(own.full.filter(({ leads }) => leads.includes(id))),
		cooperates: views(own.full.filter(({ cooperating }) => cooperating.includes(id))),
		older: olderRows(index, own.brief, id),
		olderLeft: own.left,
		years: own.years,
		counts: {
			leads: lengthOf(index, 'ledBy', id),
			cooperates: lengthOf(index, 'cooperatedBy', id),
			total: own.total,
		},
		throughGroups: groups
			.filter((group) => given(group.id) > 0)
			.flatMap((group) =>
				unitLinks(index, [group.id]).map((link) => ({
					group: link,
					leads: isWhole ? views(index.ledBy.get(group.id)) : [],
					cooperates: isWhole ? views(index.cooperatedBy.get(group.id)) : [],
					counts: {
						leads: lengthOf(index, 'ledBy', group.id),
						cooperates: lengthOf(index, 'cooperatedBy', group.id),
					},
				})),
			),
		members: unitLinks(index, entry.members ?? []),
		memberOf: unitLinks(
			index,
			groups.map((group) => group.id),
		),
		openGroups:
			entry.members === null
				? openGroups.flatMap((group) =>
						unitLinks(index, [group.id]).map((link) => ({ ...link, count: given(group.id) })),
					)
				: [],
		targets: newestTargets(index, [...targets]).map((target) => targetView(index, target)),
		targetCount: targets.size,
		issued: newestOf(issued, most.documents).map((document) => documentLink(index, document.id)),
		issuedCount: issued.length,
		held: unitHeld(index, id, mostFigures),
		reports: reportCalendar(index, id),
		follows: followedDuties(index, id),
	};
}

/** The older assignments in short by document, for the unit that was given them. */
function olderRows(index: Index, assignments: readonly AssignmentEntry[], unit: string): OlderRows[] {
	return [...Map.groupBy(assignments, ({ document }) => document)].map(([document, own]) => ({
		document: documentLink(index, document),
		rows: own.map((one) => ({
			href: address.assignmentPage(one.id),
			number: one.number,
			task: shorten(one.task, taskLetters),
			more: vi.olderMore(
				one.leads.includes(unit) ? vi.lead : vi.cooperating,
				one.deadline && shorten(inOneLine(one.deadline.text), taskLetters),
			),
		})),
	}));
}

/** The newest of the documents if they are more than so many, newest first; else all in their order. */
function newestOf(documents: readonly DocumentEntry[], count: number): readonly DocumentEntry[] {
	if (documents.length <= count) return documents;
	return documents.toSorted((a, b) => (a.issued < b.issued ? 1 : a.issued > b.issued ? -1 : 0)).slice(0, count);
}

/** The targets of the newest documents if they are more than a page shows, newest first; else all in their order. */
function newestTargets(index: Index, targets: readonly TargetEntry[]): readonly TargetEntry[] {
	if (targets.length <= mostTargets) return targets;
	const issued = ({ document }: TargetEntry) => index.headOf.get(document)?.issued ?? '';
	return targets.toSorted((a, b) => (issued(a) < issued(b) ? 1 : issued(a) > issued(b) ? -1 : 0)).slice(0, mostTargets);
}
