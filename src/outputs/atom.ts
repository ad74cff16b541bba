import { Feed } from 'feed';
import type { Site } from '../schemas/site.ts';
import type { News } from '../views/news/news.ts';
import { zoneOffset } from './zone-offset.ts';

/**
 * The news as an Atom feed (RFC 4287). Where a day is all that is known, the time is its beginning; the feed's is that of its
 * newest entry. `revised`, the day of the content, is taken where it has none.
 */
export function atomFile({ title, subtitle, page, file, entries }: News, site: Site, revised: string): string {
	// The library writes instants in UTC; they are stated as they are in the site's zone.
	const inZone = new Map<string, string>();
	const moment = (dayOrTime: string) => {
		const isDay = dayOrTime.length === 'YYYY-MM-DD'.length;
		const time = isDay ? `${dayOrTime}T00:00:00${zoneOffset(site.timeZone, dayOrTime)}` : dayOrTime;
		const instant = new Date(time);
		inZone.set(instant.toISOString(), time);
		return instant;
	};
	const feed = new Feed({
		id: site.address + file,
		title: inXml(title),
		description: inXml(subtitle),
		link: site.address + page,
		feedLinks: { atom: site.address + file },
		author: { name: inXml(site.publisher) },
		updated: moment(entries[0]?.updated ?? revised),
		generator: false,
	});
	for (const { id, path, title: heading, summary, published, updated, author } of entries) {
		feed.addItem({
			id: site.address + id,
			link: site.address + path,
			title: inHtml(heading),
			description: inHtml(summary),
			author: [{ name: inXml(author) }],
			date: moment(updated),
			published: moment(published),
		});
	}
	const text = feed
		.atom1()
		.replace(/(?<=<(updated|published)>)[^<]+(?=<\/\1>)/g, (instant) => inZone.get(instant) ?? instant);
	return `${text}\n`;
}

/** The text as the library wants it, which takes `&amp;` for `&` before it escapes; without what XML 1.0 cannot hold. */
function inXml(text: string): string {
	return text.replace(/[\uFFFE\uFFFF]/g, '').replaceAll('&', '&amp;');
}

/** The text for the constructs that the library declares as HTML. */
function inHtml(text: string): string {
	return inXml(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
