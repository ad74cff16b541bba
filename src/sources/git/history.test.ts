import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { diskCache, noCache } from '../cache/cache.ts';
import { contentDay } from './content-day.ts';
import * as asked from './git.ts';
import { readHistory } from './history.ts';

// Test files share what they load: what rests on a mock is loaded anew, and once more after it.
vi.hoisted(() => void vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock(import('./git.ts'), { spy: true });

const work = mkdtempSync(join(tmpdir(), 'minhbach-history-'));
const repository = join(work, 'repository');
const content = join(repository, 'content');
const zone = 'Asia/Ho_Chi_Minh';
const sample = readFileSync('src/fixtures/small/content/localities/xa-mau/documents/1-kh-ubnd-2023.mdx', 'utf8');
const dueIn = (quarter: string) => sample.replace(/due: .*/, `due: Quý ${quarter} năm 2023`);

const run = (moment: string, ...words: string[]) =>
	execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
		env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
		stdio: 'pipe',
	});

/** Commits the text of a document, or its removal, at a moment. */
function commit(text: string | null, moment: string, name = '1-kh-ubnd-2023'): void {
	const file = join(content, `localities/xa-mau/documents/${name}.mdx`);
	mkdirSync(dirname(file), { recursive: true });
	if (text === null) rmSync(file);
	else writeFileSync(file, text);
	run(moment, 'add', '-A');
	run(moment, 'commit', '-q', '-m', 'x');
}

