import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath } from '../manifest/manifest.ts';
import { type AboutSite, writeManifest } from '../manifest/write.ts';
import { sha256 } from './digest.ts';
import type { BuildState, Written } from './state.ts';
import type { Store } from './store.ts';

/** A file that will be put into place: where it is now, and how it was written. */
interface Placed {
	readonly from: string;
	readonly written: Written;
}

/** The program by which the manifest says the site was built: `minhbach 0.1.0`. */
export function engineOf(project: string): string {
	const { name, version }: { name: string; version: string } = JSON.parse(
		readFileSync(join(project, 'package.json'), 'utf8'),
	);
	return `${name} ${version}`;
}

/**
 * Adds the manifest of all files and its parts to the places, and returns them as written. A file whose digest is not known is read
 * once: it has the digest of the last build while its size and time are as they were.
 */
export function addManifest(
	places: Map<string, Placed>,
	last: BuildState | null,
	store: Store,
	about: AboutSite,
): readonly Written[] {
	for (const [path, { from, written }] of places)
		if (written.sha256 === '')
			places.set(path, { from, written: { ...written, sha256: digestFrom(from, written, last?.published.get(path)) } });
	const files = Array.from(places, ([path, { written }]) => ({ path, sha256: written.sha256, bytes: written.bytes }));
	const { whole, parts } = writeManifest(about, files);
	return [...parts, [manifestPath, whole] as const].map(([path, bytes]) => {
		const written = store.put(bytes);
		places.set(path, { from: store.pathOf(written), written });
		return written;
	});
}

function digestFrom(file: string, { bytes, modified }: Written, before: Written | undefined): string {
	const isSame = before?.bytes === bytes && before.modified === modified && before.sha256 !== '';
	return isSame ? before.sha256 : sha256(readFileSync(file));
}
