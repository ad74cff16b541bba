import { cellOf, largest } from '../blocks.ts';
import type { OfficeTable } from '../office-file.ts';
import { isBlank, type TextLine } from './lines.ts';

/** Rows of cells found in lines, and how many lines they take. */
export interface FoundRows {
	readonly rows: readonly { readonly cells: readonly string[]; readonly row: number }[];
	readonly lines: number;
}

/** The most lines that one cell in quotation marks may have. */
const mostLines = 100;

/** The table of Markdown that begins at a line; `null` if none does. */
export function markdownRows(lines: readonly TextLine[], start: number): FoundRows | null {
	const [head, rule] = [lines[start]?.text ?? '', lines[start + 1]?.text ?? ''];
	if (!head.includes('|') || !/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(rule) || !rule.includes('|'))
		return null;
	let end = start + 2;
	while (end < lines.length && lines[end]?.text.includes('|')) end += 1;
	const rows = lines
		.slice(start, end)
		.filter((_, at) => at !== 1)
		.map(({ text, row }) => ({ cells: barred(text), row }));
	return { rows, lines: end - start };
}

const barred = (line: string): string[] =>
	line
		.trim()
		.replace(/^\||(?<!\\)\|$/g, '')
		.split(/(?<!\\)\|/)
		.map((cell) =>
			cell
				.replaceAll('\\|', '|')
				.replace(/<br\s*\/?>/gi, '\n')
				.replaceAll('**', ''),
		);

/** The rows of cells between tabs that begin at a line; `null` if none do. One line with one tab is a line with a gap. */
export function tabbedRows(lines: readonly TextLine[], start: number): FoundRows | null {
	const rows: { cells: string[]; row: number }[] = [];
	let at = start;
	for (let line = lines[at]; line?.text.includes('\t'); line = lines[at]) {
		const { text, taken } = filledRow(lines, at, rows[0]?.cells.length ?? 0);
		rows.push({ cells: text.split('\t').map(unquoted), row: line.row });
		at += taken;
	}
	const width = largest(rows.map(({ cells }) => cells.length));
	// A list of Word, pasted: a tab stands behind each mark.
	if (lines.slice(start, at).every(({ text }) => isListItem.test(text))) return null;
	return rows.length === 0 || (rows.length === 1 && width < 3) ? null : { rows, lines: at - start };
}

/** The mark of a list, a tab, and words: no row of two cells. A number alone is one of a row. */
const isListItem = /^\s*(?:[-–—•▪◦●➢*+o]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}[.)])[\t ]+[^\t]+$/u;

/** A number or nothing, then a tab: the first cell of a row. */
const beginsRow = /^\s*(?:\(?[\d.]+[.)]?|[IVXLC]+\.?|[a-zđ][.)]?)?\t/u;

/** The most lines without a tab that a cell of a row goes on in. */
const mostParagraphs = 30;

/**
 * A row as it is copied from Word: the paragraphs of a cell stand in lines of their own. Lines are taken together if they then
 * have as many cells as the head.
 */
function filledRow(lines: readonly TextLine[], start: number, width: number): { text: string; taken: number } {
	const row = wholeRow(lines, start);
	let { text, taken } = row;
	let cells = text.split('\t').length;
	if (width < 3) return row;
	while (cells < width && taken < mostParagraphs) {
		const next = lines[start + taken];
		if (next === undefined || isBlank(next) || beginsRow.test(next.text)) return row;
		text += `\n${next.text}`;
		cells += next.text.split('\t').length - 1;
		taken += 1;
	}
	return cells === width ? { text, taken } : row;
}

/** A row as spreadsheets copy it: a cell with breaks stands in quotation marks, over several lines. */
function wholeRow(lines: readonly TextLine[], start: number): { text: string; taken: number } {
	let text = lines[start]?.text ?? '';
	let taken = 1;
	const isOpen = () => {
		const last = text.slice(text.lastIndexOf('\t') + 1);
		return /^"/.test(last) && (last.match(/"/g)?.length ?? 0) % 2 === 1;
	};
	if (!isOpen()) return { text, taken };
	const first = text;
	while (isOpen() && taken < mostLines && start + taken < lines.length) {
		text += `\n${lines[start + taken]?.text ?? ''}`;
		taken += 1;
	}
	return isOpen() ? { text: first, taken: 1 } : { text, taken };
}

const unquoted = (cell: string): string =>
	/^".*"$/s.test(cell.trim()) ? cell.trim().slice(1, -1).replaceAll('""', '"') : cell.replace(/<br\s*\/?>/gi, '\n');

/** The rows as a table, the `at`th of the file. */
export function textTable(rows: FoundRows['rows'], table: number): OfficeTable {
	return {
		kind: 'table',
		columns: largest(rows.map(({ cells }) => cells.length)),
		rows: rows.map(({ cells, row }) => ({
			cells: cells.map((text, at) => cellOf(text, at + 1, { table, row, column: at + 1 })),
			place: { table, row },
		})),
	};
}

/** Whether rows go on with a table above them: only blank lines stand between, and the head is repeated. */
export const isGoneOn = (above: FoundRows['rows'], rows: FoundRows['rows'], between: readonly TextLine[]): boolean =>
	between.every(isBlank) && above[0]?.cells.join('\t').trim() === rows[0]?.cells.join('\t').trim();
