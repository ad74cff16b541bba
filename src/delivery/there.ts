import { type Journal, journalPath, readJournal } from '../manifest/journal.ts';
import { type ListedFile, manifestPath } from '../manifest/manifest.ts';
import {
	type FileListing,
	isListing,
	type ManifestFault,
	manifestParts,
	readListing,
	siteNamedIn,
} from '../manifest/read.ts';
import type { DeliveryTarget } from './target.ts';

/** What stands at a target before anything is done there. */
export interface There {
	/** Its manifest, or what is wrong with it. */
	readonly read: FileListing | ManifestFault;
	/** The files that its manifest lists; none where it has none. */
	readonly files: ReadonlyMap<string, ListedFile>;
	readonly journal: Journal;
	/** The sites that it is said to be of, by a manifest that may be damaged or by the journal. */
	readonly sites: readonly string[];
}

/** Reads the manifest and the journal of a target. Of a manifest that cannot be read nothing is taken. */
export async function whatIsThere(target: DeliveryTarget): Promise<There> {
	const first = await target.read([manifestPath, journalPath]);
	// Each question takes a program of its own, and a connection: all parts are asked for at once.
	const parts = manifestParts(first.get(manifestPath) ?? Buffer.alloc(0));
	const rest = parts.length === 0 ? first : await target.read(parts);
	const read = await readListing(async (path) => first.get(path) ?? rest.get(path) ?? null);
	const files = isListing(read) ? read.files : new Map<string, ListedFile>();
	const journal = readJournal(first.get(journalPath) ?? null);
	const named = siteNamedIn(first.get(manifestPath) ?? Buffer.alloc(0));
	// A manifest that is whole is what readers have; the journal may be of a run that was killed before it.
	const sites = isListing(read)
		? [read.manifest.site]
		: [named, journal.site].filter((site) => typeof site === 'string');
	return { read, files, journal, sites };
}
