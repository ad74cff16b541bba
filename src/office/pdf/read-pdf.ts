import { isShown, largest } from '../blocks.ts';
import { choices } from '../choices.ts';
import type { Notebook } from '../notebook.ts';
import type { OfficeFile, OfficeParagraph, OfficeTable } from '../office-file.ts';
import { type AlignedColumns, alignedTable } from './aligned.ts';
import { gridsOnPage, type RuledGrid } from './grid.ts';
import { addPage, beginTable, endTable, hasColumnsOf, type LongTable } from './joined-tables.ts';
import { type PdfLine, pdfLines } from './lines.ts';
import { withoutMargins } from './margins.ts';
import { footnotesOn } from './notes.ts';
import { openPdf, type PdfPage } from './open-pdf.ts';
import { type PageTable, pageTable } from './page-table.ts';
import { joinedLines } from './paragraphs.ts';
import { type Edges, indentsOf, isGoingOver, type Prose, proseOf, shownProse } from './prose.ts';
import { type Remark, remarksIn, tellRemarks } from './remarks.ts';
import { withoutStruck } from './struck.ts';
import { withoutUnknown } from './unknown-letters.ts';

/** A page as tables and the lines outside them. */
interface ReadPage {
	readonly tables: readonly PageTable[];
	readonly lines: readonly PdfLine[];
	readonly width: number;
	/** What is to be told of letters outside tables. */
	readonly remarks: readonly Remark[];
	/** The columns of its table without lines; `null` without one. */
	readonly aligned: AlignedColumns | null;
}

/** Reads a PDF with text: its ruled lines make tables, its other lines paragraphs. */
export async function readPdf(bytes: Uint8Array, notebook: Notebook): Promise<OfficeFile['blocks']> {
	const pages: ReadPage[] = [];
	/** The columns of a table without lines that may go on, on the page before. */
	let above: AlignedColumns | null = null;
	/** Fonts that do not name all their letters. */
	const fonts = new Set<string>();
	for await (const page of openPdf(bytes, notebook)) {
		const read = readPage(page, above, fonts, notebook);
		pages.push(read);
		above = read.aligned;
	}
	notebook.count('pages', pages.length);
	const lines = withoutMargins(
		pages.map((page) => page.lines),
		notebook,
	);
	return blocksOf(
		pages.map((page, at) => ({ ...page, lines: lines[at] ?? [] })),
		notebook,
	);
}

function readPage(
	{ number, width, marks }: PdfPage,
	above: AlignedColumns | null,
	fonts: Set<string>,
	notebook: Notebook,
): ReadPage {
	const known = withoutUnknown(marks.glyphs, fonts);
	const { glyphs: shown, rules, remarks: struck } = withoutStruck(known.glyphs, marks.rules);
	const foot = footnotesOn(shown, rules, width);
	for (const missing of foot.missing)
		notebook.skip('footnote', { page: number }, `${missing} ${foot.notes.get(missing) ?? ''}`);
	let glyphs = [...foot.glyphs];
	let remarks: readonly Remark[] = [...known.remarks, ...struck, ...foot.remarks, ...clippedRemarks(marks)];
	const tables: PageTable[] = [];
	const grids = gridsOnPage(rules);
	// A table takes its letters before those in its cells do.
	for (const grid of grids.toSorted((one, other) => areaOf(other) - areaOf(one))) {
		const found = pageTable(grid, glyphs, number, { ...foot, remarks }, grids);
		glyphs = found.rest;
		remarks = found.left;
		// A frame with nothing in it is a drawing.
		if (found.table.lines.length > 0) tables.push(found.table);
	}
	tables.sort((one, other) => one.top - other.top);
	const aligned = tables.length > 0 ? null : alignedTable(glyphs, number, foot, above);
	if (aligned !== null) {
		glyphs = aligned.rest;
		tables.push(aligned.table);
	}
	const lines = pdfLines(glyphs, foot.notes, true);
	notebook.count('footnotes', foot.notes.size);
	for (const line of [...lines, ...tables.flatMap((table) => table.lines)])
		for (const [font, table] of line.converted)
			notebook.doubtOnce('legacy-encoding', { page: number }, line.text, choices.converted(font, table));
	return { tables, lines, width, remarks, aligned: aligned?.columns ?? null };
}

