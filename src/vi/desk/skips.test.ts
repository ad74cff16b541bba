import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { desk } from './desk.ts';

it('whatever an import leaves out has a name at the desk', () => {
	const texts = globSync(['src/office/**/*.ts', 'src/intake/**/*.ts'], { exclude: ['**/*.test.ts'] }).map((file) =>
		readFileSync(file, 'utf8'),
	);
	const codes = texts.flatMap((text) =>
		[...text.matchAll(/skip\('([a-z-]+)'|skipped\.push\(\{ code: '([a-z-]+)'|\{ kind: '([a-z-]+)', words/g)].map(
			([, noted, pushed, noticed]) => noted ?? pushed ?? noticed ?? '',
		),
	);
	const doubted = new Set(['struck-text', 'unknown-symbol', 'field-without-result']);
	expect(codes.length).toBeGreaterThan(20);
	expect([...new Set(codes)].filter((code) => !doubted.has(code) && desk.skips[code] === undefined)).toEqual([]);
});
