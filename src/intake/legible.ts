import type { OfficeFile, OfficeParagraph, OfficeTable, ReaderDoubt } from '../office/office-file.ts';
import { isClean, signsIn } from '../problem/signs.ts';
import { doubtWords } from '../vi/intake/doubts.ts';
import { composed } from '../words/compose.ts';

/** What stands for a letter that nobody can read. */
const unread = '(?)';
/** Signs of which something was seen: a letter that was lost, a sign of one font. */
const seen = /[\uFFFD\p{Co}]/u;

/**
 * The file with signs that content may not hold written as meant: those that nobody sees are left out, letters that look like
 * Vietnamese ones become these, and what cannot be told is `(?)`. The last two are told.
 */
export function legibleFile(file: OfficeFile): OfficeFile {
	const doubts: ReaderDoubt[] = [];
	const legible = (one: OfficeParagraph): OfficeParagraph => {
		const texts = [one.text, one.number ?? '', ...one.notes];
		if (texts.every(isClean) && texts.every((text) => text === text.normalize('NFC'))) return one;
		const words = (text: string): string => {
			const plain = composed(text);
			const signs = signsIn(plain);
			if (signs.some(({ sign, instead }) => instead !== '' || seen.test(sign)))
				doubts.push({ code: 'signs-mended', place: one.place, words: plain, choice: doubtWords.signsMended });
			let read = '';
			let from = 0;
			for (const { at, sign, instead } of signs) {
				read += plain.slice(from, at) + (instead !== '' ? instead : /\uFFFD/.test(sign) ? unread : '');
				from = at + sign.length;
			}
			return read + plain.slice(from);
		};
		const number = one.number === null ? null : words(one.number);
		const { drawn: _, ...rest } = one;
		return { ...rest, text: words(one.text), number, notes: one.notes.map(words) };
	};
	const legibleTable = (table: OfficeTable): OfficeTable => ({
		...table,
		rows: table.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell) => ({
				...cell,
				paragraphs: cell.paragraphs.map(legible),
				...(cell.tables !== undefined && {
					tables: cell.tables.map((one) => ({ ...one, table: legibleTable(one.table) })),
				}),
			})),
		})),
	});
	const blocks = file.blocks.map((block) => (block.kind === 'paragraph' ? legible(block) : legibleTable(block)));
	return { ...file, blocks, doubts: [...file.doubts, ...doubts] };
}
