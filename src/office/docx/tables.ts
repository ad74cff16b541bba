import { choices } from '../choices.ts';
import type { Notebook } from '../notebook.ts';
import type { OfficeCell, OfficeParagraph, OfficePlace, OfficeTable } from '../office-file.ts';
import { childOf, childrenOf, type Element, toggleOf, valOf } from '../xml/element.ts';

interface Cell {
	paragraphs: OfficeParagraph[];
	column: number;
	columns: number;
	rows: number;
	place: OfficePlace;
}

interface Table {
	readonly rows: { cells: Cell[]; place: OfficePlace }[];
	/** The cell above each column that goes on below, by the column it begins at. */
	readonly above: Map<number, Cell>;
	columns: number;
	row: {
		cells: Cell[];
		next: number;
		isDropped: 'deleted' | 'hidden' | null;
		isInserted: boolean;
		words: string[];
	} | null;
	cell: { cell: Cell; isContinued: boolean } | null;
}

/** Builds the tables of a document as its parts open and close (ISO 29500-1, 17.4). A table in a cell becomes part of the cell. */
export interface Tables {
	/** Where what is read now stands; `null` outside tables. */
	readonly place: () => OfficePlace | null;
	/** Takes a paragraph into the cell that is open. `false` outside tables. */
	readonly add: (paragraph: OfficeParagraph) => boolean;
	/** Whether the row that is open was deleted or hidden. */
	readonly isDropped: () => boolean;
	readonly drop: (words: string) => void;
	readonly properties: (element: Element) => void;
	readonly opened: (name: string) => void;
	readonly closed: (name: string) => void;
}

/** The most columns of a table: Word has 63. */
const mostColumns = 1024;

/** A builder of tables, which hands over each that ends. */
export function newTables(notebook: Notebook, ended: (table: OfficeTable) => void): Tables {
	let table: Table | null = null;
	/** How many tables are open; only the outermost is a table of its own. */
	let depth = 0;
	let count = 0;

	const openCell = (from: Table) => {
		const { row } = from;
		if (row === null) return;
		const column = row.next;
		const cell = {
			paragraphs: [],
			column,
			columns: 1,
			rows: 1,
			place: { table: count, row: from.rows.length + 1, column },
		};
		from.cell = { cell, isContinued: false };
	};

	const cellProperties = (element: Element) => {
		const open = table?.cell ?? null;
		if (table === null || open === null) return;
		const span = Number.parseInt(valOf(element, 'w:gridSpan') ?? '1', 10);
		open.cell.columns = Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), mostColumns);
		const merge = childOf(element, 'w:vMerge');
		const above = table.above.get(open.cell.column);
		open.isContinued = merge !== null && (merge.attributes['val'] ?? 'continue') === 'continue' && above !== undefined;
		// The old way to merge cells beside each other.
		const along = childOf(element, 'w:hMerge');
		const { row } = table;
		const beside = row?.cells.at(-1);
		if (row && beside && along !== null && (along.attributes['val'] ?? 'continue') === 'continue') {
			beside.columns += open.cell.columns;
			row.next = Math.min(open.cell.column + open.cell.columns, mostColumns);
			open.cell.columns = 0;
		}
		if (merge === null) table.above.delete(open.cell.column);
		else if (!open.isContinued) table.above.set(open.cell.column, open.cell);
	};

	const closeCell = () => {
		if (table === null || table.cell === null || table.row === null) return;
		const { cell, isContinued } = table.cell;
		table.cell = null;
		if (cell.columns === 0) {
			table.row.cells.at(-1)?.paragraphs.push(...cell.paragraphs);
			return;
		}
		const above = isContinued ? table.above.get(cell.column) : undefined;
		table.row.next = Math.min(cell.column + cell.columns, mostColumns);
		table.columns = Math.max(table.columns, table.row.next - 1);
		if (above === undefined) table.row.cells.push(cell);
		else {
			above.rows += 1;
			above.paragraphs.push(...cell.paragraphs);
		}
	};

	const closeRow = () => {
		if (table === null || table.row === null) return;
		const { cells, isDropped, isInserted, words } = table.row;
		const place = { table: count, row: table.rows.length + 1 };
		table.row = null;
		if (isDropped === 'deleted') {
			notebook.count('deletions');
			notebook.doubt('tracked-change', place, words.join(' '), choices.deletedRow);
			return;
		}
		if (isDropped === 'hidden') return notebook.skip('hidden-row', place, words.join('\n'));
		if (isInserted) {
			notebook.count('insertions');
			const said = cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ');
			notebook.doubt('tracked-change', place, said, choices.insertedRow);
		}
		table.rows.push({ cells, place });
		notebook.count('rows');
	};

	const closeTable = () => {
		if (table === null) return;
		const { rows, columns } = table;
		table = null;
		if (rows.length === 0) {
			count -= 1;
			return;
		}
		ended({ kind: 'table', rows: rows as readonly { cells: readonly OfficeCell[]; place: OfficePlace }[], columns });
	};

	return {
		place: () => table?.cell?.cell.place ?? (table === null ? null : { table: count, row: table.rows.length + 1 }),
		add: (paragraph) => {
			if (table === null) return false;
			table.cell?.cell.paragraphs.push(paragraph);
			return true;
		},
		isDropped: () => table?.row?.isDropped != null,
		drop: (words) => {
			if (words !== '') table?.row?.words.push(words);
		},
		properties: (element) => {
			if (table === null || depth > 1) return;
			if (element.name === 'w:tcPr') cellProperties(element);
			else if (element.name === 'w:tblGrid')
				table.columns = Math.min(childrenOf(element, 'w:gridCol').length, mostColumns);
			else if (element.name === 'w:trPr' && table.row !== null) {
				const before = Number.parseInt(valOf(element, 'w:gridBefore') ?? '0', 10);
				table.row.next = 1 + (before > 0 && before < mostColumns ? before : 0);
				if (childOf(element, 'w:del') !== null) table.row.isDropped = 'deleted';
				else if (toggleOf(element, 'w:hidden') === true) table.row.isDropped = 'hidden';
				table.row.isInserted = childOf(element, 'w:ins') !== null;
			}
		},
		opened: (name) => {
			if (name === 'w:tbl') {
				depth += 1;
				if (depth > 1) {
					notebook.count('nestedTables');
					notebook.doubt('nested-table', table?.cell?.cell.place ?? { table: count }, '', choices.nested);
				} else {
					count += 1;
					notebook.count('tables');
					table = { rows: [], above: new Map(), columns: 0, row: null, cell: null };
				}
			} else if (depth !== 1 || table === null) return;
			else if (name === 'w:tr') table.row = { cells: [], next: 1, isDropped: null, isInserted: false, words: [] };
			else if (name === 'w:tc') openCell(table);
		},
		closed: (name) => {
			if (name === 'w:tbl') {
				depth -= 1;
				if (depth === 0) closeTable();
			} else if (depth !== 1) return;
			else if (name === 'w:tc') closeCell();
			else if (name === 'w:tr') closeRow();
		},
	};
}
