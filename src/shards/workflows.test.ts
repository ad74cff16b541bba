import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { minhbach } from '../fixtures/command.ts';
import { layOut, madeUpSite, withItsManifest } from '../fixtures/made-up-site.ts';

// The ready jobs that build and publish shards.

const work = mkdtempSync(join(tmpdir(), 'minhbach-jobs-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const [github, gitlab] = ['github', 'gitlab'].map((forge) =>
	parse(readFileSync(`examples/xuat-ban/${forge}-nhieu-trang.yml`, 'utf8')),
);

/** What the first job is told of the shards. */
async function listed(
	...words: string[]
): Promise<{ include: { name: string; shards: string; cache: string }[]; all: string[] }> {
	const { output, status } = await minhbach(['build-shards', '--list', '--json', ...words], {
		MINHBACH_CONTENT: 'tests/frozen/shards/content',
		MINHBACH_CACHE: join(work, 'cache'),
		MINHBACH_OUT: join(work, 'out'),
	});
	expect(status).toBe(0);
	return JSON.parse(output);
}

test('the list names every shard until what was published of it is known', async () => {
	const { include, all } = await listed();
	expect(include.map(({ name, shards }) => [name, shards])).toEqual([
		['tinh-mau', 'tinh-mau'],
		['xa-hai', 'xa-hai'],
	]);
	expect(all).toEqual(include.map(({ cache }) => cache));
	const known = join(work, 'names');
	writeFileSync(known, `minhbach-old\n${include[0]?.cache}\n`);
	expect((await listed('--known', known)).include.map(({ name }) => name)).toEqual(['xa-hai']);
	expect((await listed('--known', known, '--as-of', '2026-12-01')).include).toHaveLength(2);
	expect((await listed('--groups', '1')).include.map(({ name, shards }) => [name, shards])).toEqual([
		['g-001', 'tinh-mau xa-hai'],
	]);
});

test('the jobs on GitHub build what the first one lists, each with what is kept under its own name', () => {
	const { plan, shard } = github.jobs;
	expect(github.on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* \*$/);
	for (const { steps } of [plan, shard]) expect(steps[0].with['fetch-depth']).toBe(0);
	expect(shard.strategy).toEqual({ 'fail-fast': false, matrix: `\${{ fromJSON(needs.plan.outputs.matrix) }}` });
	const kept = shard.steps.find((step: { uses?: string }) => step.uses?.startsWith('actions/cache@'));
	expect(kept.with).toMatchObject({ path: '.cache', key: `\${{ matrix.cache }}` });
	const said = shard.steps.map((step: { run?: string }) => step.run ?? '').join('\n');
	expect(said).toMatch(/build-shards \$\{\{ matrix\.shards \}\} --as-of/);
	expect(said).toMatch(/publish "\$PUBLISH_TARGET\$id" --out "dist\/\$id" \|\| exit 1/);
	// At most as many jobs as a matrix takes: the usual number of groups.
	expect(plan.steps.at(-1).run).not.toContain('--groups');
});

test('the first job on GitLab makes jobs for what changed, and the last one notes what was published', async () => {
	const script: string = gitlab.plan.script.find((one: string) => one.startsWith('node -e'));
	const made = async (list: object) => {
		writeFileSync(join(work, 'shards.json'), JSON.stringify(list));
		const { status, stderr } = spawnSync('sh', ['-c', script], {
			cwd: work,
			env: { ...process.env, DAY: '2026-12-01' },
		});
		expect([status, stderr.toString()]).toEqual([0, '']);
		return parse(readFileSync(join(work, 'shards.yml'), 'utf8'));
	};
	const list = await listed();
	const { shard, known } = await made(list);
	expect(shard.parallel.matrix).toEqual(
		list.include.map(({ name, shards, cache }) => ({ NAME: name, SHARDS: shards, CACHE: cache })),
	);
	expect(shard.cache.key).toBe('minhbach-$NAME');
	expect(shard.script).toContain('npm run minhbach -- build-shards $SHARDS --as-of 2026-12-01');
	expect(Object.keys(await made({ include: [], all: list.all }))).toEqual(['stages', 'known']);
	// What the last job does, where the first shard was published and another release of it before.
	spawnSync('mkdir', ['known'], { cwd: work });
	writeFileSync(join(work, 'known/tinh-mau'), `${list.all[0]}\n`);
	writeFileSync(join(work, 'known.txt'), `minhbach-tinh-mau-old\n${list.all[1]}\n`);
	spawnSync('sh', ['-c', known.script.join('\n')], { cwd: work });
	expect(readFileSync(join(work, 'known.txt'), 'utf8').split('\n').filter(Boolean)).toEqual([...list.all].sort());
});

test('words that name nothing are refused', async () => {
	const variables = { MINHBACH_CONTENT: 'tests/frozen/shards/content', MINHBACH_CACHE: join(work, 'cache') };
	const said = async (...words: string[]) => {
		const { status, output } = await minhbach(words, variables);
		return [status, output.trim()];
	};
	expect(await said('build-shards', 'xa-la')).toEqual([2, 'Không có trang thành phần “xa-la”. Có: tinh-mau, xa-hai.']);
	expect(await said('build', '--shard', 'xa-la')).toEqual([
		2,
		'Không có trang thành phần “xa-la”. Có: tinh-mau, xa-hai.',
	]);
	expect(await said('build', '--locality', 'xa-hai', 'xa-la')).toEqual([
		2,
		'Không có địa phương “xa-la” trong thư mục nội dung. Các địa phương: tinh-mau, xa-hai, xa-mot.',
	]);
	expect(await said('build', '--with-communes')).toEqual([2, expect.stringContaining('--locality')]);
	expect(await said('build-shards', '--jobs', '0')).toEqual([2, '“0” không phải số từ 1 đến 9999.']);
});

test.each([
	[
		'a shard without a place',
		(text: string) => text.replace('localities: [xa-hai]', 'localities: []'),
		'không có địa phương nào',
	],
	['shards that are no list', (text: string) => text.replace(/^shards:.*/ms, 'shards: x\n'), 'shards'],
	['an address that is none', (text: string) => text.replace('https://hai.mau.example', 'khong'), 'khong'],
	['a key that is none', (text: string) => text.replace('  - id: xa-hai', '  - idd: xa-hai'), 'idd'],
	['no YAML', () => 'name: [', 'site.yaml'],
	['no bytes at all', () => '', 'site.yaml'],
	['no such file', () => null, 'site.yaml'],
] as const)('with %s in site.yaml nobody knows the shards, and nothing is listed or built', async (_, spoil, said) => {
	const content = join(work, 'spoilt/content');
	rmSync(content, { recursive: true, force: true });
	cpSync('tests/frozen/shards/content', content, { recursive: true });
	const file = join(content, 'site.yaml');
	const text = spoil(readFileSync(file, 'utf8'));
	if (text === null) rmSync(file);
	else writeFileSync(file, text);
	const variables = {
		...{ MINHBACH_CONTENT: content, MINHBACH_OUT: join(work, 'spoilt/out') },
		MINHBACH_CACHE: join(work, 'spoilt/cache'),
	};
	for (const words of [
		['build-shards', '--list'],
		['build-shards', '--list', '--json'],
		['build-shards'],
		['build', '--shard', 'xa-hai'],
	]) {
		const { status, output } = await minhbach(words, variables);
		expect([words, status, output]).toEqual([words, 1, expect.stringContaining(said)]);
		expect(output).not.toMatch(/cần dựng|không đổi|"include"/);
	}
	expect(existsSync(join(work, 'spoilt/out'))).toBe(false);
});

test('a site whose shard is gone is named, and left as it is', async () => {
	const out = join(work, 'left');
	for (const id of ['xa-hai', 'xa-cu', 'xa-hai.next', 'xa-hai.last'])
		layOut(join(out, id), withItsManifest(madeUpSite(1, 1)));
	const said = async (...words: string[]) =>
		minhbach(['build-shards', '--list', ...words], {
			MINHBACH_CONTENT: 'tests/frozen/shards/content',
			MINHBACH_CACHE: join(work, 'cache'),
			MINHBACH_OUT: out,
		});
	for (const words of [[], ['--json'], ['xa-hai']])
		expect(await said(...words)).toEqual({
			status: 0,
			output: expect.stringMatching(/không còn ở shards: xa-cu\.\n/),
		});
	expect(existsSync(join(out, 'xa-cu/index.html'))).toBe(true);
	rmSync(join(out, 'xa-cu'), { recursive: true });
	expect((await said()).output).not.toContain('không còn ở shards');
});
