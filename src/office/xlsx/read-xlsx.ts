import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { cellOf, largest } from '../blocks.ts';
import { choices } from '../choices.ts';
import { encodingOf } from '../encodings/font.ts';
import type { Notebook } from '../notebook.ts';
import type { OfficeCell, OfficeFile, OfficePlace, OfficeTable } from '../office-file.ts';
import { refuse } from '../refusal.ts';
import type { ZipParts } from '../zip/parts.ts';
import { rangeOf } from './extent.ts';
import { lostZero } from './lost-zero.ts';
import { shownValue } from './shown-value.ts';

/** Reads a workbook (.xlsx, .xlsm): each sheet that is seen is a table, with the text that its cells show. */
export async function readWorkbookFile(
	bytes: Uint8Array,
	parts: ZipParts,
	notebook: Notebook,
): Promise<OfficeFile['blocks']> {
	const range = await rangeOf(parts);
	if (parts.names.some((name) => /vbaProject\.bin$/i.test(name))) notebook.skip('macros', {}, 'vbaProject.bin');
	const { sheets } = await readXlsx(bytes, { readStyles: true, ...(range !== null && { range }) }).catch(
		(error: unknown) =>
			refuse(error instanceof Error && /size exceeds limit/.test(error.message) ? 'false-size' : 'broken-file'),
	);
	const blocks: OfficeTable[] = [];
	for (const sheet of sheets) {
		const { name } = sheet;
		if (range !== null) notebook.doubt('far-cells', { sheet: name }, range, choices.farCells);
		if (sheet.hidden === true || sheet.veryHidden === true) {
			const words = sheet.rows
				.flatMap((row) => row.map((value) => shownValue(value, undefined).text))
				.filter((text) => text !== '');
			notebook.skip('hidden-sheet', { sheet: name }, [name, ...words].join('\n'));
			continue;
		}
		const table = tableOf(sheet, blocks.length + 1, notebook);
		if (table.rows.length > 0) blocks.push(table);
	}
	notebook.count('sheets', sheets.length);
	return blocks;
}

function tableOf(sheet: Sheet, table: number, notebook: Notebook): OfficeTable {
	const { name, rows, cells, rowDefs, columns = [], merges = [] } = sheet;
	const hidden = new Set(columns.flatMap(({ hidden: isHidden }, at) => (isHidden === true ? [at] : [])));
	const spans = spansOf(
		merges,
		(row) => rowDefs?.get(row)?.hidden === true,
		(column) => hidden.has(column),
	);
	tellBeside(sheet, notebook);
	const gone = new Map<number, string[]>();
	const found: { cells: OfficeCell[]; place: OfficePlace }[] = [];
	const above: string[] = [];
	for (const [top, row] of rows.entries()) {
		const place = { sheet: name, table, row: top + 1 };
		const texts = row.map((value, left) =>
			textOfCell(value, cells?.get(`${top},${left}`), { ...place, column: left + 1 }, notebook),
		);
		for (const [left, text] of texts.slice(0, 3).entries()) {
			if (text === '') continue;
			const isBare =
				typeof row[left] === 'number' && (cells?.get(`${top},${left}`)?.style?.numFmt ?? 'General') === 'General';
			if (isBare && lostZero(above[left] ?? '', text))
				notebook.doubt('lost-zero', { ...place, column: left + 1 }, text, choices.lostZero);
			above[left] = text;
		}
		if (rowDefs?.get(top)?.hidden === true) {
			if (texts.some((text) => text !== ''))
				notebook.skip('hidden-row', place, texts.filter((text) => text !== '').join('\n'));
			continue;
		}
		for (const column of hidden)
			if ((texts[column] ?? '') !== '') {
				const words = gone.get(column);
				if (words === undefined) gone.set(column, [texts[column] ?? '']);
				else words.push(texts[column] ?? '');
			}
		const own = texts.flatMap((text, left): OfficeCell[] => {
			const span = spans.get(`${top},${left}`);
			if (hidden.has(left) || span === 'covered') return [];
			const style = cells?.get(`${top},${left}`)?.style;
			return [
				cellOf(
					text,
					left + 1,
					{ ...place, column: left + 1 },
					{
						bold: style?.font?.bold === true,
						italic: style?.font?.italic === true,
						centered: style?.alignment?.horizontal === 'center',
						columns: span?.columns ?? 1,
						rows: span?.rows ?? 1,
					},
				),
			];
		});
		if (own.some(({ paragraphs }) => paragraphs.length > 0)) found.push({ cells: own, place });
	}
	for (const [column, words] of gone)
		notebook.skip('hidden-column', { sheet: name, table, column: column + 1 }, words.join('\n'));
	notebook.count('rows', found.length);
	return {
		kind: 'table',
		rows: found,
		columns: largest(found.map(({ cells: own }) => (own.at(-1)?.column ?? 0) + (own.at(-1)?.columns ?? 1) - 1)),
	};
}

