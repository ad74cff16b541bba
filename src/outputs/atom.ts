import type { Index } from '../register/index.ts';
import type { News } from '../views/news/news.ts';
import { illustrated } from '../words/illustrated.ts';
import { identityOf } from './identity.ts';
import { xmlText } from './xml.ts';
import { zoneOffset } from './zone-offset.ts';

/**
 * The news as an Atom feed (RFC 4287), an entry a piece. Where only a day, a month or a year is known, the time is its beginning.
 * Of a month or a year no time of publication is told. The feed's own
 * time is that of its newest entry. A feed without entries has said nothing since the oldest document was issued. Ids outlive a
 * move of the site (RFC 4287, 4.2.6).
 */
export function* atomPieces(index: Index, { title, subtitle, page, file, entries }: News): Generator<string> {
	const { site } = index.register;
	const { address, publisher, timeZone } = site;
	const named = identityOf(site);
	const moment = (dayOrTime: string) => {
		if (dayOrTime.includes('T')) return dayOrTime;
		const day = dayOrTime + '0000-01-01'.slice(dayOrTime.length);
		return `${day}T00:00:00${zoneOffset(timeZone, day)}`;
	};
	const author = (name: string) => `<author>${element('name', name)}</author>`;
	yield [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
		// Each part of divided content has such a feed. Its entries are the same in all.
		element('id', `urn:uuid:${named(site.part === undefined ? file : `${site.part} ${file}`)}`),
		element('title', illustrated(title, site)),
		element('updated', moment(entries[0]?.updated ?? (index.oldest || '1970-01-01'))),
		author(publisher),
		link('alternate', address + page),
		link('self', address + file),
		element('subtitle', subtitle),
		'',
	].join('\n');
	for (const entry of entries) {
		yield [
			'<entry>',
			element('id', `urn:uuid:${named(entry.id)}`),
			element('title', entry.title),
			element('updated', moment(entry.updated)),
			...(/^\d{4}(-\d\d)?$/.test(entry.published) ? [] : [element('published', moment(entry.published))]),
			author(entry.author),
			link('alternate', address + entry.path),
			element('summary', entry.summary),
			'</entry>',
			'',
		].join('\n');
	}
	yield '</feed>\n';
}

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
const link = (rel: string, href: string): string => `<link rel="${rel}" href="${xmlText(href)}"/>`;
