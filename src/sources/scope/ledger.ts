import { type Dirent, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type FileFacts, factsOfFile } from './facts.ts';

/** The files of a locality by their paths in its folder, `documents/7679-qd-ubnd-2022.mdx`. */
type FilesOf = ReadonlyMap<string, FileFacts>;

/** What is known of a content folder without parsing its files. FileFacts of files that cannot be read are missing. */
export interface Ledger {
	/** By locality. */
	readonly localities: ReadonlyMap<string, FilesOf>;
	/** The files that all localities share, by their paths in the content folder. */
	readonly shared: FilesOf;
}

interface Known extends FileFacts {
	readonly size: number;
	readonly modified: number;
}

/** A file that was written so shortly before it was read may have been written again in the same moment, in milliseconds. */
const moment = 2000;

/** Raised when facts are worked out otherwise. */
const version = 2;

/**
 * The ledger of a content folder. What `kept` holds from before is taken for files whose size and time are as they were. The others
 * are read, never parsed. The file is written anew where something changed; one that cannot be written is left out.
 */
export function readLedger(folder: string, kept: string): Ledger {
	const before = knownIn(kept);
	const now = new Map<string, Known>();
	let isNew = false;
	const facts = (path: string): FileFacts | null => {
		try {
			const { size, mtimeMs } = statSync(join(folder, path));
			const known = before.get(path);
			const isSame = known?.size === size && known.modified === mtimeMs;
			if (!isSame) isNew = true;
			const read = isSame
				? known
				: { size, modified: mtimeMs, ...factsOfFile(nameIn(path), readFileSync(join(folder, path))) };
			now.set(path, read);
			return read;
		} catch {
			return null;
		}
	};
	const files = (below: string, at: string): [string, FileFacts][] =>
		entries(join(folder, below, at)).flatMap((entry): [string, FileFacts][] => {
			const own = at === '' ? entry.name : `${at}/${entry.name}`;
			if (below === '' && own === 'localities') return [];
			if (entry.isDirectory()) return files(below, own);
			const read = entry.isFile() ? facts(below === '' ? own : `${below}/${own}`) : null;
			return read === null ? [] : [[own, read]];
		});
	const localities = new Map(
		entries(join(folder, 'localities')).flatMap((entry) =>
			entry.isDirectory() ? [[entry.name, new Map(files(`localities/${entry.name}`, ''))] as const] : [],
		),
	);
	const shared = new Map(files('', ''));
	if (isNew || now.size !== before.size) keep(kept, now);
	return { localities, shared };
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function entries(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return [];
	}
}

function knownIn(kept: string): ReadonlyMap<string, Known> {
	try {
		const { of, files }: { of: number; files: Map<string, Known> } = deserialize(readFileSync(kept));
		const written = statSync(kept).mtimeMs;
		if (of !== version) return new Map();
		return new Map([...files].filter(([, { modified }]) => modified < written - moment));
	} catch {
		return new Map();
	}
}

function keep(kept: string, files: ReadonlyMap<string, Known>): void {
	try {
		mkdirSync(dirname(kept), { recursive: true });
		writeFileSync(`${kept}.${process.pid}`, serialize({ of: version, files }));
		renameSync(`${kept}.${process.pid}`, kept);
	} catch {
		// A full or read-only disk: the files are read again next time.
	}
}
