import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadContent } from '../content.ts';
import { indexOf } from '../register/index.ts';
import type { Cache } from '../sources/cache/cache.ts';
import { readContent } from '../sources/read.ts';
import type { SitePart } from '../sources/scope/part.ts';
import { askedPart, dividedContent, isDivided } from './ask.ts';

// What is read of a content folder for the site of a part.

const work = mkdtempSync(join(tmpdir(), 'minhbach-part-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = join(work, 'content');
cpSync('tests/frozen/shards/content', content, { recursive: true });
const plan = '---\ntype: ke-hoach\nnumber: 8/KH-UBND\n';
writeFileSync(join(content, 'localities/xa-mot/documents/8-kh-ubnd-2023.mdx'), plan);

function part(...localities: string[]): SitePart {
	const divided = dividedContent(content, join(work, 'cache'));
	if (!isDivided(divided)) throw new Error(divided[0]?.reason);
	const found = askedPart(divided, { localities, withBelow: false, shard: null });
	if ('what' in found) throw new Error(found.word);
	return found;
}

it('documents of other localities are not parsed, save those that are referred to', () => {
	const parsed: string[] = [];
	const counting: Cache = {
		through: (file, _bytes, make) => {
			parsed.push(file.replace(/^content\/(localities\/)?/, ''));
			return make();
		},
		keep: () => {},
		forget: () => {},
	};
	readContent(content, counting, part('xa-hai'));
	expect(parsed.filter((file) => !file.startsWith('pages/')).sort()).toEqual([
		'tinh-mau/documents/1-kh-ubnd-2023.mdx',
		'tinh-mau/documents/5-qd-ubnd-2023.mdx',
		'xa-hai/documents/2-kh-ubnd-2023.mdx',
		'xa-hai/documents/4-bc-ubnd-2023.mdx',
	]);
});

it('what is broken elsewhere is not told, and a document that refers to it is not blamed', () => {
	const of = (...localities: string[]) => loadContent(content, join(work, 'cache'), undefined, part(...localities));
	expect(of('xa-hai').problems).toEqual([]);
	expect(of('xa-mot').register).toBeNull();
	expect(new Set(of('xa-mot').problems.map(({ file }) => file))).toEqual(
		new Set(['content/localities/xa-mot/documents/8-kh-ubnd-2023.mdx']),
	);
	// The report of the commune is about an assignment of this plan.
	const broken = join(content, 'localities/tinh-mau/documents/1-kh-ubnd-2023.mdx');
	writeFileSync(broken, plan);
	const { register, problems } = of('xa-hai');
	expect(problems).toEqual([]);
	expect(register?.documents.map(({ id }) => id)).toEqual(['xa-hai/2-kh-ubnd-2023', 'xa-hai/4-bc-ubnd-2023']);
	cpSync('tests/frozen/shards/content/localities/tinh-mau', join(content, 'localities/tinh-mau'), { recursive: true });
});

it('a reference to a document that is nowhere is told', () => {
	const report = join(content, 'localities/xa-hai/documents/4-bc-ubnd-2023.mdx');
	rmSync(join(content, 'localities/tinh-mau/documents/1-kh-ubnd-2023.mdx'));
	const { register, problems } = loadContent(content, join(work, 'cache'), undefined, part('xa-hai'));
	expect(register).toBeNull();
	expect(problems.some(({ file }) => report.endsWith(file))).toBe(true);
	cpSync('tests/frozen/shards/content/localities/tinh-mau', join(content, 'localities/tinh-mau'), { recursive: true });
});

it('the register of a part has its own entries in lists, and knows the others by name', () => {
	const { register } = loadContent(content, join(work, 'cache'), undefined, part('xa-hai'));
	expect(register?.localities.map(({ id }) => id)).toEqual(['xa-hai']);
	expect(register?.assignments.map(({ id }) => id)).toEqual(['xa-hai/2-kh-ubnd-2023#1']);
	expect(register?.beyond?.given.map(({ id }) => id)).toEqual(['tinh-mau/1-kh-ubnd-2023#2']);
	expect(register?.beyond?.addresses.get('tinh-mau')).toBe('https://tinh.mau.example');
});

it('without git the day of a part is that of the newest document that it rests on, a report of elsewhere too', () => {
	const day = (...localities: string[]) => {
		const { register } = loadContent(content, join(work, 'cache'), undefined, part(...localities));
		return register === null ? null : indexOf(register).day;
	};
	expect(day('xa-hai')).toBe('2023-07-10');
	// The report of the commune says what became of an assignment of the province.
	expect(day('tinh-mau')).toBe('2023-07-10');
	// A document that neither names nor cites anything of it is none of its business.
	const other = join(content, 'localities/xa-mot/documents/9-bc-ubnd-2024.mdx');
	const text = readFileSync(join(content, 'localities/xa-hai/documents/4-bc-ubnd-2023.mdx'), 'utf8');
	writeFileSync(
		other,
		text
			.replace('4/BC', '9/BC')
			.replace('10/07/2023', '01/02/2024')
			.replace(/^results:.*?(?=---)/ms, ''),
	);
	expect(day('xa-hai')).toBe('2023-07-10');
	rmSync(other);
});

const settings = (shards: string) =>
	writeFileSync(
		join(content, 'site.yaml'),
		`name: Trang\ndescription: Thử.\naddress: https://mau.example\npublisher: Mẫu\ntimeZone: Asia/Ho_Chi_Minh\nshards:\n${shards}`,
	);

it('shards that name nothing, an unknown place, one place twice, or leave one out, are told in site.yaml', () => {
	const shards = (text: string) => {
		settings(text);
		return loadContent(content, join(work, 'cache')).problems.flatMap(({ file, code, level }) =>
			file === 'content/site.yaml' ? [[code, level]] : [],
		);
	};
	const shard = (id: string, ...localities: string[]) =>
		`  - {id: ${id}, address: "https://${id}.example", localities: [${localities.join(', ')}]}\n`;
	expect(shards(shard('a', 'tinh-mau') + shard('b', 'xa-hai'))).toEqual([]);
	expect(shards(shard('a', 'tinh-mau') + shard('b'))).toEqual([['empty-shard', 'error']]);
	expect(shards(shard('a', 'tinh-mau') + shard('b', 'xa-la'))).toEqual([['unknown-shard-locality', 'error']]);
	expect(shards(shard('a', 'tinh-mau') + shard('b', 'tinh-mau'))).toEqual([['locality-in-two-shards', 'error']]);
	expect(shards(shard('a', 'tinh-mau') + shard('a', 'xa-hai').replace('a.ex', 'b.ex'))).toEqual([
		['duplicate-id', 'error'],
	]);
	expect(shards(shard('b', 'xa-hai'))).toEqual([['locality-in-no-shard', 'warning']]);
});

it.each([
	['https://a.example', 'https://b.example', null],
	['https://a.example', 'https://a.example', ['shards-at-one-address', 8]],
	['https://a.example', 'http://a.example/', ['shards-at-one-address', 8]],
	['https://a.example/x', 'https://A.example/X', ['shards-at-one-address', 8]],
	['https://a.example', 'https://a.example/x', ['shard-within-shard', 8]],
	['https://a.example/x/y', 'https://a.example/x', ['shard-within-shard', 7]],
	['https://a.example/x', 'http://a.example/x/y/z', ['shard-within-shard', 8]],
	['https://a.example/x', 'https://a.example/xy', null],
	['https://a.example/x', 'https://a.example/y', null],
	['https://a.example', 'https://x.a.example', null],
	['https://a.example', 'https://a.example:8080', null],
])('shards at %s and %s: %j', (one, other, told) => {
	const shard = (id: string, address: string, locality: string) =>
		`  - { id: ${id}, localities: [${locality}], address: "${address}" }\n`;
	settings(shard('a', one, 'tinh-mau') + shard('b', other, 'xa-hai'));
	const found = loadContent(content, join(work, 'cache')).problems.filter(({ file }) => file === 'content/site.yaml');
	expect(found.map(({ code, line, column }) => [code, line, column])).toEqual(
		told === null ? [] : [[...told, told[1] === 8 ? 45 : 47]],
	);
	const divided = dividedContent(content, join(work, 'cache'));
	expect(isDivided(divided) ? [] : divided.map(({ code }) => code)).toEqual(told === null ? [] : [told[0]]);
});
