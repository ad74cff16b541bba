import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a command said, and its exit code. */
export interface Run {
	readonly status: number | null;
	readonly output: string;
}

/** Runs a file of this project with the pinned Node and these variables, without those that the test runner sets. */
export function run(file: string, args: readonly string[], variables: Record<string, string>): Run {
	const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', ...variables },
	});
	return { status, output: stdout + stderr };
}

/** Builds the site from a content folder into `out`, keeping between builds what is in `cache`. */
export function buildSite(content: string, out: string, cache: string): Run {
	const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
	return run(astro, ['build'], { MINHBACH_CONTENT: content, MINHBACH_OUT: out, MINHBACH_CACHE: cache });
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
