import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

// What documents give to all bodies of a locality, on the page, in the calendar and in the feed of one of them.

const office = '/don-vi/binh-tan/phong-noi-vu/';
const read = (path: string) =>
	readFileSync(join(inject('site'), path), 'utf8')
		.normalize('NFC')
		.replace(/\r\n /g, '');
/** The part of a page that is marked as given to all. */
const shared = (page: string) => {
	const text = read(`${page}index.html`);
	const from = text.indexOf('<div id="giao-chung">');
	return from < 0 ? '' : text.slice(from, text.indexOf('</details>', from));
};
/** Targets by their places, assignments by the names of their pages. */
const places = (text: string) => [
	...new Set(
		[...text.matchAll(/\/van-ban\/[\w-]+\/[\w-]+\/(?:#(ct-[\w.-]+)|([\w.-]+)\/)/g)].map(
			([, target, own]) => target ?? own,
		),
	),
];

test('the page of an office has, marked apart, what is given to all offices, and does not say that it binds', () => {
	const part = shared(office);
	expect(places(part)).toEqual(expect.arrayContaining(['1.2.2', '3.13', '3.15']));
	expect(part).toContain('không nêu tên đơn vị này; trang không khẳng định đơn vị này phải làm');
	expect(part).toContain(`href="${office}lich-rong.ics"`);
	expect(part).toContain(`href="${office}feed-rong.xml"`);
	// What concerns some of them is nobody's until it is said whose.
	expect(part).not.toContain('/co-quan-don-vi-lien-quan/');
});

test('the page of a ward has the targets for wards that name no unit, and that of an office has not', () => {
	const ward = places(shared('/don-vi/binh-tan/ubnd-phuong-an-lac/'));
	expect(ward).toEqual(expect.arrayContaining(['ct-2-2', 'ct-2-3', 'ct-7-2']));
	expect(places(shared(office))).not.toContain('ct-2-2');
	expect(places(shared('/don-vi/binh-tan/ubnd-10-phuong/'))).toEqual(expect.arrayContaining(['ct-2-2', 'ct-7-2']));
});

test('the calendar of an office says what it lacks, and the wide one has it, each event marked', () => {
	const [own, wide] = [read(`${office}lich.ics`), read(`${office}lich-rong.ics`)];
	expect(places(own)).not.toContain('3.13');
	expect(own).toMatch(/Không gồm \d+ nhiệm vụ giao chung cho các cơ quan\\, đơn vị của quận Bình Tân/);
	expect(places(wide)).toEqual(expect.arrayContaining(['3.13']));
	const events = wide.split('BEGIN:VEVENT').slice(1);
	const marked = events.filter((event) => event.includes('văn bản không nêu tên đơn vị này'));
	expect(marked.length).toBeGreaterThan(0);
	expect(marked.length).toBeLessThan(events.length);
	expect(wide).toMatch(/NAME:[^\n]*kể cả việc giao chung/);
});

test('the wide feed marks what is given to all, and has no entry twice', () => {
	const feed = read(`${office}feed-rong.xml`);
	const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(feed).toContain('Giao chung cho các cơ quan, đơn vị: ');
	expect(read(`${office}feed.xml`)).not.toContain('Giao chung cho các cơ quan');
});

test('a group has no wide calendar, nor has the body that gives', () => {
	for (const page of ['/don-vi/binh-tan/co-quan-don-vi/', '/don-vi/binh-tan/ubnd-quan/'])
		expect(existsSync(join(inject('site'), page, 'lich-rong.ics'))).toBe(false);
});
