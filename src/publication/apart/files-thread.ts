import { parentPort, workerData } from 'node:worker_threads';
import { indexOf } from '../../register/index.ts';
import { filesApartFromPages, makeFile } from '../make.ts';
import { answersOf } from '../stale.ts';
import { type Made, packedPart } from '../state.ts';
import { fileStore } from '../store.ts';
import { tracer } from '../trace.ts';
import type { Order, Told } from './order.ts';

// The thread of `filesApart`: makes every file for programs from nothing.
const { register, past, day, asOf, told, store, count } = workerData as Order;
const tell = (message: Told) => parentPort?.postMessage(message);

const sizes = new Map<string, number>();
const trace = tracer(indexOf(register, past, day, { sizes, ...told }, asOf));
const workshop = { trace, store: fileStore(store) };
const made = new Map<string, Made>();
// By the index that notes what it is asked: what it remembers serves the files too.
for (const one of trace.of(filesApartFromPages).made) {
	const file = makeFile(workshop, one);
	made.set(one.path, file);
	sizes.set(one.path, file.bytes);
	Atomics.add(count, 0, 1);
}
// Whoever waits for the sizes goes on, while the answers are counted.
tell({ written: Array.from(made, ([path, { sha256, bytes, modified }]) => [path, { sha256, bytes, modified }]) });
tell({ state: [packedPart({ apart: true }), ...Array.from(answersOf(trace, null).restedOn(made), packedPart)] });
