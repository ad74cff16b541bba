import { DOMParser, type Element } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../register/fixture.ts';
import { type Index, indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { allNews, indicatorNews, localityNews, type News, unitNews } from '../views/news.ts';
import { atomFile } from './atom.ts';

const revised = '2024-01-05';
const index = (...written: object[]): Index =>
	indexOf(buildRegister(someSources(someLocality(written.map((one) => someDocument({ ...one }))))).register);
const duty = (id: number, more: object = {}) => ({
	id: String(id),
	task: `Việc ${id}`,
	leads: ['phong-noi-vu'],
	due: 'Quý I',
	...more,
});

/** The feed as an XML parser reads it; throws if it is not well-formed. */
function read(from: Index, news: News) {
	const text = atomFile(news, from.register.site, revised);
	const root = new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		},
	}).parseFromString(text, 'application/xml').documentElement;
	const child = (parent: Element | null, name: string) =>
		[...(parent?.childNodes ?? [])].find(({ localName }) => localName === name)?.textContent ?? null;
	const entries = [...(root?.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'entry') ?? [])];
	return {
		title: child(root, 'title'),
		updated: child(root, 'updated'),
		entries: entries.map((entry) => ({
			id: child(entry, 'id'),
			title: child(entry, 'title'),
			summary: child(entry, 'summary'),
			updated: child(entry, 'updated'),
		})),
	};
}

it('new documents stand newest first, each at the beginning of its day of issue', () => {
	const from = index({}, { number: '12/KH-UBND', type: 'ke-hoach', issued: '05/01/2024' });
	const feed = read(from, allNews(from));
	expect(feed).toMatchObject({ title: 'Văn bản mới – Minh Bạch', updated: '2024-01-05T00:00:00+07:00' });
	expect(feed.entries).toEqual([
		{
			id: 'https://minhbach.example/van-ban/binh-tan/12-kh-ubnd-2024/',
			title: 'Kế hoạch 12/KH-UBND, Bình Tân: Kế hoạch cải cách hành chính năm 2023',
			summary: '0 nhiệm vụ, 0 chỉ tiêu.',
			updated: '2024-01-05T00:00:00+07:00',
		},
		expect.objectContaining({ updated: '2022-12-30T00:00:00+07:00' }),
	]);
	expect(read(from, localityNews(from, 'binh-tan')).entries).toEqual(feed.entries);
});

it('a unit’s feed has what it was given, by name or through a group, once each, at its place on the document’s page', () => {
	const from = index({
		assignments: [
			duty(1, { leads: ['cac-phuong'], cooperating: ['phuong-an-lac'], deliverables: ['Báo cáo'] }),
			duty(2),
			duty(3, { leads: ['phuong-an-lac'], due: undefined }),
		],
	});
	const { title, entries } = read(from, unitNews(from, 'binh-tan/phuong-an-lac'));
	expect(title).toBe('Nhiệm vụ mới giao cho Ủy ban nhân dân phường An Lạc, Bình Tân');
	expect(entries.map(({ id }) => id?.replace(/^.*#/, ''))).toEqual(['nv-3', 'nv-1']);
	expect(entries[1]?.summary).toBe(
		'Chủ trì: Ủy ban nhân dân các phường. Phối hợp: Ủy ban nhân dân phường An Lạc. Thời hạn theo văn bản: Quý I. Sản phẩm: Báo cáo. Văn bản: Quyết định 7679/QĐ-UBND ngày 30/12/2022, nhiệm vụ 1.',
	);
});

it('an indicator’s feed has the targets that documents set', () => {
	const target = { id: '1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Đạt từ 95%.' };
	const from = index({ targets: [target] });
	expect(read(from, indicatorNews(from, 'sipas')).entries).toMatchObject([
		{
			id: 'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/#ct-1',
			title: 'SIPAS từ 95% trở lên, Bình Tân',
		},
	]);
});

it('a feed has at most fifty entries, and one without any is valid', () => {
	const from = index({ assignments: Array.from({ length: 60 }, (_, at) => duty(at + 1)) });
	const { entries } = read(from, unitNews(from, 'binh-tan/phong-noi-vu'));
	expect(entries.map(({ title }) => title)).toEqual(Array.from({ length: 50 }, (_, at) => `Việc ${at + 1}`));
	expect(read(from, unitNews(from, 'binh-tan/phong-tu-phap'))).toMatchObject({
		updated: '2024-01-05T00:00:00+07:00',
		entries: [],
	});
});

it.each(['A & B &amp; C', '<script>alert(1)</script>', ']]> "dấu" \' <', '😀👩‍👩‍👧', 'Một, hai; ba', 'một\uFFFF hai'])(
	'the text “%s” stays text',
	(text) => {
		const from = index({ title: `Về ${text}`, assignments: [duty(1, { task: `Làm ${text}` })] });
		const [entry] = read(from, unitNews(from, 'binh-tan/phong-noi-vu')).entries;
		// The construct is HTML: what it shows is the text with its three escapes undone.
		const shown = (html = '') => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
		expect(shown(entry?.title ?? '')).toBe(`Làm ${text.replace('\uFFFF', '')}`);
		expect(entry?.title).not.toMatch(/[<>]/);
		const site = { ...from.register.site, publisher: text };
		expect(atomFile(allNews(from), site, revised)).toContain(
			`<name>${text.replace('\uFFFF', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</name>`,
		);
	},
);