beforeAll(() => {
	mkdirSync(repository, { recursive: true });
	run('2023-01-01T00:00:00Z', 'init', '-q', '-b', 'main');
	commit(sample, '2023-01-05T10:00:00+07:00');
	commit(sample.replace(/title: .*/, 'title: Sửa trong ngày'), '2023-01-05T23:30:00+07:00');
	commit(dueIn('II'), '2023-02-01T18:30:00Z');
	commit('không phải văn bản', '2023-03-01T10:00:00+07:00');
	commit(sample, '2023-03-02T10:00:00+07:00');
	commit(sample, '2023-03-02T11:00:00+07:00', '2-kh-ubnd-2023');
	commit(sample, '2023-03-02T11:00:00+07:00', '3-kh-ubnd-2023');
	commit(null, '2023-03-03T11:00:00+07:00', '3-kh-ubnd-2023');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const versions = (name: string) => readHistory(content, zone, noCache).versions.get(`xa-mau/${name}`) ?? [];

it('a document has one version for each commit that changed it, with its time in the portal’s zone', () => {
	const all = versions('1-kh-ubnd-2023');
	expect(all.map(({ time }) => time)).toEqual([
		'2023-01-05T10:00:00+07:00',
		'2023-01-05T23:30:00+07:00',
		'2023-02-02T01:30:00+07:00',
		'2023-03-01T10:00:00+07:00',
		'2023-03-02T10:00:00+07:00',
	]);
	expect(all[1]?.data?.title).toBe('Sửa trong ngày');
	expect(all[2]?.data?.assignments.some(({ due }) => due === 'Quý II năm 2023')).toBe(true);
});

it('a version that cannot be read has no data, and hides no other', () => {
	expect(versions('1-kh-ubnd-2023').map(({ data, gone }) => [data !== null, gone])).toEqual([
		[true, false],
		[true, false],
		[true, false],
		[false, false],
		[true, false],
	]);
});

it('a document that was removed ends with a version that says so', () => {
	expect(versions('3-kh-ubnd-2023').map(({ time, data, gone }) => [time.slice(0, 10), data !== null, gone])).toEqual([
		['2023-03-02', true, false],
		['2023-03-03', false, true],
	]);
});

it('the only version of a document is not read: nothing is compared with it', () => {
	expect(versions('2-kh-ubnd-2023')).toMatchObject([{ time: '2023-03-02T11:00:00+07:00', data: null, gone: false }]);
});

it('git is asked five times, however many versions there are; once they are kept, it is not asked for their texts', () => {
	const folder = join(work, 'cache');
	const first = readHistory(content, zone, diskCache(folder, 'v1'));
	const calls = vi.mocked(asked.git).mock.calls;
	const askedFor = () => calls.map(([, words]) => words[0]);
	calls.length = 0;
	// One version cannot be read: it is tried again.
	expect(readHistory(content, zone, diskCache(folder, 'v1'))).toEqual(first);
	expect(askedFor()).toEqual(['rev-parse', 'log', 'status', 'cat-file', 'cat-file']);
	expect(calls.at(-1)?.[3]?.trim().split('\n')).toHaveLength(1);
});

it('what a branch did counts from the time at which it was merged, and nothing is undone in between', () => {
	run('2023-04-01T10:00:00+07:00', 'checkout', '-q', '-b', 'sua');
	commit(dueIn('III'), '2023-04-01T10:00:00+07:00');
	run('2023-04-02T10:00:00+07:00', 'checkout', '-q', 'main');
	commit(sample.replace(/title: .*/, 'title: Sửa trên nhánh chính'), '2023-04-02T10:00:00+07:00');
	run('2023-04-03T10:00:00+07:00', 'merge', '-q', '--no-edit', '-m', 'x', 'sua');
	const last = versions('1-kh-ubnd-2023').slice(-3);
	const dues = last.map(({ data }) => data?.assignments.some(({ due }) => due === 'Quý III năm 2023'));
	expect(last.map(({ time }) => time.slice(0, 10))).toEqual(['2023-03-02', '2023-04-02', '2023-04-03']);
	expect(dues).toEqual([false, false, true]);
	expect(last[2]?.data?.title).toBe('Sửa trên nhánh chính');
});

it('a commit whose clock is behind counts from the time of the one before it', () => {
	commit(dueIn('IV'), '2023-04-03T09:00:00+07:00');
	expect(
		versions('1-kh-ubnd-2023')
			.slice(-2)
			.map(({ time }) => time),
	).toEqual(['2023-04-03T10:00:00+07:00', '2023-04-03T10:00:00+07:00']);
});

it('what is not committed is one more version, of no commit, at the time of the last one', () => {
	const folder = join(content, 'localities/xa-mau/documents');
	const file = (name: string) => join(folder, `${name}.mdx`);
	const before = versions('1-kh-ubnd-2023');
	writeFileSync(file('1-kh-ubnd-2023'), dueIn('I').replace(/title: .*/, 'title: Chưa ghi'));
	rmSync(file('2-kh-ubnd-2023'));
	writeFileSync(file('4-kh-ubnd-2023'), sample);
	const time = '2023-04-03T09:00:00+07:00';
	const last = (name: string) =>
		versions(name).map((one) => [one.time, one.commit !== null, one.gone, one.data?.title]);
	expect(versions('1-kh-ubnd-2023').slice(0, -1)).toEqual(before);
	// Not before the version before it, whose time was put right.
	expect(last('1-kh-ubnd-2023').at(-1)).toEqual(['2023-04-03T10:00:00+07:00', false, false, 'Chưa ghi']);
	expect(last('2-kh-ubnd-2023').at(-1)).toEqual([time, false, true, undefined]);
	expect(versions('2-kh-ubnd-2023')[0]?.data).not.toBeNull();
	expect(last('4-kh-ubnd-2023')).toEqual([[time, false, false, undefined]]);
	run(time, 'checkout', '-q', '.');
	rmSync(file('4-kh-ubnd-2023'));
	expect(versions('1-kh-ubnd-2023')).toEqual(before);
});

it('the content’s day is that of its last commit in the portal’s zone', () => {
	expect(contentDay(content, zone)).toBe('2023-04-03');
});

it('a document whose file has another name now has the versions of its former file, and was not gone between', () => {
	const renamed = new Map([['xa-mau/3-kh-ubnd-2023', 'xa-mau/2-kh-ubnd-2023']]);
	const { versions: all } = readHistory(content, zone, noCache, renamed);
	expect(all.has('xa-mau/3-kh-ubnd-2023')).toBe(false);
	expect(all.get('xa-mau/2-kh-ubnd-2023')?.map(({ gone, data }) => [gone, data?.title])).toEqual([
		[false, 'Kế hoạch mẫu'],
		[false, 'Kế hoạch mẫu'],
	]);
	expect(versions('3-kh-ubnd-2023').map(({ gone }) => gone)).toEqual([false, true]);
});
