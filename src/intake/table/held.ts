import type { OfficeFile, OfficeTable } from '../../office/office-file.ts';
import { columnsAt } from './columns.ts';
import { cellLines, gridOf } from './grid.ts';
import { itemNumberIn } from './number.ts';

/** A table of a file, or one that stands in a cell of it and has heads of its own. */
export type Block = OfficeFile['blocks'][number] & {
	/** The number of the row that holds it; `null` without one, absent outside cells. */
	readonly within?: string | null;
};

/** The blocks of a file. Tables in cells that have heads of assignments or targets stand behind the table that holds them. */
export const heldApart = (blocks: OfficeFile['blocks']): readonly Block[] =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : tablesOf(block)));

function tablesOf(table: OfficeTable): readonly Block[] {
	const held: Block[] = [];
	const rows = table.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => {
			const own = (cell.tables ?? []).filter((one) => hasHeads(one.table));
			if (own.length === 0) return cell;
			const [first] = row.cells;
			const within = first === undefined || first === cell ? null : itemNumberIn(cellLines(first.paragraphs).join(' '));
			for (const one of own) held.push(...tablesOf(one.table).map((block) => ({ within, ...block })));
			const paragraphs = cell.paragraphs.filter((_, at) => !own.some(({ from, to }) => at >= from && at < to));
			return { ...cell, paragraphs };
		}),
	}));
	return held.length === 0 ? [table] : [{ ...table, rows }, ...held];
}

function hasHeads(table: OfficeTable): boolean {
	const rows = gridOf(table);
	return rows.some((_, at) => columnsAt(rows, at) !== null);
}
