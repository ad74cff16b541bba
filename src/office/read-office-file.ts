import { legacyWord } from '../words/legacy-encoding.ts';
import { choices } from './choices.ts';
import { readDocx, relationsOf } from './docx/read-docx.ts';
import { officeKind } from './kind.ts';
import { type Notebook, newNotebook } from './notebook.ts';
import type { OfficeFile, OfficeParagraph } from './office-file.ts';
import { refuseOle } from './ole.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { type FileRefusal, refusalIn, refusalOf, refuse } from './refusal.ts';
import { secretStamp } from './secret.ts';
import { decodeText } from './text/decode.ts';
import { separatedTable } from './text/read-csv.ts';
import { textBlocks } from './text/read-text.ts';
import { readWorkbookFile } from './xlsx/read-xlsx.ts';
import { openParts } from './zip/parts.ts';

/** The largest file that is read, in megabytes. */
const mostMegabytes = 64;
/** The largest file of text, in megabytes. 310 pages have one. */
const mostText = 8;

/**
 * What stands in a file of an office, from its bytes; or why it is not read. The kind is told by the bytes: the name is only
 * quoted. A file stamped as secret is refused.
 */
export async function readOfficeFile(
	bytes: Uint8Array,
	name: string,
): Promise<{ readonly file: OfficeFile } | { readonly refusal: FileRefusal }> {
	const notebook = newNotebook();
	try {
		if (bytes.length > mostMegabytes * 1024 * 1024) refuse('file-too-large', mostMegabytes);
		const blocks = await blocksOf(bytes, name, notebook);
		refuseSecret(blocks);
		if (blocks.length === 0)
			refuse(notebook.skipped.some(({ code }) => code === 'picture') ? 'scan' : 'nothing-to-read');
		const { doubts, skipped, counts } = notebook;
		return { file: { blocks, doubts, skipped, counts: { ...counts, ...countsOf(blocks) } } };
	} catch (error) {
		return { refusal: refusalIn(error) ?? refusalOf('broken-file') };
	}
}

async function blocksOf(bytes: Uint8Array, name: string, notebook: Notebook): Promise<OfficeFile['blocks']> {
	switch (officeKind(bytes)) {
		case 'empty':
			return refuse('empty-file');
		case 'zip':
			return zipBlocks(bytes, notebook);
		case 'ole':
			return refuseOle(bytes, name);
		case 'pdf':
			return withSuspects(await readPdf(bytes, notebook), notebook);
		case 'rtf':
			return refuse('other-type', 'RTF');
		case 'image':
			return refuse('scan');
		case 'archive':
			return refuse('other-type', 'nén (.rar, .7z, .gz)');
		case 'web':
			return refuse('other-type', 'trang web (.html, .xml)');
		case 'text':
			return textOrTable(bytes, name, notebook);
	}
}

function textOrTable(bytes: Uint8Array, name: string, notebook: Notebook): OfficeFile['blocks'] {
	if (bytes.length > mostText * 1024 * 1024) refuse('file-too-large', mostText);
	const { text, encoding } = decodeText(bytes);
	if (encoding === 'windows-1258') notebook.doubt('encoding', {}, '', choices.windows);
	const table = separatedTable(text, name);
	const blocks = table === null ? textBlocks(text, notebook) : table.rows.length > 0 ? [table] : [];
	return withSuspects(blocks, notebook);
}

/** Tells of words that look typed in an encoding older than Unicode. A text has no fonts that would say so, a PDF may have others. */
function withSuspects(blocks: OfficeFile['blocks'], notebook: Notebook): OfficeFile['blocks'] {
	const look = ({ text, place }: OfficeParagraph) => {
		const found = legacyWord(text);
		if (found !== null) notebook.doubt('legacy-encoding-suspected', place, found.word, choices.suspected);
	};
	for (const block of blocks)
		if (block.kind === 'paragraph') look(block);
		else for (const { cells } of block.rows) for (const { paragraphs } of cells) paragraphs.forEach(look);
	return blocks;
}

async function zipBlocks(bytes: Uint8Array, notebook: Notebook): Promise<OfficeFile['blocks']> {
	const parts = await openParts(bytes);
	const main = (await relationsOf(parts, '')).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
	if (/(^|\/)document[^/]*\.xml$/i.test(main)) return readDocx(parts, main, notebook);
	if (/(^|\/)workbook[^/]*\.xml$/i.test(main))
		return withSuspects(await readWorkbookFile(bytes, parts, notebook), notebook);
	if (/workbook[^/]*\.bin$/i.test(main)) return refuse('other-type', 'Excel nhị phân (.xlsb)');
	if (/presentation[^/]*\.xml$/i.test(main)) return refuse('other-type', 'trình chiếu (.pptx)');
	const kind = new TextDecoder().decode((await parts.bytesOf('mimetype'))?.slice(0, 80) ?? new Uint8Array());
	if (/opendocument/.test(kind)) return refuse('other-type', 'OpenDocument (.odt, .ods)');
	return main === '' && parts.names.length > 0 ? refuse('other-type', 'nén (.zip)') : refuse('broken-file');
}

function refuseSecret(blocks: OfficeFile['blocks']): void {
	const look = ({ text, number }: Pick<OfficeParagraph, 'text' | 'number'>) => {
		// An item of a list of secrets is no stamp.
		const stamp = number === null ? secretStamp(text) : null;
		if (stamp !== null) refuse('secret', stamp);
	};
	for (const block of blocks) {
		if (block.kind === 'paragraph') look(block);
		else
			for (const { cells } of block.rows)
				for (const { paragraphs } of cells) {
					for (const paragraph of paragraphs) look(paragraph);
					if (paragraphs.length > 1 && paragraphs.length < 5)
						look({ text: paragraphs.map(({ text }) => text).join(' '), number: paragraphs[0]?.number ?? null });
				}
	}
}

const countsOf = (blocks: OfficeFile['blocks']) => ({
	paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
	tables: blocks.filter(({ kind }) => kind === 'table').length,
});
