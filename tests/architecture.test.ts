import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutEndTags } from '../src/publication/astro/end-tags.ts';
import { circlesOf, exportsOf, files, graphOf, imports, textOf } from './imports.ts';

/** Which rooms each room of `src` may import from, besides itself. */
const allowed: Record<string, readonly string[]> = {
	// What knows nothing of the register.
	address: [],
	folders: [],
	lazily: [],
	release: [],
	words: [],
	workbook: [],
	deadline: [],
	office: ['words'],
	standing: ['deadline', 'words'],
	problem: ['words'],
	mdx: ['lazily', 'words', 'problem'],
	schemas: ['words', 'problem'],
	vi: ['schemas', 'deadline', 'words'],
	records: ['schemas', 'vi'],
	listing: ['vi', 'address'],
	// What a copy of the site must hold, whether it does, and how it comes there.
	manifest: [],
	copies: ['manifest', 'vi', 'words'],
	delivery: ['manifest', 'copies', 'publication', 'folders', 'vi', 'words'],
	// What a portal reads of other sites and keeps of them.
	portal: ['manifest', 'copies', 'folders', 'register', 'records', 'words', 'vi', 'problem'],
	// From files to the register.
	sources: ['lazily', 'release', 'mdx', 'schemas', 'words', 'problem'],
	register: ['sources', 'deadline', 'standing', 'mdx', 'records', 'schemas', 'words', 'vi', 'address', 'problem'],
	content: ['folders', 'address', 'sources', 'register', 'schemas', 'deadline', 'problem'],
	// From the register to what is published.
	views: [
		'register',
		'records',
		'deadline',
		'standing',
		'schemas',
		'words',
		'vi',
		'address',
		'mdx',
		'listing',
		'search',
		'workbook',
	],
	outputs: [
		'release',
		'views',
		'register',
		'records',
		'deadline',
		'schemas',
		'words',
		'vi',
		'address',
		'search',
		'workbook',
		'fonts',
	],
	publication: [
		'folders',
		'release',
		'portal',
		'hosting',
		'content',
		'desk',
		'manifest',
		'outputs',
		'views',
		'register',
		'records',
		'schemas',
		'sources',
		'workbook',
		'words',
		'vi',
		'address',
		'problem',
	],
	// What a page looks like. Of the register and the publication it takes types alone.
	components: [
		'views',
		'register',
		'records',
		'schemas',
		'words',
		'vi',
		'address',
		'scripts',
		'styles',
		'listing',
		'workbook',
	],
	layouts: ['views', 'words', 'vi', 'address', 'styles', 'fonts', 'components'],
	templates: [
		'publication',
		'search',
		'views',
		'components',
		'layouts',
		'words',
		'vi',
		'address',
		'scripts',
		'listing',
		'workbook',
	],
	pages: ['publication', 'templates'],
	fonts: [],
	// What runs in the browser.
	search: ['words', 'vi', 'address'],
	scripts: ['search', 'listing', 'workbook', 'words', 'vi', 'address'],
	// What clerks bring in and take out.
	clerk: [
		'folders',
		'content',
		'sources',
		'register',
		'views',
		'deadline',
		'standing',
		'schemas',
		'workbook',
		'words',
		'vi',
		'problem',
	],
	// What writers begin with.
	writing: ['sources', 'register', 'schemas', 'words', 'vi', 'problem'],
	// From files of an office to drafts.
	intake: ['folders', 'sources', 'office', 'register', 'deadline', 'schemas', 'words', 'vi', 'problem'],
	// The desk in the browser of who writes: its server, and in `desk/browser` what runs there.
	desk: [
		'folders',
		'content',
		'intake',
		'office',
		'clerk',
		'sources',
		'register',
		'deadline',
		'schemas',
		'words',
		'vi',
		'problem',
	],
	// Settings of servers.
	hosting: ['search', 'vi', 'address'],
	// Many sites of one content folder: which of them are to be made, and their making.
	shards: ['folders', 'content', 'publication', 'sources', 'problem'],
	// What is called from outside.
	cli: [
		'shards',
		'hosting',
		'writing',
		'folders',
		'publication',
		'manifest',
		'copies',
		'delivery',
		'clerk',
		'intake',
		'content',
		'register',
		'outputs',
		'deadline',
		'standing',
		'words',
		'vi',
		'address',
		'problem',
	],
	middleware: ['publication'],
	'content.config': ['schemas'],
	env: ['schemas', 'publication', 'views'],
};

/** Rooms that know no Astro, no file system and no clock. */
const pure = [
	'problem',
	'schemas',
	'records',
	'deadline',
	'standing',
	'register',
	'views',
	'mdx',
	'words',
	'vi',
	'search',
	'listing',
	'workbook',
	'address',
];

/** Rooms that show a value and ask nothing. */
const shown = ['components', 'layouts', 'templates', 'pages'];

/** The room of a file, the first folder below `src`: `register`; a file beside the rooms is one by itself: `address`. */
const roomOf = (file: string) => (file.split('/')[1] ?? '').replace(/(\.d)?\.(ts|astro)$/, '');
const inner = imports.flatMap((one) => (one.to === null ? [] : { ...one, to: one.to }));
const lines = (found: readonly { file: string; target: string }[]) =>
	found.map(({ file, target }) => `${file} → ${target}`);

test('every room imports only from the rooms that the architecture lets it', () => {
	const wrong = inner.filter(
		({ file, to }) => roomOf(to) !== roomOf(file) && !allowed[roomOf(file)]?.includes(roomOf(to)),
	);
	expect(lines(wrong)).toEqual([]);
	expect(
		Object.keys(allowed).filter((room) => room !== 'fonts' && !files.some((file) => roomOf(file) === room)),
	).toEqual([]);
});

