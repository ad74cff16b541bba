import { address } from '../../address.ts';
import { newsHome, newsMonth, newsMonthPages } from '../../views/news/months.ts';
import { onePage, type PageKind } from '../kind.ts';

/** What became otherwise on the site: the newest, and each month. */
export const newsPages = {
	news: { at: onePage(address.changes), value: newsHome, listed: true },
	newsMonth: { at: newsMonthPages, value: newsMonth, listed: true },
} satisfies Record<string, PageKind<object>>;
