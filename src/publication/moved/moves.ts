import { leadsAlike } from '../../register/moved/leads.ts';
import type { RedirectEntry } from '../../register/moved/redirects.ts';

/** The most old addresses of which a site keeps a page each: a tenth of what it may have of its own. */
export const mostMoved = 20_000;

/** An old address without an anchor, where what stood there stands now, and the line that says so. */
export interface OldAddress {
	readonly from: string;
	readonly to: string;
	readonly by: RedirectEntry;
}

/**
 * The old addresses of lines: their own, and those below pages, as they follow from what stands below the new ones; with the
 * summaries for other sites. A line of its own counts more. It ends after `mostMoved` and one.
 */
export function oldAddressesOf(lines: readonly RedirectEntry[], paths: ReadonlySet<string>): OldAddress[] {
	const moves = new Map<string, OldAddress>();
	for (const by of lines) if (!by.from.includes('#')) moves.set(by.from, { from: by.from, to: by.to, by });
	const alike = lines.filter(({ from, to }) => leadsAlike(from, to));
	const depths = new Set(alike.map(({ to }) => to.split('/').length));
	const below = new Map<string, string[]>();
	for (const path of alike.length > 0 ? paths : []) {
		const parts = path.replace(/^\/nhung\//, '/').split('/');
		for (const depth of depths) {
			if (parts.length < depth) continue;
			const page = `${parts.slice(0, depth - 1).join('/')}/`;
			const own = below.get(page);
			if (own === undefined) below.set(page, [path]);
			else own.push(path);
		}
	}
	for (const by of alike)
		for (const to of below.get(by.to) ?? []) {
			if (moves.size > mostMoved) return [...moves.values()];
			const before = to.startsWith('/nhung/') ? '/nhung' : '';
			const from = before + by.from + to.slice(before.length + by.to.length);
			if (!moves.has(from)) moves.set(from, { from, to, by });
		}
	return [...moves.values()];
}
