import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { minhbach, type Run } from '../src/fixtures/command.ts';

const program = join(import.meta.dirname, '../src/cli/minhbach.ts');

/** The folders of a build. */
const folders = (content: string, out: string, cache: string) => ({
	MINHBACH_CONTENT: content,
	MINHBACH_OUT: out,
	MINHBACH_CACHE: cache,
});

/** The variables of a process that builds from a content folder into `out`; none of those that the test runner sets. */
export const environment = (content: string, out: string, cache: string): Record<string, string | undefined> => ({
	PATH: process.env['PATH'],
	HOME: process.env['HOME'],
	NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
	ASTRO_TELEMETRY_DISABLED: '1',
	...folders(content, out, cache),
});

/** A process of the command `minhbach`. `run` is what it said in the end, `said` what it said until now, `stop` kills it. */
export interface Process {
	readonly run: Promise<Run>;
	readonly said: () => string;
	readonly stop: () => void;
}

/** Starts the command `minhbach` in a process of its own, with the pinned Node. */
export function start(args: readonly string[], variables: Record<string, string | undefined>): Process {
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
		env: variables,
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	const run = new Promise<Run>((resolve) => child.on('close', (status) => resolve({ status, output })));
	return { run, said: () => output, stop: () => void child.kill('SIGKILL') };
}

/** Builds the site in a process of its own, as templates are compiled in none of the test runner's. */
export function buildBeside(content: string, out: string, cache: string): Promise<Run> {
	return start(['build'], environment(content, out, cache)).run;
}

/** Builds the site from a content folder into `out`, in this process, keeping between builds what is in `cache`. `more` are options. */
export function buildSite(content: string, out: string, cache: string, more: readonly string[] = []): Promise<Run> {
	return minhbach(['build', ...more], folders(content, out, cache));
}

/**
 * Gives a cache the compiled templates of another one, and nothing else of it. A build need not compile them, and this process
 * loads them once.
 */
export function giveTemplates(from: string, cache: string): void {
	const home = join(cache, 'templates');
	mkdirSync(home, { recursive: true });
	for (const version of readdirSync(join(from, 'templates')))
		if (!existsSync(join(home, version))) symlinkSync(resolve(from, 'templates', version), join(home, version));
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
