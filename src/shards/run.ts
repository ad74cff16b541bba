import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../folders.ts';
import { cacheOfShard, type Homes, outOf } from './state.ts';

/** How a shard was built. */
export interface Ran {
	readonly id: string;
	/** Whether its site stands in its public folder. */
	readonly isRight: boolean;
	/** What the build said. */
	readonly said: string;
	readonly seconds: number;
}

/** Words of `build` that go to each shard, `--compress`. */
export interface Work {
	readonly content: string;
	readonly homes: Homes;
	readonly words: readonly string[];
}

/**
 * Builds shards, each in a process of its own, at most so many at once. A shard that fails stops no other. `onEnd` is told of each. Once
 * `stop` is called the running ones are ended and no other begins.
 */
export function buildAll(
	ids: readonly string[],
	jobs: number,
	work: Work,
	onEnd: (ran: Ran) => void,
): { readonly done: Promise<void>; readonly stop: () => void } {
	const waiting = [...ids];
	const running = new Set<ReturnType<typeof spawn>>();
	const worker = async (): Promise<void> => {
		for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
			const { child, ran } = buildOne(id, work);
			running.add(child);
			onEnd(await ran);
			running.delete(child);
		}
	};
	return {
		done: Promise.all(Array.from({ length: Math.min(jobs, ids.length) }, worker)).then(() => {}),
		stop: () => {
			waiting.length = 0;
			for (const child of running) child.kill('SIGTERM');
		},
	};
}

function buildOne(id: string, { content, homes, words }: Work): { child: ReturnType<typeof spawn>; ran: Promise<Ran> } {
	const started = performance.now();
	const program = join(projectRoot(), 'bin/run.mjs');
	const child = spawn(process.execPath, [program, 'minhbach', 'build', '--shard', id, ...words], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			MINHBACH_CONTENT: content,
			MINHBACH_OUT: outOf(homes, id),
			MINHBACH_CACHE: cacheOfShard(homes, id),
			MINHBACH_SHARED: homes.cache,
			// One compiled program for all.
			NODE_COMPILE_CACHE: join(homes.cache, 'code'),
		},
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	const ended = (isRight: boolean): Ran => ({ id, isRight, said, seconds: (performance.now() - started) / 1000 });
	const ran = new Promise<Ran>((resolve) => {
		child.on('error', (error) => {
			said += error.message;
			resolve(ended(false));
		});
		child.on('close', (code) => resolve(ended(code === 0)));
	});
	return { child, ran };
}
