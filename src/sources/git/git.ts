import { spawnSync } from 'node:child_process';

/** What git says to these words in a folder; `null` where it fails: no repository, no git. Times are those of the zone. Nothing is written. */
export function git(folder: string, words: readonly string[], timeZone: string, input?: string): Buffer | null {
	const { status, stdout } = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...words], {
		maxBuffer: 1024 * 1024 * 1024,
		env: { ...process.env, TZ: timeZone, GIT_OPTIONAL_LOCKS: '0' },
		...(input !== undefined && { input }),
	});
	return status === 0 ? stdout : null;
}
