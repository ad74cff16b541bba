import { address } from '../../address.ts';
import type { Owner } from '../../register/by-year.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { amendments } from '../../vi/amendments.ts';
import { vi } from '../../vi/vi.ts';
import { inOneLine } from '../../words/one-line.ts';
import { unitLinks } from '../link/unit.ts';

/** An assignment in short: which, what, who and when. */
export interface BriefRow {
	readonly href: string;
	/** Number of the document. */
	readonly document: string;
	/** Number in the document. */
	readonly number: string;
	readonly task: string;
	/** The part of the unit whose list it is, or the short names of who leads; empty if the document names nobody. */
	readonly who: string;
	/** The document's words in one line; `null` if it sets no time. */
	readonly due: string | null;
}

/** The assignment in short, for the list of an owner. */
export function briefRow(index: Index, one: AssignmentEntry, owner: Owner): BriefRow {
	const part = one.leads.includes(owner.id) ? vi.lead : vi.cooperating;
	const leads = unitLinks(index, one.leads, localityOf(one.document)).map(({ short }) => short);
	return {
		href: address.assignmentPage(one.id),
		document: vi.shownNumber(index.headOf.get(one.document)?.number ?? ''),
		number: one.number,
		task: one.task,
		who: owner.kind === 'unit' ? part : leads.join('; '),
		due: dueOf(one),
	};
}

/** The document's words; that it binds no longer stands behind them. */
function dueOf({ deadline, end }: AssignmentEntry): string | null {
	const line = deadline && inOneLine(deadline.text);
	return end === null ? line : `${line ?? vi.dueNone} (${amendments.endedFrom(end.day)})`;
}
