import { composed } from '../../words/compose.ts';
import { evenlySpaced } from '../../words/ordinary.ts';
import type { WrittenValue } from '../edit/value.ts';
import type { PlanCellChange, PlanChange } from './change.ts';
import { assignmentSheet, type PlanColumn, type PlanSheetForm, targetSheet } from './column.ts';
import { idOfEntry, type PlanDocument, planEntries, planPlaces } from './document.ts';
import { cellOfValue, type WrittenEntry, writtenValue } from './value.ts';

/** An assignment as the next version of a document states it, in the document's own words. */
export interface VersionAssignment {
	readonly id: string;
	readonly item: string | null;
	readonly task: string;
	readonly deliverables: readonly string[];
	readonly leads: readonly string[];
	readonly cooperating: readonly string[];
	readonly cooperationNote: string | null;
	readonly due: string | null;
	readonly field: string | null;
	readonly inCharge: string | null;
	readonly funding: string | null;
	readonly note: string | null;
}

/** A target as the next version states it. */
export interface VersionTarget {
	readonly id: string;
	readonly indicator: string;
	readonly comparator: string | null;
	readonly value: string | null;
	readonly measure: string | null;
	readonly responsible: readonly string[];
	readonly text: string;
}

/** What the next version of a document changes of it. */
export interface VersionChanges {
	readonly changes: readonly PlanChange[];
	/** How many assignments have the same item in both; `targets` the same of targets. */
	readonly matched: number;
	readonly added: number;
	/** Assignments and targets that the version no longer has. */
	readonly dropped: number;
	/** Items whose words an editor reworded and did not keep. */
	readonly reworded: number;
	/** Items whose words differ while the editor's sentence stays. */
	readonly lookAgain: readonly string[];
}

/**
 * What the next version of a document changes of it, item by item. A sentence that an editor reworded is never replaced. With `drops`
 * what the version no longer has is taken away; else it is shown and kept. What could not be read in it is kept in any case.
 */
export function versionChanges(
	document: PlanDocument,
	version: { readonly assignments: readonly VersionAssignment[]; readonly targets: readonly VersionTarget[] },
	{ drops, isRead, isDoubtful }: VersionReading,
): VersionChanges {
	const around = { document, drops, isRead, isDoubtful, reworded: 0, lookAgain: [] as string[] };
	const duties = listChanges(assignmentSheet, version.assignments, around, (entry, one) =>
		assignmentCells(entry, one, around),
	);
	// A plan whose targets stand in sentences has none in its tables.
	const targets =
		version.targets.length === 0
			? { changes: [], matched: 0, added: 0, dropped: 0 }
			: listChanges(targetSheet, version.targets, around, (entry, one) => targetCells(entry, one, around));
	return {
		changes: [...duties.changes, ...targets.changes],
		matched: duties.matched,
		added: duties.added,
		dropped: duties.dropped + targets.dropped,
		reworded: around.reworded,
		lookAgain: around.lookAgain,
	};
}

/** How a version is read. */
export interface VersionReading {
	readonly drops: boolean;
	/** Whether the words of a deadline give a day. */
	readonly isRead: (due: string) => boolean;
	/** Whether a value of an item may be there though it was not read. */
	readonly isDoubtful: (id: string, key: string) => boolean;
}

interface AroundVersion extends VersionReading {
	readonly document: PlanDocument;
	reworded: number;
	readonly lookAgain: string[];
}

function listChanges<Item extends VersionAssignment | VersionTarget>(
	form: PlanSheetForm,
	items: readonly Item[],
	{ document, drops }: AroundVersion,
	cellsOf: (entry: WrittenEntry, item: Item) => PlanCellChange[],
) {
	const entries = planEntries(document, form.list);
	const places = planPlaces(document, form);
	const changes: PlanChange[] = [];
	const ids = new Set(items.map(({ id }) => id));
	let [matched, added, above] = [0, 0, 0];
	for (const item of items) {
		const at = places.get(item.id);
		const entry = at === undefined ? undefined : entries[at];
		if (at === undefined || entry === undefined) {
			added += 1;
			const text = 'task' in item ? item.task : item.text;
			changes.push({
				form,
				id: item.id,
				at: above,
				kind: 'new',
				text,
				cells: newCells(form, item, document),
				place: null,
			});
			continue;
		}
		matched += 1;
		above = at + 1;
		const cells = cellsOf(entry, item);
		if (cells.length > 0) changes.push({ form, id: item.id, at, kind: 'changed', text: '', cells, place: null });
	}
	const gone = [...entries.entries()].filter(([, entry]) => !ids.has(idOfEntry(entry)));
	for (const [at, entry] of gone) {
		const text = String(entry[form.list === 'assignments' ? 'task' : 'text'] ?? '');
		changes.push({ form, id: idOfEntry(entry), at, kind: drops ? 'dropped' : 'missing', text, cells: [], place: null });
	}
	return { changes, matched, added, dropped: gone.length };
}

