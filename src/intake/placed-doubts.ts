import type { OfficePlace, ReaderDoubt } from '../office/office-file.ts';
import type { IntakeDoubt, ProposedAssignment, ProposedGroup } from './proposal.ts';
import type { Role } from './table/columns.ts';
import type { ReadTable } from './table/tables.ts';

/** The field that a column of a table is about; of other columns the file as a whole. */
const fields: Partial<Record<Role, string>> = {
	number: 'id',
	task: 'task',
	deliverables: 'deliverables',
	leads: 'leads',
	cooperating: 'cooperating',
	due: 'due',
	span: 'due',
	note: 'note',
	inCharge: 'inCharge',
	funding: 'funding',
};

/** What the reader of a file doubted, with the assignment and the field that stand at its place; `file` where none does. */
export function placedDoubts(
	doubts: readonly ReaderDoubt[],
	tables: readonly ReadTable[],
	assignments: readonly ProposedAssignment[],
	groups: readonly ProposedGroup[],
): IntakeDoubt[] {
	const keyOf = ({ table, sheet }: OfficePlace) => `${table} ${sheet}`;
	const rows = [
		...assignments.map(({ id, place }) => ({ id, place })),
		...groups.map(({ place }) => ({ id: null, place })),
	]
		.filter(({ place }) => place.row !== undefined)
		.sort((one, other) => (one.place.row ?? 0) - (other.place.row ?? 0));
	const byTable = Map.groupBy(rows, ({ place }) => keyOf(place));
	const byParagraph = new Map(
		assignments.flatMap(({ id, place: { row, paragraph } }) =>
			row === undefined && paragraph !== undefined ? [[paragraph, id] as const] : [],
		),
	);
	return doubts.flatMap((doubt): IntakeDoubt[] => {
		const { place } = doubt;
		const { row, paragraph, column } = place;
		if (row === undefined) {
			const assignment = paragraph === undefined ? null : (byParagraph.get(paragraph) ?? null);
			return [{ ...doubt, assignment, field: assignment === null ? 'file' : 'task' }];
		}
		// A row that goes on with the one above has no place of its own.
		const own = lastUpTo(byTable.get(keyOf(place)) ?? [], row);
		const table = tables.findLast((one) => keyOf(one.place) === keyOf(place) && (one.place.row ?? 0) <= row);
		let at = column ?? 0;
		// A head over several columns holds for each.
		while (at > 1 && table?.columns.roles[at] === undefined) at -= 1;
		const role = table?.columns.roles[at];
		const field = own === null || role === undefined ? 'file' : (fields[role] ?? 'file');
		const placed = { ...doubt, assignment: own, field };
		// What the note says is missing where its number is not known as one.
		return doubt.code === 'note-number' && field !== 'file' ? [placed, { ...placed, field: 'note' }] : [placed];
	});
}

function lastUpTo(
	rows: readonly { readonly id: string | null; readonly place: OfficePlace }[],
	row: number,
): string | null {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle]?.place.row ?? 0) <= row) low = middle + 1;
		else high = middle;
	}
	// Of rows at one place, as those of a table in a cell, the first holds the others.
	const found = rows[low - 1]?.place.row;
	while (low > 1 && rows[low - 2]?.place.row === found) low -= 1;
	return rows[low - 1]?.id ?? null;
}
