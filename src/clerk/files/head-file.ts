import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import type { Document } from '../../schemas/document.ts';
import { parseDocument } from '../../sources/file/document-file.ts';
import { locate } from '../../sources/locate.ts';

/** What the head of the document in a file says, or what is wrong with its form; `null` if the file cannot be opened. */
export function headInFile(file: string): { readonly head: Document } | { readonly problems: Problem[] } | null {
	const path = resolve(file);
	try {
		const { parsed, findings } = parseDocument(`${basename(dirname(path))}/${basename(path)}`, readFileSync(path));
		return parsed === null || findings.some(({ level }) => level === 'error')
			? { problems: locate(dirname(path), findings) }
			: { head: parsed.data };
	} catch (error) {
		if (error instanceof Error && 'code' in error) return null;
		throw error;
	}
}
