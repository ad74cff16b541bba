import type { OfficeFile, OfficeParagraph, OfficePlace } from '../../office/office-file.ts';
import { fold } from '../../words/fold.ts';
import type { Skip } from '../proposal.ts';
import { type Columns, columnsAt, countsColumns } from './columns.ts';
import { coveredCells, coveredText, type GridRow, gridOf } from './grid.ts';
import { heldApart } from './held.ts';
import { itemNumberIn } from './number.ts';

/** A table of assignments or targets, from its head to its last row; one that goes on after a break of pages is one. */
export interface ReadTable {
	readonly columns: Columns;
	readonly rows: { readonly row: GridRow; readonly isAfterBreak: boolean }[];
	readonly place: OfficePlace;
	/** The number of the appendix that it stands in (`I`, `2`); `null` where none is printed. */
	readonly part: string | null;
	/** Whether its columns are those of the table before, as it has no head of its own. */
	readonly isHeadless: boolean;
}

/** What of a file is outside its tables of assignments and targets, in its order, and these tables. */
export interface FileParts {
	readonly paragraphs: readonly OfficeParagraph[];
	readonly tables: readonly ReadTable[];
	readonly skipped: readonly Skip[];
}

/** Takes the tables of assignments and targets out of a file. What other tables hold stands among the paragraphs. */
export function filePartsOf(file: OfficeFile): FileParts {
	const paragraphs: OfficeParagraph[] = [];
	const tables: ReadTable[] = [];
	const skipped: Skip[] = [];
	let part: string | null = null;
	/** Whether the part is an appendix: headings within it are none. */
	let isAppendix = false;
	let isNext = false;
	// Whether the next row stands right after a break of pages.
	let isBroken = false;
	for (const block of heldApart(file.blocks)) {
		if (block.kind === 'paragraph') {
			const appendix = /^phu luc(?: so)?\s*([ivx]+|\d+|[a-z])?\b/.exec(fold(block.text));
			if (appendix !== null && block.text.length < 120) {
				part = appendix[1]?.toUpperCase() ?? null;
				isAppendix = part !== null;
			}
			const heading =
				/^([IVX]{1,5}|[A-E])[.)]?$/u.exec(block.number ?? '') ?? /^([IVX]{1,5}|[A-E])[.)]\s+\p{L}/u.exec(block.text);
			if (heading !== null && block.text.length < 160 && !isAppendix) part = heading[1] ?? null;
			if (block.text.trim() !== '') isNext = false;
			paragraphs.push(block);
			continue;
		}
		const rows = gridOf(block);
		let at = 0;
		let open: ReadTable | null = null;
		const last = tables.at(-1);
		const hasHead = rows.some((_, index) => columnsAt(rows, index) !== null);
		const isAsWide = !hasHead && last !== undefined && block.columns === last.columns.roles.length - 1;
		if (isAsWide && !isNext && numbersGoOn(last, rows)) {
			// A note or a stamp stands between two parts of one table.
			open = last;
			isBroken = true;
		} else if (isAsWide && isNext) {
			open = { ...last, rows: [], place: rows[0]?.place ?? {}, isHeadless: true };
			tables.push(open);
		}
		// A table of other things holds no duties; one of few columns or rows lays out a head or a foot.
		if (!hasHead && open === null && block.columns >= 3 && rows.length >= 3) {
			const [first] = rows;
			if (first !== undefined) skipped.push({ code: 'table-not-read', place: first.place, words: rowText(first) });
			isNext = false;
			continue;
		}
		while (at < rows.length) {
			const row = rows[at];
			if (row === undefined) break;
			const columns = columnsAt(rows, at);
			if (columns !== null) {
				const same =
					block.within !== undefined
						? undefined
						: (open ?? (isNext || sameHead(tables.at(-1)?.columns, columns) ? tables.at(-1) : undefined));
				const goes = same !== undefined && sameHead(same.columns, columns) ? same : null;
				if (goes !== null && (isNext || open !== null || part === goes.part)) {
					skipped.push({ code: 'repeated-head', place: row.place, words: rowText(row) });
					open = goes;
					isBroken = true;
				} else {
					open = { columns, rows: [], place: row.place, part: block.within ?? part, isHeadless: false };
					tables.push(open);
				}
				at += columns.rows;
				continue;
			}
			at++;
			if (open === null) {
				for (const { cell, isFirst } of coveredCells(row)) if (isFirst) paragraphs.push(...cell.paragraphs);
				const appendix = /^phu luc(?: so)?\s*([ivx]+|\d+)?\b/.exec(fold(rowText(row)));
				if (appendix !== null) part = appendix[1]?.toUpperCase() ?? null;
				continue;
			}
			if (countsColumns(row)) {
				skipped.push({ code: 'column-numbers', place: row.place, words: rowText(row) });
				continue;
			}
			if (rowText(row) === '') continue;
			open.rows.push({ row, isAfterBreak: isBroken });
			isBroken = false;
		}
		isNext = open !== null;
		isBroken = isNext;
	}
	return { paragraphs, tables, skipped };
}

/** Whether the first number of rows is the next one behind the last of a table: `12` and `13`, `2.4` and `2.5`. */
function numbersGoOn(table: ReadTable, rows: readonly GridRow[]): boolean {
	const numberOf = (row: GridRow) => itemNumberIn(coveredText(row.at[1]));
	const last = table.rows.map(({ row }) => numberOf(row)).findLast((number) => number !== null);
	const next = rows.map(numberOf).find((number) => number !== null);
	const [of, to] = [last, next].map((number) => /^(.*?)(\d+)$/.exec(number ?? ''));
	return of != null && to != null && of[1] === to[1] && Number(to[2]) === Number(of[2]) + 1;
}

/** The whole text of a row. */
export const rowText = (row: GridRow): string =>
	coveredCells(row)
		.filter(({ isFirst }) => isFirst)
		.map(coveredText)
		.filter((one) => one !== '')
		.join(' | ');

const sameHead = (one: Columns | undefined, other: Columns): boolean =>
	one !== undefined &&
	one.heads.length === other.heads.length &&
	one.heads.every((head, at) => fold(head) === fold(other.heads[at] ?? ''));
