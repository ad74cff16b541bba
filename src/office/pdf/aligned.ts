import { largest, paragraphOf } from '../blocks.ts';
import { choices } from '../choices.ts';
import { columnsUnder, guttersOf, type LinePart, type PartedLine, partedLine } from './gutters.ts';
import { glyphRows, pdfLines } from './lines.ts';
import type { Glyph } from './marks.ts';
import type { FootOfPage } from './notes.ts';
import type { PageCell, PageRow, PageTable } from './page-table.ts';
import { beginsList, paragraphsOfLines } from './paragraphs.ts';

/** Fewer columns or numbered rows than these are no table: two columns are the head of a document. */
const [fewestColumns, fewestNumbered] = [4, 2];
/** Lines of a table stand closer than this, in sizes. */
const widestStep = 3.5;
const itemNumber = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,5}|[A-ZĐ]|[a-zđ])[.)]?$/u;

/** What the part of a table on the next page is known by. */
export interface AlignedColumns {
	readonly gutters: readonly number[];
	readonly left: number;
	readonly right: number;
	/** The lines of its head, which pages may repeat. */
	readonly head: readonly string[];
}

/**
 * A table whose lines were not drawn: columns of words with gutters between them, the first of numbers, which begin the rows. `above`
 * are the columns of the table at the foot of the page before. Each cell is told. `null` where a page holds none.
 */
export function alignedTable(
	glyphs: readonly Glyph[],
	page: number,
	{ notes, top }: Pick<FootOfPage, 'notes' | 'top'>,
	above: AlignedColumns | null,
): { readonly table: PageTable; readonly columns: AlignedColumns; readonly rest: Glyph[] } | null {
	const lines = glyphRows(glyphs)
		.map(partedLine)
		.filter(({ stretches }) => stretches.length > 0);
	const goesOn = above !== null && fits(lines, above.gutters);
	const found = ownGutters(lines);
	const gutters = goesOn && (found === null || !isSame(found, above.gutters)) ? above.gutters : found;
	if (gutters === null) return null;
	const { from, to } = reachOf(lines, gutters, goesOn);
	const own = lines.slice(from, to);
	const rows = rowsOf(own, gutters, goesOn ? above.head : null);
	const [first, last] = [own[0], own.at(-1)];
	if (rows === null || first === undefined || last === undefined) return null;
	const edges = edgesOf(own, gutters);
	const left = goesOn ? above.left : (edges[0]?.left ?? 0);
	const right = goesOn ? above.right : largest(edges.map((edge) => edge.right));
	const taken = new Set(own.flatMap(({ stretches }) => stretches.flatMap((one) => one.glyphs)));
	return {
		columns: {
			gutters: goesOn ? above.gutters : gutters,
			left,
			right,
			head: goesOn ? above.head : (rows[0] ?? []).map(lineText),
		},
		rest: glyphs.filter((glyph) => !taken.has(glyph)),
		table: {
			page,
			xs: [left, ...(goesOn ? above.gutters : gutters), right],
			top: first.y - first.size,
			bottom: last.y + 1,
			isOpenAbove: goesOn && !beginsRow(first, gutters) && !isWide(first, gutters),
			isOpenBelow: false,
			rows: rows.map((row) => rowOf(row, gutters, edges, page, notes)),
			lines: pdfLines([...taken], notes),
			notesFrom: top,
		},
	};
}

const lineText = ({ stretches }: PartedLine): string =>
	stretches
		.map(({ glyphs }) =>
			glyphs
				.map(({ text }) => text)
				.join('')
				.trim(),
		)
		.join('|');

/** Whether the lines of a page go on in columns: few of those up to the last number reach over gutters. */
function fits(lines: readonly PartedLine[], gutters: readonly number[]): boolean {
	const end = lines.findLastIndex((line) => beginsRow(line, gutters));
	const first = lines[0];
	if (first === undefined || (end === -1 && (isWide(first, gutters) || first.stretches.length < 2))) return false;
	const wide = lines.slice(0, end + 1).filter((line) => isWide(line, gutters));
	return wide.length <= Math.max(1, (end + 1) * 0.25);
}

