import { readDocx, relationsOf } from './docx/read-docx.ts';
import { officeKind } from './kind.ts';
import { type Notebook, newNotebook } from './notebook.ts';
import type { OfficeFile } from './office-file.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { type FileRefusal, refusalIn, refusalOf, refuse } from './refusal.ts';
import { secretStamp } from './secret.ts';
import { decodeText } from './text/decode.ts';
import { textBlocks } from './text/read-text.ts';
import { openParts } from './zip/parts.ts';

/** The largest file that is read, in megabytes. */
const mostMegabytes = 64;

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
		if (!refusalIn(error)) console.error(error);
		return { refusal: refusalIn(error) ?? refusalOf('broken-file') };
	}
}

async function blocksOf(bytes: Uint8Array, name: string, notebook: Notebook): Promise<OfficeFile['blocks']> {
	switch (officeKind(bytes)) {
		case 'empty':
			return refuse('empty-file');
		case 'zip':
			return zipBlocks(bytes, notebook);
		case 'pdf':
			return readPdf(bytes, notebook);
		case 'text':
			return textBlocks(decodeText(bytes).text);
		default:
			void name;
			return refuse('unknown-type');
	}
}

async function zipBlocks(bytes: Uint8Array, notebook: Notebook): Promise<OfficeFile['blocks']> {
	const parts = await openParts(bytes);
	const main = (await relationsOf(parts, '')).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
	if (/(^|\/)document[^/]*\.xml$/i.test(main)) return readDocx(parts, main, notebook);
	return refuse('unknown-type');
}

function refuseSecret(blocks: OfficeFile['blocks']): void {
	const look = (text: string) => {
		const stamp = secretStamp(text);
		if (stamp !== null) refuse('secret', stamp);
	};
	for (const block of blocks) {
		if (block.kind === 'paragraph') look(block.text);
		else
			for (const { cells } of block.rows)
				for (const { paragraphs } of cells) {
					for (const { text } of paragraphs) look(text);
					if (paragraphs.length > 1 && paragraphs.length < 5) look(paragraphs.map(({ text }) => text).join(' '));
				}
	}
}

const countsOf = (blocks: OfficeFile['blocks']) => ({
	paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
	tables: blocks.filter(({ kind }) => kind === 'table').length,
});
