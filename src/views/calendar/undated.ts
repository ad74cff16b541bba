import { ownPhases } from '../../register/binding.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { calendar } from '../../vi/calendar.ts';
import { phaseWords } from '../../vi/deadline.ts';
import { inOneLine } from '../../words/one-line.ts';
import { busiest } from '../busiest.ts';
import { type CalendarGroup, groupsOf, namedGroups } from './groups.ts';
import { namesGiven, undated, undatedPhases } from './occasions.ts';
import { type ShortDocument, type ShortForm, shortDocuments } from './short.ts';

/** Most lines, and most documents with counts, of the calendar of everything. */
const mostLines = 150;
const mostGroups = 200;

/** What has no day, in short lines. */
export interface UndatedView {
	readonly count: number;
	/** How many have a line. */
	readonly shown: number;
	/** Those of the newest documents, where not all have a line. */
	readonly documents: readonly ShortDocument[];
	/** Documents or localities with counts, where a list of many documents shows no lines; of very many, those that have most. */
	readonly groups: readonly CalendarGroup[];
}

/** How many may have a line. */
export interface UndatedBounds {
	/** All have one up to so many. */
	readonly all: number;
	/** Of more, so many of the newest documents; `null` names all documents with counts instead. */
	readonly newest: number | null;
}

/** Those of the assignments that are not, or not only, due on a day. Of a unit its own times alone count (`isTimeOf`). */
export function undatedView(
	index: Index,
	assignments: readonly AssignmentEntry[],
	{ all, newest }: UndatedBounds,
	form: ShortForm,
	unit?: string,
): UndatedView {
	const names = unit === undefined ? null : namesGiven(index, unit);
	const own = undated(assignments, names);
	const fits = own.length <= all;
	const issued = ({ document }: AssignmentEntry) => index.headOf.get(document)?.issued ?? '';
	const listed = fits
		? own
		: own.toSorted((a, b) => (issued(a) < issued(b) ? 1 : issued(a) > issued(b) ? -1 : 0)).slice(0, newest ?? 0);
	return {
		count: own.length,
		shown: listed.length,
		documents: shortDocuments(index, new Map(listed.map((one) => [one, undatedWords(one, names)])), form),
		groups: fits || newest !== null ? [] : groupsOf(index, own, 'document', null),
	};
}

/** What has no day in the whole register; of much it asks how much each document has, not what it is. */
export function undatedIn(index: Index): UndatedView {
	const counts = [...index.undatedOf];
	const count = counts.reduce((sum, [, own]) => sum + own, 0);
	if (count > mostLines)
		return {
			count,
			shown: 0,
			documents: [],
			groups: busiest(namedGroups(index, counts, counts.length <= mostGroups, null), mostGroups, (one) => one.count),
		};
	const assignments = counts.flatMap(([document]) => index.assignmentsOf.get(document) ?? []);
	const form: ShortForm = { document: null, up: '', locality: '', note: () => null };
	return undatedView(index, assignments, { all: mostLines, newest: null }, form);
}

/** What an assignment without a day waits for, phase by phase; of a unit with these names, in its own phases. */
export function undatedWords(assignment: AssignmentEntry, names: readonly string[] | null): string {
	const { deadline } = assignment;
	if (deadline === null) return calendar.dueNone;
	if (deadline.phases.length === 0) return calendar.dueInWords(inOneLine(deadline.text));
	const own = ownPhases(assignment, names);
	if (own.length === 0) return calendar.dueNoneOfUnit;
	const phases = undatedPhases(assignment, names);
	const besides = phases.length < own.length ? ` (${calendar.besides})` : '';
	return phases.map((phase) => phaseWords(phase)).join('; ') + besides;
}
