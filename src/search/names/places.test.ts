import { describe, expect, it, test } from 'vitest';
import { loadContent } from '../../content.ts';
import { wardNames } from '../../fixtures/ward-names.ts';
import { indexOf } from '../../register/index.ts';
import { searchNames } from '../../views/search/names.ts';
import { fold } from '../../words/fold.ts';
import { readQuery } from '../query/query.ts';
import { didYouMean } from './did-you-mean.ts';
import { type Name, nameOf } from './name.ts';
import { matchNames } from './names.ts';

const { register } = loadContent('tests/frozen/content');
if (register === null) throw new Error('the frozen content has errors');
const names = searchNames(indexOf(register)).map(nameOf);
const { abbreviations } = register;
const wards = [...new Set(wardNames)];
/** A ward as a site knows it that has a body of which it took over. */
const ward = (name: string, province = 'Thành phố Hồ Chí Minh'): Name =>
	nameOf(['noi-nay', `/noi-nay/${province}/${name}/`, `phường ${name}`, province, [], 1]);
const rows = wards.map((name) => ward(name));
const typed = (name: string) =>
	[name, `phường ${name}`, `xã ${name}`, `p. ${name}`, `ubnd phường ${name}`].flatMap((own) => [own, fold(own)]);
const hint = (known: readonly Name[], text: string) => didYouMean(known, readQuery(text, abbreviations));
const found = (known: readonly Name[], text: string) =>
	matchNames(known, readQuery(text, abbreviations)).map(({ name }) => name.name);

describe('two hundred names of wards and communes', () => {
	it('are as many as that', () => expect(wards.length).toBeGreaterThan(200));

	it('get no hint where the site does not know them', () => {
		expect(wards.flatMap(typed).filter((text) => hint(names, text) !== null)).toEqual([]);
	});

	it('are no slips for one another', () => {
		const plain = wards.map((name) => ` ${fold(name)}`);
		const wrong = wards.flatMap((own) => {
			const others = rows.filter((_, at) => !plain[at]?.includes(` ${fold(own)}`));
			return [own, `phuong ${fold(own)}`].filter(
				(text) => found(others, text).length === 0 && hint(others, text) !== null,
			);
		});
		expect(wrong).toEqual([]);
	});

	it('are found where the site knows them, in every way of typing', () => {
		// Without its mark, “ai” asks for a person.
		const ways = (name: string) => typed(name).filter((text) => !/^x[ãa] /.test(text) && text !== 'ai quoc');
		const lost = wards.flatMap((name) =>
			ways(name).filter((text) => !found(rows, text).slice(0, 3).includes(`phường ${name}`)),
		);
		expect(lost).toEqual([]);
	});
});

it.each([
	'mau',
	'cau',
	'rau',
	'la',
	'chu',
	'xe',
	'nước',
	'đèn',
	'con',
	'học',
	'gió',
	'mùa',
	'tiền',
	'vàng',
	'sao',
	'lan',
	'cúc',
])('the plain word “%s” gets no hint', (word) => {
	expect(hint(names, word)).toBeNull();
	expect(hint(names, fold(word))).toBeNull();
});

it.each([
	['phuong phu lamm', 'phường phú lâm'],
	['phuogn phu lam', 'phường phú lâm'],
	['bay hienn', 'bảy hiền'],
	['tan sn nhat', 'tân sơn nhất'],
	['phường bình phsu', 'phường bình phú'],
])('“%s” is a slip, and the hint is “%s”', (text, meant) => {
	expect(hint(names, text)).toBe(meant);
});

describe('a name that two provinces share', () => {
	const both = [ward('Long Bình'), ward('Long Bình', 'Tỉnh Đồng Nai')];
	const placesOf = (text: string) => matchNames(both, readQuery(text, {})).map(({ name }) => name.place);
	test('is two places', () => expect(placesOf('phuong long binh')).toHaveLength(2));
	test.each([
		['phường Long Bình Đồng Nai', 'Tỉnh Đồng Nai'],
		['long binh tinh dong nai', 'Tỉnh Đồng Nai'],
		['long binh thanh pho ho chi minh', 'Thành phố Hồ Chí Minh'],
	])('“%s” is the one in %s', (text, place) => expect(placesOf(text)).toEqual([place]));
});

it.each(['phường', 'xã', 'thành phố hồ chí minh', 'hồ chí minh', 'hải dương', 'quận'])(
	'“%s” alone names no place of today',
	(text) => {
		expect(matchNames(names, readQuery(text, {})).filter(({ name }) => name.kind === 'noi-nay')).toEqual([]);
	},
);
