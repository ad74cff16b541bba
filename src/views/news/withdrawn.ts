import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { dayOf } from '../../register/past/edition.ts';
import type { Withdrawn } from '../../register/past/tables.ts';
import { feeds } from '../../vi/feeds.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { changeId, changeNews, type DatedNews } from './entry.ts';

/** These documents that were taken off the site, each once, as news. Of their words only the number is told: they may have been published by mistake. */
export function withdrawnNews(index: Index, withdrawn: readonly Withdrawn[]): DatedNews[] {
	return [...new Set(withdrawn)].map((one) => changeNews(one, () => withdrawnEntry(index, one)));
}

function withdrawnEntry(index: Index, { id, number, time, commit }: Withdrawn): ReturnType<DatedNews['make']> {
	const [home = ''] = id.split('/');
	const locality = index.localities.get(home);
	const name = feeds.within(vi.shownNumber(number), feeds.place(locality?.name ?? ''));
	return {
		id: changeId(`${address.document(id)}#van-ban`, 'go', { commit }),
		path: locality ? address.locality(home) : address.home,
		title: feeds.withdrawn(name),
		summary: feeds.sentences([feeds.withdrawnOn(shownDay(dayOf(time)))]),
		author: locality?.name ?? index.register.site.publisher,
	};
}
