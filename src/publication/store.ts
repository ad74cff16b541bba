import { createHash } from 'node:crypto';
import {
	closeSync,
	fstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { byteRoom, utf8 } from '../outputs/utf8.ts';
import { release } from '../release.ts';
import { sha256 } from './digest.ts';
import type { Written } from './state.ts';

/** Files kept between builds, each under the digest of its bytes. */
export interface Store {
	/** Keeps what the pieces say together, a few at a time in memory, or these bytes. Throws if it cannot be written. */
	readonly put: (pieces: Iterable<string> | Uint8Array) => Written;
	/** Whether the file is still there with the bytes it had. */
	readonly has: (file: Written) => boolean;
	/** Where the file is kept. */
	readonly pathOf: (file: Written) => string;
	/** Removes every file but these. */
	readonly keepOnly: (files: Iterable<Written>) => void;
}

/** Files up to about so many bytes are written at once, each under its name. */
const most = 1 << 19;

/** The store in a folder, which it makes. Throws if it cannot. */
export function fileStore(folder: string): Store {
	const nameOf = (digest: string) => join(folder, digest.slice(0, 2), digest.slice(2));
	// Threads that keep files in one folder have a draft each.
	const draft = join(folder, `draft-${threadId}`);
	mkdirSync(folder, { recursive: true });
	const folders = new Set<string>();
	const made = (path: string) => {
		if (!folders.has(path)) mkdirSync(path, { recursive: true });
		folders.add(path);
	};
	/** Keeps these bytes. Never writes in place: the public folder may have the file under its own name. */
	const putWhole = (bytes: Uint8Array): Written => {
		const digest = sha256(bytes);
		const name = nameOf(digest);
		made(dirname(name));
		const file = created(name, bytes);
		if (file === null) return { sha256: digest, bytes: bytes.length, modified: statSync(name).mtimeMs };
		try {
			writeAll(file, bytes);
			return { sha256: digest, bytes: bytes.length, modified: fstatSync(file).mtimeMs };
		} finally {
			closeSync(file);
		}
	};
	/** Keeps these bytes and those that follow. The digest of all is their name, and is known when they are written. */
	const putLong = (first: Uint8Array, others: Iterable<Uint8Array>): Written => {
		const file = openSync(draft, 'w');
		const digest = createHash('sha256');
		let modified: number;
		let length = 0;
		const add = (bytes: Uint8Array) => {
			digest.update(bytes);
			writeAll(file, bytes);
			length += bytes.length;
		};
		try {
			add(first);
			for (const bytes of others) {
				add(bytes);
				release(bytes);
			}
			modified = fstatSync(file).mtimeMs;
		} finally {
			closeSync(file);
		}
		const sha256 = digest.digest('hex');
		made(dirname(nameOf(sha256)));
		renameSync(draft, nameOf(sha256));
		return { sha256, bytes: length, modified };
	};
	const held = byteRoom();
	return {
		put: (pieces) => {
			if (pieces instanceof Uint8Array) return putWhole(pieces);
			const all = utf8(pieces);
			held.clear();
			for (let next = all.next(); next.done !== true; next = all.next()) {
				held.add(next.value);
				release(next.value);
				if (held.bytes().length >= most) return putLong(held.bytes(), all);
			}
			return putWhole(held.bytes());
		},
		has: (file) => {
			const name = nameOf(file.sha256);
			const found = statSync(name, { throwIfNoEntry: false });
			if (found === undefined || found.size !== file.bytes) return false;
			// A copy of the folder has other times; what it holds decides.
			return found.mtimeMs === file.modified || sha256(readFileSync(name)) === file.sha256;
		},
		pathOf: (file) => nameOf(file.sha256),
		keepOnly: (files) => {
			const wanted = new Set([...files].map((file) => file.sha256));
			for (const part of readdirSync(folder, { withFileTypes: true })) {
				// What a build left that was ended before its draft had a name.
				if (part.name.startsWith('draft')) rmSync(join(folder, part.name), { force: true });
				if (!part.isDirectory()) continue;
				for (const name of readdirSync(join(folder, part.name)))
					if (!wanted.has(part.name + name)) rmSync(join(folder, part.name, name), { force: true });
			}
		},
	};
}

function writeAll(file: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/**
 * How often it is asked whether another thread has written a file, how long is waited in between, and up to which age a file may be
 * one that is being written, in milliseconds.
 */
const patience = 10;
const pause = 5;
const young = 1000;

/**
 * A new file of this name, open; `null` if there is one that holds these bytes. One that holds others is taken away, unless
 * another thread is about to write it.
 */
function created(name: string, bytes: Uint8Array): number | null {
	for (let asked = 0; ; asked++)
		try {
			return openSync(name, 'wx');
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
			if (isFileWith(name, bytes)) return null;
			if (asked < patience && isYoung(name)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
			else rmSync(name, { force: true });
		}
}

/** Whether another thread may be writing the file still. One that was damaged before is older: nothing is waited for. */
function isYoung(name: string): boolean {
	const found = statSync(name, { throwIfNoEntry: false });
	return found !== undefined && Date.now() - found.mtimeMs < young;
}

/** Whether there is a file that holds these bytes. */
function isFileWith(name: string, bytes: Uint8Array): boolean {
	try {
		return statSync(name).size === bytes.length && readFileSync(name).equals(bytes);
	} catch (error) {
		// Another thread has taken it away.
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		throw error;
	}
}
