import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { buildRegister } from '../register/register.ts';
import { noCache } from './cache.ts';
import { locate } from './locate.ts';
import { readContent } from './read.ts';

// The small site for tests, with some files written otherwise.

const smallSite = 'src/fixtures/small/content';
export const planFile = 'localities/xa-mau/documents/1-kh-ubnd-2023.mdx';

/** The text of a file of the small site with these words replaced; throws if one of them does not stand there. */
export function rewritten(file: string, ...changes: readonly (readonly [string, string])[]): string {
	let text = readFileSync(join(smallSite, file), 'utf8');
	for (const [from, to] of changes) {
		if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
		text = text.replace(from, () => to);
	}
	return text;
}

/** Every problem of the small site with these files added or replaced; a file that is `null` is removed. */
export function problemsWith(files: Readonly<Record<string, string | null>>): Problem[] {
	const root = mkdtempSync(join(tmpdir(), 'minhbach-small-'));
	try {
		const content = join(root, 'content');
		cpSync(smallSite, content, { recursive: true });
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(dirname(join(content, file)), { recursive: true });
			if (text === null) rmSync(join(content, file), { recursive: true });
			else writeFileSync(join(content, file), text);
		}
		const { sources, findings } = readContent(content, noCache);
		return locate(content, [...findings, ...buildRegister(sources).findings]);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
