import { expect, it } from 'vitest';
import { citationOf, citationPattern } from './citation.ts';

const cited = (text: string) => [...text.matchAll(citationPattern)].map(citationOf);

it.each([
	['Quyết định 7679/QĐ-UBND', [{ number: '7679/QĐ-UBND', issued: null }]],
	['số 7679/QĐ-UBND ngày 30/12/2022 của', [{ number: '7679/QĐ-UBND', issued: '2022-12-30' }]],
	['02/CT-UBND ngày 02/3/2023', [{ number: '02/CT-UBND', issued: '2023-03-02' }]],
	['7679/QĐ-UBND, ngày 30 tháng 12 năm 2022', [{ number: '7679/QĐ-UBND', issued: '2022-12-30' }]],
	['02/CT-UBND ngày 2 tháng 3 năm 2023', [{ number: '02/CT-UBND', issued: '2023-03-02' }]],
	['02/CT-UBND\nngày 02/3/2023', [{ number: '02/CT-UBND', issued: '2023-03-02' }]],
	['Nghị định 120/2020/NĐ-CP', [{ number: '120/2020/NĐ-CP', issued: null }]],
	['Nghị quyết 98/2023/QH15', [{ number: '98/2023/QH15', issued: null }]],
	['Chương trình 05-CTr/QU', [{ number: '05-CTr/QU', issued: null }]],
	['Kết luận 14-KL/TW ngày 22/9/2021', [{ number: '14-KL/TW', issued: '2021-09-22' }]],
	['Công văn 1347/SYT-VP', [{ number: '1347/SYT-VP', issued: null }]],
	['Thông tư 26/2020/TT-BTTTT.', [{ number: '26/2020/TT-BTTTT', issued: null }]],
	[
		'(76/NQ-CP; 876/QĐ-BNV)',
		[
			{ number: '76/NQ-CP', issued: null },
			{ number: '876/QĐ-BNV', issued: null },
		],
	],
	['7679/QĐ-UBND ban hành ngày 30/12/2022', [{ number: '7679/QĐ-UBND', issued: null }]],
])('a document number in “%s” is found with the day that follows it', (text, expected) => {
	expect(cited(text)).toEqual(expected);
});

it.each([
	'ngày 30/12/2022',
	'9/2023',
	'40%/35%',
	'và/hoặc',
	'km/h',
	'24/24',
	'https://a.vn/7679/QĐ-UBND',
	'quý III/2023',
	'A3/TB-VP',
])('“%s” is no document number', (text) => {
	expect(cited(text)).toEqual([]);
});
