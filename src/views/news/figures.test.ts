import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources, someVersion } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { pastOf } from '../../register/past/past.ts';
import { buildRegister } from '../../register/register.ts';
import { allNews, indicatorNews, localityNews, unitNews } from './news.ts';

const given = someDocument({
	targets: [
		{
			id: '1',
			indicator: 'sipas',
			comparator: '>=',
			value: '95',
			measure: '%',
			text: 'Từ 95%.',
			responsible: ['van-phong'],
		},
	],
	assignments: [{ id: '6.11', task: 'Thu hút vốn' }],
});
const report = (number: string, measurements: readonly object[], rest: object = {}) =>
	someDocument({
		type: 'bao-cao',
		number: `${number}/BC-UBND`,
		issued: '20/7/2023',
		title: 'Quý II',
		measurements,
		...rest,
	});
const ofTarget = {
	target: '7679-qd-ubnd-2022#ct-1',
	period: 'quý II năm 2023',
	printed: '96,5%',
	numerator: '193',
	denominator: '200',
};
const ofWard = { indicator: 'sipas', unit: 'phuong-an-lac', period: 'quý II năm 2023', printed: '91%', via: 'survey' };
const product = { assignment: '7679-qd-ubnd-2022#6.11', period: 'quý II năm 2023', printed: '12 dự án' };

function indexWith(...documents: (typeof given)[]): Index {
	const { register, findings } = buildRegister(someSources(someLocality([given, ...documents])));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register, new Map(), '2023-08-01');
}
const told = ({ entries }: ReturnType<typeof allNews>) => entries.filter(({ id }) => id.includes('so-lieu/'));

const everyFeed = (index: Index) => ({
	indicator: told(indicatorNews(index, 'sipas')),
	office: told(unitNews(index, 'binh-tan/van-phong')),
	ward: told(unitNews(index, 'binh-tan/phuong-an-lac')),
	other: told(unitNews(index, 'binh-tan/phuong-tan-tao')),
	locality: told(localityNews(index, 'binh-tan')),
	all: told(allNews(index)),
});

it('a figure is an entry for those who follow its indicator, its unit, its locality or the whole', () => {
	const feeds = everyFeed(indexWith(report('45', [ofTarget, product])));
	expect(feeds.indicator).toEqual([
		{
			id: '/chi-tieu/sipas/so-lieu/sipas/binh-tan/45-bc-ubnd-2023',
			path: '/van-ban/binh-tan/45-bc-ubnd-2023/#sl-sipas',
			title: 'Số liệu theo Báo cáo 45/BC-UBND: SIPAS 96,5% (193 trên 200), quý II năm 2023',
			summary: 'Bình Tân: 96,5% (193 trên 200), quý II năm 2023. Theo Báo cáo 45/BC-UBND ngày 20/07/2023.',
			author: 'Ủy ban nhân dân quận Bình Tân',
			published: '2023-07-20',
			updated: '2023-07-20',
		},
	]);
	expect(feeds.office.map(({ title }) => title)).toEqual(feeds.indicator.map(({ title }) => title));
	expect([feeds.ward, feeds.other]).toEqual([[], []]);
	for (const feed of [feeds.locality, feeds.all])
		expect(feed.map(({ title }) => title)).toEqual([
			feeds.indicator[0]?.title,
			'Số liệu theo Báo cáo 45/BC-UBND: Thu hút vốn 12 dự án, quý II năm 2023',
		]);
	const ids = Object.values(feeds).flatMap((own) => own.map(({ id }) => id));
	expect(new Set(ids).size).toBe(ids.length);
});

it('a figure of a unit is news of that unit, and of no other', () => {
	const feeds = everyFeed(indexWith(report('45', [ofWard])));
	expect(feeds.ward.map(({ summary }) => summary)).toEqual([
		'Bình Tân: 91%, quý II năm 2023; Ủy ban nhân dân phường An Lạc; nguồn: khảo sát. Theo Báo cáo 45/BC-UBND ngày 20/07/2023.',
	]);
	expect([feeds.office, feeds.other]).toEqual([[], []]);
});

it('a correction says that it is one, and the first figure stays', () => {
	const [first, second] = told(
		indicatorNews(
			indexWith(
				report('45', [ofTarget]),
				report('46', [{ ...ofTarget, printed: '94%', numerator: '188', corrects: '45-bc-ubnd-2023' }], {
					issued: '30/7/2023',
				}),
			),
			'sipas',
		),
	);
	expect(first?.title).toBe('Đính chính số liệu theo Báo cáo 46/BC-UBND: SIPAS 94% (188 trên 200), quý II năm 2023');
	expect(second?.title).toContain('45/BC-UBND: SIPAS 96,5%');
});

it('however many figures a document states of an indicator, they are one entry that names the first', () => {
	const many = Array.from({ length: 40 }, (_, at) => ({ ...ofWard, scope: `lĩnh vực ${at + 1}` }));
	const [entry, ...others] = everyFeed(indexWith(report('45', many))).ward;
	expect(others).toEqual([]);
	expect(entry?.title).toBe('Số liệu theo Báo cáo 45/BC-UBND: SIPAS (40 số liệu)');
	expect(entry?.summary).toContain('Và 35 số liệu khác.');
	expect(entry?.summary.match(/lĩnh vực/g)).toHaveLength(5);
});

it('the entry of a document says how many figures it states and what it corrects', () => {
	const correction = report('46', [{ ...ofTarget, corrects: '45-bc-ubnd-2023' }], { issued: '30/7/2023' });
	const { entries } = allNews(indexWith(report('45', [ofTarget, product]), correction));
	expect(entries.filter(({ id }) => !id.includes('so-lieu/')).map(({ summary }) => summary)).toEqual([
		'Nêu 1 số liệu. Đính chính Báo cáo 45/BC-UBND.',
		'Nêu 2 số liệu.',
		'1 nhiệm vụ, 1 mức phải đạt.',
	]);
});

it('of one document five indicators at most are entries in the feed of the whole', () => {
	const duties = Array.from({ length: 9 }, (_, at) => ({ id: String(at + 1), task: `Việc ${at + 1}` }));
	const plan = someDocument({ number: '8/QĐ-UBND', assignments: duties });
	const figures = duties.map(({ id }) => ({ ...product, assignment: `8-qd-ubnd-2022#${id}` }));
	expect(everyFeed(indexWith(plan, report('45', figures))).all).toHaveLength(5);
});

it('an entry is of the time from which the document has said so; other changes of it do not renew it', () => {
	const { register } = buildRegister(someSources(someLocality([given, report('45', [ofTarget, product])])));
	const said = { type: 'bao-cao', number: '45/BC-UBND', issued: '20/7/2023', measurements: [ofTarget, product] };
	const versions = [
		someVersion('2023-07-21', { ...said, measurements: [{ ...ofTarget, printed: '96%' }, product] }),
		someVersion('2023-07-22', said),
		someVersion('2023-07-23', { ...said, title: 'Quý II năm 2023' }),
		someVersion('2023-07-24', { ...said, measurements: [ofTarget, { ...product, printed: '13 dự án' }] }),
	];
	const index = indexOf(register, pastOf(register, new Map([['binh-tan/45-bc-ubnd-2023', versions]])), '2023-08-01');
	const [entry] = told(indicatorNews(index, 'sipas'));
	expect([entry?.published, entry?.updated]).toEqual(['2023-07-20', '2023-07-22T10:00:00+07:00']);
});
