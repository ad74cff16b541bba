import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dividedContent, isDivided } from './ask.ts';
import { shardGroups } from './groups.ts';
import { keyedShards } from './plan.ts';

// Which sites a change makes anew: the content of three localities in two shards.

const work = mkdtempSync(join(tmpdir(), 'minhbach-key-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = join(work, 'content');
const usual = { asOf: null, compress: false };
const git = (...words: string[]) =>
	spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...words], { cwd: work });
const divided = () => {
	const read = dividedContent(content, join(work, 'cache'));
	if (!isDivided(read)) throw new Error(read[0]?.reason);
	return read;
};
const keys = (making = usual): Record<string, string> =>
	Object.fromEntries(
		// The code of the site stands still here: a folder without any.
		keyedShards(work, content, divided(), making).shards.map(({ id, key }) => [id, key]),
	);
/** The shards of other keys than these. */
const affected = (before: Record<string, string>, making = usual): string[] =>
	Object.entries(keys(making)).flatMap(([id, key]) => (before[id] === key ? [] : [id]));

beforeAll(() => {
	cpSync('tests/frozen/shards/content', content, { recursive: true });
	git('init', '-q');
	git('add', 'content');
	git('commit', '-qm', 'x');
});

const all = ['tinh-mau', 'xa-hai'];
it.each([
	['nothing', '', []],
	['a document that the other knows', 'localities/tinh-mau/documents/1-kh-ubnd-2023.mdx', all],
	['a document that nobody else names', 'localities/xa-mot/documents/3-kh-ubnd-2023.mdx', ['tinh-mau']],
	['a document that changes one of the other', 'localities/tinh-mau/documents/5-qd-ubnd-2023.mdx', all],
	['a report about an assignment of the other', 'localities/xa-hai/documents/4-bc-ubnd-2023.mdx', all],
	['the units of a place that the other knows', 'localities/tinh-mau/units.yaml', all],
	['the units of a place that the other leads to', 'localities/xa-mot/units.yaml', ['tinh-mau']],
	['what all share', 'fields.yaml', all],
	['a page of the portal', 'pages/gioi-thieu.mdx', all],
])('a change of %s', (_what, path, expected) => {
	const before = keys();
	if (path !== '') writeFileSync(join(content, path), `${readFileSync(join(content, path), 'utf8')}\n`);
	expect(affected(before)).toEqual(expected);
	git('checkout', '-q', '.');
	expect(affected(before)).toEqual([]);
});

it('a commit that leaves the content as it is changes the history of what it touched', () => {
	const before = keys();
	const path = join(content, 'localities/xa-mot/documents/3-kh-ubnd-2023.mdx');
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, `${text}\n`);
	git('commit', '-qam', 'x');
	writeFileSync(path, text);
	git('commit', '-qam', 'x');
	expect(affected(before)).toEqual(['tinh-mau']);
});

it('the day and the way of the build, and the code, count for all', () => {
	const before = keys();
	expect(affected(before, { asOf: null, compress: true })).toEqual(all);
	expect(affected(before, { ...usual, asOf: '2026-12-01' } as never)).toEqual(all);
	writeFileSync(join(work, 'package-lock.json'), '{}');
	expect(affected(before)).toEqual(all);
});

it('a document that is added with the number and day that another shard cites is known to it', () => {
	const before = keys();
	const path = join(content, 'localities/xa-mot/documents/1-kh-ubnd-2023.mdx');
	cpSync(join(content, 'localities/tinh-mau/documents/1-kh-ubnd-2023.mdx'), path);
	expect(affected(before)).toEqual(all);
	rmSync(path);
});

it.each([
	[3, 256, ['s0', 's1', 's2']],
	[3, 2, ['g-001', 'g-002']],
	[3400, 256, Array.from({ length: 243 }, (_, at) => `g-${String(at + 1).padStart(3, '0')}`)],
])('%i shards in at most %i groups', (count, most, names) => {
	const shards = Array.from({ length: count }, (_, at) => ({ id: `s${at}`, key: String(at) }));
	const groups = shardGroups(shards, most);
	expect(groups.map(({ name }) => name)).toEqual(names);
	expect(groups.flatMap((group) => group.shards)).toEqual(shards.map(({ id }) => id));
	const changed = shardGroups(shards.with(1, { id: 's1', key: 'new' }), most);
	expect(
		changed.filter(({ cache }, at) => cache !== groups[at]?.cache).map((one) => one.shards.includes('s1')),
	).toEqual([true]);
});
