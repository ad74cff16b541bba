import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms each room of `src` may import from, besides itself. */
const allowed: Record<string, readonly string[]> = {
	words: ['schemas', 'vi'],
	vi: ['schemas', 'deadline', 'words'],
	address: [],
	schemas: ['words', 'vi', 'address', 'problem'],
	deadline: [],
	mdx: ['words', 'vi', 'address', 'problem'],
	sources: ['mdx', 'schemas', 'words', 'vi', 'address', 'problem'],
	content: ['sources', 'register', 'schemas', 'deadline', 'problem'],
	register: ['deadline', 'schemas', 'words', 'vi', 'address', 'problem', 'mdx', 'sources'],
	views: ['register', 'deadline', 'schemas', 'words', 'vi', 'address', 'mdx'],
	outputs: ['views', 'register', 'deadline', 'schemas', 'words', 'vi', 'address', 'search'],
	components: ['views', 'register', 'schemas', 'words', 'vi', 'address', 'components', 'scripts', 'styles'],
	layouts: ['views', 'words', 'vi', 'address', 'site', 'styles', 'fonts', 'components'],
	// What runs in the browser.
	scripts: ['words', 'vi', 'address', 'search'],
	search: ['words', 'vi', 'address'],
	fonts: [],
	pages: ['site', 'views', 'components', 'layouts', 'outputs', 'words', 'vi', 'address', 'scripts'],
	cli: ['content', 'register', 'outputs', 'deadline', 'words', 'vi', 'address', 'problem'],
	site: ['content', 'sources', 'register', 'problem'],
	gate: ['content', 'words', 'vi', 'address', 'problem', 'preview', 'gate-failure', 'outputs', 'register', 'views'],
	'gate-failure': ['content', 'words', 'vi', 'address', 'problem'],
	preview: ['content', 'words', 'vi', 'address', 'problem'],
	problem: [],
	'content.config': ['schemas'],
};

/** Rooms that know no Astro, no file system and no clock. */
const pure = ['problem', 'schemas', 'deadline', 'register', 'views', 'mdx', 'words', 'vi', 'search'];

interface Import {
	readonly file: string;
	readonly room: string;
	readonly target: string;
	readonly isType: boolean;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
	.map((entry) => join(entry.parentPath, entry.name))
	.filter((file) => !file.startsWith('src/fixtures/'));

const roomOf = (file: string) => (file.split('/')[1] ?? '').replace(/\.(ts|astro)$/, '');

const imports: Import[] = files.flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(type\s)?[^'"]*?(?:from\s+)?['"]([^'"]+)['"]/gm)].map(
		(match) => ({
			file,
			room: roomOf(file),
			target: match[2] ?? '',
			isType: match[1] !== undefined,
		}),
	),
);

test('every room imports only from the rooms that the architecture lets it', () => {
	const wrong = imports
		.filter(({ target }) => target.startsWith('.'))
		.map((one) => ({ ...one, to: roomOf(normalize(join(dirname(one.file), one.target))) }))
		.filter(({ room, to }) => to !== room && !allowed[room]?.includes(to))
		.map(({ file, target }) => `${file} → ${target}`);
	expect(wrong).toEqual([]);
});

test('the register takes from the sources only the form of what they hand over', () => {
	const wrong = imports.filter(
		({ room, target, isType }) => room === 'register' && target.includes('/sources/') && !isType,
	);
	expect(wrong).toEqual([]);
});

test('the pure rooms know no Astro and no file system', () => {
	const wrong = imports.filter(({ room, target }) => pure.includes(room) && /^(node:|astro)/.test(target));
	expect(wrong).toEqual([]);
});

test('no code outside the command line and the site asks for the time', () => {
	const wrong = files.filter((file) => /\bDate\.now\(|\bnew Date\(\)|Temporal\.Now/.test(readFileSync(file, 'utf8')));
	expect(wrong).toEqual([]);
});

test('a file is the noun that it knows: nine in ten have fewer than 150 lines, none is a drawer', () => {
	const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 150);
	expect(long.length / files.length).toBeLessThan(0.1);
	expect(files.filter((file) => /\/(utils?|helpers?|types?|constants?)(\.|\/)/.test(file))).toEqual([]);
});
