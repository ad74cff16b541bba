import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { feeds } from '../../vi/feeds.ts';
import { changes as words } from '../../vi/page/news.ts';
import { feedAddress } from '../feed-address.ts';
import { type HappeningView, happeningNews, happeningView } from './happening.ts';
import type { News } from './news.ts';

interface Link {
	readonly href: string;
	readonly name: string;
}

/** A page of a month. */
export interface NewsMonthView {
	readonly path: string;
	readonly month: string;
	readonly title: string;
	readonly count: number;
	readonly entries: readonly HappeningView[];
	/** The pages of the month, newest first; empty if it has one. */
	readonly parts: readonly Link[];
	readonly previous: Link | null;
	readonly next: Link | null;
}

const mostOnFirst = 20;
const mostInFeed = 50;

/** Every page of a month: its address and its key, `2023-09 1`. The newest part stands at the month's own address. */
export function* newsMonthPages({ happeningMonths }: Index): Generator<readonly [string, string]> {
	for (const { month, parts } of happeningMonths)
		for (let part = parts; part >= 1; part--)
			yield [address.changesIn(month, part === parts ? null : part), `${month} ${part}`];
}

/** What happened in a month, or in a part of it. Throws if nothing did. */
export function newsMonth(index: Index, key: string): NewsMonthView {
	const [month = '', part = ''] = key.split(' ');
	const beside = index.happeningsBeside.get(month);
	const own = index.happeningsIn.get(key);
	if (beside === undefined || own === undefined) throw new Error(`nothing happened in ${key}`);
	const { parts, count, before, after } = beside;
	const isNewest = Number(part) === parts;
	const link = (other: string | null) =>
		other === null ? null : { href: address.changesIn(other), name: words.month(other) };
	return {
		path: address.changesIn(month, isNewest ? null : Number(part)),
		month,
		title: isNewest ? words.inMonth(month) : words.partOf(words.inMonth(month), Number(part)),
		count,
		entries: own.map((one) => happeningView(index, one)),
		parts:
			parts === 1
				? []
				: Array.from({ length: parts }, (_, at) => parts - at).map((one) => ({
						href: address.changesIn(month, one === parts ? null : one),
						name: one === parts ? words.newestPart : words.part(one),
					})),
		previous: link(before),
		next: link(after),
	};
}

/** The newest of what happened, and the months. */
export function newsHome(index: Index): {
	readonly newest: readonly HappeningView[];
	readonly months: readonly (Link & { readonly count: number })[];
} {
	return {
		newest: newestViews(index, mostOnFirst),
		months: index.happeningMonths.map(({ month, count }) => ({
			href: address.changesIn(month),
			name: words.month(month),
			count,
		})),
	};
}

/** The newest of what happened, at most so many. */
export function newestViews(index: Index, most: number): HappeningView[] {
	return index.newestHappenings.slice(0, most).map((one) => happeningView(index, one));
}

/** What happened last, for programs that follow the site. */
export function happeningsFeed(index: Index): News {
	return {
		title: feeds.entry(words.title, index.register.site.name),
		subtitle: words.lead,
		page: address.changes,
		file: feedAddress.atom(address.changes),
		entries: newestViews(index, mostInFeed).map(happeningNews),
	};
}
