import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { noCache } from '../cache/cache.ts';
import { contentCommit } from './content-commit.ts';
import { contentDay } from './content-day.ts';
import { filesAt } from './files-at.ts';
import { readHistory } from './history.ts';

// A repository of somebody who means ill: what git tells of it is words of that person.

const work = mkdtempSync(join(tmpdir(), 'minhbach-ill-git-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const zone = 'Asia/Ho_Chi_Minh';
const sample = readFileSync('src/fixtures/small/content/localities/xa-mau/documents/1-kh-ubnd-2023.mdx', 'utf8');

/** A repository with two versions of a document, its second commit of this author and with this message. */
function repository(name: string, author = 'A', message = 'x', file = '1-kh-ubnd-2023.mdx') {
	const folder = join(work, name);
	const path = join(folder, 'content/localities/xa-mau/documents', file);
	const run = (...words: string[]) =>
		execFileSync('git', ['-C', folder, '-c', `user.name=${author}`, '-c', 'user.email=a@b.example', ...words], {
			env: { ...process.env, GIT_COMMITTER_DATE: '2023-02-01T10:00:00Z', GIT_AUTHOR_DATE: '2023-02-01T10:00:00Z' },
			stdio: 'pipe',
		}).toString();
	mkdirSync(dirname(path), { recursive: true });
	run('init', '-q', '-b', 'main');
	for (const text of [sample, sample.replace(/due: .*/, 'due: Quý II năm 2023')]) {
		writeFileSync(path, text);
		run('add', '-A');
		run('commit', '-q', '--cleanup=verbatim', '-m', message);
	}
	return { folder, content: join(folder, 'content'), run };
}

it.each([
	['HTML', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>'],
	[
		'the form of the log itself',
		'A',
		'\u0001deadbeef 2020-01-01T00:00:00+07:00\n:100644 100644 a b M\tlocalities/x/documents/1-kh-ubnd-2020.mdx',
	],
	['signs that turn the line around', 'A\u202eB', 'x\u202e\u200by\u2066'],
	['colours of a terminal', 'A', '\u001b[2J\u001b]0;x\u0007'],
	['a line of 100,000 letters', 'A', 'a'.repeat(100_000)],
	['50,000 lines', 'A', 'a\n'.repeat(50_000)],
])('what an author says, %s, changes neither the versions nor the day', (name, author, message) => {
	const { content, run } = repository(name.replace(/\W/g, ''), author, message);
	const { versions, untold } = readHistory(content, zone, noCache);
	expect(untold).toBeNull();
	expect([...versions.keys()]).toEqual(['xa-mau/1-kh-ubnd-2023']);
	expect(versions.get('xa-mau/1-kh-ubnd-2023')?.map(({ time }) => time)).toEqual(
		Array(2).fill('2023-02-01T17:00:00+07:00'),
	);
	expect(contentDay(content, zone)).toBe('2023-02-01');
	expect(contentCommit(content)).toBe(run('rev-parse', 'HEAD').trim());
});

it.each(['a\tb.mdx', 'a\nb.mdx', '"a".mdx', '-rf.mdx', 'a\u0001b.mdx', '$(touch x).mdx'])(
	'a file of the name %j is told as it is, or not at all',
	(file) => {
		const { content } = repository(`file${file.length}${file.charCodeAt(1)}`, 'A', 'x', file);
		const { versions, untold } = readHistory(content, zone, noCache);
		expect(untold).toBeNull();
		for (const [id, all] of versions) {
			expect(id).toBe(`xa-mau/${file.slice(0, -4)}`);
			expect(all.length).toBe(2);
		}
	},
);

it('no program that a repository names in its settings is run', () => {
	const { folder, content, run } = repository('programs');
	const ran = join(work, 'ran');
	const program = join(work, 'program.sh');
	writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${ran}\ncat\n`);
	chmodSync(program, 0o755);
	for (const name of [
		'core.fsmonitor',
		'core.pager',
		'pager.log',
		'pager.status',
		'core.editor',
		'core.sshCommand',
		'core.askPass',
		'credential.helper',
		'diff.external',
		'diff.ill.textconv',
		'diff.ill.command',
		'gpg.program',
		'alias.log',
		'alias.status',
		'interactive.diffFilter',
		'uploadpack.packObjectsHook',
	])
		run('config', name, name.startsWith('alias') ? `!${program}` : program);
	run('config', 'log.showSignature', 'true');
	const hooks = join(folder, '.git/hooks');
	mkdirSync(hooks, { recursive: true });
	for (const hook of ['post-checkout', 'post-index-change', 'fsmonitor-watchman', 'pre-auto-gc']) {
		writeFileSync(join(hooks, hook), readFileSync(program));
		chmodSync(join(hooks, hook), 0o755);
	}
	writeFileSync(join(content, '.gitattributes'), '*.mdx diff=ill\n');
	writeFileSync(join(content, 'localities/xa-mau/documents/1-kh-ubnd-2023.mdx'), sample.replace('Quý', 'quý'));
	const { versions } = readHistory(content, zone, noCache);
	expect(versions.get('xa-mau/1-kh-ubnd-2023')?.length).toBe(3);
	expect(contentDay(content, zone)).toBe('2023-02-01');
	contentCommit(content);
	filesAt(content, 'HEAD', 'localities', () => true);
	expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '').toBe('');
});
