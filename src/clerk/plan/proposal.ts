import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { writtenIn } from '../edit/file.ts';
import type { Edit } from '../edit/value.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import type { PlanChange, PlanDocumentChange } from './change.ts';
import type { PlanListKey } from './column.ts';
import { idOfEntry, type PlanDocument, planEntries } from './document.ts';
import { planText } from './edits.ts';

/** The text that a document is to have, and what the check says of it that it does not say now. */
export interface PlanProposal {
	readonly document: PlanDocument;
	readonly text: string;
	readonly problems: readonly SheetProblem[];
}

/** The document after its changes, checked; problems stand at the rows that make them. */
export function planProposal(
	{ document, changes }: PlanDocumentChange,
	found: (document: PlanDocument, text: string) => readonly Finding[],
	others: readonly Edit[] = [],
): PlanProposal {
	let text: string;
	try {
		text = planText(document, changes, others);
	} catch {
		return { document, text: document.text, problems: notEditable(document, changes) };
	}
	if (text === document.text) return { document, text, problems: [] };
	const now = { ...document, written: writtenIn(text) ?? {} };
	return { document, text, problems: found(document, text).map((one) => placed(one, now, changes)) };
}

/** A problem for each change that cannot be made by itself. */
function notEditable(document: PlanDocument, changes: readonly PlanChange[]): SheetProblem[] {
	const alone = changes.filter((one) => {
		try {
			planText(document, [one]);
			return false;
		} catch {
			return true;
		}
	});
	return (alone.length > 0 ? alone : changes.slice(0, 1)).map(({ id, place }) => ({
		place,
		file: document.file,
		level: 'error',
		...say('plan-not-editable', id),
	}));
}

/** A finding at the row of its entry; where no row asks for it, at the file. */
function placed(
	{ place, level, code, reason, remedy }: Finding,
	now: PlanDocument,
	changes: readonly PlanChange[],
): SheetProblem {
	const path = 'path' in place ? place.path : [];
	const [list, at, key] = path;
	const entry = isList(list) && typeof at === 'number' ? planEntries(now, list)[at] : undefined;
	const change = entry && changes.find((one) => one.form.list === list && one.id === idOfEntry(entry));
	const message = { level, code, reason, remedy };
	if (change === undefined || change.place === null) {
		const item = entry === undefined ? '' : ` (${idOfEntry(entry)})`;
		return { place: null, file: `${now.file}${item}`, ...message };
	}
	const column = change.form.columns.find((one) => one.path[0] === key);
	const label = change.form.table.names[column?.key ?? 'id'] ?? 'id';
	return { place: { ...change.place, label }, ...message };
}

const isList = (key: PropertyKey | undefined): key is PlanListKey => key === 'assignments' || key === 'targets';
