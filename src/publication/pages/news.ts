import { address } from '../../address.ts';
import { newsHome, newsMonth, newsMonthPages } from '../../views/news/months.ts';
import { glossaryView } from '../../views/word/glossary.ts';
import { onePage, type PageKind } from '../kind.ts';

/** What became otherwise on the site, by month; what its words mean; what it is, in English. */
export const newsPages = {
	news: { at: onePage(address.changes), value: newsHome, listed: true },
	glossary: { at: onePage(address.glossary), value: glossaryView, listed: true },
	english: {
		at: onePage(address.english),
		value: (index) => ({ counts: index.totals, places: index.register.localities.length }),
		listed: true,
	},
	newsMonth: { at: newsMonthPages, value: newsMonth, listed: true },
} satisfies Record<string, PageKind<object>>;
