import { expect, it } from 'vitest';
import { duty, error, registerOf, shown } from '../../fixtures/findings.ts';
import { movingSources, someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';
import { buildRegister } from '../register.ts';

it('a link of a body that stays on the site must lead somewhere', () => {
	const right = [
		'/',
		'/van-ban/',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1',
		'#nv-1',
		'#muc-i-viec-phai-lam',
		'#chi-tieu',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/#muc-i-viec-phai-lam',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/#linh-vuc--khac',
		'/gioi-thieu/#a',
		'/don-vi/binh-tan/phong-noi-vu/',
		'/chi-tieu/sipas/',
		'/linh-vuc/the-che/',
		'/dia-phuong/binh-tan/',
		'/lich/',
		'/dia-phuong/binh-tan/lich/',
		'/don-vi/binh-tan/phong-noi-vu/lich/',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/lich/',
		'/gioi-thieu/',
		'/lich/#khong-ngay',
		'/lich/huong-dan/',
		'/lich/tat-ca.ics',
		'/dia-phuong/binh-tan/lich/#khong-ngay',
		'/don-vi/binh-tan/phong-tu-phap/lich/',
		'/don-vi/binh-tan/phong-tu-phap/lich.ics',
		'/don-vi/binh-tan/phong-tu-phap/feed.xml',
		'/chi-tieu/sipas/feed.xml',
		'/du-lieu/units.json',
		'/du-lieu/units.csv',
		'/du-lieu/schema/units.schema.json',
		'/du-lieu/catalog.jsonld',
		'https://example.vn/khong-co/',
	];
	const wrong = [
		'/van-ban',
		'/van-ban/binh-tan/1-qd-ubnd-2022/',
		'/don-vi/phong-noi-vu/',
		'#nv-2',
		'#muc',
		'/lien-he/',
		'/chi-tieu/sipas/#a',
		'/chi-tieu/sipas/lich/',
		'/chi-tieu/sipas/lich.ics',
		'/don-vi/binh-tan/lich/',
		'/don-vi/binh-tan/khong-co/lich/',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/feed.xml',
		'/lich/tat-ca/',
		'/du-lieu/khac.json',
		'/constructor/a/',
	];
	const body = `## I. Việc phải làm\n\n${[...right, ...wrong].map((url) => `[x](${url})`).join('\n\n')}`;
	const plan = someDocument({ assignments: [{ ...duty, id: '1' }] }, { body });
	expect(registerOf(someLocality([plan])).findings.map(({ reason }) => reason)).toEqual(
		wrong.map((url) => say('unknown-page', url).reason),
	);
});

it('a link to the calendar leads to a year, month or day in which a deadline ends, moved where the site moves it', () => {
	const right = ['/lich/2023/', '/lich/2023/09/', '/lich/2023/09/#ngay-2023-09-30', '/lich/2023/12/'];
	const wrong = ['/lich/2022/', '/lich/2023/10/', '/lich/2023/9/', '/lich/2023/09/#ngay-2023-09-29', '/lich/2023'];
	const body = [...right, ...wrong].map((url) => `[x](${url})`).join('\n\n');
	const dues = ['trước ngày 01/10/2023', 'Trong năm 2023', 'Thường xuyên'];
	const assignments = dues.map((due, at) => ({ ...duty, id: String(at + 1), due }));
	const sources = someSources(someLocality([someDocument({ assignments }, { body })]));
	expect(buildRegister(sources).findings.map(({ reason }) => reason)).toEqual(
		wrong.map((url) => say('no-calendar-page', url).reason),
	);
	const moved = buildRegister(movingSources(sources, { 2023: {} })).findings.map(({ reason }) => reason);
	for (const url of ['/lich/2023/09/', '/lich/2023/09/#ngay-2023-09-30'])
		expect(moved).toContain(say('no-calendar-page', url).reason);
	expect(moved).not.toContain(say('no-calendar-page', '/lich/2023/10/').reason);
});

it('a link to the calendar is not refused where a deadline cannot be read', () => {
	const assignments = [{ ...duty, due: 'khoảng tháng 9' }];
	const plan = someDocument({ assignments }, { body: '[x](/lich/2023/09/)' });
	expect(registerOf(someLocality([plan])).findings).toMatchObject([{ place: { path: ['assignments', 0, 'due'] } }]);
});

it('a link of a page of the portal must lead somewhere, too', () => {
	const sources = someSources(someLocality([someDocument()]));
	const links = ['/van-ban/', '/khong-co/', '#a'].map((url, index) => ({ url, line: index + 1, column: 3 }));
	const [page] = sources.pages;
	if (page === undefined) throw new Error('no page');
	expect(shown(buildRegister({ ...sources, pages: [{ ...page, links }] }).findings)).toEqual([
		error([7, 3], say('unknown-page', '/khong-co/')),
	]);
});
