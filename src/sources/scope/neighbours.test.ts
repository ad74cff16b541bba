import { expect, it } from 'vitest';
import { factsOfFile } from './facts.ts';
import type { Ledger } from './ledger.ts';
import { neighboursOf } from './neighbours.ts';
import { shardsOf, withThoseBelow } from './shards.ts';

// What a part must know of localities elsewhere, by what files say.

/** A ledger of files by their paths, `tinh/documents/1-kh-ubnd-2023.mdx`; of shared ones `corrections.yaml`. */
function ledgerOf(files: Readonly<Record<string, string>>): Ledger {
	const localities = new Map<string, Map<string, ReturnType<typeof factsOfFile>>>();
	const shared = new Map<string, ReturnType<typeof factsOfFile>>();
	for (const [path, text] of Object.entries(files)) {
		const [id = '', ...rest] = path.split('/');
		const facts = factsOfFile(rest.at(-1) ?? path, new TextEncoder().encode(text));
		if (rest.length === 0) shared.set(path, facts);
		else localities.set(id, (localities.get(id) ?? new Map()).set(rest.join('/'), facts));
	}
	return { localities, shared };
}

const places = {
	'tinh/locality.yaml': 'name: Tỉnh Mẫu\nlevel: tinh\n',
	'xa/locality.yaml': 'name: Xã Mẫu\nlevel: xa\nparent: "tinh" # nơi trực thuộc\n',
	'khac/locality.yaml': 'name: Tỉnh Khác\nlevel: tinh\nparent: Chính phủ\n',
};
const plan = 'khac/documents/7-kh-ubnd-2023.mdx';

/** What the locality `xa` must know, with these files more. */
const known = (files: Readonly<Record<string, string>>): Record<string, string[]> =>
	Object.fromEntries(
		[...neighboursOf(ledgerOf({ ...places, ...files }), new Set(['xa']))].map(([id, slugs]) => [id, [...slugs].sort()]),
	);

