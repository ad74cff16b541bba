import ICAL from 'ical.js';
import { expect, it, test } from 'vitest';
import { someDocument, someIndexWithPast, someLocality, someSources, someVersion } from '../fixtures/register.ts';
import { type Index, indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import type { Site } from '../schemas/site.ts';
import { wholeCalendar } from '../views/calendar/ics-calendar.ts';
import { allNews, unitNews } from '../views/news/news.ts';
import { atomPieces } from './atom.ts';
import { calendarPieces } from './ics.ts';
import { identityOf } from './identity.ts';

const due = (words: string) => ({
	assignments: [
		{ id: '1.2.1', task: 'Kiểm tra.', leads: ['phong-noi-vu'], due: 'Hằng quý' },
		{ id: 'II.3-2', task: 'Báo cáo.', leads: ['phong-noi-vu'], due: words },
		{ id: 'đ', task: 'Tổng hợp.', leads: ['phong-noi-vu'], due: 'Quý I' },
	],
});

/** A portal with events, cancelled events, entries and entries of changes; its `site.yaml` says this. */
function portal(site: Partial<Site>): Index {
	const index = someIndexWithPast([
		someVersion('2023-01-05', due('Hằng tháng')),
		someVersion('2023-02-01', due('Quý II')),
	]);
	return { ...index, register: { ...index.register, site: { ...index.register.site, ...site } } };
}

/** The UIDs of all events of a portal, cancelled ones too. */
function uids(index: Index): string[] {
	const calendar = new ICAL.Component(ICAL.parse([...calendarPieces(index, wholeCalendar(index))].join('')));
	return calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
}

/** The ids of two feeds of a portal and of their entries. */
const feedIds = (index: Index): string[] =>
	[allNews(index), unitNews(index, 'binh-tan/phong-noi-vu')].flatMap((news) =>
		[...[...atomPieces(index, news)].join('').matchAll(/<id>(.*)<\/id>/g)].map(([, id = '']) => id),
	);
const all = (index: Index) => [...uids(index), ...feedIds(index)];

test('a UID is as RFC 7986 advises: it can be a file name and the end of a CalDAV address, on any disk', () => {
	const own = uids(portal({}));
	// 4 quarters, the second quarter, the first, and the 12 months that are cancelled.
	expect(own).toHaveLength(18);
	for (const uid of own) expect(uid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
	expect(new Set(own).size).toBe(own.length);
});

test('ids of feeds and entries are URNs of RFC 9562, each once in its feed', () => {
	const ids = feedIds(portal({}));
	expect(ids.length).toBeGreaterThan(6);
	for (const id of ids)
		expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(new Set(ids).size).toBe(ids.length);
});

it.each<[string, Partial<Site>]>([
	['another host', { address: 'https://cchc.binhtan.example' }],
	['another scheme', { address: 'http://minhbach.example' }],
	['another port', { address: 'https://minhbach.example:8443' }],
	['another name and description', { name: 'Cổng công khai', description: 'Khác.' }],
	['the publisher’s name with a slip of the pen put right', { publisher: 'SỞ NỘI VỤ.' }],
	['its id written down', { id: 'so-noi-vu', publisher: 'Sở Nội vụ và Lao động' }],
])('a portal with %s keeps the identity of every event and entry', (_, site) => {
	expect(all(portal(site))).toEqual(all(portal({})));
});

it.each<[string, Partial<Site>]>([
	['of another publisher', { publisher: 'Ủy ban nhân dân phường An Lạc' }],
	['of another id, of publishers of one name', { id: 'phuong-tan-lap-thai-nguyen' }],
])('a portal %s shares no event and no entry, whatever ids its documents have', (_, site) => {
	const own = new Set(all(portal({})));
	expect(all(portal(site)).filter((id) => own.has(id))).toEqual([]);
});

test('sites of two parts of one content have feeds of their own, with the same entries and events', () => {
	const [one, other] = ['dong-nai', 'lam-dong'].map((part) => portal({ part })) as [Index, Index];
	const own = new Set(feedIds(one));
	const shared = feedIds(other).filter((id) => own.has(id));
	expect(shared).toHaveLength(own.size - 2);
	expect(feedIds(portal({}))).toEqual(expect.arrayContaining(shared));
	expect(uids(one)).toEqual(uids(portal({})));
});

test('an event keeps its UID when its day, its words or its units change', () => {
	const one = (more: object) =>
		uids(
			indexOf(
				buildRegister(
					someSources(
						someLocality([
							someDocument({
								assignments: [{ id: '1', task: 'Kiểm tra.', leads: ['phong-noi-vu'], due: 'Quý I', ...more }],
							}),
						]),
					),
				).register,
			),
		);
	expect(one({ due: 'Quý III', task: 'Rà soát.', leads: ['phong-tu-phap'] })).toEqual(one({}));
});

test('the names are version 5 UUIDs of RFC 9562 within the namespace of the product, so that any program can make them', () => {
	// uuid5(uuid5(22962602-1a12-4dec-bea8-dbf481f49058, 'so-noi-vu'), 'a'), by another implementation.
	expect(identityOf({ publisher: 'Sở Nội vụ' })('a')).toBe('7b83cce6-0bbf-5946-9f0c-604c82861f3f');
});
