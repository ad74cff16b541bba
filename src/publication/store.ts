import { createHash } from 'node:crypto';
import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from './digest.ts';
import type { Written } from './state.ts';

/** Files kept between builds, each under the digest of its bytes. */
export interface Store {
	/** Keeps what the pieces say together, a few at a time in memory. Throws if it cannot be written. */
	readonly put: (pieces: Iterable<string>) => Written;
	/** Keeps these bytes. Throws if they cannot be written. */
	readonly putBytes: (bytes: Uint8Array) => Written;
	/** Whether the file is still there with the bytes it had. */
	readonly has: (file: Written) => boolean;
	/** Where the file is kept. */
	readonly pathOf: (file: Written) => string;
	/** Removes every file but these. */
	readonly keepOnly: (files: Iterable<Written>) => void;
}

/** So many letters are written at once. */
const most = 1 << 18;

/** The store in a folder, which it makes. Throws if it cannot. */
export function fileStore(folder: string): Store {
	const nameOf = (digest: string) => join(folder, digest.slice(0, 2), digest.slice(2));
	const draft = join(folder, 'draft');
	mkdirSync(folder, { recursive: true });
	const folders = new Set<string>();
	const made = (path: string) => {
		if (!folders.has(path)) mkdirSync(path, { recursive: true });
		folders.add(path);
	};
	/** Gives a whole draft its name. */
	const named = (digest: string): Written => {
		const name = nameOf(digest);
		made(dirname(name));
		renameSync(draft, name);
		const { size, mtimeMs } = statSync(name);
		return { sha256: digest, bytes: size, modified: mtimeMs };
	};
	return {
		put: (pieces) => {
			const file = openSync(draft, 'w');
			const digest = createHash('sha256');
			try {
				for (const bytes of inChunks(pieces)) {
					digest.update(bytes);
					for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
				}
			} finally {
				closeSync(file);
			}
			return named(digest.digest('hex'));
		},
		putBytes: (bytes) => {
			const digest = sha256(bytes);
			const name = nameOf(digest);
			// Never written in place: the public folder may have the file under its own name.
			if (!isFileWith(name, bytes)) {
				made(dirname(name));
				rmSync(name, { force: true });
				writeFileSync(name, bytes, { flag: 'wx' });
			}
			return { sha256: digest, bytes: bytes.length, modified: statSync(name).mtimeMs };
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
				if (!part.isDirectory()) continue;
				for (const name of readdirSync(join(folder, part.name)))
					if (!wanted.has(part.name + name)) rmSync(join(folder, part.name, name), { force: true });
			}
		},
	};
}

/** The pieces as bytes, many of them at once. */
function* inChunks(pieces: Iterable<string>): Generator<Buffer> {
	let waiting = '';
	for (const piece of pieces) {
		waiting += piece;
		if (waiting.length < most) continue;
		yield Buffer.from(waiting);
		waiting = '';
	}
	yield Buffer.from(waiting);
}

/** Whether there is a file that holds these bytes. */
function isFileWith(name: string, bytes: Uint8Array): boolean {
	const found = statSync(name, { throwIfNoEntry: false });
	return found?.size === bytes.length && readFileSync(name).equals(bytes);
}
