import { spawnSync } from 'node:child_process';

/** What git answered. */
export interface Answer {
	/** What it printed; `null` where it failed. */
	readonly out: Buffer | null;
	/** Its own words on why it failed; `null` where there is no such program. */
	readonly said: string | null;
}

/**
 * What git answers to these words in a folder. Times are those of the zone. Nothing is written. No setting of a user and no
 * variable of a hook changes the answer.
 */
export function git(folder: string, words: readonly string[], timeZone: string, input?: string): Answer {
	const settings = fixed.flatMap((one) => ['-c', one]);
	const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...settings, ...words], {
		maxBuffer: 1024 * 1024 * 1024,
		env: { ...cleaned(process.env), TZ: timeZone, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1' },
		...(input !== undefined && { input }),
	});
	const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT';
	return {
		out: status === 0 ? stdout : null,
		said: isMissing ? null : (stderr ?? '').toString() || (error?.message ?? ''),
	};
}

/** Settings that would change what git answers, each as it must be. */
const fixed = [
	'core.quotePath=false',
	'core.fileMode=false',
	'core.fsmonitor=false',
	// This is how git is told of no such file, on Windows too (git-diff, -O).
	'diff.orderFile=/dev/null',
	'i18n.logOutputEncoding=UTF-8',
	'log.diffMerges=first-parent',
	'log.follow=false',
	'log.showRoot=true',
	'log.showSignature=false',
];

/** What a user may set with variables: settings, safe folders above all, and how far up a repository is looked for. */
const kept = /^GIT_(CONFIG_|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$|EXEC_PATH$|TEST_)/;

/** The variables without those that lead git to another repository. Git sets such for what a hook runs (githooks). */
function cleaned(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('GIT_') || kept.test(name)));
}
