import {
	copyFileSync,
	existsSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfFile, firstBytes, standsAt } from '../../copies/folder-files.ts';
import { draftFolder } from '../../manifest/journal.ts';
import { type DeliveryTarget, TargetError } from '../target.ts';
import { clearPlace, inTheWayOf, leadsWithin } from './real-folders.ts';

/** A folder of this machine, or one that is mounted on it. Each file comes into its place by a rename. */
export function folderTarget(folder: string): DeliveryTarget {
	const pathOf = (path: string) => join(folder, path);
	const drafts = pathOf(draftFolder);
	const isOwn = (name: string) => name.startsWith(`${process.pid}-`);
	/** Removes drafts. A link in place of their folder leads to files of others. */
	const sweep = (goes: (name: string) => boolean) => {
		if (!leadsWithin(folder, `${draftFolder}x`) || !existsSync(drafts)) return;
		for (const name of readdirSync(drafts))
			if (goes(name)) rmSync(join(drafts, name), { recursive: true, force: true });
	};
	let count = 0;
	let isTidy = false;
	/** A name in the folder of drafts that no other run uses. */
	const draft = () => {
		count += 1;
		const path = `${draftFolder}${process.pid}-${count}`;
		clearPlace(folder, path);
		return pathOf(path);
	};
	const place = (from: string, path: string) => {
		clearPlace(folder, path);
		renameSync(from, pathOf(path));
	};
	return {
		name: folder,
		read: async (paths) =>
			new Map(
				paths.flatMap((path) => {
					const bytes = firstBytes(folder, path, Number.MAX_SAFE_INTEGER);
					return bytes === null ? [] : [[path, bytes] as const];
				}),
			),
		put: async (from, files) => {
			// Drafts of a run that was killed: whoever puts files is alone here.
			if (!isTidy) sweep((name) => !isOwn(name));
			isTidy = true;
			for (const { path, sha256 } of files) {
				const file = draft();
				copyFileSync(join(from, path), file);
				// What was verified is what is published, whoever writes to the folder meanwhile.
				if (digestOfFile(file).sha256 !== sha256) throw new TargetError('changed-meanwhile', path);
				place(file, path);
			}
		},
		write: async (path, bytes) => {
			const file = draft();
			writeFileSync(file, bytes);
			place(file, path);
		},
		remove: async (paths) => {
			// What is behind a link is not of the target.
			const within = paths.filter((path) => leadsWithin(folder, path));
			for (const path of within) removeFile(pathOf(path));
			removeEmpty(folder, within);
		},
		spoilt: async (files, wholly) => {
			const found: string[] = [];
			for (const { path, bytes, sha256 } of files) {
				const stat = standsAt(pathOf(path));
				const isSame = stat?.isFile() && stat.size === bytes && leadsWithin(folder, path);
				if (!isSame || (wholly && digestOfFile(pathOf(path)).sha256 !== sha256)) found.push(path);
			}
			return found;
		},
		replaces: async (files) => {
			const found = Array.from(files, ({ path }) => inTheWayOf(folder, path));
			return [...new Set(found)].filter((path) => path !== null);
		},
		close: () => sweep(isOwn),
	};
}

/** Removes a file. It may be gone, with its folders, or its folder may be a file by now. */
function removeFile(path: string): void {
	try {
		unlinkSync(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (!['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'EPERM'].includes(code) || (code === 'EPERM' && isFile(path)))
			throw error;
	}
}

const isFile = (path: string): boolean => standsAt(path)?.isFile() ?? false;

/** Removes the folders around these paths that hold nothing any more, but not the target itself. */
function removeEmpty(folder: string, paths: readonly string[]): void {
	const seen = new Set<string>();
	for (const path of paths)
		for (let around = dirname(path); around !== '.' && !seen.has(around); around = dirname(around)) {
			const full = join(folder, around);
			if (existsSync(full) && readdirSync(full).length > 0) break;
			seen.add(around);
			if (existsSync(full)) rmdirSync(full);
		}
}
