import { hash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod';
import { lockPath } from '../manifest/journal.ts';
import { isRunning, processStart } from '../publication/lock.ts';
import type { DeliveryTarget } from './target.ts';

const lockSchema = z.object({
	/** What tells one run from another. */
	token: z.string(),
	/** The digest of the machine's name: the name itself is nobody's business. */
	machine: z.string(),
	process: z.int(),
	/** When the process began, as the system counts. */
	start: z.string(),
	/** When the lock was last taken or held on to, in milliseconds since 1970 by the machine's own clock. */
	at: z.number(),
});

/** Who publishes to a target. */
export type LockHolder = z.infer<typeof lockSchema>;

/** Another run publishes to the target, or has taken the lock of this one. */
export class LockedError extends Error {
	/** How long ago the other run last gave word, in minutes by this machine's clock; whether it is on this machine. */
	readonly minutes: number;
	readonly isHere: boolean;
	constructor({ at, machine }: LockHolder) {
		super('locked');
		this.minutes = Math.max(0, Math.round((Date.now() - at) / 60_000));
		this.isHere = machine === thisMachine;
	}
}

/** The lock of a target while this run has it. */
export interface HeldLock {
	/** Says that this run goes on, now and then. Throws `LockedError` if another one has taken the lock. */
	readonly holdOn: () => Promise<void>;
	readonly release: () => Promise<void>;
}

/** After so long without a word the run of another machine has ended; so often word is given; all in milliseconds. */
const wordless = 30 * 60_000;
const pause = 60_000;
/** Two that take a lock at once see after this time which of them has it. */
const settling = 300;

const thisMachine = hash('sha256', `minhbach ${hostname()}`, 'hex').slice(0, 16);

/**
 * Takes the lock of a target. `force` takes it from whoever has it. Throws `LockedError` if another run has it. Targets know no
 * exclusive files, so of two that begin in the same moment the one counts whose word stands there in the end, after `settle`
 * milliseconds.
 */
export async function takeTargetLock(target: DeliveryTarget, force: boolean, settle = settling): Promise<HeldLock> {
	const holder = await holderOf(target);
	if (holder !== null && !force && !hasEnded(holder)) throw new LockedError(holder);
	const own = { token: randomUUID(), machine: thisMachine, process: process.pid, start: processStart(process.pid) };
	const write = () =>
		target.write(lockPath, Buffer.from(JSON.stringify({ ...own, at: Date.now() } satisfies LockHolder)));
	const check = async () => {
		const now = await holderOf(target);
		if (now !== null && now.token !== own.token) throw new LockedError(now);
	};
	await write();
	await after(settle);
	await check();
	let last = Date.now();
	return {
		holdOn: async () => {
			if (Date.now() - last < pause) return;
			await check();
			await write();
			last = Date.now();
		},
		release: async () => {
			if ((await holderOf(target))?.token === own.token) await target.remove([lockPath]);
		},
	};
}

async function holderOf(target: DeliveryTarget): Promise<LockHolder | null> {
	const bytes = (await target.read([lockPath])).get(lockPath);
	if (bytes === undefined) return null;
	try {
		return lockSchema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data ?? null;
	} catch {
		return null;
	}
}

/** Whether a run is over: on this machine its process says, elsewhere its silence. A clock that is ahead counts as now. */
function hasEnded({ machine, process: id, start, at }: LockHolder): boolean {
	if (machine === thisMachine) return !isRunning(id) || processStart(id) !== start;
	return Math.abs(Date.now() - at) > wordless;
}
