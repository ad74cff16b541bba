import { choices } from '../choices.ts';
import type { Notebook } from '../notebook.ts';
import type { OfficeCell, OfficePlace, OfficeTable } from '../office-file.ts';
import { recounted, sharedEdges } from './columns.ts';
import type { HeldPart, PageCell, PageRow, PageTable } from './page-table.ts';
import { joinedDrawn } from './paragraphs.ts';
import { tellRemarks } from './remarks.ts';

/** A table that may run over pages. */
export interface LongTable {
	xs: readonly number[];
	rows: PageRow[];
	isOpenBelow: boolean;
	/** Where its part on the last page ends. */
	bottom: number;
	/** Where the notes on that page begin. */
	notesFrom: number | null;
	page: number;
	/** Rows that the pages after the first did not repeat, told once the table has its number. */
	readonly joined: {
		readonly code: string;
		readonly row: number;
		/** The column of what concerns one cell. */
		readonly column?: number;
		readonly page: number;
		readonly words: string;
		readonly choice: string;
	}[];
	readonly repeated: { readonly page: number; readonly words: string }[];
}

/** A table that begins on a page. */
export const beginTable = (table: PageTable): LongTable => ({
	xs: table.xs,
	rows: [...table.rows],
	isOpenBelow: table.isOpenBelow,
	bottom: table.bottom,
	notesFrom: table.notesFrom,
	page: table.page,
	joined: [],
	repeated: [],
});

/** Whether a table on the next page goes on with the one above: it has its columns, or some of them. */
export const hasColumnsOf = (above: LongTable, table: PageTable): boolean =>
	table.page === above.page + 1 && sharedEdges(above.xs, table.xs) !== null;

const wordsOf = (row: PageRow | undefined): string =>
	(row?.cells ?? []).map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ')).join(' | ');
const squeezed = (row: PageRow | undefined): string[] =>
	wordsOf(row)
		.split(' | ')
		.map((words) => words.replace(/\s+/g, '').toLowerCase());

/** Whether a row is a head again. Cells of one that is repeated are drawn as low as it is: words at their ends may be cut off. */
function isRepeated(row: PageRow | undefined, head: PageRow | undefined): boolean {
	const [own, whole] = [squeezed(row), squeezed(head)];
	if (own.length !== whole.length || own.every((words) => words === '')) return false;
	const isSame = (words: string, at: number) => words === whole[at];
	const isCut = (words: string, at: number) => words !== '' && (whole[at] ?? '').startsWith(words);
	return (
		own.every((words, at) => isSame(words, at) || isCut(words, at)) &&
		own.filter((words, at) => words !== '' && isSame(words, at)).length * 2 >= own.length
	);
}

/** A row that was cut ends at the foot of its page: more room below it than this was left for a row that is whole. */
const tallestGap = 60;

/**
 * Adds what stands on the next page. Heads that are repeated are left out, a row that the page cut goes on. `lowest` is how far
 * down any table of the file goes.
 */
export function addPage(above: LongTable, table: PageTable, lowest: number): void {
	const xs = sharedEdges(above.xs, table.xs) ?? above.xs;
	above.rows = recounted(above.rows, above.xs, xs);
	above.xs = xs;
	const rows = recounted(table.rows, table.xs, xs);
	let at = 0;
	while (at < rows.length - 1 && at < 3 && isRepeated(rows[at], above.rows[at])) {
		above.repeated.push({ page: table.page, words: wordsOf(rows[at]) });
		at += 1;
	}
	const last = above.rows.at(-1);
	const next = rows[at];
	if (last !== undefined && next !== undefined) {
		const wasOpen = above.isOpenBelow || (at === 0 && table.isOpenAbove);
		const mayBeCut = Math.min(lowest, above.notesFrom ?? lowest) - above.bottom < tallestGap;
		const why = wasOpen || mayBeCut ? howJoined(last, next, wasOpen) : null;
		if (why !== null) {
			above.joined.push({
				code: 'joined-row',
				row: above.rows.length,
				page: table.page,
				words: wordsOf(next),
				choice: why,
			});
			goOnMerged(above, next, rows.slice(at), true);
			for (const { column, words } of joinRows(last, next))
				above.joined.push({
					...{ code: 'joined-cell', row: above.rows.length, column, page: table.page },
					...{ words, choice: choices.joinedCell },
				});
			at += 1;
		} else if (mayBeCut && textAt(next, 0) === '' && textAt(next, 1) !== '')
			above.joined.push({
				code: 'kept-row',
				row: above.rows.length + 1,
				page: table.page,
				words: wordsOf(next),
				choice: choices.keptRow,
			});
		if (why === null) goOnMerged(above, next, rows.slice(at), false);
	}
	above.rows.push(...rows.slice(at));
	above.isOpenBelow = table.isOpenBelow;
	above.bottom = table.bottom;
	above.notesFrom = table.notesFrom;
	above.page = table.page;
}

