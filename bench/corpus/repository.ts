import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Who commits, in the form of `git fast-import`. */
const who = 'Bàn đo <do@do.example>';

/** What git answers to these words in a folder. Throws what it says where it fails. */
function git(folder: string, words: readonly string[], environment: Record<string, string> = {}): string {
	const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...words], {
		encoding: 'utf8',
		maxBuffer: 256 * 1024 * 1024,
		env: { ...process.env, ...environment },
	});
	if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`);
	return stdout.trim();
}

/** The moment in the middle of a day, in Vietnam, in seconds. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00+07:00`) / 1000;

/** Opens a new repository in a folder. `commit` takes the files of a day; `close` checks them all out. */
export function newRepository(folder: string): {
	commit(day: string, files: Iterable<readonly [path: string, text: string]>): void;
	close(): void;
} {
	mkdirSync(folder, { recursive: true });
	git(folder, ['init', '-q', '-b', 'main']);
	const stream = join(folder, '.git/import');
	const out = openSync(stream, 'w');
	const say = (words: string): void => void writeSync(out, words);
	return {
		commit(day, files) {
			say(`commit refs/heads/main\ncommitter ${who} ${noon(day)} +0700\ndata 0\n`);
			for (const [path, text] of files) say(`M 644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
		},
		close() {
			closeSync(out);
			const input = openSync(stream, 'r');
			const { status, stderr } = spawnSync('git', ['-C', folder, 'fast-import', '--quiet'], {
				stdio: [input, 'ignore', 'pipe'],
			});
			closeSync(input);
			if (status !== 0) throw new Error(String(stderr));
			rmSync(stream);
			git(folder, ['checkout', '-q', '-f', 'main']);
		},
	};
}

/** Commits all that has changed, on a day, so many hours after noon. */
export function commitAll(folder: string, day: string, hours: number): void {
	const moment = `${noon(day) + hours * 3600} +0700`;
	const identity = ['-c', 'user.name=Bàn đo', '-c', 'user.email=do@do.example'];
	git(folder, ['add', '-A', 'content']);
	git(folder, [...identity, 'commit', '-q', '-m', 'x'], { GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment });
}
