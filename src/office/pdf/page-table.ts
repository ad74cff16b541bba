import { isShown, paragraphOf, rowParagraph } from '../blocks.ts';
import { choices } from '../choices.ts';
import type { OfficeParagraph } from '../office-file.ts';
import type { GridCell, RuledGrid } from './grid.ts';
import { type PdfLine, pdfLines } from './lines.ts';
import type { Glyph } from './marks.ts';
import { near } from './nested-lines.ts';
import type { FootOfPage } from './notes.ts';
import { beginsList, paragraphsOfLines, pitchesOf } from './paragraphs.ts';
import type { Remark } from './remarks.ts';

/** A cell of a table on one page, with its lines. */
export interface PageCell {
	readonly column: number;
	readonly columns: number;
	rows: number;
	paragraphs: OfficeParagraph[];
	/** What is to be told of its letters. */
	remarks: readonly Remark[];
	/** Its paragraphs where it goes on with a list: each dash begins an entry. */
	readonly asList: () => OfficeParagraph[];
	/** Tables within it, each with the paragraphs that stand in place of it; absent without any, or where a page cut the cell. */
	tables?: readonly HeldPart[] | undefined;
}

/** A table within a cell, on one page. */
export interface HeldPart {
	readonly rows: readonly PageRow[];
	readonly columns: number;
	readonly from: number;
	readonly to: number;
}

/** A row of a table on one page. */
export interface PageRow {
	readonly cells: PageCell[];
	/** Where it stands on its page. */
	readonly page: number;
}

/** A table on one page, which may go on on the next one. */
export interface PageTable {
	readonly page: number;
	readonly xs: readonly number[];
	readonly top: number;
	readonly bottom: number;
	readonly isOpenAbove: boolean;
	readonly isOpenBelow: boolean;
	readonly rows: PageRow[];
	readonly lines: readonly PdfLine[];
	/** Where the notes at the foot of its page begin; `null` without notes. */
	readonly notesFrom: number | null;
}

