import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { Happening } from '../../register/past/by-month.ts';
import { dayOf } from '../../register/past/edition.ts';
import { feeds } from '../../vi/feeds.ts';
import { changes as words } from '../../vi/page/news.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { documentRows } from '../page/lists.ts';
import { editedWords } from './edited.ts';
import { authorOf, changeId, historyOf, type NewsEntry } from './entry.ts';
import { documentSummary } from './news.ts';

/** One thing that became otherwise, as pages and the feed tell it. */
export interface HappeningView {
	/** What names it for ever within the portal. */
	readonly id: string;
	/** As the site noted it: a day, or the month or year of issue where no more is known. */
	readonly time: string;
	/** The day of it as readers see it. */
	readonly day: string;
	/** “Văn bản mới”, “Đã sửa”. */
	readonly what: string;
	readonly href: string;
	readonly name: string;
	/** Name of the locality. */
	readonly place: string;
	/** What a document is about, or what was edited of it. */
	readonly told: string;
	/** Further sentences, at most five. */
	readonly details: readonly string[];
	/** How many more changes its history has; 0 for none. */
	readonly more: number;
	/** Name of the body that issued the document. */
	readonly author: string;
}

/** What happened, in words. */
export function happeningView(index: Index, one: Happening): HappeningView {
	const { id, time } = one;
	const day = shownDay(dayOf(time));
	if (one.kind === 'withdrawn') {
		const [home = ''] = id.split('/');
		const place = index.localities.get(home)?.name ?? '';
		return {
			id: changeId(`${address.document(id)}#van-ban`, 'go-khoi-trang', one),
			time,
			day,
			what: words.withdrawn,
			href: place === '' ? address.localities : address.locality(home),
			name: vi.shownNumber(one.number),
			place: feeds.place(place),
			told: feeds.withdrawnOn(day),
			details: [],
			more: 0,
			author: place || index.register.site.publisher,
		};
	}
	const { href, name, locality, title } = documentLink(index, id);
	const base = { time, day, name, place: feeds.place(locality), author: authorOf(index, id) };
	if (one.kind === 'came') {
		const [row] = documentRows(index, [id]);
		const isBack = one.commit !== null;
		return {
			...base,
			id: isBack ? changeId(href, 'tro-lai', { commit: one.commit || null }) : `${href}#moi`,
			what: isBack ? words.back : words.came,
			href,
			told: title,
			details: row === undefined ? [] : [documentSummary(index, id, row)],
			more: 0,
		};
	}
	return {
		...base,
		id: changeId(href, 'da-sua', one),
		what: words.edited,
		href: historyOf(id),
		...editedWords(index, one),
	};
}

/** The same for programs that follow the site. */
export function happeningNews({ id, time, what, href, name, place, told, details, author }: HappeningView): NewsEntry {
	return {
		id,
		path: href,
		title: `${what}: ${feeds.within(name, place)}`,
		summary: feeds.sentences([told, ...details]),
		published: time,
		updated: time,
		author,
	};
}
