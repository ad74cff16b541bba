import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of folders of sites within a public folder, as `build-shards` makes them: a site laid there would take them away. None if there is no such folder. */
export function sitesWithin(out: string): string[] {
	if (!existsSync(out)) return [];
	return readdirSync(out).filter((name) => existsSync(join(out, name, 'du-lieu/manifest.json')));
}
