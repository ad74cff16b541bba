import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { release } from '../../release.ts';
import { packed, unpacked } from './pack.ts';

/** Parses that outlive a build, each under the hash of what it was made from. */
export interface Cache {
	/**
	 * The value kept for these bytes of this file, or what `make` returns. `null` from `make` is not kept. The value is shared:
	 * nobody may change it.
	 */
	readonly through: <Value>(file: string, bytes: Uint8Array, make: () => Value | null) => Value | null;
	/** Ends a reading. What it asked for is kept for the next one, the rest is forgotten. */
	readonly keep: () => void;
	/** Lets go of what is kept in memory. What was given out stays as it is. */
	readonly forget: () => void;
}

/** A cache that keeps nothing. */
export const noCache: Cache = { through: (_file, _bytes, make) => make(), keep: () => {}, forget: () => {} };

/** An entry: its JSON, and its value once that has been asked for. */
interface Entry {
	readonly json: Uint8Array;
	value?: unknown;
}

const name = 'pack';

/**
 * A cache in one file of `folder`, valid for one `version` of the parser. A file of another version, or a damaged one, is taken
 * for none. A folder that cannot be written keeps nothing.
 */
export function diskCache(folder: string, version: string): Cache {
	let entries = new Map<string, Entry>();
	for (const [key, json] of read(folder, version)) entries.set(key, { json });
	let asked = new Map<string, Entry>();
	let isNew = false;
	return {
		through: <Value>(file: string, bytes: Uint8Array, make: () => Value | null) => {
			const key = createHash('sha256').update(file).update('\0').update(bytes).digest('base64url');
			const known = asked.get(key) ?? entries.get(key);
			if (known !== undefined) {
				asked.set(key, known);
				known.value ??= JSON.parse(Buffer.from(known.json.buffer, known.json.byteOffset, known.json.length).toString());
				return known.value as Value;
			}
			const value = make();
			if (value === null) return null;
			isNew = true;
			const json = JSON.stringify(value);
			// As the next build finds it. What was cut out of the text of a file would hold the whole of that in memory.
			const own: Value = JSON.parse(json);
			// Bytes of their own, which can be given back.
			asked.set(key, { json: new TextEncoder().encode(json), value: own });
			return own;
		},
		keep: () => {
			if (isNew || asked.size < entries.size) write(folder, version, asked);
			entries = asked;
			asked = new Map();
			isNew = false;
		},
		forget: () => {
			for (const { json } of [...entries.values(), ...asked.values()]) release(json);
			entries = new Map();
			asked = new Map();
			isNew = false;
		},
	};
}

function read(folder: string, version: string): ReadonlyMap<string, Uint8Array> {
	try {
		return unpacked(readFileSync(join(folder, name)), version) ?? new Map();
	} catch {
		return new Map();
	}
}

/** Puts the entries in place of what the folder holds; another build may do the same at the same time. */
function write(folder: string, version: string, entries: ReadonlyMap<string, Entry>): void {
	const draft = `${name}.${process.pid}`;
	try {
		mkdirSync(folder, { recursive: true });
		// Written beside and moved into place, so that a stopped build leaves no half file.
		const file = openSync(join(folder, draft), 'w');
		try {
			for (const piece of packed(new Map([...entries].map(([key, { json }]) => [key, json])), version))
				for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
		} finally {
			closeSync(file);
		}
		renameSync(join(folder, draft), join(folder, name));
		for (const other of readdirSync(folder))
			if (other !== name) rmSync(join(folder, other), { recursive: true, force: true });
	} catch {
		// A full or read-only disk: the values are made anew next time.
	}
}
