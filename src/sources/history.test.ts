import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentDay } from './content-day.ts';
import { readHistory } from './history.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-history-'));
const content = join(work, 'repository/content');
const file = join(content, 'localities/xa-mau/documents/1-kh-ubnd-2023.mdx');
const zone = 'Asia/Ho_Chi_Minh';
const sample = readFileSync('src/fixtures/small/content/localities/xa-mau/documents/1-kh-ubnd-2023.mdx', 'utf8');

/** Commits a text of the document at a moment. */
function commit(text: string, moment: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	const run = (...words: string[]) =>
		execFileSync(
			'git',
			['-C', join(work, 'repository'), '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words],
			{
				env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
				stdio: 'pipe',
			},
		);
	run('init', '-q');
	run('add', '-A');
	run('commit', '-q', '-m', 'x');
}

beforeAll(() => {
	commit(sample, '2023-01-05T10:00:00+07:00');
	commit(sample.replace(/title: .*/, 'title: Sửa trong ngày'), '2023-01-05T23:30:00+07:00');
	commit(sample.replace(/due: .*/, 'due: Quý II năm 2023'), '2023-02-01T18:30:00Z');
	commit('không phải văn bản', '2023-03-01T10:00:00+07:00');
	commit(sample, '2023-03-02T10:00:00+07:00');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('a document has one version for each day of the portal’s zone, as the day ended', () => {
	const versions = readHistory(content, zone)?.get('xa-mau/1-kh-ubnd-2023') ?? [];
	expect(versions.map(({ day }) => day)).toEqual(['2023-01-05', '2023-02-02', '2023-03-01', '2023-03-02']);
	expect(versions[0]?.data?.title).toBe('Sửa trong ngày');
	expect(versions[1]?.data?.assignments.some(({ due }) => due === 'Quý II năm 2023')).toBe(true);
});

it('a version that cannot be read has no data, and hides no other', () => {
	const versions = readHistory(content, zone)?.get('xa-mau/1-kh-ubnd-2023') ?? [];
	expect(versions.map(({ data }) => data !== null)).toEqual([true, true, false, true]);
});

it('content in no repository has no history', () => {
	const alone = mkdtempSync(join(tmpdir(), 'minhbach-alone-'));
	expect(readHistory(alone, zone)).toBeNull();
	expect(contentDay(alone, zone)).toBeNull();
	rmSync(alone, { recursive: true });
});

it('the content’s day is that of its last commit in the portal’s zone', () => {
	expect(contentDay(content, zone)).toBe('2023-03-02');
});
