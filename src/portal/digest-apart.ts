import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../folders.ts';
import type { DigestTask } from './digest-worker.ts';

/** What the thread of one site may use: megabytes of its heap, and milliseconds. */
const mostHeap = 768;
const longest = 60_000;

/** The digest that is being made: two at a time would need twice the memory. */
let last: Promise<unknown> = Promise.resolve();

/** Makes the digest of a site beside its files, in a thread of its own, one site after the other. Whether it could be made. */
export function digestApart(task: DigestTask): Promise<boolean> {
	const made = last.then(() => digestIn(task));
	last = made.catch(() => {});
	return made;
}

async function digestIn(task: DigestTask): Promise<boolean> {
	const project = projectRoot();
	// Node strips no types below `node_modules`, where an installed package stands.
	const isPackage = /[\\/]node_modules[\\/]/.test(project);
	const execArgv = isPackage ? [`--import=${pathToFileURL(`${project}/bin/types.mjs`).href}`] : [];
	const worker = new Worker(pathToFileURL(`${project}/src/portal/digest-worker.ts`), {
		workerData: task,
		execArgv,
		resourceLimits: { maxOldGenerationSizeMb: mostHeap },
		stderr: true,
	});
	const { promise, resolve } = Promise.withResolvers<boolean>();
	const timer = setTimeout(() => resolve(false), longest);
	worker.on('message', () => resolve(true));
	worker.on('error', () => resolve(false));
	worker.on('exit', () => resolve(false));
	try {
		return await promise;
	} finally {
		clearTimeout(timer);
		await worker.terminate();
	}
}
