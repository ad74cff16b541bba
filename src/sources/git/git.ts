import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/**
 * What git answers to these words in a folder. `null` where it fails: no repository, no git. Times are those of the zone.
 * Nothing is written.
 */
export function git(folder: string, words: readonly string[], timeZone: string, input?: string): Buffer | null {
	const { status, stdout } = run(folder, words, timeZone, input);
	return status === 0 ? stdout : null;
}

/** Why git tells nothing of a folder. It is in no repository, another user owns it, or the clone lacks older commits. */
type Untold = 'none' | 'foreign' | 'shallow';

/** Why git cannot tell the whole history of a folder; `null` where it can. */
export function untold(folder: string): Untold | null {
	const { status, stdout, stderr } = run(folder, ['rev-parse', '--is-shallow-repository'], 'UTC');
	if (status !== 0) return stderr?.includes('dubious ownership') ? 'foreign' : 'none';
	return stdout.toString().trim() === 'true' ? 'shallow' : null;
}

function run(folder: string, words: readonly string[], timeZone: string, input?: string): SpawnSyncReturns<Buffer> {
	return spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...words], {
		maxBuffer: 1024 * 1024 * 1024,
		env: { ...process.env, TZ: timeZone, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
		...(input !== undefined && { input }),
	});
}
