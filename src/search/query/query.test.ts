import { describe, expect, test } from 'vitest';
import { readQuery, withoutFillers } from './query.ts';

const abbreviations = {
	CCHC: 'cải cách hành chính',
	UBND: 'Ủy ban nhân dân',
	'PAR Index': 'Chỉ số cải cách hành chính',
};
const read = (text: string) => readQuery(text, abbreviations);
const wordings = (text: string) => read(text).wordings.map((words) => words.join(' '));

describe('a query', () => {
	test('is compared with names without diacritics and capitals', () => {
		expect(read('  PHÒNG Nội vụ Đất ').words).toEqual(['phong', 'noi', 'vu', 'dat']);
	});

	test('is the same composed and decomposed', () => {
		expect(read('Phòng Nội vụ'.normalize('NFD'))).toEqual(read('Phòng Nội vụ'));
	});

	test('of nothing but signs has no words', () => {
		for (const text of ['', '   ', '!?"“”()/-', '🙂', '\u0000'])
			expect(read(text)).toMatchObject({ words: [], wordings: [] });
	});

	test('is cut to a length that a person types', () => {
		expect(read('a'.repeat(10_000)).typed).toHaveLength(200);
		expect(read('một hai '.repeat(50)).words).toHaveLength(12);
	});

	test('is asked with its abbreviations written out, and with them put in', () => {
		expect(wordings('cchc ubnd')).toContain('cải cách hành chính Ủy ban nhân dân');
		expect(wordings('uy ban nhan dan')).toContain('UBND');
		expect(wordings('chi so cai cach hanh chinh')).toContain('PAR Index');
	});
});

describe('a number of a document', () => {
	test('keeps its symbol, also typed apart', () => {
		expect(wordings('7679/QĐ-UBND')[0]).toBe('7679/QĐ-UBND');
		expect(wordings('312 kh ubnd')[0]).toBe('312/kh-ubnd');
	});

	test('is asked without “số” before it, and apart from the type written to it', () => {
		expect(read('quyết định số 7679').words).toEqual(['quyet', 'dinh', '7679']);
		expect(read('QĐ7679').words).toEqual(['qd', '7679']);
		expect(read('số hóa hồ sơ').words).toEqual(['so', 'hoa', 'ho', 'so']);
	});

	test('is asked with the type of document written out', () => {
		expect(wordings('nđ 61/2018')).toContain('nghị định 61/2018');
		expect(wordings('tt hài lòng')).toEqual(['tt hài lòng']);
	});
});

describe('a day', () => {
	test('is asked in both ways of writing it', () => {
		expect(wordings('trước ngày 15/7/2024')).toContain('trước ngày 15 tháng 7 năm 2024');
		expect(wordings('15 tháng 7 năm 2024')).toContain('15/7/2024');
		expect(wordings('tháng 10/2023')).toContain('tháng 10 năm 2023');
		expect(wordings('ngày 2.7.2024')).toEqual(
			expect.arrayContaining(['ngày 02/07/2024', 'ngày 02/7/2024', 'ngày 02 tháng 7 năm 2024']),
		);
		expect(wordings('quý 3/2023')).toContain('quý III năm 2023');
		expect(wordings('quy ii')).toContain('quy II');
	});

	test('is left out, as fillers are, where the whole query finds nothing', () => {
		expect(withoutFillers(read('7679/QĐ-UBND ngày 30/12/2022'))?.wordings[0]).toEqual(['7679/QĐ-UBND']);
		expect(withoutFillers(read('nhiệm vụ của phòng nội vụ'))?.words.join(' ')).toBe('nhiem vu phong noi vu');
		expect(withoutFillers(read('phòng nội vụ'))).toBeNull();
		expect(withoutFillers(read('của các'))).toBeNull();
	});

	test('a syllable that only looks like a filler without its diacritics is none', () => {
		expect(withoutFillers(read('bóng đá'))).toBeNull();
	});
});

describe('a question', () => {
	test('is about what it names, not about who or when', () => {
		expect(read('ai chủ trì số hóa hồ sơ').words.join(' ')).toBe('so hoa ho so');
		expect(read('tỷ lệ giải ngân là bao nhiêu?').words.join(' ')).toBe('ty le giai ngan');
		expect(read('phòng kinh tế làm gì').words.join(' ')).toBe('phong kinh te');
	});

	test('that names nothing is asked as it is', () => {
		expect(read('ai').words).toEqual(['ai']);
		expect(read('chủ trì').words).toEqual(['chu', 'tri']);
	});
});