const areaOf = ({ xs, ys }: RuledGrid): number => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

/** What is to be told of the cells that cut their letters off, at the top of each. */
const clippedRemarks = ({ clipped }: PdfPage['marks']): Remark[] =>
	clipped
		.filter(({ words }) => words !== '')
		.map(({ clip: { left, top }, words }) => ({
			...{ x: left + 1, y: top + 5 },
			...{ code: 'clipped-text', words, choice: choices.clipped },
		}));

function blocksOf(pages: readonly ReadPage[], notebook: Notebook): OfficeFile['blocks'] {
	const blocks: (OfficeParagraph | OfficeTable)[] = [];
	const count = { tables: 0, paragraphs: 0 };
	const edges = edgesOf(pages);
	const lowest = largest(pages.flatMap((page) => page.tables.map(({ bottom }) => bottom)));
	let table: LongTable | null = null;
	let prose: Prose | null = null;
	const closeTable = () => {
		if (table === null) return;
		count.tables += 1;
		blocks.push(endTable(table, count.tables, notebook));
		table = null;
	};
	const closeProse = () => {
		if (prose === null) return;
		const shown = shownProse(prose, count.paragraphs + 1);
		prose = null;
		if (!isShown(shown)) return;
		count.paragraphs += 1;
		blocks.push(shown);
	};
	pages.forEach((page, at) => {
		const own = edges.get(Math.round(page.width)) ?? {
			left: 0,
			right: page.width,
			indents: new Set(),
			isFirstIndented: false,
		};
		let above = Number.NEGATIVE_INFINITY;
		let isFirst = true;
		const addProse = (to: number) => {
			for (const next of proseOf(
				page.lines.filter(({ y }) => y > above && y <= to),
				own,
				at + 1,
			)) {
				closeTable();
				if (isFirst && prose !== null && isGoingOver(prose, next, own)) {
					notebook.doubt(
						'joined-paragraph',
						{ page: at + 1, paragraph: count.paragraphs + 1 },
						next.text,
						choices.joinedParagraph,
					);
					prose.text = joinedLines(prose.text, next.text, false);
					prose.lines.push(...next.lines);
				} else {
					closeProse();
					prose = next;
				}
				isFirst = false;
				const told = next.lines.flatMap((line) => remarksIn(line, page.remarks));
				tellRemarks(told, { page: at + 1, paragraph: count.paragraphs + 1 }, notebook);
			}
		};
		for (const next of page.tables) {
			addProse(next.top);
			above = next.bottom;
			isFirst = false;
			if (table !== null && hasColumnsOf(table, next)) addPage(table, next, lowest);
			else {
				closeTable();
				closeProse();
				table = beginTable(next);
			}
		}
		addProse(Number.POSITIVE_INFINITY);
	});
	closeTable();
	closeProse();
	return blocks;
}

/** The edges of the text, by the width of the page. Few lines run over the right one: an address that cannot be broken. */
function edgesOf(pages: readonly ReadPage[]): Map<number, Edges> {
	const byWidth = Map.groupBy(pages, ({ width }) => Math.round(width));
	return new Map(
		[...byWidth].map(([width, own]) => {
			const lines = own.flatMap((page) => page.lines);
			const rights = lines.map(({ right }) => right).sort((one, other) => one - other);
			const tables = own.flatMap((page) => page.tables.map(({ xs }) => xs));
			const left = lines.reduce((least, line) => Math.min(least, line.left), width);
			return [
				width,
				{
					left: tables.reduce((least, xs) => Math.min(least, xs[0] ?? width), left),
					right: Math.max(
						rights[Math.floor((rights.length - 1) * 0.97)] ?? 0,
						largest(tables.map((xs) => xs.at(-1) ?? 0)),
					),
					indents: indentsOf(lines),
					isFirstIndented: lines.filter((line) => line.left < left + 3).length > lines.length * 0.4,
				},
			];
		}),
	);
}
