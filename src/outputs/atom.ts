import { Feed } from 'feed';
import type { Site } from '../schemas/site.ts';
import type { News } from '../views/news.ts';
import { zoneOffset } from './zone-offset.ts';

/**
 * The news as an Atom feed (RFC 4287). An entry's time is the beginning of its day; the feed's is that of its newest
 * entry. `revised`, the day of the content, is taken where it has none.
 */
export function atomFile({ title, subtitle, page, file, entries }: News, site: Site, revised: string): string {
	const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
	const feed = new Feed({
		id: site.address + file,
		title: inXml(title),
		description: inXml(subtitle),
		link: site.address + page,
		feedLinks: { atom: site.address + file },
		author: { name: inXml(site.publisher) },
		updated: midnight(entries[0]?.day ?? revised),
		generator: false,
	});
	for (const { id, path, title: heading, summary, day, author } of entries) {
		feed.addItem({
			id: site.address + id,
			link: site.address + path,
			title: inHtml(heading),
			description: inHtml(summary),
			author: [{ name: inXml(author) }],
			date: midnight(day),
			published: midnight(day),
		});
	}
	// The library writes instants in UTC; the day begins in the site's zone.
	const text = feed
		.atom1()
		.replace(
			/(?<=<(?:updated|published)>)([\d-]+)T00:00:00\.000Z/g,
			(_, day: string) => `${day}T00:00:00${zoneOffset(site.timeZone, day)}`,
		);
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
