import { isShown, rowParagraph } from '../blocks.ts';
import { choices } from '../choices.ts';
import type { Notebook } from '../notebook.ts';
import type { OfficeCell, OfficeParagraph, OfficePlace, OfficeTable } from '../office-file.ts';
import { childOf, childrenOf, type Element, toggleOf, valOf } from '../xml/element.ts';

interface Cell {
	readonly paragraphs: OfficeParagraph[];
	tables?: NonNullable<OfficeCell['tables']>[number][];
	column: number;
	columns: number;
	rows: number;
	place: OfficePlace;
}

interface Table {
	/** The table in a cell of which it stands; `null` outside tables. */
	readonly holder: Table | null;
	/** Its number in the file; within a cell that of the table around it. */
	count: number;
	/** Whether it only frames another table: what it holds stands in the text. */
	isFrame: boolean;
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

/**
 * Builds the tables of a document as its parts open and close (ISO 29500-1, 17.4). A table in a cell becomes lines of the cell, one
 * for each of its rows; in a table of one column, or of two narrower ones, it is a table of its own.
 */
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

/** Whether a table only frames one in its cell: it has one column, or two where that has four or more. */
const frames = (holder: Table, { columns }: Table): boolean =>
	isRoot(holder) &&
	!holder.isFrame &&
	holder.row?.isDropped === null &&
	((holder.columns === 1 && columns > 1) || (holder.columns === 2 && columns > 3));

/** Whether a table stands in no cell, frames apart. */
const isRoot = ({ holder }: Table): boolean => holder === null || holder.isFrame;

const hold = (cell: Cell, table: NonNullable<Cell['tables']>[number]): void => {
	cell.tables = [...(cell.tables ?? []), table];
};

/** Puts what one cell holds behind what another does. */
function pour(from: Cell, to: Cell): void {
	const shift = to.paragraphs.length;
	to.paragraphs.push(...from.paragraphs);
	for (const one of from.tables ?? []) hold(to, { ...one, from: one.from + shift, to: one.to + shift });
}

/** A builder of tables, which hands over each that ends, and the paragraphs of frames. */
export function newTables(
	notebook: Notebook,
	ended: (table: OfficeTable) => void,
	loose: (paragraph: OfficeParagraph) => void,
): Tables {
	/** The tables that are open, the outermost first. */
	const open: Table[] = [];
	let count = 0;
	const root = () => open.find((one) => isRoot(one) && !one.isFrame) ?? null;
	const place = (): OfficePlace | null => {
		const table = root();
		if (table === null) return null;
		return table.cell?.cell.place ?? { table: table.count, row: table.rows.length + 1 };
	};

	const openTable = () => {
		const holder = open.at(-1) ?? null;
		const isOwn = holder === null || holder.isFrame;
		if (isOwn) count += 1;
		notebook.count(isOwn ? 'tables' : 'nestedTables');
		open.push({
			...{ holder, count, isFrame: false, rows: [], above: new Map(), columns: 0, row: null, cell: null },
		});
	};

	const openCell = (table: Table) => {
		const { row } = table;
		if (row === null) return;
		const column = row.next;
		const own = { table: table.count, row: table.rows.length + 1, column };
		const cell: Cell = {
			...{ paragraphs: [], column, columns: 1, rows: 1 },
			place: isRoot(table) ? own : (place() ?? own),
		};
		table.cell = { cell, isContinued: false };
	};

	const cellProperties = (table: Table, element: Element) => {
		const { cell: opened, row } = table;
		if (opened === null) return;
		const span = Number.parseInt(valOf(element, 'w:gridSpan') ?? '1', 10);
		opened.cell.columns = Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), mostColumns);
		const merge = childOf(element, 'w:vMerge');
		const above = table.above.get(opened.cell.column);
		opened.isContinued =
			merge !== null && (merge.attributes['val'] ?? 'continue') === 'continue' && above !== undefined;
		// The old way to merge cells beside each other.
		const along = childOf(element, 'w:hMerge');
		const beside = row?.cells.at(-1);
		if (row && beside && along !== null && (along.attributes['val'] ?? 'continue') === 'continue') {
			beside.columns += opened.cell.columns;
			row.next = Math.min(opened.cell.column + opened.cell.columns, mostColumns);
			opened.cell.columns = 0;
		}
		if (merge === null) table.above.delete(opened.cell.column);
		else if (!opened.isContinued) table.above.set(opened.cell.column, opened.cell);
	};

	const closeCell = (table: Table) => {
		if (table.cell === null || table.row === null) return;
		const { cell, isContinued } = table.cell;
		table.cell = null;
		const beside = table.row.cells.at(-1);
		if (cell.columns === 0) {
			if (beside !== undefined) pour(cell, beside);
			return;
		}
		const above = isContinued ? table.above.get(cell.column) : undefined;
		table.row.next = Math.min(cell.column + cell.columns, mostColumns);
		table.columns = Math.max(table.columns, table.row.next - 1);
		if (above === undefined) table.row.cells.push(cell);
		else {
			above.rows += 1;
			pour(cell, above);
		}
	};

	const closeRow = (table: Table) => {
		if (table.row === null) return;
		const { cells, isDropped, isInserted, words } = table.row;
		const own = { table: table.count, row: table.rows.length + 1 };
		table.row = null;
		if (table.isFrame) return;
		const at = isRoot(table) ? own : (place() ?? own);
		if (isDropped === 'deleted') {
			notebook.count('deletions');
			notebook.doubt('tracked-change', at, words.join(' '), choices.deletedRow);
			return;
		}
		if (isDropped === 'hidden') return notebook.skip('hidden-row', at, words.join('\n'));
		if (isInserted) {
			notebook.count('insertions');
			const said = cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ');
			notebook.doubt('tracked-change', at, said, choices.insertedRow);
		}
		table.rows.push({ cells, place: at });
		if (isRoot(table)) notebook.count('rows');
	};

	const closeTable = () => {
		const table = open.pop();
		if (table === undefined || table.isFrame) return;
		const { rows, columns, holder } = table;
		if (rows.length === 0) {
			if (isRoot(table)) count -= 1;
			return;
		}
		const made = { kind: 'table', rows, columns } as const;
		if (isRoot(table)) return ended(made);
		const cell = holder?.cell?.cell;
		if (cell === undefined) return;
		const from = cell.paragraphs.length;
		const lines = rows.map((row) =>
			rowParagraph(
				row.cells.map(({ paragraphs }) => paragraphs),
				cell.place,
			),
		);
		cell.paragraphs.push(...lines.filter(isShown));
		hold(cell, { table: made, from, to: cell.paragraphs.length });
		const words = lines.map(({ text }) => text).join('; ');
		notebook.doubt('nested-table', cell.place, words, choices.nested);
	};

	/** Lets a table that frames another go: what it holds stands in the text, and that is a table of its own. */
	const dissolve = (holder: Table, table: Table) => {
		const cells = [...holder.rows.flatMap((row) => row.cells), ...(holder.row?.cells ?? [])];
		for (const { paragraphs } of [...cells, ...(holder.cell === null ? [] : [holder.cell.cell])])
			for (const paragraph of paragraphs) loose(paragraph);
		Object.assign(holder, { isFrame: true, cell: null });
		table.count = holder.count;
	};

	return {
		place,
		add: (paragraph) => {
			const table = open.at(-1);
			if (table === undefined || table.isFrame) return false;
			table.cell?.cell.paragraphs.push(paragraph);
			return true;
		},
		isDropped: () => open.some(({ row }) => row?.isDropped != null),
		drop: (words) => {
			if (words !== '') open.find(({ row }) => row?.isDropped != null)?.row?.words.push(words);
		},
		properties: (element) => {
			const table = open.at(-1);
			if (table === undefined) return;
			if (element.name === 'w:tcPr') cellProperties(table, element);
			else if (element.name === 'w:tblGrid') {
				table.columns = Math.min(childrenOf(element, 'w:gridCol').length, mostColumns);
				if (table.holder !== null && frames(table.holder, table)) dissolve(table.holder, table);
			} else if (element.name === 'w:trPr' && table.row !== null) {
				const before = Number.parseInt(valOf(element, 'w:gridBefore') ?? '0', 10);
				table.row.next = 1 + (before > 0 && before < mostColumns ? before : 0);
				if (childOf(element, 'w:del') !== null) table.row.isDropped = 'deleted';
				else if (toggleOf(element, 'w:hidden') === true) table.row.isDropped = 'hidden';
				table.row.isInserted = childOf(element, 'w:ins') !== null;
			}
		},
		opened: (name) => {
			const table = open.at(-1);
			if (name === 'w:tbl') openTable();
			else if (table === undefined || table.isFrame) return;
			else if (name === 'w:tr') table.row = { cells: [], next: 1, isDropped: null, isInserted: false, words: [] };
			else if (name === 'w:tc') openCell(table);
		},
		closed: (name) => {
			const table = open.at(-1);
			if (name === 'w:tbl') closeTable();
			else if (table === undefined || table.isFrame) return;
			else if (name === 'w:tc') closeCell(table);
			else if (name === 'w:tr') closeRow(table);
		},
	};
}
