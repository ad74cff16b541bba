import type { PathLike } from 'node:fs';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { planFile, problemsWith } from '../../fixtures/content.ts';
import { say } from '../../problem/messages.ts';

// Test files share what they load: what rests on a mock is loaded anew, and once more after it.
vi.hoisted(() => void vi.resetModules());
afterAll(() => void vi.resetModules());

/** The end of the path that the system refuses to open, whoever runs the test. */
let refused: string | null = null;
vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	const guarded =
		<Rest extends unknown[], Result>(open: (path: PathLike, ...rest: Rest) => Result) =>
		(path: PathLike, ...rest: Rest): Result => {
			if (refused !== null && String(path).endsWith(refused))
				throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
			return open(path, ...rest);
		};
	return {
		...real,
		readFileSync: guarded(real.readFileSync as never),
		readdirSync: guarded(real.readdirSync as never),
	};
});
afterEach(() => {
	refused = null;
});

it.each([
	planFile,
	'localities/xa-mau/documents',
	'localities/xa-mau',
	'localities/xa-mau/units.yaml',
	'localities',
	'pages',
	'site.yaml',
])('what cannot be opened is one problem of its path: %s', (path) => {
	const before = problemsWith({});
	refused = path;
	expect(problemsWith({}).filter(({ reason }) => !before.some((one) => one.reason === reason))).toEqual([
		expect.objectContaining({ file: `content/${path}`, line: 1, column: 1, level: 'error', ...say('cannot-open') }),
	]);
});

it('a content folder that cannot be opened is one problem', () => {
	refused = 'content';
	expect(problemsWith({}).map(({ file, reason }) => [file, reason])).toEqual([['content', say('cannot-open').reason]]);
});
