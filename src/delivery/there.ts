import { type Journal, journalPath, readJournal } from '../manifest/journal.ts';
import { type ListedFile, manifestPath } from '../manifest/manifest.ts';
import { isListing, type Listing, type ManifestFault, readListing } from '../manifest/read.ts';
import type { Target } from './target.ts';

/** What stands at a target before anything is done there. */
export interface There {
	/** Its manifest, or what is wrong with it. */
	readonly read: Listing | ManifestFault;
	/** The files that its manifest lists; none where it has none. */
	readonly files: ReadonlyMap<string, ListedFile>;
	readonly journal: Journal;
}

/** Reads the manifest and the journal of a target. Of a manifest that cannot be read nothing is taken. */
export async function whatIsThere(target: Target): Promise<There> {
	const first = await target.read([manifestPath, journalPath]);
	const read = await readListing(async (path) => first.get(path) ?? (await target.read([path])).get(path) ?? null);
	const files = isListing(read) ? read.files : new Map<string, ListedFile>();
	return { read, files, journal: readJournal(first.get(journalPath) ?? null) };
}
