import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildRegister } from '../register/register.ts';
import { noCache } from './cache/cache.ts';
import { readContent } from './read.ts';

/** The sources and the register of the small site whose files are written out otherwise; a page's digest is that of its bytes. */
function read(written: (text: string) => string) {
	const root = mkdtempSync(join(tmpdir(), 'minhbach-checkout-'));
	try {
		const content = join(root, 'content');
		cpSync('src/fixtures/small/content', content, { recursive: true });
		for (const file of globSync('**/*.{yaml,mdx}', { cwd: content }))
			writeFileSync(join(content, file), written(readFileSync(join(content, file), 'utf8')));
		const { sources, findings } = readContent(content, noCache);
		const all = { sources, ...buildRegister(sources), ofForm: findings };
		return JSON.parse(JSON.stringify(all, (key, value) => (key === 'digest' ? undefined : value)));
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

it.each<[string, (text: string) => string]>([
	['the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
	['the line ends of old Macs', (text) => text.replaceAll('\n', '\r')],
	['a byte order mark', (text) => `\uFEFF${text}`],
	['a byte order mark and the line ends of Windows', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
	['letters and marks apart (NFD)', (text) => text.normalize('NFD')],
])('a checkout with %s gives the same sources and the same register', (_, written) => {
	const usual = read((text) => text);
	expect(usual.register.assignments.length).toBeGreaterThan(0);
	expect(read(written)).toEqual(usual);
});
