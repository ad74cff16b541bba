import { describe, expect, test } from 'vitest';
import { readQuery } from '../query/query.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Name } from './name.ts';
import { matchNames } from './names.ts';
import { inPlace } from './place.ts';

const name = (kind: string, url: string, name: string, place = '', also: string[] = [], weight = 0): Name => ({
	kind,
	url,
	name,
	place,
	also,
	weight,
});
const unit = (id: string, called: string, place: string, ...also: string[]) => name('don-vi', id, called, place, also);
const names = [
	unit('bt-noi-vu', 'Phòng Nội vụ quận Bình Tân', 'Quận Bình Tân', 'Phòng Nội vụ', 'Trưởng phòng Nội vụ'),
	unit('q6-noi-vu', 'Phòng Nội vụ Quận 6', 'Quận 6', 'Phòng Nội vụ', 'Phòng Nội vụ quận'),
	unit('tb-noi-vu', 'Phòng Nội vụ quận Tân Bình', 'Quận Tân Bình', 'Phòng Nội vụ'),
	unit('q6-ubnd', 'Ủy ban nhân dân Quận 6', 'Quận 6', 'UBND quận', 'Chủ tịch UBND quận'),
	unit('q6-phuong', 'Ủy ban nhân dân 14 phường thuộc Quận 6', 'Quận 6', 'UBND 14 phường', 'Chủ tịch UBND phường'),
	unit('tb-p6', 'Ủy ban nhân dân Phường 6 quận Tân Bình', 'Quận Tân Bình', 'UBND Phường 6', 'Phường 6'),
	unit('tb-p13', 'Ủy ban nhân dân Phường 13 quận Tân Bình', 'Quận Tân Bình', 'UBND Phường 13', 'Phường 13'),
	unit('an-lac', 'Ủy ban nhân dân phường An Lạc, quận Bình Tân', 'Quận Bình Tân', 'UBND phường An Lạc'),
	unit('an-lac-a', 'Ủy ban nhân dân phường An Lạc A, quận Bình Tân', 'Quận Bình Tân', 'UBND phường An Lạc A'),
	unit('q6-vhtt', 'Phòng Văn hóa và Thông tin Quận 6', 'Quận 6', 'Phòng Văn hóa và Thông tin'),
	name('chi-tieu', 'dung-han', 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn', '', ['Hồ sơ đúng hạn']),
	name('chi-tieu', 'cong-khai', 'Tỷ lệ cơ quan công khai tỷ lệ hồ sơ đúng hạn, trễ hạn', '', ['Công khai đúng hạn']),
	name('linh-vuc', 'the-che', 'Cải cách thể chế'),
	name('van-ban', 'kh-312', 'Kế hoạch 312/KH-UBND', 'Quận 6', ['312/KH-UBND', 'Về khắc phục hạn chế']),
	name('van-ban', 'ct-05', 'Chỉ thị 05/CT-UBND', 'Thị xã Kinh Môn', ['05/CT-UBND']),
	name('dia-phuong', '/dia-phuong/quan-6/', 'Quận 6', 'Thành phố Hồ Chí Minh'),
	name('dia-phuong', '/dia-phuong/tan-binh/', 'Quận Tân Bình', 'Thành phố Hồ Chí Minh'),
	name('dia-phuong', '/dia-phuong/kinh-mon/', 'Thị xã Kinh Môn', 'Tỉnh Hải Dương'),
];
const read = (text: string) => readQuery(text, {});
const first = (text: string) => matchNames(names, read(text))[0]?.name.url;

describe('a name is found first', () => {
	test.each([
		['a unit by its name and where it belongs', 'phòng nội vụ tân bình', 'tb-noi-vu'],
		['a unit by the post of its head and the number of its district', 'chủ tịch ubnd quận 6', 'q6-ubnd'],
		['a unit by what is typed in any case', 'PHONG NOI VU QUAN 6', 'q6-noi-vu'],
		['a ward before the ward that has one letter more', 'phường an lạc', 'an-lac'],
		['a ward by its number and not the district of that number', 'phường 6', 'tb-p6'],
		['a district by its number and not the ward of that number', 'quận 6', '/dia-phuong/quan-6/'],
		['a district by letter and number', 'q6', '/dia-phuong/quan-6/'],
		['a locality without its level', 'tân bình', '/dia-phuong/tan-binh/'],
		['a locality by its province', 'Hải Dương', '/dia-phuong/kinh-mon/'],
		['a unit by initials', 'vhtt', 'q6-vhtt'],
		['a unit with a part in initials', 'phòng nv tân bình', 'tb-noi-vu'],
		['a unit without “và”', 'phòng văn hóa thông tin', 'q6-vhtt'],
		['an indicator by its short name before one that only has the words', 'tỷ lệ hồ sơ đúng hạn', 'dung-han'],
		['a field without “cải cách”', 'thể chế', 'the-che'],
		['a document by its number', '312', 'kh-312'],
		['a document by its type and its locality', 'kế hoạch quận 6', 'kh-312'],
		['a document by its number without the leading zero', 'chỉ thị 5', 'ct-05'],
		['a name that is not yet finished', 'phòng văn ho', 'q6-vhtt'],
	])('%s', (_, query, url) => {
		expect(first(query)).toBe(url);
	});
});

describe('no name is found for', () => {
	test.each([
		['a district whose number only a ward of another has', 'quận 13'],
		['a number that only a district has', 'kế hoạch 6'],
		['a leading zero that the number does not have', 'quận 06'],
		['syllables that stand apart in other words', 'hồ hành hạn'],
		['initials of two letters, which too much has', 'nv'],
		['names that every object of JavaScript has', 'constructor'],
		['nothing', ''],
	])('%s', (_, query) => {
		expect(first(query)).toBeUndefined();
	});
});

test('of two equal matches the one on which more hangs comes first', () => {
	const [light, heavy] = [name('don-vi', 'a', 'Thanh tra'), name('don-vi', 'b', 'Thanh tra', '', [], 5)];
	expect(matchNames([light, heavy], read('thanh tra'))[0]?.name).toBe(heavy);
});

describe('the place in a query', () => {
	test('is taken out of it, by full name, without the level, or by the province of a single locality', () => {
		for (const [query, slug] of [
			['giải ngân quận 6', 'quan-6'],
			['giải ngân tân bình', 'tan-binh'],
			['giải ngân ở Hải Dương', 'kinh-mon'],
		] as const) {
			const there = inPlace(read(query), names);
			expect(there?.filter).toEqual({ 'dia-phuong': slug });
			expect(there?.query.words.slice(0, 2)).toEqual(['giai', 'ngan']);
		}
	});

	test('is none where the query is nothing else, or the province has several localities', () => {
		expect(inPlace(read('quận 6'), names)).toBeNull();
		expect(inPlace(read('giải ngân hồ chí minh'), names)).toBeNull();
		expect(inPlace(read('giải ngân quận 7'), names)).toBeNull();
	});
});

describe('what may be meant', () => {
	test('is the query with a mistyped word as a name has it', () => {
		expect(didYouMean(names, read('phòng nôu vụ'))).toBe('phòng nội vụ');
		expect(didYouMean(names, read('kinh momn'))).toBe('kinh môn');
	});

	test('for keys of Telex and VNI that put no marks in', () => {
		expect(didYouMean(names, read('phongf nooij vuj'))).toBe('phòng nội vụ');
		expect(didYouMean(names, read('pho2ng no65i vu5'))).toBe('phòng nội vụ');
	});

	test('for beginnings of words that are said alike', () => {
		expect(didYouMean(names, read('phòng lội vụ'))).toBe('phòng nội vụ');
		expect(didYouMean(names, read('phòng lội xyz'))).toBeNull();
	});

	test('is nothing for words that are known, or near none', () => {
		expect(didYouMean(names, read('phòng nội vụ'))).toBeNull();
		expect(didYouMean(names, read('xyzxyz'))).toBeNull();
		expect(didYouMean(names, read(''))).toBeNull();
	});
});
