import { Worker } from 'node:worker_threads';
import type { Announced, FileWanted } from '../make.ts';
import type { Written } from '../state.ts';
import { flagsOfCode } from '../templates.ts';
import { type FilesGround, type FilesOrder, longestFirst, type RestedApart, type ThreadTold, taken } from './order.ts';

/** Files for programs that a thread of its own makes. */
export interface FilesApart {
	/** One after the other of the files that the thread has not begun: who asks for one makes it. */
	readonly left: () => Iterable<FileWanted>;
	/** How many have been begun so far. */
	readonly begun: () => number;
	/** Every file that the thread made, by its address, once none is left. Rejects with what the thread threw. */
	readonly written: Promise<readonly (readonly [string, Written])[]>;
	/** What those rest on. */
	readonly rested: Promise<RestedApart>;
}

/** A thread of its own for files, while this one makes the pages. */
export interface FilesThread {
	/** Has these files made from nothing. It is asked once. */
	readonly make: (wanted: readonly FileWanted[], announced: Announced) => FilesApart;
	/** Resolves when the thread has ended; one that is at work is stopped. */
	readonly end: () => Promise<unknown>;
}

/**
 * Starts a thread that is to make files. It gets ready while it is found out which files there are. Of one that cannot be started nothing is
 * written: all files are left.
 */
export function filesThread(project: string, ground: FilesGround): FilesThread {
	const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const written = Promise.withResolvers<readonly (readonly [string, Written])[]>();
	const rested = Promise.withResolvers<RestedApart>();
	const fail = (error: unknown) => {
		written.reject(error);
		rested.reject(error);
	};
	const begun = () => {
		const thread = new Worker(new URL('./files-thread.ts', import.meta.url), {
			workerData: ground,
			// As in the first thread, nobody who runs a command need know that types are stripped.
			execArgv: ['--disable-warning=ExperimentalWarning', ...flagsOfCode(project)],
		});
		thread.on('message', (told: ThreadTold) => {
			if ('written' in told) written.resolve(told.written);
			else rested.resolve(told.rested);
		});
		thread.on('error', fail);
		thread.on('exit', (code) => fail(new Error(`the thread that makes files ended with ${code}`)));
		return thread;
	};
	let thread: Worker | null = null;
	try {
		thread = begun();
	} catch (error) {
		// As where the machine has no thread left to give.
		fail(error);
	}
	// Who waits for them hears of it; a build that has failed already does not wait.
	for (const { promise } of [written, rested]) promise.catch(() => {});
	return {
		make: (wanted, announced) => {
			const files = longestFirst(wanted);
			thread?.postMessage({
				announced,
				files: files.map(({ path, name, key }) => ({ path, name, key })),
				next,
			} satisfies FilesOrder);
			return {
				left: () => taken(files, next),
				begun: () => Math.min(Atomics.load(next, 0), files.length),
				written: written.promise,
				rested: rested.promise,
			};
		},
		end: async () => thread?.terminate(),
	};
}
