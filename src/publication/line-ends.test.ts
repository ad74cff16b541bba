import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withPlainEnds } from './line-ends.ts';

const root = mkdtempSync(join(tmpdir(), 'minhbach-line-ends-'));
const copies = join(root, 'copies');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What is published of a file that holds these words. */
function published(name: string, text: string): string {
	writeFileSync(join(root, name), text);
	return readFileSync(withPlainEnds(root, name, copies), 'utf8');
}

it.each(['a.svg', 'web.config', 'a.js', 'a.css', 'robots.txt'])('%s is published with plain line ends', (name) => {
	expect(published(name, 'một\r\nhai\r\n')).toBe('một\nhai\n');
	expect(published(name, 'một\nhai\n')).toBe('một\nhai\n');
});

it('a file that is no text is published as it is', () => {
	expect(published('a.woff2', 'a\r\nb')).toBe('a\r\nb');
});

it('what is right stays the same file', () => {
	writeFileSync(join(root, 'b.svg'), 'một\r\nhai');
	const first = withPlainEnds(root, 'b.svg', copies);
	const { mtimeMs } = statSync(first);
	expect(withPlainEnds(root, 'b.svg', copies)).toBe(first);
	expect(statSync(first).mtimeMs).toBe(mtimeMs);
	writeFileSync(join(root, 'c.svg'), 'một\nhai');
	expect(withPlainEnds(root, 'c.svg', copies)).toBe(join(root, 'c.svg'));
});
