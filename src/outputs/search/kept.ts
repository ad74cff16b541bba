import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchFile } from './file.ts';

/** What the last build left: its files, and notes by key. What is not asked for again is dropped by `close`. */
export interface Kept {
	/** Puts a file into the site, from what was kept if it is the same, and remembers it. */
	put(file: SearchFile): void;
	/** The note of this key, made if there is none that can be read. */
	note<Note>(key: string, make: () => Note): Note;
	/** The addresses of the files that were put, sorted. Drops what no build needs. */
	close(): string[];
}

/** Opens the kept folder for a build into the folder `site`. */
export function openKept(folder: string, site: string): Kept {
	const files = new Set<string>();
	const notes = new Set<string>();
	return {
		put({ path, text }) {
			if (files.has(path)) return;
			files.add(path);
			const kept = join(folder, 'files', path);
			if (!isKept(kept, text)) writeWhole(kept, text);
			linkOrCopy(kept, join(site, path));
		},
		note(key, make) {
			const file = `${key}.json`;
			notes.add(file);
			const path = join(folder, 'notes', file);
			const kept = readNote(path);
			if (kept !== undefined) return kept as ReturnType<typeof make>;
			const made = make();
			const text = JSON.stringify(made);
			writeWhole(path, `${digest(text)}${text}`);
			return made;
		},
		close() {
			sweep(join(folder, 'notes'), notes);
			sweep(join(folder, 'files'), new Set([...files].map((path) => path.replace(/^\//, ''))));
			return [...files].map((path) => path.replace(/^\//, '')).sort();
		},
	};
}

/** Writes a file so that it is whole or not there, whenever the build is stopped. A file that is linked elsewhere is not changed. */
function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(`${path}.part`, text);
	renameSync(`${path}.part`, path);
}

function linkOrCopy(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	rmSync(to, { force: true });
	try {
		linkSync(from, to);
	} catch {
		// Another disk, or a file system without links.
		copyFileSync(from, to);
	}
}

/** The note, or nothing where there is none or it was cut short or changed. */
function readNote(path: string): unknown {
	try {
		const text = readFileSync(path, 'utf8');
		const [said, note] = [text.slice(0, digestLength), text.slice(digestLength)];
		return digest(note) === said ? JSON.parse(note) : undefined;
	} catch {
		return undefined;
	}
}

function isKept(path: string, text: string): boolean {
	try {
		return readFileSync(path, 'utf8') === text;
	} catch {
		return false;
	}
}

const digestLength = 64;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Removes every file below the folder that is not in `wanted`. */
function sweep(folder: string, wanted: ReadonlySet<string>): void {
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		const name = path.slice(folder.length + 1).replaceAll('\\', '/');
		if (entry.isFile() && !wanted.has(name)) rmSync(path);
	}
}
