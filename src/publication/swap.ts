import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Written } from './state.ts';

/** Where a site is made before it is put into place, and where the one before stands meanwhile. */
export const draftOf = (out: string): string => `${out}.next`;
const lastOf = (out: string): string => `${out}.last`;

/** Puts right what a killed build has left. A site that was set aside comes back, half a draft goes. */
export function recover(out: string): void {
	if (!existsSync(out) && existsSync(lastOf(out))) renameSync(lastOf(out), out);
	rmSync(lastOf(out), { recursive: true, force: true });
	rmSync(draftOf(out), { recursive: true, force: true });
}

/** Puts the draft into the place of the public folder by two renames. At no time does half a site stand there. */
export function putIntoPlace(out: string): void {
	if (existsSync(out)) renameSync(out, lastOf(out));
	renameSync(draftOf(out), out);
	rmSync(lastOf(out), { recursive: true, force: true });
}

/**
 * The first file in which a folder differs from the list; `null` if it is as listed. The file is missing, not listed, or of
 * other size.
 */
export function difference(folder: string, listed: ReadonlyMap<string, Written>, withTimes: boolean): string | null {
	const seen = new Set<string>();
	for (const path of pathsIn(folder)) {
		const file = listed.get(path);
		const { size, mtimeMs } = lstatSync(join(folder, path));
		if (file === undefined || file.bytes !== size || (withTimes && Math.abs(file.modified - mtimeMs) >= 1)) return path;
		seen.add(path);
	}
	for (const path of listed.keys()) if (!seen.has(path)) return path;
	return null;
}

function pathsIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const walk = (below: string): string[] =>
		readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
			entry.isDirectory() ? walk(`${below}${entry.name}/`) : [below + entry.name],
		);
	return walk('');
}
