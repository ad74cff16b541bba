import { expect, it } from 'vitest';
import { documentTypes } from '../schemas/document.ts';
import { documentSlug, fitsType, readNumber } from './number.ts';

it.each([
	['7679/QĐ-UBND', '7679', null, 'QĐ'],
	['312/KH-UBND', '312', null, 'KH'],
	['05/CT-UBND', '05', null, 'CT'],
	['1347/SYT-VP', '1347', null, 'SYT'],
	['không rõ/TB-VP', 'không rõ', null, 'TB'],
	['24/2022/QĐ-UBND', '24', 2022, 'QĐ'],
	['106/2020/NĐ-CP', '106', 2020, 'NĐ'],
	['98/2023/QH15', '98', 2023, 'QH15'],
	['26/2020/TT-BTTTT', '26', 2020, 'TT'],
	['05-CTr/QU', '05', null, 'CTr'],
	['14-KL/TW', '14', null, 'KL'],
	['12a/QĐ-UBND', '12a', null, 'QĐ'],
	['01/2013/TTLT-BNV-BTC', '01', 2013, 'TTLT'],
])('%s is number %s of year %s with symbol %s', (text, ordinal, year, first) => {
	expect(readNumber(text)).toMatchObject({ ordinal, year, first });
});

it.each([
	'7679',
	'QĐ-UBND',
	'7679-QĐ-UBND',
	'7679 / QĐ-UBND',
	'7679/QĐ-',
	'/QĐ-UBND',
	'7679/QĐ UBND',
	'A3/TB-VP',
	'',
	'không rõ',
	`7679/${'U'.repeat(76)}`,
])('“%s” is no number of a document', (text) => {
	expect(readNumber(text)).toBeNull();
});

it.each([
	['7679/QĐ-UBND', '2022-12-30', '7679-qd-ubnd-2022'],
	['312/KH-UBND', '2024-07-02', '312-kh-ubnd-2024'],
	['05/CT-UBND', '2023-03-30', '05-ct-ubnd-2023'],
	['1347/SYT-VP', '2023-03-22', '1347-syt-vp-2023'],
	['không rõ/TB-VP', '2023-09-06', 'khong-ro-so-tb-vp-2023'],
	['05-CTr/QU', '2021-01-05', '05-ctr-qu-2021'],
	['24/2022/QĐ-UBND', '2022-05-01', '24-2022-qd-ubnd-2022'],
])('document %s of %s is the file %s', (number, issued, slug) => {
	expect(documentSlug(number, issued)).toBe(slug);
});

it.each([
	['7679/QĐ-UBND', 'quyet-dinh', true],
	['7679/QĐ-UBND', 'ke-hoach', false],
	['312/KH-UBND', 'ke-hoach', true],
	['05/CT-UBND', 'chi-thi', true],
	['không rõ/TB-VP', 'thong-bao-ket-luan', true],
	['05/TB-VP', 'thong-bao', true],
	['05-CTr/QU', 'chuong-trinh', true],
	['05/CTR-UBND', 'chuong-trinh', true],
	['1347/SYT-VP', 'cong-van', true],
	['7679/QĐ-UBND', 'cong-van', false],
	['1347/SYT-VP', 'quyet-dinh', false],
	['76/NQ-HĐND', 'nghi-quyet', true],
	['98/2023/QH15', 'nghi-quyet', true],
	['98/2023/QH15', 'quyet-dinh', false],
	['123/CT-TTHT', 'cong-van', true],
	['15/KHLT-UBND-UBMTTQ', 'ke-hoach', true],
	['15/KHLT-UBND-UBMTTQ', 'quyet-dinh', false],
	['15/KHLT-UBND-UBMTTQ', 'cong-van', false],
	['403/2017/NQLT-UBTVQH14-CP', 'nghi-quyet', true],
	['09/QCPH-UBND-LĐLĐ', 'quy-che', true],
	['09/CTrPH-UBND-HLHPN', 'chuong-trinh', true],
	['09/CTPH-UBND-HLHPN', 'chuong-trinh', true],
	['09/CT-UBND', 'chuong-trinh', false],
	['09/LT-UBND', 'ke-hoach', false],
	['12/TTPH-NV', 'cong-van', true],
] as const)('whether %s may be a %s is %s', (text, type, fits) => {
	const number = readNumber(text);
	expect(number && fitsType(number, type)).toBe(fits);
});

it.each(Object.entries(documentTypes).filter(([, abbreviation]) => abbreviation !== null))(
	'a %s has the symbol %s, and a công văn has not',
	(type, abbreviation) => {
		const number = readNumber(`1/${abbreviation}-UBND`);
		expect(number && fitsType(number, type as keyof typeof documentTypes)).toBe(true);
		expect(number && fitsType(number, 'cong-van')).toBe(false);
	},
);
