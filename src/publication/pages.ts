import { calendarPages } from './pages/calendar.ts';
import { comparePages } from './pages/compare.ts';
import { correctionPages } from './pages/corrections.ts';
import { entryPages } from './pages/entries.ts';
import { assignmentPages } from './pages/list.ts';
import { measurementPages } from './pages/measurement.ts';
import { newsPages } from './pages/news.ts';
import { placePages } from './pages/places.ts';
import { portalPages } from './pages/portal.ts';
import { resultPages } from './pages/results.ts';
import { scorePages } from './pages/scores.ts';
import { sitePages } from './pages/site.ts';
import { listPages } from './pages/years.ts';

/** Every kind of page of the site, by the name of the template that shows it. */
export const pages = {
	...sitePages,
	...entryPages,
	...listPages,
	...calendarPages,
	...resultPages,
	...measurementPages,
	...scorePages,
	...assignmentPages,
	...placePages,
	...correctionPages,
	...newsPages,
	...comparePages,
	...portalPages,
};

/** The name of a kind of page. */
export type PageName = keyof typeof pages;

/** What the pages of a kind show. */
export type Shown<Name extends PageName> = ReturnType<(typeof pages)[Name]['value']>;

/** What one page shows, with the name of its template. */
export type ShownPage = {
	readonly [Name in PageName]: { readonly template: Name; readonly value: Shown<Name> };
}[PageName];