/** The table that letters in the cells of a grid make. Letters outside every cell are left for the text. */
export function pageTable(
	grid: RuledGrid,
	glyphs: readonly Glyph[],
	page: number,
	{ notes, top, remarks }: Pick<FootOfPage, 'notes' | 'top' | 'remarks'>,
	grids: readonly RuledGrid[] = [],
): { readonly table: PageTable; readonly rest: Glyph[]; readonly left: readonly Remark[] } {
	const { xs, ys } = grid;
	const owners = new Map<number, GridCell>();
	for (const cell of grid.cells)
		for (let down = 0; down < cell.rows; down += 1)
			for (let along = 0; along < cell.columns; along += 1)
				owners.set((cell.row + down) * xs.length + cell.column + along, cell);
	const inside = new Map<GridCell, Glyph[]>();
	const rest: Glyph[] = [];
	const ownerAt = (x: number, y: number): GridCell | undefined => {
		const [column, row] = [bandOf(xs, x), bandOf(ys, y)];
		return column === null || row === null ? undefined : owners.get(row * xs.length + column);
	};
	/** Tables in cells, by the cell that holds each; those that run over its edge too. */
	const nestedOf = Map.groupBy(
		grids.filter((other) => other !== grid && isSmaller(other, grid)),
		(other) => grid.cells.find((cell) => isHeldBy(other, cell)),
	);
	const holders = [...nestedOf].flatMap(([cell, nested]) => (cell === undefined ? [] : [{ cell, nested }]));
	const holderAt = (x: number, y: number) =>
		holders.find(({ nested }) =>
			nested.some(
				({ xs: [left = 0, ...others], ys: [high = 0, ...lower] }) =>
					x > left && x < (others.at(-1) ?? 0) && y > high && y < (lower.at(-1) ?? 0),
			),
		)?.cell;
	const told = Map.groupBy(remarks, ({ x, y }) => ownerAt(x + 1, y - 3));
	let last: { readonly glyph: Glyph; readonly owner: GridCell | undefined } | null = null;
	for (const glyph of glyphs) {
		// The middle of the letter, above its base line.
		const [x, y] = [glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3];
		// A word that is too long for its cell runs over the line, and is one all the same.
		const owner: GridCell | undefined =
			last !== null && last.owner !== undefined && isGluedTo(glyph, last.glyph)
				? last.owner
				: (holderAt(x, y) ?? ownerAt(x, y));
		last = { glyph, owner };
		if (owner === undefined) rest.push(glyph);
		else {
			const own = inside.get(owner);
			if (own === undefined) inside.set(owner, [glyph]);
			else own.push(glyph);
		}
	}
	const linesOf = new Map(grid.cells.map((cell) => [cell, pdfLines(inside.get(cell) ?? [], notes)]));
	const pitches = pitchesOf([...linesOf.values()]);
	const all: PdfLine[] = [];
	const rows: PageRow[] = Array.from({ length: ys.length - 1 }, () => ({ cells: [], page }));
	for (const cell of grid.cells) {
		const nested = nestedOf.get(cell);
		if (nested !== undefined) {
			const cells = cellOfNested(cell, nested, inside.get(cell) ?? [], page, notes);
			rows[cell.row]?.cells.push({ ...cells.cell, remarks: [...(told.get(cell) ?? []), ...cells.cell.remarks] });
			all.push(...cells.lines);
			continue;
		}
		const lines = linesOf.get(cell) ?? [];
		all.push(...lines);
		const pad = Math.max(
			1,
			lines.reduce((least, { left }) => Math.min(least, left - cell.left), 6),
		);
		const paragraphs = (isList: boolean) =>
			paragraphsOfLines(lines, cell.right - cell.left - pad * 2, isList, pitches).map((one) =>
				paragraphOf(
					one.text,
					{},
					{
						bold: one.lines.every(({ bold }) => bold),
						italic: one.lines.every(({ italic }) => italic),
						centered: one.lines.every((line) => isCentered(line, cell.left, cell.right)),
						notes: one.lines.flatMap((line) => line.notes),
						...(one.lines.length > 1 && { drawn: one.lines.map(({ text }) => text) }),
					},
				),
			);
		rows[cell.row]?.cells.push({
			column: cell.column + 1,
			columns: cell.columns,
			rows: cell.rows,
			paragraphs: paragraphs(beginsList(lines)),
			remarks: [
				...(told.get(cell) ?? []),
				...remarkOfOverlaid(
					cell,
					holders.flatMap(({ nested: all }) => all),
					lines,
				),
			],
			asList: () => paragraphs(true),
		});
	}
	const { isOpenAbove, isOpenBelow } = grid;
	return {
		table: {
			page,
			xs,
			top: ys[0] ?? 0,
			bottom: ys.at(-1) ?? 0,
			isOpenAbove,
			isOpenBelow,
			rows,
			lines: all,
			notesFrom: top,
		},
		rest,
		left: told.get(undefined) ?? [],
	};
}

/** Whether a letter goes on with the word of the one that was drawn before it. */
const isGluedTo = (glyph: Glyph, before: Glyph): boolean =>
	Math.abs(glyph.y - before.y) < glyph.size * 0.1 &&
	glyph.text.trim() !== '' &&
	before.text.trim() !== '' &&
	Math.abs(glyph.x - before.x - before.width) < glyph.size * 0.15;

/** A cell that a table in another cell runs over: letters of both may lie on each other. It is told. */
function remarkOfOverlaid(
	{ left, right, top, bottom }: GridCell,
	nested: readonly RuledGrid[],
	lines: readonly PdfLine[],
): readonly Remark[] {
	const isOver = nested.some(
		({ xs, ys }) =>
			(xs[0] ?? 0) < right - near &&
			// What its own cell cuts off at the edge may show beyond it.
			(xs.at(-1) ?? 0) > left - near &&
			(ys[0] ?? 0) < bottom - near &&
			(ys.at(-1) ?? 0) > top + near,
	);
	const words = lines.map(({ text }) => text).join(' ');
	return isOver ? [{ x: left, y: top, code: 'nested-table', words, choice: choices.overlaid }] : [];
}