/** The cells of a new entry: in the document's own words, marked so. */
function newCells(
	form: PlanSheetForm,
	item: VersionAssignment | VersionTarget,
	document: PlanDocument,
): PlanCellChange[] {
	const values: Record<string, unknown> = { ...item, ...(form.list === 'assignments' && { verbatim: 'true' }) };
	return form.columns.flatMap((column): PlanCellChange[] => {
		const value = values[column.key];
		if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return [];
		const after = cellOfValue(value, column, document.names) ?? '';
		return [{ column, before: '', after, value: value as WrittenValue }];
	});
}

function assignmentCells(entry: WrittenEntry, item: VersionAssignment, around: AroundVersion): PlanCellChange[] {
	const cells: PlanCellChange[] = [];
	const add = (...found: (PlanCellChange | null)[]) => cells.push(...found.filter((one) => one !== null));
	if (entry['verbatim'] === 'true') add(cellChange(entry, 'task', item.task, around));
	else if (entry['words'] === undefined) around.reworded += 1;
	else {
		const words = cellChange(entry, 'words', item.task, around);
		if (words !== null) around.lookAgain.push(item.id);
		add(words);
	}
	add(
		...dueChange(entry, item, around),
		cellChange(entry, 'leads', item.leads, around),
		cellChange(entry, 'cooperating', item.cooperating, around),
		cellChange(entry, 'cooperationNote', item.cooperationNote, around),
		cellChange(entry, 'deliverables', item.deliverables, around),
		cellChange(entry, 'inCharge', item.inCharge, around),
		cellChange(entry, 'funding', item.funding, around),
	);
	return cells;
}

function targetCells(entry: WrittenEntry, item: VersionTarget, around: AroundVersion): PlanCellChange[] {
	// Figures by time or level are more than a row of a table tells.
	if (entry['levels'] !== undefined || entry['milestones'] !== undefined) return [];
	return (['comparator', 'value', 'measure'] as const).flatMap(
		(key) => cellChange(entry, key, item[key], around, targetSheet) ?? [],
	);
}

/** The change of the deadline: in the key that has it now, unless other words begin to give a day. */
function dueChange(entry: WrittenEntry, { due }: VersionAssignment, around: AroundVersion): (PlanCellChange | null)[] {
	if (Array.isArray(entry['dues'])) {
		const said = (entry['dues'] as WrittenEntry[]).map((one) => String(one['due'] ?? one['dueInWords'] ?? ''));
		if (due === null || meaning(said) === meaning(due.split('\n'))) return [];
		const column = columnOf('due');
		return [{ column, before: said.join('; '), after: due, value: undefined, kept: 'each-lead' }];
	}
	if (entry['dueInWords'] === undefined) return [cellChange(entry, 'due', due, around)];
	const change = cellChange(entry, 'dueInWords', due, around);
	if (change === null || due === null || !around.isRead(due)) return [change];
	return [
		{ column: columnOf('dueInWords'), before: change.before, after: '', value: null },
		{ column: columnOf('due'), before: '', after: due, value: due },
	];
}

const columnOf = (key: string, form: PlanSheetForm = assignmentSheet): PlanColumn =>
	form.columns.find((one) => one.key === key) ?? { key, path: [key], kind: 'text', width: 10 };

/** What becomes of a value; `null` where the version says the same. What it no longer states is kept, unless that is to be dropped. */
function cellChange(
	entry: WrittenEntry,
	key: string,
	stated: string | readonly string[] | null,
	around: AroundVersion,
	form: PlanSheetForm = assignmentSheet,
): PlanCellChange | null {
	const column = columnOf(key, form);
	const written = writtenValue(entry, column);
	const { names } = around.document;
	const before = cellOfValue(written, column, names);
	const isNone = stated === null || stated.length === 0;
	if (before === null || (isNone && before === '')) return null;
	const after = isNone ? '' : (cellOfValue(stated, column, names) ?? '');
	if (!isNone) {
		const [one, other] = [before, after].map((text) => meaning(text.split('\n'), Array.isArray(stated)));
		return one === other ? null : { column, before, after, value: stated as WrittenValue };
	}
	if (around.isDoubtful(idOfEntry(entry), key)) return { column, before, after, value: undefined, kept: 'unread' };
	return around.drops
		? { column, before, after, value: null }
		: { column, before, after, value: undefined, kept: 'no-longer' };
}

/** Words without what makes no difference: their case, lines, dashes before them and signs after them. Lists in any order. */
function meaning(lines: readonly string[], isList = false): string {
	const plain = lines.map((line) =>
		evenlySpaced(composed(line))
			.toLowerCase()
			.replace(/^[-–—+•]\s*/u, '')
			.replace(/[.;:,\s]+$/u, ''),
	);
	return isList ? JSON.stringify(plain.toSorted()) : plain.join(' ').replace(/[;,.]\s/g, ' ');
}