/** What was chosen if a row goes on with the one before the page; `null` if it is a row of its own. */
function howJoined(last: PageRow, next: PageRow, wasOpen: boolean): string | null {
	// “1.” above “3” is 1.3, which a narrow cell broke, where the words of the row go on too.
	const isCutNumber =
		/^\d[\d.]*\.$/.test(textAt(last, 0)) && /^\d{1,3}$/.test(textAt(next, 0)) && /^\p{Ll}/u.test(textAt(next, 1));
	if (isCutNumber && hasCellsOf(last, next)) return wasOpen ? choices.joinedOpen : choices.joinedClosed;
	const isNumbered = textAt(next, 0) !== '' && textAt(last, 0) !== '';
	if (wasOpen) return isNumbered ? null : choices.joinedOpen;
	if (textAt(next, 0) !== '' || next.cells.length < 2 || !hasCellsOf(last, next)) return null;
	const begun = next.cells.map((_, at) => textAt(next, at)).filter((text) => text !== '');
	if (begun.length === 0 || isOwnItem(last, next, begun) || (isBold(next) && !isBold(last))) return null;
	return choices.joinedClosed;
}

/** Whether the words of a row stand in cells that the row above has too. */
const hasCellsOf = (last: PageRow, next: PageRow): boolean =>
	next.cells
		.filter(({ paragraphs }) => paragraphs.length > 0)
		.every((cell) => last.cells.some(({ column, columns }) => column === cell.column && columns === cell.columns));

/** Lets merged cells that reach the foot of the page go on over the next rows, where the cell below is empty. It is told. */
function goOnMerged(above: LongTable, next: PageRow, below: readonly PageRow[], isJoined: boolean): void {
	for (const cell of next.cells.filter(({ paragraphs, column }) => paragraphs.length === 0 && column > 1)) {
		const at = above.rows.findLastIndex(({ cells }) => cells.some(({ column }) => column === cell.column));
		const open = above.rows[at]?.cells.find(({ column }) => column === cell.column);
		const isSame = open?.columns === cell.columns && at + open.rows === above.rows.length;
		if (open === undefined || !isSame || open.paragraphs.length === 0) continue;
		if (open.rows === 1 && cell.rows === 1) continue;
		next.cells.splice(next.cells.indexOf(cell), 1);
		const more = Math.min(cell.rows, below.length) - (isJoined ? 1 : 0);
		if (more === 0) continue;
		open.rows += more;
		above.joined.push({
			code: 'merged-over-page',
			row: above.rows.length + (isJoined ? 0 : 1),
			column: cell.column,
			page: next.page,
			words: open.paragraphs.map(({ text }) => text).join(' '),
			choice: choices.mergedOver,
		});
	}
}

/** Whether all that a row says is bold, as a heading is. */
const isBold = ({ cells }: PageRow): boolean =>
	cells.every(({ paragraphs }) => paragraphs.every(({ text, bold }) => bold || text === ''));

const textAt = (row: PageRow, at: number): string => row.cells[at]?.paragraphs.map(({ text }) => text).join(' ') ?? '';