const isSmaller = (one: RuledGrid, other: RuledGrid): boolean =>
	(one.ys[0] ?? 0) > (other.ys[0] ?? 0) - near &&
	(one.ys.at(-1) ?? 0) < (other.ys.at(-1) ?? 0) + near &&
	one.cells.length < other.cells.length;

/** Whether a table begins within a cell and ends above its foot, however wide it is. */
const isHeldBy = ({ xs, ys }: RuledGrid, { left, right, top, bottom }: GridCell): boolean =>
	(xs[0] ?? 0) > left - near &&
	(xs[0] ?? 0) < right - near &&
	(ys[0] ?? 0) > top - near &&
	(ys.at(-1) ?? 0) < bottom + near;

/** A cell that holds tables: a line for each of their rows, in the place of each, between what stands above and below them. It is told. */
function cellOfNested(
	cell: GridCell,
	nested: readonly RuledGrid[],
	glyphs: readonly Glyph[],
	page: number,
	notes: ReadonlyMap<string, string>,
): { readonly cell: PageCell; readonly lines: readonly PdfLine[] } {
	const parts: { readonly y: number; readonly paragraphs: OfficeParagraph[]; readonly table?: PageTable }[] = [];
	const lines: PdfLine[] = [];
	let rest = [...glyphs];
	for (const grid of nested) {
		const { table, rest: left } = pageTable(grid, rest, page, { notes, top: null, remarks: [] });
		rest = left;
		lines.push(...table.lines);
		const paragraphs = table.rows.map((row) =>
			rowParagraph(
				row.cells.map((one) => one.paragraphs),
				{},
			),
		);
		parts.push({ y: table.top, paragraphs: paragraphs.filter(isShown), table });
	}
	const own = pdfLines(rest, notes);
	for (const { text, lines: of } of paragraphsOfLines(own, cell.right - cell.left - 12))
		parts.push({
			y: of[0]?.y ?? 0,
			paragraphs: [
				paragraphOf(
					text,
					{},
					{
						notes: of.flatMap((line) => line.notes),
						...(of.length > 1 && { drawn: of.map((line) => line.text) }),
					},
				),
			],
		});
	lines.push(...own);
	const paragraphs: OfficeParagraph[] = [];
	const tables: HeldPart[] = [];
	for (const part of parts.sort((one, other) => one.y - other.y)) {
		const from = paragraphs.length;
		paragraphs.push(...part.paragraphs);
		const { table } = part;
		if (table !== undefined)
			tables.push({ rows: table.rows, columns: table.xs.length - 1, from, to: paragraphs.length });
	}
	const words = paragraphs.map(({ text }) => text).join(' ');
	const remark = { x: cell.left, y: cell.top, code: 'nested-table', words, choice: choices.nested };
	const { column, columns, rows } = cell;
	return {
		cell: { column: column + 1, columns, rows, paragraphs, tables, remarks: [remark], asList: () => paragraphs },
		lines,
	};
}

/** Whether a line stands in the middle between two edges, and not simply fills the room. */
export function isCentered(line: PdfLine, left: number, right: number): boolean {
	const [before, after] = [line.left - left, right - line.right];
	return Math.abs(before - after) < line.size && before > line.size * 0.9;
}

/** The band between two places that holds a point; `null` outside. */
function bandOf(places: readonly number[], point: number): number | null {
	if (point < (places[0] ?? 0) - 1 || point > (places.at(-1) ?? 0) + 1) return null;
	let [low, high] = [0, places.length - 1];
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) <= point) low = middle;
		else high = middle;
	}
	return low;
}
