import { describe, expect, test } from 'vitest';
import { readQuery } from '../query/query.ts';
import { excerpt, pieces } from './excerpt.ts';

const query = (text: string) => readQuery(text, { CCHC: 'cải cách hành chính' });
const shown = (found: ReturnType<typeof pieces> | null) =>
	found?.map(([text, isFound]) => (isFound ? `[${text}]` : text)).join('');

describe('what was asked for is marked', () => {
	test('as whole words side by side, whatever the case and the marks that were not typed', () => {
		expect(shown(pieces('Kiểm tra, giám sát; kiểm tra CCHC.', query('kiem tra')))).toBe(
			'[Kiểm tra], giám sát; [kiểm tra] CCHC.',
		);
	});

	test('not where only a syllable of it is part of another word, or has other marks', () => {
		expect(shown(pieces('Danh sách người dân ở quận', query('người dân')))).toBe('Danh sách [người dân] ở quận');
		expect(shown(pieces('Số hóa hồ sơ', query('sở hóa')))).toBe('Số hóa hồ sơ');
	});

	test('in the other ways of writing it, and numbers by themselves', () => {
		expect(shown(pieces('Cải cách hành chính năm 2023', query('cchc 2023')))).toBe('[Cải cách hành chính] năm [2023]');
	});

	test.each(['<script>', '“a” & b', '', '🙂 a', '1.000 %'])('and nothing of “%s” is lost', (text) => {
		expect(
			pieces(text, query('a'))
				.map(([part]) => part)
				.join(''),
		).toBe(text);
	});
});

describe('an excerpt', () => {
	test('is of the text that has the most of the query', () => {
		expect(shown(excerpt(['Kế hoạch năm', 'Báo cáo kết quả', 'Phòng Nội vụ báo cáo'], query('phòng nội vụ')))).toBe(
			'[Phòng Nội vụ] báo cáo',
		);
	});

	test('of a long text begins a little before what was found', () => {
		const words = Array.from({ length: 100 }, (_, at) => `từ${at}`);
		words[60] = 'kiểm';
		words[61] = 'tra';
		const text = shown(excerpt([words.join(' ')], query('kiểm tra'))) ?? '';
		expect(text).toMatch(/^… từ54 .* \[kiểm tra\] .* từ81 …$/);
	});

	test('is none where there is nothing of the query', () => {
		expect(excerpt(['Kế hoạch'], query('phòng nội vụ'))).toBeNull();
	});
});
