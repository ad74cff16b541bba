import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';

const root = inject('site');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
const calendars = files.filter((file) => file.endsWith('.ics'));
const atoms = files.filter((file) => /(?:^|\/)feed(?:-rong)?\.xml$/.test(file));
/** Folders of units whose page leads to files that also hold what is given to all. */
const wide = files
	.filter((file) => /^don-vi\/[^/]+\/[^/]+\/index\.html$/.test(file))
	.filter((file) => readFileSync(join(root, file), 'utf8').includes('lich-rong.ics'))
	.map((file) => file.replace('index.html', ''));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const events = (file: string) =>
	new ICAL.Component(ICAL.parse(text(file))).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

interface Assignment {
	readonly id: string;
	readonly document: string;
	readonly leads: string[];
	readonly cooperating: string[];
	readonly deadline: { phases: { kind: string; end: string | null; occurrences: { end: string }[] }[] } | null;
}
const records = <Kind>(name: string): Kind[] => JSON.parse(text(`du-lieu/${name}.json`)).records;
const assignments = records<Assignment>('assignments');
const units = records<{ id: string; members: string[] | null }>('units');
/** Address and last day of each deadline of these assignments, as the open data has them. */
const due = (some: readonly Assignment[]) =>
	some
		.flatMap(({ id, deadline }) =>
			(deadline?.phases ?? []).flatMap(({ kind, end, occurrences }) => {
				const days = kind === 'by' || kind === 'within' ? [end] : occurrences.map((one) => one.end);
				return days.flatMap((day) => (day === null ? [] : `${id} ${day}`));
			}),
		)
		.sort();
/** The events that are there still: what was dropped stays in calendars, cancelled, and is nowhere else. */
const live = (file: string) =>
	events(file).filter(({ component }) => component.getFirstPropertyValue('status') !== 'CANCELLED');
/** The assignment to which an event leads. */
const assignmentAt = (description: string) => description.replace(/^.*\/van-ban\/([^/]+\/[^/]+)\/([^/]+)\/$/s, '$1#$2');
const held = (file: string) =>
	live(file)
		.map(({ description, startDate }) => `${assignmentAt(description)} ${startDate}`)
		.sort();

/**
 * Holds a calendar against all its deadlines. It has them all, or says that it leaves some out: then none that it has ended
 * before one that it leaves out, and it has no fewer than so many.
 */
function expectHeld(file: string, all: readonly string[], least: number): void {
	const kept = held(file);
	const dayOf = (one: string) => one.split(' ')[1] ?? '';
	// Two parts of one assignment may end on one day, of which one is kept.
	const unmatched = [...kept];
	const left = all.filter((one) => {
		const at = unmatched.indexOf(one);
		if (at >= 0) unmatched.splice(at, 1);
		return at < 0;
	});
	expect(all, file).toEqual(expect.arrayContaining(kept));
	expect(kept.length + left.length, file).toBe(all.length);
	if (left.length === 0) return;
	expect(text(file).replaceAll('\r\n ', ''), file).toContain(`ít nhất ${least} thời hạn`);
	expect(kept.length, file).toBeGreaterThanOrEqual(least);
	expect((kept.map(dayOf).sort()[0] ?? '') >= (left.map(dayOf).sort().at(-1) ?? ''), file).toBe(true);
}

