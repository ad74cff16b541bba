import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { dayOf, type Edition } from '../../register/past/edition.ts';
import { feeds } from '../../vi/feeds.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { changeId, changeNews, type DatedNews } from './entry.ts';

/** A document that was taken off the site, though it may be back. */
interface Withdrawn {
	readonly id: string;
	readonly number: string;
	/** How it was last, and the edition in which it is gone. */
	readonly last: Edition;
	readonly gone: Edition;
}

const known = new WeakMap<Index, readonly Withdrawn[]>();

/**
 * The documents that were taken off the site and of which `concerns` is true of their id and how they were last, as news. Of their
 * words only the number is told: they may have been published by mistake.
 */
export function withdrawnNews(index: Index, concerns: (id: string, last: Edition) => boolean): DatedNews[] {
	const all = known.get(index) ?? withdrawnFrom(index);
	known.set(index, all);
	return all
		.filter(({ id, last }) => concerns(id, last))
		.map((one) => changeNews(one.gone, () => withdrawnEntry(index, one)));
}

function withdrawnFrom(index: Index): Withdrawn[] {
	return [...index.past].flatMap(([id, { editions }]) =>
		editions.flatMap((gone, at): Withdrawn[] => {
			const last = editions[at - 1];
			return last?.document && gone.document === null ? [{ id, number: last.document.number, last, gone }] : [];
		}),
	);
}

function withdrawnEntry(index: Index, { id, number, gone }: Withdrawn): ReturnType<DatedNews['make']> {
	const [home = ''] = id.split('/');
	const locality = index.localities.get(home);
	const name = feeds.within(vi.shownNumber(number), feeds.place(locality?.name ?? ''));
	return {
		id: changeId(`${address.document(id)}#van-ban`, 'go', gone),
		path: locality ? address.locality(home) : address.home,
		title: feeds.withdrawn(name),
		summary: feeds.sentences([feeds.withdrawnOn(shownDay(dayOf(gone.time)))]),
		author: locality?.name ?? index.register.site.publisher,
	};
}
