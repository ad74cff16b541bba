import { hash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AskError, type Asker } from '../copies/ask.ts';
import { makeFolder } from '../folders.ts';
import { manifestPath, mostManifestBytes } from '../manifest/manifest.ts';
import { type FileListing, isListing, readListing } from '../manifest/read.ts';
import type { SiteFault } from '../vi/portal/faults.ts';
import { type CopyState, keptVersion, makeCopyFolder, sumOfMade } from './copy-folder.ts';
import { digestApart } from './digest-apart.ts';
import { wantedFiles, wantedPaths } from './wanted-files.ts';

/** Why a site cannot be taken as it is. */
class SiteError extends Error {
	readonly fault: SiteFault;
	constructor(fault: SiteFault) {
		super(fault);
		this.fault = fault;
	}
}

const manifestFaults = {
	missing: 'no-manifest',
	'too-long': 'too-large',
	'no-json': 'no-json',
	'web-page': 'web-page',
	'other-form': 'other-form',
} as const;

/**
 * Reads a site once more, into the folder of what is kept of it. Whatever goes wrong, the last good copy stays, and the state says
 * what it was. `today` is the day of the reading. What has not come after `longest` milliseconds is not waited for, however it drips.
 */
export async function readSite(
	ask: Asker,
	folder: string,
	before: CopyState,
	{ today, longest }: { readonly today: string; readonly longest: number },
): Promise<CopyState> {
	const patience = AbortSignal.timeout(longest);
	const patient: Asker = { ...ask, get: (url, most, etag) => ask.get(url, most, etag, patience) };
	try {
		const copy = await newCopy(patient, folder, before, today);
		return { ...before, fault: null, faultSince: null, reachedOn: today, copy };
	} catch (error) {
		const fault = error instanceof SiteError ? error.fault : error instanceof AskError ? error.code : null;
		if (fault === null) throw error;
		return { ...before, fault, faultSince: before.faultSince ?? today };
	}
}

async function newCopy(
	ask: Asker,
	folder: string,
	{ address, copy }: CopyState,
	today: string,
): Promise<CopyState['copy']> {
	const known = copy?.version === keptVersion ? copy : null;
	const entrance = await ask.get(new URL(manifestPath, address), mostManifestBytes + 1, known?.etag);
	if (entrance.status === 304 && known !== null) return { ...known, readOn: today };
	const sum = hash('sha256', entrance.bytes, 'hex');
	if (entrance.status === 200 && known?.manifest === sum) return { ...known, readOn: today, etag: entrance.etag };
	const listing = await listingOf(ask, address, entrance);
	const { manifest, files } = listing;
	const wanted = wantedPaths.map((path) => {
		const file = files.get(path);
		if (file === undefined) throw new SiteError('missing-file');
		if (file.bytes > wantedFiles[path]) throw new SiteError('too-large');
		return file;
	});
	const name = sum.slice(0, 16);
	const draft = join(folder, `draft-${process.pid}`);
	rmSync(draft, { recursive: true, force: true });
	makeCopyFolder(folder);
	makeFolder(draft);
	for (const { path, sha256, bytes } of wanted) {
		const at = path.replaceAll('/', '~');
		const kept = copy?.files[path] === sha256 ? keptFile(join(folder, copy.name, at), sha256) : null;
		writeFileSync(join(draft, at), kept ?? (await fileOfSite(ask, new URL(path, address), sha256, bytes)));
	}
	const bytes = Object.fromEntries(
		[...files.values()].flatMap((file) => (/^du-lieu\/[^/]+$/.test(file.path) ? [[file.path, file.bytes]] : [])),
	);
	if (!(await digestApart({ folder: draft, address, bytes }))) throw new SiteError('unreadable');
	rmSync(join(folder, name), { recursive: true, force: true });
	renameSync(draft, join(folder, name));
	return {
		...{ version: keptVersion, name, readOn: today, day: manifest.day, engine: manifest.engine.slice(0, 80) },
		...{
			etag: entrance.etag,
			manifest: sum,
			made: sumOfMade(join(folder, name)),
			isPortal: files.has('cong/index.html'),
		},
		files: Object.fromEntries(wanted.map(({ path, sha256 }) => [path, sha256])),
	};
}

/** The manifest of a site with its parts, of which the entrance was answered. Throws `SiteError` if it is not that site's. */
async function listingOf(
	ask: Asker,
	address: string,
	entrance: { status: number; bytes: Uint8Array },
): Promise<FileListing> {
	const listing = await readListing(async (path, most) => {
		const { status, bytes } = path === manifestPath ? entrance : await ask.get(new URL(path, address), most);
		if (status === 404 || status === 410) return null;
		if (status !== 200) throw new SiteError('status');
		return bytes;
	});
	if (!isListing(listing))
		throw new SiteError(
			listing.code in manifestFaults ? manifestFaults[listing.code as keyof typeof manifestFaults] : 'damaged',
		);
	if (new URL(`${listing.manifest.site.replace(/\/$/, '')}/`).href !== address) throw new SiteError('other-site');
	return listing;
}

/** A file of the last copy; `null` if it is not as it was. */
function keptFile(file: string, sha256: string): Uint8Array | null {
	try {
		const bytes = readFileSync(file);
		return hash('sha256', bytes, 'hex') === sha256 ? bytes : null;
	} catch {
		return null;
	}
}

/** A file of a site, as its manifest says. Throws `SiteError` if it is another one, as of a site that is being published. */
async function fileOfSite(ask: Asker, url: URL, sha256: string, expected: number): Promise<Uint8Array> {
	const { status, bytes } = await ask.get(url, expected + 1);
	if (status === 404 || status === 410) throw new SiteError('missing-file');
	if (status !== 200) throw new SiteError('status');
	if (bytes.length > expected) throw new SiteError('too-large');
	if (hash('sha256', bytes, 'hex') !== sha256) throw new SiteError('changed-file');
	return bytes;
}
