import { hash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../folders.ts';
import { type SiteFault, siteFaultWords } from '../vi/portal/faults.ts';

/** The version of what is kept: a copy of another one is digested anew. */
export const keptVersion = 1;

const dayText = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const states = z.object({
	address: z.string(),
	fault: z.enum(Object.keys(siteFaultWords) as SiteFault[]).nullable(),
	faultSince: dayText.nullable(),
	reachedOn: dayText.nullable(),
	/** The last good copy; `null` where there never was one. */
	copy: z
		.object({
			version: z.int(),
			/** The name of its folder. */
			name: z.string().regex(/^[0-9a-f]{16}$/),
			readOn: dayText,
			day: z.string(),
			engine: z.string(),
			etag: z.string().nullable(),
			manifest: z.string(),
			isPortal: z.boolean(),
			/** The digest of what was made of them (see `sumOfMade`). */
			made: z.string(),
			/** The SHA-256 of each file that was read, by its path. */
			files: z.record(z.string(), z.string()),
		})
		.nullable(),
});

/** How a site was last read, and its last good copy. */
export type CopyState = z.infer<typeof states>;

/** The folder of what is kept of a site. */
export const copyFolder = (cache: string, id: string): string => join(cache, 'portal', id);

/** The names of what is made of the files of a site. */
export const digestName = 'digest.json';
export const rowsName = 'rows';

/** The digest of what was made of the files of a site in a folder. Throws if something is missing. */
export function sumOfMade(folder: string): string {
	const sums = [digestName, rowsName].map((name) => hash('sha256', readFileSync(join(folder, name)), 'hex'));
	return hash('sha256', sums.join(), 'hex');
}

/** What is kept of a site at an address. A copy of another address, or one that is not as it was made, is none. */
export function readCopyState(folder: string, address: string): CopyState {
	const none: CopyState = { address, fault: null, faultSince: null, reachedOn: null, copy: null };
	try {
		const state = states.parse(JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')));
		if (state.address !== address) return none;
		const { copy } = state;
		return copy === null || isAsMade(join(folder, copy.name), copy.made) ? state : { ...state, copy: null };
	} catch {
		return none;
	}
}

/** Makes the folder of a site. A file in its place, or in that of the folder of all, is nothing that a portal keeps: it goes. */
export function makeCopyFolder(folder: string): void {
	for (const one of [dirname(folder), folder])
		if (existsSync(one) ? !statSync(one).isDirectory() : isLink(one)) rmSync(one, { force: true });
	makeFolder(folder);
}

/** Whether a link stands there, also one that leads nowhere. */
const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Keeps how a site was read, and only the copy that it names. */
export function writeCopyState(folder: string, state: CopyState): void {
	makeCopyFolder(folder);
	const draft = join(folder, `state-${process.pid}`);
	writeFileSync(draft, JSON.stringify(state));
	const file = join(folder, 'state.json');
	if (existsSync(file) && statSync(file).isDirectory()) rmSync(file, { recursive: true, force: true });
	renameSync(draft, file);
	for (const other of readdirSync(folder))
		if (other !== 'state.json' && other !== state.copy?.name)
			rmSync(join(folder, other), { recursive: true, force: true });
}

function isAsMade(folder: string, made: string): boolean {
	try {
		return sumOfMade(folder) === made;
	} catch {
		return false;
	}
}
