import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../../address.ts';

/** The path below which a built site stands, as its own `robots.txt` says: `/minhbach`; empty where there is none or nothing says so. */
export function publishedBase(folder: string): string {
	try {
		const [, address] =
			/^Sitemap: (\S+)\/sitemap-index\.xml$/m.exec(readFileSync(join(folder, 'robots.txt'), 'utf8')) ?? [];
		return address === undefined ? '' : basePath(address);
	} catch {
		return '';
	}
}