/** The text that a cell shows. A formula has the value that was last worked out. */
function textOfCell(value: CellValue, cell: Cell | undefined, place: OfficePlace, notebook: Notebook): string {
	if (cell?.comment !== undefined) {
		notebook.count('comments');
		notebook.skip('comment', place, cell.comment.text ?? '');
	}
	const isError =
		cell?.type === 'error' || /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(String(value ?? ''));
	if (isError || (cell?.formula !== undefined && (value === null || value === ''))) {
		notebook.doubt('no-value', place, isError ? String(value ?? '') : `=${cell?.formula ?? ''}`, choices.noValue);
		return '';
	}
	const { text, isOdd } = shownValue(typeof value === 'string' ? value.replaceAll('_x000D_', '') : value, cell);
	if (isOdd) notebook.doubt('cell-format', place, text, choices.cellFormat);
	const runs = cell?.richText ?? [{ text, font: cell?.style?.font }];
	return runs
		.map(({ text: part, font }) => {
			const own = font?.name ?? cell?.style?.font?.name;
			const encoding = encodingOf(own, part);
			if (encoding === null || own === undefined) return part;
			const read = encoding.read(part);
			notebook.doubtOnce('legacy-encoding', place, read, choices.converted(own, encoding.name));
			return read;
		})
		.join('');
}

/** What each merged cell covers of the rows and columns that are seen; the other cells of it are covered. */
function spansOf(
	merges: NonNullable<Sheet['merges']>,
	isRowHidden: (row: number) => boolean,
	isColumnHidden: (column: number) => boolean,
): Map<string, { readonly rows: number; readonly columns: number } | 'covered'> {
	const spans = new Map<string, { rows: number; columns: number } | 'covered'>();
	for (const { startRow, startCol, endRow, endCol } of merges) {
		const [rows, columns] = [
			Math.min(endRow, startRow + 9999) - startRow + 1,
			Math.min(endCol, startCol + 255) - startCol + 1,
		];
		const seenRows = Array.from({ length: rows }, (_, at) => startRow + at).filter((row) => !isRowHidden(row)).length;
		const seenColumns = Array.from({ length: columns }, (_, at) => startCol + at).filter(
			(column) => !isColumnHidden(column),
		).length;
		if (spans.size < 2_000_000)
			for (let row = startRow; row < startRow + rows; row += 1)
				for (let column = startCol; column < startCol + columns; column += 1) spans.set(`${row},${column}`, 'covered');
		spans.set(`${startRow},${startCol}`, { rows: Math.max(1, seenRows), columns: Math.max(1, seenColumns) });
	}
	return spans;
}

/** Tells of what a sheet holds beside its cells. */
function tellBeside({ name, textBoxes = [], images = [], headerFooter }: Sheet, notebook: Notebook): void {
	for (const { text } of textBoxes) notebook.skip('text-box', { sheet: name }, text ?? '');
	for (const _ of images) notebook.skip('picture', { sheet: name }, '');
	for (const words of Object.values(headerFooter ?? {}))
		if (typeof words === 'string')
			notebook.skip('page-head', { sheet: name }, words.replace(/&(?:[LCRBIUPND]|"[^"]*"|\d+)/g, '\n').trim());
}