/** Whether these are the gutters of one table, which stand where the words of a page let them. */
const isSame = (one: readonly number[], other: readonly number[]): boolean =>
	one.length === other.length && one.every((gutter, at) => Math.abs(gutter - (other[at] ?? 0)) < 20);

/** The gutters between the first and the last line of many stretches; `null` without enough of them. */
function ownGutters(lines: readonly PartedLine[]): readonly number[] | null {
	const first = lines.findIndex(({ stretches }) => stretches.length >= fewestColumns);
	const last = lines.findLastIndex(({ stretches }) => stretches.length >= fewestColumns - 1);
	if (first === -1 || last - first < 3) return null;
	const sure = guttersOf(lines.slice(first, last + 1));
	let end = last;
	while (end + 1 < lines.length && (lines[end + 1]?.y ?? 0) - (lines[end]?.y ?? 0) < (lines[end]?.size ?? 0) * 1.6)
		end += 1;
	// The last row may go on below, if what stands there leaves the gutters free.
	const longer = guttersOf(lines.slice(first, end + 1));
	const gutters = isSame(longer, sure) ? longer : sure;
	return gutters.length + 1 >= fewestColumns ? gutters : null;
}

const isWide = ({ stretches }: PartedLine, gutters: readonly number[]): boolean =>
	stretches.some((one) => {
		const [from, to] = columnsUnder(one, gutters);
		return to > from;
	});

const numberOf = (line: PartedLine | undefined, gutters: readonly number[]): string => {
	const [first] = line?.stretches ?? [];
	if (first === undefined || columnsUnder(first, gutters)[1] !== 0) return '';
	return first.glyphs
		.map(({ text }) => text)
		.join('')
		.trim();
};

const beginsRow = (line: PartedLine | undefined, gutters: readonly number[]): boolean =>
	itemNumber.test(numberOf(line, gutters));

/** From which line to which one the table reaches: all fit its columns, but for headings that a numbered row follows. */
function reachOf(
	lines: readonly PartedLine[],
	gutters: readonly number[],
	goesOn: boolean,
): { readonly from: number; readonly to: number } {
	let from = goesOn ? 0 : lines.findIndex(({ stretches }) => stretches.length >= fewestColumns);
	const isNear = (at: number) => (lines[at + 1]?.y ?? 0) - (lines[at]?.y ?? 0) < (lines[at]?.size ?? 0) * 1.8;
	// The head of a column may begin higher than those of the others.
	const isHead = (line: PartedLine | undefined) =>
		line !== undefined && !isWide(line, gutters) && columnsUnder(line.stretches[0] as LinePart, gutters)[0] > 0;
	while (!goesOn && from > 0 && isNear(from - 1) && isHead(lines[from - 1])) from -= 1;
	const lastNumbered = lines.findLastIndex((line, at) => at >= from && beginsRow(line, gutters));
	let to = from;
	while (to < lines.length) {
		const line = lines[to] as PartedLine;
		const before = lines[to - 1];
		if (
			to > lastNumbered &&
			(isWide(line, gutters) || (before !== undefined && to > from && line.y - before.y > line.size * widestStep))
		)
			break;
		to += 1;
	}
	return { from, to };
}

/**
 * The lines by rows: each number in the first column begins one, as does each heading over columns. `null` where numbers do not stand
 * at the first lines of their rows: then nothing tells where a row begins.
 */
