import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { building } from '../../vi/build.ts';
import { noCache } from '../cache/cache.ts';
import { contentDay } from './content-day.ts';
import { readHistory } from './history.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-untold-'));
const repository = join(work, 'kho nội dung');
const zone = 'Asia/Ho_Chi_Minh';
const documents = 'content/localities/xa-mau/documents';
const sample = 'src/fixtures/small/content/localities/xa-mau/documents/1-kh-ubnd-2023.mdx';

function run(moment: string, ...words: string[]): string {
	const settings = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'log.diffMerges=separate'];
	return execFileSync('git', ['-C', repository, ...settings, ...words], {
		env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
		stdio: 'pipe',
		encoding: 'utf8',
	});
}
function commit(moment: string, ...files: readonly (readonly [file: string, text: string | null])[]): void {
	for (const [file, text] of files)
		if (text === null) unlinkSync(join(repository, file));
		else writeFileSync(join(repository, file), text);
	run(moment, 'add', '-A');
	run(moment, 'commit', '-q', '-m', 'x');
}

// Content of January, a document that a merge changed in March, and later commits that touch no content.
beforeAll(() => {
	mkdirSync(join(repository, documents), { recursive: true });
	run('', 'init', '-q', '-b', 'main');
	cpSync(sample, join(repository, documents, '1-kh-ubnd-2023.mdx'));
	commit('2023-01-05T10:00:00+07:00', [`${documents}/2-kh-ubnd-2023.mdx`, 'hai']);
	run('2023-02-01T10:00:00+07:00', 'checkout', '-q', '-b', 'sua');
	commit('2023-02-01T10:00:00+07:00', [`${documents}/2-kh-ubnd-2023.mdx`, 'hai, sửa']);
	run('2023-02-01T10:00:00+07:00', 'checkout', '-q', 'main');
	commit('2023-02-02T10:00:00+07:00', ['README.md', 'x']);
	run('2023-03-01T10:00:00+07:00', 'merge', '-q', '--no-edit', '-m', 'x', 'sua');
	commit('2023-04-01T10:00:00+07:00', ['README.md', 'y']);
	commit('2023-05-01T10:00:00+07:00', ['README.md', 'z']);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const content = join(repository, 'content');
const versionsIn = (folder: string) =>
	[...readHistory(folder, zone, noCache).versions].map(([id, all]) => [id, all.map(({ time }) => time.slice(0, 10))]);
const whole = [
	['xa-mau/1-kh-ubnd-2023', ['2023-01-05']],
	['xa-mau/2-kh-ubnd-2023', ['2023-01-05', '2023-03-01']],
];

/** A clone with some words to `git clone`, and what is done with it. */
function clone(name: string, ...words: string[]): string {
	execFileSync('git', ['clone', '-q', ...words, `file://${repository}`, join(work, name)], { stdio: 'pipe' });
	return join(work, name, 'content');
}

it('a whole clone tells every version, by the time of the merge that brought it, and the day of the last of them', () => {
	for (const folder of [content, clone('whole')]) {
		expect(versionsIn(folder)).toEqual(whole);
		expect(readHistory(folder, zone, noCache).untold).toBeNull();
		expect(contentDay(folder, zone)).toBe('2023-03-01');
	}
});

/** How content may come to tell no history, with the day that git tells nevertheless, and what the builder is told. */
const cases: [string, () => string, string | null, RegExp][] = [
	[
		'a folder without a repository',
		() => {
			cpSync(content, join(work, 'alone'), { recursive: true });
			return join(work, 'alone');
		},
		null,
		/^Thư mục nội dung không nằm trong kho git: .* quản lý nội dung bằng git\.$/,
	],
	[
		'a repository without commits',
		() => {
			cpSync(content, join(work, 'new/content'), { recursive: true });
			execFileSync('git', ['init', '-q', join(work, 'new')]);
			return join(work, 'new/content');
		},
		null,
		/^Chưa có văn bản nào được ghi vào kho git: .*git commit/,
	],
	[
		'content that its repository does not hold',
		() => {
			const folder = join(work, 'beside');
			execFileSync('git', ['clone', '-q', repository, folder]);
			cpSync(content, join(folder, 'khac'), { recursive: true });
			return join(folder, 'khac');
		},
		null,
		/^Chưa có văn bản nào được ghi vào kho git: /,
	],
	[
		'a clone of the last commit',
		() => clone('depth-1', '--depth', '1'),
		null,
		/^Bản sao git thiếu .*--unshallow.*fetch-depth: 0/,
	],
	['a clone of commits that changed no content', () => clone('depth-2', '--depth', '2'), null, /^Bản sao git thiếu /],
	[
		'a clone with the last change and not the ones before',
		() => clone('depth-4', '--depth', '4'),
		'2023-03-01',
		/^Bản sao git thiếu /,
	],
	[
		'a clone without the contents of files, whose origin is gone',
		() => {
			execFileSync('git', ['-C', repository, 'config', 'uploadpack.allowFilter', 'true']);
			const folder = clone('partial', '--filter=blob:none');
			execFileSync('git', ['-C', folder, 'remote', 'set-url', 'origin', 'file:///khong-co']);
			return folder;
		},
		'2023-03-01',
		/^Git không đọc được kho: .* \(git: .*(khong-co|promisor).*\)$/,
	],
	[
		'a folder of another user',
		() => {
			vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
			return content;
		},
		null,
		/^Git không đọc .*“git config --global --add safe\.directory '.*kho nội dung'”\. \(git: fatal: detected dubious ownership .*\)$/,
	],
	[
		'a machine without git',
		() => {
			vi.stubEnv('PATH', join(work, 'khong-co'));
			return content;
		},
		null,
		/^Máy này không có chương trình git: .*Cài git/,
	],
];

it.each(cases)('%s tells no history, and one line says why and what to do', (_, folder, day, line) => {
	const content = folder();
	const { versions, untold } = readHistory(content, zone, noCache);
	expect(versions.size).toBe(0);
	const told = untold && building.noHistory(untold, '/du-an');
	expect(told).toMatch(line);
	expect(told).not.toContain('\n');
	expect(told).toContain('trang sẽ không có lịch sử, thời hạn đã bỏ và nguồn tin về thay đổi');
	// The day is the right one or none, never that of a commit that did not change content.
	expect(contentDay(content, zone)).toBe(day);
});

it.skipIf(process.platform === 'win32')(
	'a git that does not know the question whether a clone is whole is asked otherwise',
	() => {
		const [shallow, later] = [clone('old-1', '--depth', '1'), clone('old-2', '--depth', '2')];
		// Git before 2.15 answers an option that it does not know with the option.
		const folder = join(work, 'old git');
		const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
		mkdirSync(folder);
		const lines = ['#!/bin/sh', 'for word; do [ "$word" = --is-shallow-repository ] && echo "$word" && exit; done'];
		writeFileSync(join(folder, 'git'), `${lines.join('\n')}\nexec '${real}' "$@"\n`, { mode: 0o755 });
		vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
		expect(versionsIn(content)).toEqual(whole);
		expect(contentDay(content, zone)).toBe('2023-03-01');
		for (const one of [shallow, later]) {
			expect(readHistory(one, zone, noCache)).toEqual({ versions: new Map(), untold: { why: 'shallow', said: '' } });
			expect(contentDay(one, zone)).toBeNull();
		}
	},
);

it('what the line says mends it: the rest is fetched, the folder is called safe', () => {
	const folder = clone('mended', '--depth', '1');
	execFileSync('git', ['-C', folder, 'fetch', '-q', '--unshallow'], { stdio: 'pipe' });
	expect(versionsIn(folder)).toEqual(whole);
	vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
	vi.stubEnv('GIT_CONFIG_GLOBAL', join(work, 'safe'));
	const [command = ''] =
		/git config --global --add safe\.directory [^”]+/.exec(
			building.noHistory(readHistory(content, zone, noCache).untold ?? { why: 'none', said: '' }, ''),
		) ?? [];
	execFileSync('sh', ['-c', command]);
	expect(versionsIn(content)).toEqual(whole);
});

it.each([
	['log.diffMerges', 'off'],
	['log.diffMerges', 'combined'],
	['log.showRoot', 'false'],
	['log.showSignature', 'true'],
	['log.follow', 'true'],
	['log.decorate', 'full'],
	['log.date', 'relative'],
	['log.abbrevCommit', 'true'],
	['log.mailmap', 'false'],
	['format.pretty', 'oneline'],
	['core.abbrev', '4'],
	['core.quotePath', 'true'],
	['core.fileMode', 'true'],
	['core.pager', 'head -1'],
	['core.fsmonitor', 'false'],
	['color.ui', 'always'],
	['color.diff', 'always'],
	['color.status', 'always'],
	['diff.renames', 'copies'],
	['diff.relative', 'true'],
	['diff.orderFile', '/khong-co'],
	['diff.external', 'false'],
	['diff.noprefix', 'true'],
	['diff.wordRegex', '.'],
	['status.short', 'false'],
	['status.branch', 'true'],
	['status.showStash', 'true'],
	['status.showUntrackedFiles', 'no'],
	['status.relativePaths', 'false'],
	['status.renames', 'copies'],
	['i18n.logOutputEncoding', 'utf-16'],
	['column.ui', 'always'],
	['gc.auto', '1'],
])('a user’s setting %s = %s changes nothing', (name, value) => {
	const config = join(work, `${name}.${value.replace(/\W/g, '')}`);
	execFileSync('git', ['config', '--file', config, name, value]);
	vi.stubEnv('GIT_CONFIG_GLOBAL', config);
	expect(versionsIn(content)).toEqual(whole);
	expect(contentDay(content, zone)).toBe('2023-03-01');
});

it.each([
	['GIT_DIR', '.git'],
	['GIT_DIR', '.'],
	['GIT_DIR', '/khong-co'],
	['GIT_WORK_TREE', '/'],
	['GIT_INDEX_FILE', '/khong-co'],
	['GIT_OBJECT_DIRECTORY', '/khong-co'],
	['GIT_NAMESPACE', 'khac'],
	['GIT_SHALLOW_FILE', '/khong-co'],
	['GIT_PREFIX', 'content/'],
	['GIT_QUARANTINE_PATH', '/khong-co'],
	['GIT_LITERAL_PATHSPECS', '1'],
	['GIT_EXTERNAL_DIFF', 'false'],
	['GIT_OPTIONAL_LOCKS', '1'],
	['GIT_PAGER', 'head -1'],
	['LC_ALL', 'vi_VN.UTF-8'],
	['LANGUAGE', 'vi'],
	['TZ', 'America/Los_Angeles'],
])('the variable %s = %s, as a hook or a user may have it, changes nothing', (name, value) => {
	vi.stubEnv(name, value);
	expect(versionsIn(content)).toEqual(whole);
	expect(contentDay(content, zone)).toBe('2023-03-01');
});
