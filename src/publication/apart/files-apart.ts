import { Worker } from 'node:worker_threads';
import type { WantedFile } from '../make.ts';
import type { Written } from '../state.ts';
import { flagsOfCode } from '../templates.ts';
import { type Order, type Told, taken } from './order.ts';

/** Files for programs that a thread of its own makes. */
export interface FilesApart {
	/** One after the other of the files that the thread has not begun: who asks for one makes it. */
	readonly left: () => Iterable<WantedFile>;
	/** How many have been begun so far. */
	readonly begun: () => number;
	/** Every file that the thread made, by its address, once none is left. Rejects with what the thread threw. */
	readonly written: Promise<readonly (readonly [string, Written])[]>;
	/** What they rest on, as parts of the state in the form of its file, after what else was made. */
	readonly state: Promise<readonly Uint8Array[]>;
	/** Resolves when the thread has ended; one that is at work is stopped. */
	readonly end: () => Promise<unknown>;
}

/** Makes these files from nothing in a thread of its own, while this one makes the pages. */
export function filesApart(
	project: string,
	files: readonly WantedFile[],
	order: Omit<Order, 'files' | 'next'>,
): FilesApart {
	const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const thread = new Worker(new URL('./files-thread.ts', import.meta.url), {
		workerData: { ...order, files: files.map(({ path, name, key }) => ({ path, name, key })), next } satisfies Order,
		execArgv: flagsOfCode(project),
	});
	const written = Promise.withResolvers<readonly (readonly [string, Written])[]>();
	const state = Promise.withResolvers<readonly Uint8Array[]>();
	thread.on('message', (told: Told) => {
		if ('written' in told) written.resolve(told.written);
		else state.resolve(told.state);
	});
	const fail = (error: unknown) => {
		written.reject(error);
		state.reject(error);
	};
	thread.on('error', fail);
	thread.on('exit', (code) => fail(new Error(`the thread that makes files ended with ${code}`)));
	// Who waits for them hears of it; a build that has failed already does not wait.
	for (const { promise } of [written, state]) promise.catch(() => {});
	return {
		left: () => taken(files, next),
		begun: () => Math.min(Atomics.load(next, 0), files.length),
		written: written.promise,
		state: state.promise,
		end: () => thread.terminate(),
	};
}