test('no files import one another in a circle, not even for a type, in a script or at run time', () => {
	expect(circlesOf(graphOf(inner.map(({ file, to }) => [file, to])))).toEqual([]);
});

test('no rooms import from one another in a circle, and no rooms of a room', () => {
	const between = (depth: number) =>
		inner
			.map(({ file, to }) => [dirname(file), dirname(to)].map((folder) => folder.split('/').slice(0, depth).join('/')))
			// A room and a room in it are one; what is asked is whether rooms side by side have an order.
			.filter(([from = '', to = '']) => !`${from}/`.startsWith(`${to}/`) && !`${to}/`.startsWith(`${from}/`))
			.map(([from = '', to = '']): [string, string] => [from, to]);
	expect(circlesOf(graphOf(inner.map(({ file, to }) => [roomOf(file), roomOf(to)])))).toEqual([]);
	expect(circlesOf(graphOf(between(3)))).toEqual([]);
});

test('the register takes from the sources only the form of what they hand over', () => {
	const wrong = inner.filter(
		({ file, to, isType }) => roomOf(file) === 'register' && roomOf(to) === 'sources' && !isType,
	);
	expect(lines(wrong)).toEqual([]);
});

test('what shows a page takes from the register and the publication types alone, and asks nothing', () => {
	const asked = ['register', 'sources', 'publication', 'content', 'outputs'];
	const wrong = inner.filter(
		({ file, to, isType }) => shown.includes(roomOf(file)) && asked.includes(roomOf(to)) && !isType,
	);
	expect(lines(wrong)).toEqual([]);
	const asking = files.filter(
		(file) => shown.includes(roomOf(file)) && /\bgetStaticPaths\b|\bindex\(/.test(textOf.get(file) ?? ''),
	);
	expect(asking).toEqual([]);
});

test('the pure rooms know no Astro and no file system', () => {
	const wrong = imports.filter(({ file, target }) => pure.includes(roomOf(file)) && /^(node:|astro)/.test(target));
	expect(lines(wrong)).toEqual([]);
});

test('no code but the commands and what they run asks for the time', () => {
	const clock = /\bDate\.now\(|\bnew Date\(\)|Temporal\.Now|performance\.now/;
	const wrong = files.filter(
		(file) =>
			!['cli', 'publication', 'copies', 'delivery', 'shards'].includes(roomOf(file)) &&
			clock.test(textOf.get(file) ?? ''),
	);
	expect(wrong).toEqual([]);
});

test('a script that links or fetches puts the path of the site before addresses', () => {
	const leading = files.filter(
		(file) =>
			// What is kept without a network is known by whole addresses of the browser.
			/^src\/scripts\/(?!offline\/)/.test(file) && /\.href = |\bfetch\(/.test(textOf.get(file) ?? ''),
	);
	expect(leading.length).toBeGreaterThan(5);
	// Addresses of the search are made in one place.
	const knowing = /from '\.\.?\/(?:on-site|state)\.ts'/;
	expect(leading.filter((file) => !knowing.test(textOf.get(file) ?? ''))).toEqual([]);
});

test('no script of a template names end tags, which the compiled template would lose there', () => {
	const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.astro'))
		.map((name) => [name, /^---\n(.*?)\n---\n/s.exec(readFileSync(join('src', name), 'utf8'))?.[1] ?? ''] as const);
	expect(scripts.length).toBeGreaterThan(100);
	expect(scripts.filter(([, script]) => withoutEndTags(script) !== script)).toEqual([]);
});

test('what is made of a register is remembered by its index, where it is seen what was asked', () => {
	const empty = /^(?:const|let) \w+(?:: [^=]+)? = new (?:Map|Set)(?:<[^=]*>)?\(\)/m;
	const wrong = files.filter((file) => {
		const text = textOf.get(file) ?? '';
		const makes = ['views', 'outputs'].includes(roomOf(file));
		return (makes && /\bWeakMap\b/.test(text)) || (roomOf(file) === 'views' && empty.test(text));
	});
	expect(wrong).toEqual([]);
});

test('a file is the noun that it knows: nine in ten have at most 150 lines, none is a drawer', () => {
	const long = files.filter((file) => (textOf.get(file) ?? '').split('\n').length > 151);
	expect(long.length / files.length).toBeLessThan(0.1);
	expect(files.filter((file) => /\/(utils?|helpers?|types?|constants?)(\.|\/)/.test(file))).toEqual([]);
});

test('no room holds more than 25 files', () => {
	const rooms = Map.groupBy(files, (file) => dirname(file));
	expect([...rooms].filter(([, own]) => own.length > 25).map(([room, own]) => `${room}: ${own.length}`)).toEqual([]);
});

test('no name is exported twice with two meanings', () => {
	const all = [...exportsOf].flatMap(([file, names]) => [...names].map((name) => ({ file, name })));
	const twice = [...Map.groupBy(all, ({ name }) => name)].filter(([, own]) => own.length > 1);
	expect(twice.map(([name, own]) => `${name}: ${own.map(({ file }) => file).join(', ')}`)).toEqual([]);
	expect(all.length).toBeGreaterThan(files.filter((file) => basename(file).endsWith('.ts')).length);
});

test('a test that stands in for a part of Node loads anew what rests on it, before and after', () => {
	// Test files share what they load: a pause that takes no time made the lock of builds wait for ever in another file.
	const mocking = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('.test.ts') && /vi\.mock\(\s*['"]node:/.test(readFileSync(join('src', name), 'utf8')),
	);
	expect(mocking).not.toEqual([]);
	expect(
		mocking.filter((name) => readFileSync(join('src', name), 'utf8').split('vi.resetModules()').length < 3),
	).toEqual([]);
});
