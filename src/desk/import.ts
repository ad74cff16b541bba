import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { makeImport } from '../intake/import-file.ts';
import { readOfficeFile } from '../office/read-office-file.ts';
import { desk as words } from '../vi/desk/desk.ts';
import type { DocumentName } from './name.ts';
import { keepReport } from './report.ts';

/** Makes a draft of a file that was dropped, or of pasted text, in the content. Nothing is overwritten. */
export async function importDropped(
	bytes: Uint8Array,
	name: string | null,
	locality: string,
): Promise<DocumentName | { readonly refused: string }> {
	const found = await makeImport({ bytes, name, locality, out: null, copiesSource: false });
	if ('unknown' in found) return { refused: words.noLocality };
	if ('refusal' in found) return { refused: found.refusal.reason };
	const { path, text, proposal } = found.made;
	if (existsSync(path)) return { refused: words.isThere(basename(path)) };
	const read = await readOfficeFile(bytes, name ?? 'van-ban.txt');
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text, { flag: 'wx' });
	const document = { locality, slug: basename(path).slice(0, -'.mdx'.length) };
	keepReport(document, {
		source: name ?? words.pasted,
		doubts: proposal.doubts.map((one) => ({ ...one, isSettled: false })),
		skipped: proposal.skipped,
		units: proposal.units,
		blocks: 'file' in read ? read.file.blocks : [],
	});
	return document;
}
