import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The files of a published folder: their size, and a hash of their bytes. */
export type Files = ReadonlyMap<string, { readonly size: number; readonly hash: string }>;

/** Reads every file of a published folder. */
export function filesOf(folder: string): Files {
	const found = new Map<string, { size: number; hash: string }>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const bytes = readFileSync(join(entry.parentPath, entry.name));
		const hash = createHash('sha1').update(bytes).digest('base64');
		found.set(relative(folder, join(entry.parentPath, entry.name)), { size: bytes.length, hash });
	}
	return found;
}

/** The bytes of all files. */
export function bytesOf(files: Files): number {
	return [...files.values()].reduce((sum, { size }) => sum + size, 0);
}

/** How many pages, and how many files in all, were added, removed, or have other bytes. */
export function changed(before: Files, after: Files): { pages: number; files: number } {
	const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
		(path) => before.get(path)?.hash !== after.get(path)?.hash,
	);
	return { pages: paths.filter((path) => path.endsWith('.html')).length, files: paths.length };
}

/** The most that a page of a folder weighs in one way, and which page that is. */
export interface Most {
	readonly page: string;
	readonly amount: number;
}

/** How many of the largest pages are packed to find the one that is largest when packed. */
const candidates = 60;

/**
 * The largest pages by bytes, by bytes gzipped, and by elements as they are written. The largest file that is no page follows.
 */
export function largest(folder: string, files: Files): { raw: Most; gzipped: Most; nodes: Most; file: Most } {
	const bySize = [...files]
		.map(([page, { size }]): Most => ({ page, amount: size }))
		.sort((one, other) => other.amount - one.amount);
	const pages = bySize.filter(({ page }) => page.endsWith('.html'));
	const most = (list: readonly Most[], measure: (page: string) => number): Most =>
		list
			.map(({ page }) => ({ page, amount: measure(page) }))
			.reduce((one, other) => (other.amount > one.amount ? other : one), { page: '', amount: 0 });
	const read = (page: string): Buffer => readFileSync(join(folder, page));
	return {
		raw: pages[0] ?? { page: '', amount: 0 },
		gzipped: most(pages.slice(0, candidates), (page) => gzipSync(read(page)).length),
		nodes: most(pages.slice(0, candidates), (page) => elements(read(page).toString())),
		file: bySize.find(({ page }) => !page.endsWith('.html')) ?? { page: '', amount: 0 },
	};
}

/** Elements of a page, counted by their opening tags. */
function elements(html: string): number {
	const markup = html.replace(/<!--.*?-->|(<(?:script|style)\b[^>]*>).*?<\/(?:script|style)>/gs, '$1');
	return markup.match(/<[a-z]/gi)?.length ?? 0;
}