function rowsOf(
	lines: readonly PartedLine[],
	gutters: readonly number[],
	head: readonly string[] | null,
): PartedLine[][] | null {
	const rows: PartedLine[][] = [];
	let numbered = 0;
	let unsure = 0;
	let wasWide = false;
	const isRepeated = head !== null && head.length > 0 && head.every((text, at) => lineText(lines[at] ?? none) === text);
	for (const [at, line] of lines.entries()) {
		const isHeading = isWide(line, gutters);
		const isNumbered = beginsRow(line, gutters);
		if (isNumbered && !isHeading) {
			numbered += 1;
			const task = line.stretches.find((one) => columnsUnder(one, gutters)[0] === 1);
			const text = task?.glyphs.map((glyph) => glyph.text).join('') ?? '';
			if (!/^[^\p{Ll}]/u.test(text)) unsure += 1;
		}
		const isBelowHead = isRepeated && at === head.length;
		if (rows.length === 0 || isNumbered || isBelowHead || (isHeading !== wasWide && rows.length > 1)) rows.push([line]);
		else rows.at(-1)?.push(line);
		wasWide = isHeading;
	}
	if (numbered < fewestNumbered) return head !== null ? rows : null;
	return unsure > numbered * 0.25 ? null : rows;
}

const none: PartedLine = { y: 0, size: 0, stretches: [] };

interface Edge {
	readonly left: number;
	readonly right: number;
}

/** From where to where the words of each column run. */
function edgesOf(lines: readonly PartedLine[], gutters: readonly number[]): Edge[] {
	const edges = Array.from({ length: gutters.length + 1 }, () => ({ left: Number.POSITIVE_INFINITY, right: 0 }));
	for (const { stretches } of lines)
		for (const one of stretches) {
			const [from, to] = columnsUnder(one, gutters);
			const edge = edges[from];
			if (from !== to || edge === undefined) continue;
			edge.left = Math.min(edge.left, one.left);
			edge.right = Math.max(edge.right, one.right);
		}
	return edges.map(({ left, right }) => (Number.isFinite(left) ? { left, right } : { left: 0, right: 0 }));
}

function rowOf(
	lines: readonly PartedLine[],
	gutters: readonly number[],
	edges: readonly Edge[],
	page: number,
	notes: ReadonlyMap<string, string>,
): PageRow {
	const byColumns = new Map<string, { from: number; to: number; stretches: LinePart[] }>();
	for (const one of lines.flatMap(({ stretches }) => stretches)) {
		const [from, to] = columnsUnder(one, gutters);
		const own = byColumns.get(`${from}`) ?? { from, to, stretches: [] };
		own.to = Math.max(own.to, to);
		own.stretches.push(one);
		byColumns.set(`${from}`, own);
	}
	const covered = new Set<number>();
	const cells: PageCell[] = [];
	for (let column = 0; column <= gutters.length; column += 1) {
		if (covered.has(column)) continue;
		const own = byColumns.get(`${column}`);
		const to = own?.to ?? column;
		for (let at = column; at <= to; at += 1) covered.add(at);
		// What begins below a heading over columns is kept with it.
		const inside = [...byColumns.values()].filter(({ from }) => from >= column && from <= to);
		const read = pdfLines(
			inside.flatMap(({ stretches }) => stretches.flatMap((one) => one.glyphs)),
			notes,
		);
		const room = (edges[to]?.right ?? 0) - (edges[column]?.left ?? 0);
		const paragraphs = (isList: boolean) =>
			paragraphsOfLines(read, room + 1, isList).map((one) =>
				paragraphOf(
					one.text,
					{},
					{
						bold: one.lines.every(({ bold }) => bold),
						italic: one.lines.every(({ italic }) => italic),
						notes: one.lines.flatMap((line) => line.notes),
					},
				),
			);
		cells.push({
			column: column + 1,
			columns: to - column + 1,
			rows: 1,
			paragraphs: paragraphs(beginsList(read)),
			asList: () => paragraphs(true),
			remarks: [
				{
					x: 0,
					y: 0,
					code: 'aligned-cell',
					words: read.map(({ text }) => text).join(' '),
					choice: choices.alignedCell,
				},
			],
		});
	}
	return { cells, page };
}
