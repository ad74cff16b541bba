import { editedFile, writtenIn } from '../edit/file.ts';
import type { Edit, WrittenValue } from '../edit/value.ts';
import type { PlanCellChange, PlanChange } from './change.ts';
import { planSheets } from './column.ts';
import { type PlanDocument, planEntries, planPlaces } from './document.ts';
import { pathIn, type WrittenEntry } from './value.ts';

/**
 * The text of a document after these changes; lines of other values keep their bytes. Throws if a change cannot be made so.
 */
export function planText(document: PlanDocument, changes: readonly PlanChange[], others: readonly Edit[] = []): string {
	const kept = changes.filter(({ kind }) => kind === 'new' || kind === 'changed');
	const edits = planSheets.flatMap((form) => {
		const own = kept.filter((one) => one.form === form);
		const added = own.filter(({ kind }) => kind === 'new');
		const entries = planEntries(document, form.list);
		const edited = own
			.filter(({ kind }) => kind === 'changed')
			.flatMap((one) => entryEdits(one, entries[one.at] ?? {}));
		if (added.length === 0) return edited;
		if (entries.length === 0)
			return [{ path: [form.list], value: added.map(newEntry), order: documentOrder } satisfies Edit];
		const inserted = added.map((one): Edit => ({ path: [form.list, one.at], insert: true, value: newEntry(one) }));
		return [...edited, ...inserted];
	});
	const all = [...edits, ...others];
	const text = all.length === 0 ? document.text : editedFile('.mdx', document.text, all);
	const dropped = changes.filter(({ kind }) => kind === 'dropped');
	if (dropped.length === 0) return text;
	// Places have moved by what was put in.
	const now = { ...document, text, written: writtenIn(text) ?? {} };
	const taken = dropped.flatMap(({ form, id }): Edit[] => {
		const at = planPlaces(now, form).get(id);
		return at === undefined ? [] : [{ path: [form.list, at], value: null }];
	});
	return editedFile('.mdx', text, taken);
}

/** Lists stand below the head: before them every key of it. */
const documentOrder = [
	'source',
	'uncertain',
	'funding',
	'targetsPart',
	'assignmentsPart',
	'draft',
	'targets',
	'consequences',
	'results',
	'measurements',
	'scores',
	'changes',
	'assignments',
];

function newEntry({ form, cells }: PlanChange): WrittenValue {
	const made: Record<string, WrittenValue> = {};
	for (const { column, value } of cells) {
		if (value === null || value === undefined) continue;
		const [key = '', below] = column.path;
		if (below === undefined) made[key] = value;
		else made[key] = { ...((made[key] as Record<string, WrittenValue> | undefined) ?? {}), [below]: value };
	}
	return Object.fromEntries(form.order.flatMap((key) => (made[key] === undefined ? [] : [[key, made[key]]])));
}

function entryEdits({ form, at, cells }: PlanChange, entry: WrittenEntry): Edit[] {
	const root = [form.list, at];
	const made = cells.filter((one): one is PlanCellChange & { value: WrittenValue | null } => one.value !== undefined);
	const [nested, plain] = [
		made.filter((one) => pathIn(entry, one.column).length > 1),
		made.filter((one) => pathIn(entry, one.column).length === 1),
	];
	const edits = plain.flatMap(({ column, value }) =>
		valueEdits([...root, column.path[0] ?? ''], entry[column.path[0] ?? ''], value, form.order),
	);
	for (const [parent = '', own] of Map.groupBy(nested, ({ column }) => pathIn(entry, column)[0])) {
		const former = entry[parent];
		if (typeof former !== 'object' || former === null) {
			const value = Object.fromEntries(
				own.flatMap(({ column, value }) => (value === null ? [] : [[column.path[1], value]])),
			);
			edits.push({ path: [...root, parent], value, order: form.order });
			continue;
		}
		const taken = own.filter(({ value }) => value === null).length;
		const isEmptied = taken === Object.keys(former).length && taken === own.length;
		if (isEmptied) edits.push({ path: [...root, parent], value: null });
		else
			for (const { column, value } of own) {
				const key = pathIn(entry, column)[1] ?? '';
				edits.push(...valueEdits([...root, parent, key], (former as WrittenEntry)[key], value, []));
			}
	}
	// Keys that are new at one place stand in the order of their edits.
	const rank = ({ path }: Edit) => form.order.indexOf(String(path[2]));
	return edits.toSorted((one, other) => rank(one) - rank(other));
}

/** Edits that make a value another one; of a list only the items that differ. */
function valueEdits(
	path: readonly (string | number)[],
	before: unknown,
	value: WrittenValue | null,
	order: readonly string[],
): Edit[] {
	if (!Array.isArray(value) || !Array.isArray(before) || before.length === 0 || value.length === 0)
		return [{ path, value, order }];
	return listEdits(path, before as string[], value as string[]);
}

function listEdits(path: readonly (string | number)[], before: readonly string[], after: readonly string[]): Edit[] {
	const edits: Edit[] = [];
	const kept = [...common(before, after), [before.length, after.length] as const];
	let [from, to] = [0, 0];
	for (const [one, other] of kept) {
		while (from < one && to < other) edits.push({ path: [...path, from++], value: after[to++] ?? '' });
		while (from < one) edits.push({ path: [...path, from++], value: null });
		while (to < other) edits.push({ path: [...path, from], insert: true, value: after[to++] ?? '' });
		[from, to] = [one + 1, other + 1];
	}
	return edits;
}

/** Places of the longest row of items that stand in both lists in one order. */
function common(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
	const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
	const at = (one: number, other: number): number => best[one]?.[other] ?? 0;
	for (let one = before.length - 1; one >= 0; one--)
		for (let other = after.length - 1; other >= 0; other--) {
			const row = best[one] ?? [];
			row[other] =
				before[one] === after[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
		}
	const found: (readonly [number, number])[] = [];
	let [one, other] = [0, 0];
	while (one < before.length && other < after.length) {
		if (before[one] === after[other]) found.push([one++, other++]);
		else if (at(one + 1, other) >= at(one, other + 1)) one++;
		else other++;
	}
	return found;
}
