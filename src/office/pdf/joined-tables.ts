import { choices } from '../choices.ts';
import type { Notebook } from '../notebook.ts';
import type { OfficeTable } from '../office-file.ts';
import type { PageRow, PageTable } from './page-table.ts';
import { joinedLines } from './paragraphs.ts';

/** A table that may run over pages. */
export interface LongTable {
	readonly xs: readonly number[];
	readonly rows: PageRow[];
	isOpenBelow: boolean;
	page: number;
	/** Rows that the pages after the first did not repeat, told once the table has its number. */
	readonly joined: { readonly row: number; readonly page: number; readonly words: string; readonly choice: string }[];
	readonly repeated: { readonly page: number; readonly words: string }[];
}

/** A table that begins on a page. */
export const beginTable = (table: PageTable): LongTable => ({
	xs: table.xs,
	rows: [...table.rows],
	isOpenBelow: table.isOpenBelow,
	page: table.page,
	joined: [],
	repeated: [],
});

/** Whether a table on the next page has the columns of one above it. */
export const hasColumnsOf = (above: LongTable, table: PageTable): boolean =>
	table.page === above.page + 1 &&
	above.xs.length === table.xs.length &&
	above.xs.every((x, at) => Math.abs(x - (table.xs[at] ?? 0)) < 5);

const wordsOf = (row: PageRow | undefined): string =>
	(row?.cells ?? []).map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ')).join(' | ');
const squeezed = (row: PageRow | undefined): string => wordsOf(row).replace(/\s+/g, '').toLowerCase();

/** Adds what stands on the next page: heads that are repeated are left out, a row that the page cut goes on. */
export function addPage(above: LongTable, table: PageTable): void {
	let at = 0;
	while (
		at < table.rows.length - 1 &&
		at < 3 &&
		squeezed(table.rows[at]) !== '' &&
		squeezed(table.rows[at]) === squeezed(above.rows[at])
	) {
		above.repeated.push({ page: table.page, words: wordsOf(table.rows[at]) });
		at += 1;
	}
	const last = above.rows.at(-1);
	const next = table.rows[at];
	if (last !== undefined && next !== undefined) {
		const wasOpen = above.isOpenBelow || (at === 0 && table.isOpenAbove);
		const why = howJoined(last, next, wasOpen);
		if (why !== null) {
			above.joined.push({ row: above.rows.length, page: table.page, words: wordsOf(next), choice: why });
			joinRows(last, next);
			at += 1;
		} else if (beginsWithDash(next))
			above.joined.push({
				row: above.rows.length + 1,
				page: table.page,
				words: wordsOf(next),
				choice: choices.keptRow,
			});
	}
	above.rows.push(...table.rows.slice(at));
	above.isOpenBelow = table.isOpenBelow;
	above.page = table.page;
}

/** What was chosen if a row goes on with the one before the page; `null` if it is a row of its own. */
function howJoined(last: PageRow, next: PageRow, wasOpen: boolean): string | null {
	const textAt = (row: PageRow, at: number) => row.cells[at]?.paragraphs.map(({ text }) => text).join(' ') ?? '';
	const isNumbered = textAt(next, 0) !== '' && textAt(last, 0) !== '';
	if (wasOpen) return isNumbered ? null : choices.joinedOpen;
	if (textAt(next, 0) !== '' || next.cells.length < 2 || next.cells.length !== last.cells.length) return null;
	const [first = ''] = next.cells.map((_, at) => textAt(next, at)).filter((text) => text !== '');
	return first === '' || beginsWithDash(next) ? null : choices.joinedClosed;
}

/** Whether a row without a number begins an item of its own. */
const beginsWithDash = ({ cells }: PageRow): boolean =>
	(cells[0]?.paragraphs.length ?? 0) === 0 && /^[-–—+•]/.test(cells[1]?.paragraphs[0]?.text ?? '');

function joinRows(last: PageRow, next: PageRow): void {
	for (const cell of next.cells) {
		const own = last.cells.find(({ column }) => column === cell.column) ?? null;
		if (own === null) {
			last.cells.push(cell);
			last.cells.sort((one, other) => one.column - other.column);
			continue;
		}
		const end = own.paragraphs.at(-1);
		const [start, ...rest] = cell.paragraphs;
		if (start === undefined) continue;
		const isOne = end !== undefined && !/[.;:!?]$/.test(end.text) && !/^[-–—+•▪]/.test(start.text);
		own.paragraphs = isOne
			? [
					...own.paragraphs.slice(0, -1),
					{ ...end, text: joinedLines(end.text, start.text, false), notes: [...end.notes, ...start.notes] },
					...rest,
				]
			: [...own.paragraphs, start, ...rest];
	}
}

/** The table with its number in the file. What was joined and left out is told. */
export function endTable(table: LongTable, count: number, notebook: Notebook): OfficeTable {
	for (const { row, page, words, choice } of table.joined)
		notebook.doubt('joined-row', { page, table: count, row }, words, choice);
	for (const { page, words } of table.repeated) notebook.skip('repeated-head', { page, table: count }, words);
	notebook.count('rows', table.rows.length);
	return {
		kind: 'table',
		columns: Math.max(0, table.xs.length - 1),
		rows: table.rows.map(({ cells, page }, at) => {
			const place = { page, table: count, row: at + 1 };
			return {
				place,
				cells: cells.map(({ column, columns, rows, paragraphs }) => ({
					column,
					columns,
					rows: Math.min(rows, table.rows.length - at),
					place: { ...place, column },
					paragraphs: paragraphs
						.filter(({ text, notes }) => text !== '' || notes.length > 0)
						.map((one) => ({ ...one, place: { ...place, column } })),
				})),
			};
		}),
	};
}
