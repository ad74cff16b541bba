import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type Change, changedEditions, dailyEditions } from '../../register/past/changes.ts';
import { dayOf } from '../../register/past/edition.ts';
import { amendments } from '../../vi/amendments.ts';
import { history as words } from '../../vi/history.ts';
import { shownDay } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { assignmentParts, type ChangePart, deadlineWords, targetParts } from './change-parts.ts';

/** What changed in one assignment or target. */
interface ChangeView {
	/** Place on the page; `null` where it is there no longer. */
	readonly anchor: string | null;
	/** `Nhiệm vụ 1.2`, `Chỉ tiêu 3.1`. */
	readonly name: string;
	readonly what: 'added' | 'removed' | 'changed';
	/** What of it; empty for what was added or removed. */
	readonly parts: readonly ChangePart[];
}

interface CommitView {
	/** Its first letters; `null` for what is not committed. */
	readonly name: string | null;
	/** Its address; `null` where the portal does not name its repository. */
	readonly href: string | null;
}

/** The changes of one day. */
interface HistoryDay {
	readonly day: string;
	/** The commits that made them, oldest first. */
	readonly commits: readonly CommitView[];
	readonly changes: readonly ChangeView[];
}

/** The history of a document. */
export interface HistoryView {
	/** The first day on which it was in the repository. */
	readonly since: string;
	/** Newest first; days on which neither assignments nor targets changed are left out. */
	readonly days: readonly HistoryDay[];
}

/** A deadline that binds no longer. */
export interface FormerDeadline {
	/** The words. The reading follows where the next deadline has the same words. */
	readonly text: string;
	/** The day on which it was changed. */
	readonly until: string;
	/** Name of the document that changed it; `null` where the site did, to say what the document says. */
	readonly by: string | null;
}

/** The history of a document; `null` where git tells of none. */
export function historyView(index: Index, document: string): HistoryView | null {
	const past = index.past.get(document);
	if (past === undefined) return null;
	const { repository } = index.register.site;
	const commits = Map.groupBy(changedEditions(past.editions), ({ time }) => dayOf(time));
	const days = changedEditions(dailyEditions(past.editions)).map(
		({ time, assignments, targets }): HistoryDay => ({
			day: dayOf(time),
			commits: (commits.get(dayOf(time)) ?? []).map(({ commit }) => ({
				name: commit?.slice(0, 7) ?? null,
				href: repository && commit !== null ? `${repository.replace(/\/$/, '')}/commit/${commit}` : null,
			})),
			changes: [
				...targets.map((one) => itemChange(index, one, ({ ref }) => words.target(ref), address.target, targetParts)),
				...assignments.map((one) =>
					itemChange(index, one, ({ number }) => words.assignment(number), address.assignment, assignmentParts),
				),
			],
		}),
	);
	return { since: dayOf(past.since), days: days.toReversed() };
}

/**
 * The deadlines that an assignment had before, those that later documents changed first, each latest first. Of those that the
 * site changed, only such as were read otherwise.
 */
export function formerDeadlines(index: Index, { id, amendments }: AssignmentEntry): FormerDeadline[] {
	const changed = amendments.flatMap(({ deadline, day, by }): FormerDeadline[] =>
		deadline === null
			? []
			: [
					{
						text: deadlineWords(deadline.before, deadline.after),
						until: day,
						by: documentLink(index, by).name,
					},
				],
	);
	const replaced = (index.replacedDeadlines.get(id) ?? []).map(({ before, after, until }) => ({
		text: deadlineWords(before, after),
		until,
		by: null,
	}));
	return [...changed.toReversed(), ...replaced];
}

/** A deadline that binds no longer, as a sentence without its end. */
export function formerWords({ text, until, by }: FormerDeadline): string {
	return by === null ? words.formerDue(text, shownDay(until)) : amendments.formerDue(text, until, by);
}

function itemChange<Entry extends { readonly id: string }>(
	index: Index,
	{ before, after }: Change<Entry>,
	nameOf: (entry: Entry) => string,
	hrefOf: (id: string) => string,
	partsOf: (index: Index, before: Entry, after: Entry) => ChangePart[],
): ChangeView {
	const entry = after ?? before;
	const name = entry === null ? '' : nameOf(entry);
	if (after === null) return { anchor: null, name, what: 'removed', parts: [] };
	const anchor = hrefOf(after.id).replace(/^.*#/, '');
	if (before === null) return { anchor, name, what: 'added', parts: [] };
	return { anchor, name, what: 'changed', parts: partsOf(index, before, after) };
}
