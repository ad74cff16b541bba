import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { draftFolder, journalPath, lockPath, readJournal } from '../manifest/journal.ts';
import { type ListedFile, manifestPath } from '../manifest/manifest.ts';
import { isListing, type ReadFile, readListing } from '../manifest/read.ts';
import { digestOfFile, everyPath, firstBytes } from './folder-files.ts';
import { mostSignatureBytes, signaturePath, signatureState } from './signature.ts';
import { type Difference, sortedDifferences, type Verdict, withoutManifest } from './verdict.ts';

/** How a folder is compared. */
export interface FolderCheck {
	/** The public keys of who may have signed; `null` where no signature is asked for. */
	readonly keys: readonly string[] | null;
	/** Files and folders of the folder that are not of the site, as their owner says. */
	readonly except: readonly string[];
	/** Is told how many files of how many are done. */
	readonly progress: (done: number, all: number) => void;
}

/** Reads files of a folder for the manifest. */
const readerOf =
	(folder: string): ReadFile =>
	async (path, length) =>
		firstBytes(folder, path, length);

/**
 * Compares a folder with the manifest in it: what is missing, of other size, of other bytes, or more than there should be. Throws
 * if the folder or a file cannot be read, and `SignatureError`.
 */
export async function verifyFolder(folder: string, { keys, except, progress }: FolderCheck): Promise<Verdict> {
	const read = await readListing(readerOf(folder));
	if (!isListing(read)) return withoutManifest(read);
	const paths = everyPath(folder);
	const differences: Difference[] = [];
	let checked = 0;
	for (const file of read.files.values()) {
		differences.push(...differenceOf(folder, file, paths.get(file.path)));
		checked += 1;
		if (checked % 500 === 0) progress(checked, read.files.size);
	}
	const retired = retiredIn(folder, paths);
	const own = new Set([manifestPath, signaturePath(read.bytes), journalPath, lockPath]);
	for (const path of paths.keys()) {
		if (read.files.has(path) || own.has(path) || retired.has(path) || path.startsWith(draftFolder)) continue;
		if (except.some((one) => path === one || path.startsWith(`${one}/`))) continue;
		differences.push({ kind: 'extra', path });
	}
	const signature =
		keys === null
			? 'unasked'
			: signatureState(read.bytes, firstBytes(folder, signaturePath(read.bytes), mostSignatureBytes), keys);
	return {
		...{ read, checked, signature, retired: retired.size, elsewhere: null, givenUp: false },
		differences: sortedDifferences(differences),
	};
}

function differenceOf(folder: string, file: ListedFile, isFile: boolean | undefined): Difference[] {
	const { path, sha256, bytes } = file;
	if (isFile === undefined) return [{ kind: 'missing', path }];
	if (!isFile) return [{ kind: 'no-file', path }];
	const { size } = lstatSync(join(folder, path));
	if (size !== bytes) return [{ kind: 'size', path, expected: bytes, found: size }];
	return digestOfFile(join(folder, path)).sha256 === sha256 ? [] : [{ kind: 'changed', path }];
}

/** Files that a publisher keeps of the release before, those that are still as they were. */
function retiredIn(folder: string, paths: ReadonlyMap<string, boolean>): ReadonlySet<string> {
	if (!paths.get(journalPath)) return new Set();
	const { size } = lstatSync(join(folder, journalPath));
	const { retired } = readJournal(firstBytes(folder, journalPath, size));
	const same = retired.filter((file) => differenceOf(folder, file, paths.get(file.path)).length === 0);
	return new Set(same.map(({ path }) => path));
}
