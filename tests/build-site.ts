import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** One folder of the project, `.astro/`, is written by every build: tests that run side by side take turns. */
const turn = join(
	tmpdir(),
	`minhbach-turn-${createHash('sha256')
		.update(import.meta.dirname)
		.digest('hex')
		.slice(0, 12)}`,
);

/** Builds the site from a content folder into `out`, keeping between builds what is in `cache`. */
export function buildSite(content: string, out: string, cache: string): Run {
	const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
	takeTurn();
	try {
		return run(astro, ['build'], { MINHBACH_CONTENT: content, MINHBACH_OUT: out, MINHBACH_CACHE: cache });
	} finally {
		rmSync(turn, { force: true });
	}
}

/** Waits until no other process has the turn; one that has ended does not. */
function takeTurn(): void {
	for (;;) {
		try {
			writeFileSync(turn, String(process.pid), { flag: 'wx' });
			return;
		} catch {
			const holder = heldBy();
			if (holder !== '' && !isRunning(Number(holder))) rmSync(turn, { force: true });
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
		}
	}
}

/** The process that has the turn; empty if none has, or has only just taken it. */
function heldBy(): string {
	try {
		return readFileSync(turn, 'utf8');
	} catch {
		return '';
	}
}

function isRunning(id: number): boolean {
	try {
		return id > 0 && process.kill(id, 0);
	} catch {
		return false;
	}
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
