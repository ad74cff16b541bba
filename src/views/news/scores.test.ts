import { expect, it } from 'vitest';
import { someVersion } from '../../fixtures/register.ts';
import { builtWith, indexWith, scoring, someVersionOf } from '../../fixtures/scores.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { pastOf } from '../../register/past/past.ts';
import { allNews, indicatorNews, localityNews, unitNews } from './news.ts';

const home = { unit: 'phong-noi-vu', total: '85', rank: '2', ranked: '12', class: 'Tốt' };
const office = { unit: 'van-phong', kind: 'self', total: '91' };
const told = ({ entries }: ReturnType<typeof allNews>) => entries.filter(({ id }) => id.includes('diem/'));
const everyFeed = (index: Index) => ({
	home: told(unitNews(index, 'binh-tan/phong-noi-vu')),
	office: told(unitNews(index, 'binh-tan/van-phong')),
	other: told(unitNews(index, 'binh-tan/phuong-tan-tao')),
	locality: told(localityNews(index, 'binh-tan')),
	all: told(allNews(index)),
});

it('scores are an entry for those who follow the unit, its locality or the whole', () => {
	const feeds = everyFeed(indexWith([scoring([home, office])]));
	expect(feeds.home).toEqual([
		{
			id: '/don-vi/binh-tan/phong-noi-vu/diem/chi-so-thu/binh-tan/8-qd-ubnd-2023',
			path: '/van-ban/binh-tan/8-qd-ubnd-2023/#diem-chi-so-thu-2022-phong-noi-vu',
			title:
				'Điểm theo Quyết định 8/QĐ-UBND: Chỉ số thử, Phòng Nội vụ: thẩm định, năm 2022: 85 điểm; hạng 2 trên 12; xếp loại Tốt',
			summary:
				'Phòng Nội vụ: thẩm định, năm 2022: 85 điểm; hạng 2 trên 12; xếp loại Tốt. Theo Quyết định 8/QĐ-UBND ngày 01/02/2023.',
			author: 'Ủy ban nhân dân quận Bình Tân',
			published: '2023-02-01',
			updated: '2023-02-01',
		},
	]);
	expect(feeds.office.map(({ summary }) => summary)).toEqual([expect.stringContaining('tự chấm, năm 2022: 91 điểm')]);
	expect(feeds.other).toEqual([]);
	for (const feed of [feeds.locality, feeds.all])
		expect(feed.map(({ title }) => title)).toEqual(['Điểm theo Quyết định 8/QĐ-UBND: Chỉ số thử, 2 đơn vị']);
	const ids = Object.values(feeds).flatMap((own) => own.map(({ id }) => id));
	expect(new Set(ids).size).toBe(ids.length);
});

it('the feed of a locality asks for the scores of its own units alone', () => {
	const index = indexWith([scoring([home, office])]);
	const asked: string[] = [];
	const scoredWithin = new Map(index.scoredWithin);
	scoredWithin.get = (key) => {
		asked.push(key);
		return index.scoredWithin.get(key);
	};
	const scoredIn = new Map();
	scoredIn.get = () => {
		throw new Error('asked for the scores of every locality');
	};
	expect(told(localityNews({ ...index, scoredWithin, scoredIn }, 'binh-tan'))).toHaveLength(1);
	expect(new Set(asked)).toEqual(new Set(['binh-tan']));
});

it('a correction says that it is one, and the first score stays', () => {
	const again = { ...home, total: '84', corrects: '8-qd-ubnd-2023' };
	const [second, first] = everyFeed(
		indexWith([scoring([home]), scoring([again], { number: '9/QĐ-UBND', issued: '1/3/2023' })]),
	).home;
	expect(second?.title).toMatch(/^Đính chính điểm theo Quyết định 9\/QĐ-UBND: Chỉ số thử, .*84 điểm/);
	expect(first?.title).toMatch(/^Điểm theo Quyết định 8\/QĐ-UBND: .*85 điểm/);
});

it('the entry of a document says of how many units it states scores and what it corrects', () => {
	const again = scoring([{ ...home, total: '84', corrects: '8-qd-ubnd-2023' }], {
		number: '9/QĐ-UBND',
		issued: '1/3/2023',
	});
	const { entries } = allNews(indexWith([scoring([home, { ...home, kind: 'self' }, office]), again]));
	expect(entries.filter(({ id }) => !id.includes('diem/')).map(({ summary }) => summary)).toEqual([
		'Nêu điểm, hạng hoặc xếp loại của 1 đơn vị. Đính chính Quyết định 8/QĐ-UBND.',
		'Nêu điểm, hạng hoặc xếp loại của 2 đơn vị.',
	]);
});

it('of one document five indices at most are entries in the feed of the whole, and one entry names five scores', () => {
	const ids = Array.from({ length: 9 }, (_, at) => `chi-so-${at + 1}/2022`);
	const versions = ids.map((id) => someVersionOf(id, { indicator: undefined }));
	const { all, home: own } = everyFeed(indexWith([scoring(ids.map((index) => ({ ...home, index })))], null, versions));
	expect([all.length, own.length]).toEqual([5, 9]);
	const months = Array.from({ length: 9 }, (_, at) => ({ ...home, period: `tháng ${at + 1}/2022` }));
	const [entry, ...others] = everyFeed(indexWith([scoring(months)])).home;
	expect(others).toEqual([]);
	expect(entry?.summary.match(/85 điểm/g)).toHaveLength(5);
	expect(entry?.summary).toContain('Và 4 điểm khác.');
});

it('an entry is of the time from which the document has said so of the unit; other changes of it do not renew it', () => {
	const { register } = builtWith([scoring([home, office])]);
	const whole = { index: 'chi-so-thu/2022', period: '2022', kind: 'appraised' };
	const [own, other] = [home, office].map((one) => ({ ...whole, ...one }));
	const said = { number: '8/QĐ-UBND', issued: '1/2/2023' };
	const versions = [
		someVersion('2023-02-02', { ...said, scores: [{ ...own, total: '80' }, other] }),
		someVersion('2023-02-03', { ...said, scores: [own, other] }),
		someVersion('2023-02-04', { ...said, scores: [own, { ...other, total: '90' }] }),
	];
	const index = indexOf(register, pastOf(register, new Map([['binh-tan/8-qd-ubnd-2023', versions]])), '2023-08-01');
	const [entry] = everyFeed(index).home;
	expect([entry?.published, entry?.updated]).toEqual(['2023-02-01', '2023-02-03T10:00:00+07:00']);
});

it('scores are an entry for those who follow the indicator whose figures they are, and no other', () => {
	const index = indexWith([scoring([home, office])]);
	expect(told(indicatorNews(index, 'sipas')).map(({ title, path }) => [title, path])).toEqual([
		[
			'Điểm theo Quyết định 8/QĐ-UBND: Chỉ số thử, 2 đơn vị',
			'/van-ban/binh-tan/8-qd-ubnd-2023/#diem-chi-so-thu-2022-phong-noi-vu',
		],
	]);
	expect(told(indicatorNews(index, 'ho-so-tre-han'))).toEqual([]);
});