/** Whether a row without a number is one of its own: it begins with a dash, or the one above ended and all its cells begin anew. */
function isOwnItem(last: PageRow, next: PageRow, begun: readonly string[]): boolean {
	const task = textAt(next, 1);
	if (/^[-–—+•](?!\s*20\d\d)/.test(task)) return true;
	// What stands alone, or beside one thing only, gives nobody anything: it belongs to the task above.
	const filled = last.cells.filter((_, at) => textAt(last, at) !== '').length;
	if ((begun.length === 1 && /[.;]$/.test(task)) || (begun.length === 2 && filled > 3)) return false;
	return task !== '' && /[.;:]$/.test(textAt(last, 1)) && begun.every((text) => /^[-–—+•\p{Lu}\p{N}]/u.test(text));
}

/** Lets the cells of a row go on with those of the next. Those that both have, as they are then. */
function joinRows(last: PageRow, next: PageRow): { readonly column: number; readonly words: string }[] {
	const joined: { readonly column: number; readonly words: string }[] = [];
	for (const cell of next.cells) {
		const own = last.cells.find(({ column }) => column === cell.column) ?? null;
		if (own === null) {
			last.cells.push(cell);
			last.cells.sort((one, other) => one.column - other.column);
			continue;
		}
		const end = own.paragraphs.at(-1);
		const isList = /^[-–—+•▪]/.test(own.paragraphs[0]?.text ?? '');
		const [start, ...rest] = isList ? cell.asList() : cell.paragraphs;
		own.remarks = [...own.remarks, ...cell.remarks];
		own.tables = undefined;
		if (start === undefined) continue;
		const isOne = end !== undefined && !/[.;:!?]$/.test(end.text) && !/^[-–—+•▪]/.test(start.text);
		own.paragraphs = isOne
			? [
					...own.paragraphs.slice(0, -1),
					{
						...end,
						text: joinedDrawn(end.text, { text: end.drawn?.at(-1) ?? end.text, endsInSpace: false }, start.text),
						notes: [...end.notes, ...start.notes],
						drawn: [end, start].flatMap(({ drawn, text }) => drawn ?? [text]),
					},
					...rest,
				]
			: [...own.paragraphs, start, ...rest];
		if (end !== undefined) joined.push({ column: own.column, words: own.paragraphs.map(({ text }) => text).join(' ') });
	}
	return joined;
}

/** The table with its number in the file. What was joined and left out is told. */
export function endTable(table: LongTable, count: number, notebook: Notebook): OfficeTable {
	for (const { code, row, column, page, words, choice } of table.joined)
		notebook.doubt(code, { page, table: count, row, ...(column !== undefined && { column }) }, words, choice);
	for (const { page, words } of table.repeated) notebook.skip('repeated-head', { page, table: count }, words);
	notebook.count('rows', table.rows.length);
	return {
		kind: 'table',
		columns: Math.max(0, table.xs.length - 1),
		rows: table.rows.map(({ cells, page }, at) => {
			const place = { page, table: count, row: at + 1 };
			for (const { column, remarks } of cells) tellRemarks(remarks, { ...place, column }, notebook);
			return {
				place,
				cells: cells.map((cell) => ({
					...placedCell(cell, { ...place, column: cell.column }),
					rows: Math.min(cell.rows, table.rows.length - at),
				})),
			};
		}),
	};
}

/** A cell at its place in the file, as are the tables within it. */
const placedCell = ({ column, columns, rows, paragraphs, tables = [] }: PageCell, place: OfficePlace): OfficeCell => ({
	...{ column, columns, rows, place },
	paragraphs: paragraphs.filter(({ text, notes }) => text !== '' || notes.length > 0).map((one) => ({ ...one, place })),
	...(tables.length > 0 && {
		tables: tables.map(({ rows: held, columns: width, from, to }: HeldPart) => ({
			...{ from, to },
			table: {
				kind: 'table' as const,
				columns: width,
				rows: held.map(({ cells }) => ({ place, cells: cells.map((one) => placedCell(one, place)) })),
			},
		})),
	}),
});
