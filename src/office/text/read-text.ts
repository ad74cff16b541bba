import { choices } from '../choices.ts';
import type { Notebook } from '../notebook.ts';
import type { OfficeFile, OfficeParagraph, OfficeTable } from '../office-file.ts';
import { isBlank, type TextLine, textLines } from './lines.ts';
import { textParagraphs, wrapOf } from './paragraphs.ts';
import { type FoundRows, isGoneOn, markdownRows, tabbedRows, textTable } from './tables.ts';

/** The paragraphs and tables of a text that was typed, pasted, or written in Markdown. */
export function textBlocks(text: string, notebook: Notebook): OfficeFile['blocks'] {
	const lines = textLines(text);
	const wrap = wrapOf(lines);
	if (wrap !== null) notebook.doubt('joined-lines', {}, '', choices.joinedLines);
	const prose: TextLine[] = [];
	const blocks: (OfficeParagraph | OfficeTable)[] = [];
	let table: FoundRows['rows'][number][] | null = null;
	const count = { paragraphs: 0, tables: 0 };
	const endTable = () => {
		if (table === null) return;
		count.tables += 1;
		blocks.push(textTable(table, count.tables));
		table = null;
	};
	const endProse = () => {
		const found = textParagraphs(prose, wrap, count.paragraphs);
		count.paragraphs += found.length;
		blocks.push(...found);
		prose.length = 0;
	};
	for (let at = 0; at < lines.length; ) {
		const rows = markdownRows(lines, at) ?? tabbedRows(lines, at);
		if (rows === null) {
			const line = lines[at];
			if (line !== undefined) {
				if (!isBlank(line)) endTable();
				prose.push(line);
			}
			at += 1;
			continue;
		}
		if (table !== null && isGoneOn(table, rows.rows, prose)) for (const row of rows.rows) table.push(row);
		else {
			endTable();
			endProse();
			table = [...rows.rows];
		}
		prose.length = 0;
		at += rows.lines;
	}
	endTable();
	endProse();
	return blocks;
}