describe('every calendar of the site', () => {
	test('is beside each document, unit and locality, and there is one of everything', () => {
		const beside = (folder: string, name: string) =>
			records<{ id: string }>(name).map(({ id }) => `${folder}/${id}/lich.ics`);
		expect(calendars).toEqual(
			[
				...beside('van-ban', 'documents'),
				...beside('don-vi', 'units'),
				...wide.map((folder) => `${folder}lich-rong.ics`),
				...beside('dia-phuong', 'localities'),
				'lich/tat-ca.ics',
			].sort(),
		);
	});

	test.each(calendars)('%s is as RFC 5545 asks', (file) => {
		const written = text(file);
		expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(written.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
		const calendar = new ICAL.Component(ICAL.parse(written));
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		for (const name of [
			'prodid',
			'name',
			'x-wr-calname',
			'x-wr-timezone',
			'refresh-interval',
			'x-published-ttl',
			'url',
		])
			expect(calendar.getFirstPropertyValue(name), name).toBeTruthy();
		expect(calendar.getAllSubcomponents().length).toBeGreaterThan(0);
		const uids = new Set<string>();
		for (const event of calendar.getAllSubcomponents('vevent')) {
			const { uid, startDate, endDate, summary } = new ICAL.Event(event);
			expect(uid).toMatch(/^[0-9a-z-]{36}$/);
			expect(uids.has(uid), uid).toBe(false);
			uids.add(uid);
			const isCancelled = event.getFirstPropertyValue('status') === 'CANCELLED';
			expect(summary).toMatch(isCancelled ? /^Đã bỏ/ : /^Hạn \d\d\/\d/);
			expect(summary.length).toBeLessThanOrEqual(80);
			for (const name of ['dtstamp', 'sequence', 'description'])
				expect(event.getFirstPropertyValue(name), `${uid} ${name}`).not.toBeNull();
			for (const name of ['dtstart', 'dtend'])
				expect(event.getFirstProperty(name)?.type, `${uid} ${name}`).toBe('date');
			expect(endDate.subtractDate(startDate).days, uid).toBe(1);
			expect(event.getFirstPropertyValue('description')).toMatch(/\nhttps:\/\/minhbach\.example\/[^\s]+$/);
			expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
			expect(event.getAllSubcomponents('valarm')).toEqual([]);
		}
	});

	test('holds the deadlines of the open data: all, those of its document, those of its locality', () => {
		expectHeld('lich/tat-ca.ics', due(assignments), 200);
		for (const { id } of records<{ id: string }>('documents'))
			expectHeld(`van-ban/${id}/lich.ics`, due(assignments.filter(({ document }) => document === id)), 5);
		for (const { id } of records<{ id: string }>('localities'))
			expectHeld(
				`dia-phuong/${id}/lich.ics`,
				due(assignments.filter(({ document }) => document.startsWith(`${id}/`))),
				60,
			);
	});

	test('of a unit holds each of its dated duties once an occurrence, by name and through groups', () => {
		for (const { id } of units) {
			const names = [id, ...units.filter(({ members }) => members?.includes(id)).map((group) => group.id)];
			const own = assignments.filter(({ leads, cooperating }) =>
				[...leads, ...cooperating].some((unit) => names.includes(unit)),
			);
			expectHeld(`don-vi/${id}/lich.ics`, due(own), 12);
		}
		expect(held('don-vi/binh-tan/phong-noi-vu/lich.ics')).toHaveLength(12);
	});

	test('names the same places as the pages: each event leads to the page of its assignment, which leads to its row', () => {
		const own = 'van-ban/binh-tan/7679-qd-ubnd-2022/';
		const page = text(`${own}index.html`);
		const numbers = live(`${own}lich.ics`).map(({ description }) => assignmentAt(description).split('#')[1] ?? '');
		expect(numbers.length).toBeGreaterThan(20);
		expect(numbers.filter((number) => !page.includes(`<tr id="nv-${number}"`))).toEqual([]);
		expect(numbers.filter((number) => !text(`${own}${number}/index.html`).includes(`href="../#nv-${number}"`))).toEqual(
			[],
		);
	});
});

describe('every Atom feed of the site', () => {
	test('is beside the home page, what changed, and each unit, indicator and locality', () => {
		const beside = (folder: string, name: string) =>
			records<{ id: string }>(name).map(({ id }) => `${folder}/${id}/feed.xml`);
		expect(atoms).toEqual(
			[
				'feed.xml',
				'thay-doi/feed.xml',
				...beside('don-vi', 'units'),
				...wide.map((folder) => `${folder}feed-rong.xml`),
				...beside('chi-tieu', 'indicators'),
				...beside('dia-phuong', 'localities'),
			].sort(),
		);
	});

	test.each(atoms)('%s is well-formed and has what RFC 4287 requires', (file) => {
		const feed = new DOMParser({
			onError: (level, message) => {
				throw new Error(`${level}: ${message}`);
			},
		}).parseFromString(text(file), 'application/xml').documentElement;
		const all = (parent: Element | null, name: string) =>
			[...(parent?.childNodes ?? [])].filter(
				(node): node is Element => node.localName === name && node.namespaceURI === 'http://www.w3.org/2005/Atom',
			);
		const one = (parent: Element | null, name: string) => {
			const found = all(parent, name);
			expect(found, name).toHaveLength(1);
			return found[0]?.textContent ?? '';
		};
		expect(feed?.localName).toBe('feed');
		const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;
		expect(one(feed, 'title')).not.toBe('');
		expect(one(feed, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
		expect(one(feed, 'updated')).toMatch(rfc3339);
		expect(all(feed, 'author')).toHaveLength(1);
		const links = all(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
		expect(links).toContainEqual(['self', `https://minhbach.example/${file}`]);
		const entries = all(feed, 'entry');
		expect(entries.length).toBeLessThanOrEqual(50);
		const ids = entries.map((entry) => one(entry, 'id'));
		expect(new Set(ids).size).toBe(ids.length);
		for (const entry of entries) {
			expect(one(entry, 'title')).not.toBe('');
			expect(one(entry, 'updated')).toMatch(rfc3339);
			expect(one(entry, 'summary')).not.toBe('');
			expect(one(all(entry, 'author')[0] ?? null, 'name')).not.toBe('');
		}
		const days = entries.map((entry) => one(entry, 'updated'));
		expect(days).toEqual(days.toSorted().reverse());
		if (days.length > 0) expect(one(feed, 'updated')).toBe(days[0]);
	});

	test('is named in the head of its page, and linked on it', () => {
		for (const file of atoms) {
			const page = text(file.replace(/feed(-rong)?\.xml$/, 'index.html'));
			// One feed a page is offered by its head: the wide one is chosen on the page.
			if (!file.endsWith('feed-rong.xml'))
				expect(page, file).toMatch(
					new RegExp(`<link rel="alternate" type="application/atom\\+xml" title="[^"]+" href="/${file}">`),
				);
			expect(page, file).toContain(`<a href="/${file}"`);
		}
	});
});
