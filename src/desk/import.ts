import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { makeImport } from '../intake/import-file.ts';
import { keepReport } from '../intake/report/kept-report.ts';
import { desk as words } from '../vi/desk/desk.ts';
import type { DocumentName } from './name.ts';

/** Makes a draft of a file that was dropped, or of pasted text, in the content. Nothing is overwritten. */
export async function importDropped(
	bytes: Uint8Array,
	name: string | null,
	locality: string,
): Promise<DocumentName | { readonly refused: string }> {
	const found = await makeImport({ bytes, name, locality, out: null, copiesSource: false });
	if ('unknown' in found) return { refused: words.noLocality };
	if ('refusal' in found) return { refused: found.refusal.reason };
	const { path, text, of, report } = found.made;
	if (existsSync(path)) return { refused: words.isThere(basename(path)) };
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text, { flag: 'wx' });
	keepReport(of, report);
	return { locality, slug: basename(path).slice(0, -'.mdx'.length) };
}
