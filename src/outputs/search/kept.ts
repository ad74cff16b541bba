import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchFile } from './file.ts';

/** The folders of the search: what is published, and notes between builds. What is not asked for again is dropped by `close`. */
export interface Kept {
	/** Puts a file into the published folder; one that is there already stays untouched. */
	put(file: SearchFile): void;
	/** The note of this key, made if there is none that can be read. */
	note<Note>(key: string, make: () => Note): Note;
	/** The paths of the files that were put, from the published folder, sorted. Drops all others. */
	close(): string[];
}

/** Opens both folders for a build. */
export function openKept(site: string, folder: string): Kept {
	const made = new Set<string>();
	/** Writes a file anew; one that is linked elsewhere is not changed. What a stopped build leaves is told by what it holds. */
	const writeAnew = (path: string, text: string) => {
		const parent = dirname(path);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		rmSync(path, { force: true });
		writeFileSync(path, text, { flag: 'wx' });
	};
	const files = new Set<string>();
	const notes = new Set<string>();
	return {
		put({ path, text }) {
			const name = path.replace(/^\//, '');
			if (files.has(name)) return;
			files.add(name);
			if (!isKept(join(site, name), text)) writeAnew(join(site, name), text);
		},
		note(key, make) {
			notes.add(key);
			const path = join(folder, key);
			const kept = readNote(path);
			if (kept !== undefined) return kept as ReturnType<typeof make>;
			const made = make();
			const text = JSON.stringify(made);
			writeAnew(path, `${digest(text)}${text}`);
			return made;
		},
		close() {
			sweep(folder, notes);
			sweep(site, files);
			return [...files].sort();
		},
	};
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
		return existsSync(path) && readFileSync(path, 'utf8') === text;
	} catch {
		return false;
	}
}

const digestLength = 64;
const digest = (text: string): string => hash('sha256', text);

/** Removes every file below the folder that is not in `wanted`. */
function sweep(folder: string, wanted: ReadonlySet<string>): void {
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		const name = path.slice(folder.length + 1).replaceAll('\\', '/');
		if (entry.isFile() && !wanted.has(name)) rmSync(path);
	}
}
