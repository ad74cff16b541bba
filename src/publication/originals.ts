import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../address.ts';
import type { Register } from '../register/entries.ts';
import { fileOf } from './make.ts';
import type { Written } from './state.ts';

/** The originals of the documents of the register, by their paths in the public folder: each with the file of the content that it is. */
export function originalFiles(
	{ documents }: Pick<Register, 'documents'>,
	content: string,
): [path: string, file: { from: string; written: Written }][] {
	return documents.flatMap(({ id, locality, original }) => {
		if (original === null) return [];
		const from = join(content, 'localities', locality, 'originals', original.file);
		const { size, mtimeMs } = lstatSync(from);
		const written = { sha256: original.sha256, bytes: size, modified: mtimeMs };
		return [[fileOf(address.original(id, original.end)), { from, written }]];
	});
}
