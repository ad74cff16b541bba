import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a command said, and its exit code. */
export interface Run {
	readonly status: number | null;
	readonly output: string;
}

/** Runs a file of this project with the pinned Node and these variables, without those that the test runner sets. */
export function run(file: string, args: readonly string[], variables: Record<string, string | undefined>): Run {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--disable-warning=ExperimentalWarning', file, ...args],
		{
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
			env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', ...variables },
		},
	);
	return { status, output: stdout + stderr };
}

/** The command `minhbach`. */
export const program = join(import.meta.dirname, '../src/cli/minhbach.ts');

/** The variables of a build from a content folder into `out`, keeping between builds what is in `cache`. */
export const environment = (content: string, out: string, cache: string): Record<string, string | undefined> => ({
	PATH: process.env['PATH'],
	HOME: process.env['HOME'],
	ASTRO_TELEMETRY_DISABLED: '1',
	MINHBACH_CONTENT: content,
	MINHBACH_OUT: out,
	MINHBACH_CACHE: cache,
});

/** Builds the site from a content folder into `out`, keeping between builds what is in `cache`. */
export function buildSite(content: string, out: string, cache: string): Run {
	return run(program, ['build'], environment(content, out, cache));
}

/** Gives a cache the compiled templates of another one, and nothing else of it. Its first build need not compile them. */
export function giveTemplates(from: string, cache: string): void {
	cpSync(join(from, 'templates'), join(cache, 'templates'), { recursive: true });
}

/** Every file below a folder, sorted, with the hash of its bytes. */
export function fingerprints(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(
		files.map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
	);
}
