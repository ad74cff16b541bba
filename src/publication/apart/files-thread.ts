import { parentPort, workerData } from 'node:worker_threads';
import { indexOf } from '../../register/index.ts';
import { fileKind, makeFile } from '../make.ts';
import { answersOf } from '../stale.ts';
import { type Made, packedPart } from '../state.ts';
import { fileStore } from '../store.ts';
import { tracer } from '../trace.ts';
import { type FilesOrder, type ThreadTold, taken } from './order.ts';

// The thread of `filesApart`: makes files for programs from nothing, until none is left.
const { register, past, day, asOf, told, store, files, next } = workerData as FilesOrder;
const tell = (message: ThreadTold) => parentPort?.postMessage(message);

const trace = tracer(indexOf(register, past, day, told, asOf));
const workshop = { trace, store: fileStore(store) };
const made = new Map<string, Made>();
for (const one of taken(files, next)) made.set(one.path, makeFile(workshop, { ...one, file: fileKind(one.name) }));
// Whoever waits for the files goes on, while the answers are counted.
tell({ written: Array.from(made, ([path, { sha256, bytes, modified }]) => [path, { sha256, bytes, modified }]) });
const parts = [packedPart({ apart: true })];
const answers = new Map<string, string>();
for (const part of answersOf(trace, null).restedOn(made)) {
	parts.push(packedPart(part));
	for (const [at, name] of (part.questions ?? []).entries()) {
		const digest = part.answers?.[at];
		// What was remembered has none.
		if (digest) answers.set(name, digest);
	}
}
tell({ rested: { parts, answers } });
