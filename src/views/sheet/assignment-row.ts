import { address } from '../../address.ts';
import { movedDay } from '../../deadline/days/last-days.ts';
import { bindingSpans } from '../../register/binding.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { Standing } from '../../standing/standing.ts';
import { amendments } from '../../vi/amendments.ts';
import { inOneLine } from '../../words/one-line.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { standingSlugs, toldOf } from '../standing/sheet.ts';

/** An assignment as lists and spreadsheets tell it. */
export interface AssignmentRow {
	readonly id: string;
	readonly number: string;
	readonly task: string;
	readonly deliverables: readonly string[];
	readonly leads: readonly string[];
	readonly cooperating: readonly string[];
	/** The document's words in one line, and that they bind no longer; empty where it sets no time. */
	readonly due: string;
	/** The days on which it is due, after any move, each once, in order. */
	readonly days: readonly string[];
	/** How its occurrences stand, as addresses say it; empty where the site has no report about its document. */
	readonly standings: readonly (typeof standingSlugs)[Standing][];
	/** Name of its field; empty if it has none. */
	readonly field: string;
	readonly document: string;
	readonly issued: string;
	readonly locality: string;
	/** Where its document shows it. */
	readonly href: string;
}

/** The days on which an assignment is due, after any move to a working day, each once, in order. */
export function dueDays(index: Index, one: AssignmentEntry): string[] {
	const working = index.register.workingDays;
	const days = (one.deadline?.phases ?? []).flatMap((phase) =>
		bindingSpans(one, phase, working).map(({ end }) => movedDay(end, working) ?? end),
	);
	return [...new Set(days)].sort();
}

/** How the occurrences of an assignment stand, as addresses say it; none where the site has no report about its document. */
export function standingsOf(index: Index, one: AssignmentEntry): AssignmentRow['standings'] {
	if ((index.reportsOn.get(one.document) ?? []).length === 0) return [];
	return [...new Set(toldOf(index, [one]).map(({ stood }) => standingSlugs[stood.standing]))];
}

/** The words of its deadline in one line, and that they bind no longer; empty where it sets no time. */
export function dueWords({ deadline, end }: AssignmentEntry): string {
	const words = inOneLine(deadline?.text ?? '');
	if (end === null) return words;
	const ended = amendments.endedFrom(end.day);
	return words === '' ? ended : `${words} (${ended})`;
}

/** The assignment as a row. Many lists show the same one, which is made once. */
export function assignmentRow(index: Index, one: AssignmentEntry): AssignmentRow {
	return index.remember('assignment row', one.id, (traced) => {
		const { name, issued, locality } = documentLink(traced, one.document);
		const namesOf = (ids: readonly string[]) =>
			unitLinks(traced, ids, localityOf(one.document)).map((unit) => unit.short);
		return {
			id: one.id,
			number: one.number,
			task: one.task,
			deliverables: one.deliverables,
			leads: namesOf(one.leads),
			cooperating: namesOf(one.cooperating),
			due: dueWords(one),
			days: dueDays(traced, one),
			standings: standingsOf(traced, one),
			field: (one.field && traced.fields.get(one.field)?.name) ?? '',
			document: name,
			issued,
			locality,
			href: address.assignmentPage(one.id),
		};
	});
}