const own = 'xa/documents/1-kh-ubnd-2023.mdx';
const seventh = { [plan]: 'number: 7/KH-UBND\nissued: 05/1/2023\n' };
it.each<[string, Readonly<Record<string, string>>, Record<string, string[]>]>([
	['nothing but the place above it', {}, { tinh: [] }],
	['nothing of words that are no ids', { [own]: 'và/hoặc 12/2023 tin/bai', ...seventh }, { tinh: [] }],
	[
		'a document whose assignment it names',
		{ [own]: '  - assignment: khac/7-kh-ubnd-2023#1.2\n', ...seventh },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	[
		'a document to which its text leads',
		{ [own]: '[x](/van-ban/khac/7-kh-ubnd-2023/#nv-1)', ...seventh },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	['a unit, without any document', { [own]: 'leads: [khac/so-noi-vu]', ...seventh }, { tinh: [], khac: [] }],
	['a place to which its text leads', { [own]: '[x](/dia-phuong/khac/)', ...seventh }, { tinh: [], khac: [] }],
	[
		'a document that names one of its own',
		{ [own]: '', [plan]: 'changes:\n  - assignment: xa/1-kh-ubnd-2023#1\n' },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	[
		'a document that names one of its units',
		{ [own]: '', [plan]: 'leads: [xa/ubnd]' },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	[
		'what may have changed a document that it names',
		{
			[own]: 'khac/7-kh-ubnd-2023#1',
			...seventh,
			'khac/documents/9-qd-ubnd-2023.mdx': '  - assignment: 7-kh-ubnd-2023#1\n',
			'khac/documents/8-qd-ubnd-2023.mdx': '  - assignment: 6-kh-ubnd-2023#1\n',
		},
		{ tinh: [], khac: ['7-kh-ubnd-2023', '9-qd-ubnd-2023'] },
	],
	[
		'a document that its basis cites by number and day',
		{ [own]: 'basis:\n  - number: 7/KH-UBND\n    issued: 05/01/2023\n    relation: cites\ntype: x\n', ...seventh },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	[
		'a document that a sentence of its text cites by number and day',
		{ [own]: 'task: Theo Kế hoạch số 7/KH-UBND ngày 05/01/2023 của UBND tỉnh\n', ...seventh },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	[
		'the same with the day in words',
		{ [own]: 'Theo Kế hoạch số 7/KH-UBND ngày 05 tháng 01 năm 2023 của UBND tỉnh\n', ...seventh },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	[
		'a document elsewhere whose basis cites one of its own, which it may amend',
		{
			[own]: 'number: 1/KH-UBND\nissued: 02/1/2023\n',
			'khac/documents/9-qd-ubnd-2023.mdx':
				'basis:\n  - number: 1/KH-UBND\n    issued: 02/01/2023\n    relation: amends\n',
			'khac/documents/8-qd-ubnd-2023.mdx': 'basis:\n  - number: 1/KH-UBND\n    issued: 03/01/2023\n',
		},
		{ tinh: [], khac: ['9-qd-ubnd-2023'] },
	],
	[
		'the same in a file with the line ends of Windows',
		{ [own]: 'basis:\r\n  - number: 7/KH-UBND\r\n    issued: 05/01/2023\r\ntype: x\r\n', ...seventh },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	[
		'none of that number of another day',
		{ [own]: 'basis:\n  - number: 7/KH-UBND\n    issued: 06/01/2023\n', ...seventh },
		{ tinh: [] },
	],
	['none that its basis cites without a day', { [own]: 'basis:\n  - number: 7/KH-UBND\n', ...seventh }, { tinh: [] }],
	[
		'a law that its basis cites by a number with a year',
		{
			[own]: 'basis:\n- number: "61/2018/NĐ-CP"\n  title: x\n',
			'khac/documents/61-2018-nd-cp-2018.mdx': 'issued: 23/4/2018\n',
		},
		{ tinh: [], khac: ['61-2018-nd-cp-2018'] },
	],
	[
		'what a page of the portal leads to',
		{ 'gioi-thieu.mdx': '(/van-ban/khac/7-kh-ubnd-2023/)', ...seventh },
		{ tinh: [], khac: ['7-kh-ubnd-2023'] },
	],
	['none that is not there', { [own]: 'khac/99-kh-ubnd-2023#1', ...seventh }, { tinh: [], khac: [] }],
])('a commune knows %s', (_what, files, expected) => {
	expect(known(files)).toEqual(expected);
});

it('a province knows the communes right below it, without their documents', () => {
	const ledger = ledgerOf({ ...places, [own]: '', 'ap/locality.yaml': 'parent: xa\n' });
	expect([...neighboursOf(ledger, new Set(['tinh']))]).toEqual([['xa', new Set()]]);
});

it('a locality is of the shard that names it, else of that of the nearest place above', () => {
	const ledger = ledgerOf({ ...places, 'ap/locality.yaml': 'parent: xa\n' });
	const of = (written: Parameters<typeof shardsOf>[1]) =>
		shardsOf(ledger, written).map(({ id, localities }) => [id, localities]);
	const shard = (id: string, ...localities: string[]) => ({ id, localities, address: `https://${id}.example` });
	expect(of(undefined)).toEqual([
		['tinh', ['ap', 'tinh', 'xa']],
		['khac', ['khac']],
	]);
	expect(of([shard('a', 'tinh'), shard('b', 'xa'), shard('c')])).toEqual([
		['a', ['tinh']],
		['b', ['ap', 'xa']],
		['c', []],
	]);
	expect(withThoseBelow(ledger, ['tinh']).sort()).toEqual(['ap', 'tinh', 'xa']);
});

it('a circle of places ends', () => {
	const ledger = ledgerOf({ 'a/locality.yaml': 'parent: b\n', 'b/locality.yaml': 'parent: a\n' });
	expect(shardsOf(ledger, undefined)).toEqual([]);
	expect(withThoseBelow(ledger, ['a']).sort()).toEqual(['a', 'b']);
});
