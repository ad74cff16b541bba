import { basePath } from '../../address.ts';
import type { Register } from '../../register/entries.ts';
import { fileOf } from '../make.ts';
import type { Written } from '../state.ts';
import type { Store } from '../store.ts';
import { movedPage } from './moved-page.ts';
import { oldAddressesOf } from './moves.ts';
import { roomBeside } from './room.ts';

/**
 * Lays pages at old addresses of pages, and at those of files the files themselves: a calendar is read on where nothing can lead
 * elsewhere. What stands there already stays, also where only some file systems say that it does. Returns the pages as written.
 */
export function layMoved(
	{ redirects, site }: Pick<Register, 'redirects' | 'site'>,
	paths: Iterable<string>,
	places: Map<string, { readonly from: string; readonly written: Written }>,
	store: Store,
): Written[] {
	const base = basePath(site.address);
	const all: Written[] = [];
	if (redirects.length === 0) return all;
	const room = roomBeside(places.keys());
	for (const { from, to } of oldAddressesOf(redirects, new Set(paths))) {
		const file = fileOf(from);
		if (places.has(file) || room.obstacle(file) !== null) continue;
		const same = places.get(fileOf(to));
		if (!from.endsWith('/')) {
			if (same === undefined || to.endsWith('/')) continue;
			places.set(file, same);
			room.add(file);
			continue;
		}
		const written = store.put([movedPage(to, site.address, base)]);
		places.set(file, { from: store.pathOf(written), written });
		room.add(file);
		all.push(written);
	}
	return all;
}
