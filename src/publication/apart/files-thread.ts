import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { indexOf } from '../../register/index.ts';
import { type Announced, fileKind, makeFile } from '../make.ts';
import { answersOf } from '../stale.ts';
import { type Made, packedPart } from '../state.ts';
import { fileStore } from '../store.ts';
import { tracer } from '../trace.ts';
import { type FilesGround, type FilesOrder, type ThreadTold, taken } from './order.ts';

// The thread of `filesThread`: makes files for programs from nothing, until none is left.
if (parentPort === null) throw new Error('no thread of another');
const port = parentPort;
const ordered = once(port, 'message');
const { register, past, day, asOf, portal, store } = workerData as FilesGround;
const tell = (message: ThreadTold) => port.postMessage(message);

const announced: Announced = { listed: [], parts: new Map() };
const trace = tracer(indexOf(register, past, day, { ...portal, ...announced }, asOf));
const workshop = { trace, store: fileStore(store) };
const [{ files, next, announced: told }] = (await ordered) as [FilesOrder];
for (const path of told.listed) announced.listed.push(path);
for (const [kind, parts] of told.parts) announced.parts.set(kind, parts);
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
