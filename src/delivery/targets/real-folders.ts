import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { standsAt } from '../../copies/folder-files.ts';
import { makeFolder } from '../../folders.ts';
import { foldersAround } from '../folders-around.ts';

/**
 * The first thing below a target that keeps a file from its place: something that is no folder where a folder belongs, or a folder
 * where the file does. A link to a folder is no folder: it may lead out of the target. `null` if the place is free or has a file.
 */
export function inTheWayOf(target: string, path: string): string | null {
	for (const folder of foldersAround(path)) {
		const stat = standsAt(join(target, folder));
		if (stat === undefined) return null;
		if (!stat.isDirectory()) return folder;
	}
	return standsAt(join(target, path))?.isDirectory() ? path : null;
}

/** Whether the way to a path stays below the target: what is there of the folders around it are folders, and no links. */
export const leadsWithin = (target: string, path: string): boolean =>
	foldersAround(path).every((folder) => standsAt(join(target, folder))?.isDirectory() ?? true);

/**
 * Makes the place of a file free: folders around it are made, and what is in the way is removed. Links are removed, never followed.
 * Throws if the system refuses.
 */
export function clearPlace(target: string, path: string): void {
	makeFolder(target);
	for (const folder of foldersAround(path)) makeRealFolder(target, folder);
	const place = join(target, path);
	// Removing does not follow links (fs.rm): nothing outside of the folder goes.
	if (standsAt(place)?.isDirectory()) rmSync(place, { recursive: true, force: true });
}

/** Makes a folder below a target, also where a file or a link stands; the folders around it must be there. */
function makeRealFolder(target: string, folder: string): void {
	const place = join(target, folder);
	const stat = standsAt(place);
	if (stat?.isDirectory()) return;
	if (stat !== undefined) rmSync(place, { force: true });
	try {
		mkdirSync(place);
	} catch (error) {
		// Another process may have made it.
		if (!standsAt(place)?.isDirectory()) throw error;
	}
}
