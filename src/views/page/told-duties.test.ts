import { expect, test } from 'vitest';
import { duty } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { followedDuties, reportCalendar } from './told-duties.ts';

const indexWith = (assignments: readonly Record<string, unknown>[], day: string) =>
	indexOf(
		buildRegister(
			someSources(someLocality([someDocument({ assignments: assignments.map((one) => ({ ...duty, ...one })) })])),
		).register,
		new Map(),
		day,
	);
const wordsOf = ({ rows }: ReturnType<typeof reportCalendar>) =>
	rows.map(({ facts }) => facts.map(({ name, line }) => `${name}: ${line.map(({ text }) => text).join('')}`));
const quarterly = {
	due: 'định kỳ hằng quý (trước ngày 15 của tháng cuối quý)',
	report: { to: ['Sở Nội vụ'], through: 'phong-noi-vu', figures: 'từ ngày 15 đến ngày 14' },
};

test('a ward reports what its group has to report, with the rounds ahead', () => {
	const index = indexWith([{ leads: ['cac-phuong'], ...quarterly }, { id: '2' }], '2023-06-02');
	expect(wordsOf(reportCalendar(index, 'binh-tan/phuong-an-lac'))).toEqual([
		[
			'Nơi nhận báo cáo: Sở Nội vụ',
			'Gửi qua: Phòng Nội vụ',
			'Số liệu báo cáo: từ ngày 15 đến ngày 14',
			'Thời hạn: định kỳ hằng quý (trước ngày 15 của tháng cuối quý)',
			'Ngày cuối các kỳ từ tháng 6/2023: 14/06/2023, 14/09/2023, 14/12/2023',
		],
	]);
	expect(reportCalendar(index, 'binh-tan/phong-noi-vu').count).toBe(0);
});

test('a report whose rounds are over is told with the last of them, one without a time with its absence', () => {
	const index = indexWith([quarterly, { id: '2', report: quarterly.report }], '2024-02-02');
	const facts = wordsOf(reportCalendar(index, 'binh-tan/phong-noi-vu')).map((one) => one.at(-1));
	expect(facts).toEqual(['Ngày cuối (đã qua): 14/12/2023', 'Thời hạn: Văn bản không ghi thời hạn']);
});

test('a unit follows up what others lead', () => {
	const index = indexWith([{ followedBy: ['Chánh Văn phòng UBND quận'], due: 'Trong năm 2023' }], '2023-06-02');
	expect(wordsOf(followedDuties(index, 'binh-tan/van-phong'))).toEqual([
		['Chủ trì: Phòng Nội vụ', 'Thời hạn: Trong năm 2023', 'Ngày cuối các kỳ từ tháng 6/2023: 31/12/2023'],
	]);
	expect(index.ledBy.get('binh-tan/van-phong')).toBeUndefined();
});

test('a page names at most forty, and says how many there are', () => {
	const many = Array.from({ length: 100 }, (_, at) => ({
		id: String(at + 1),
		...quarterly,
		followedBy: ['van-phong'],
	}));
	const index = indexWith(many, '2023-06-02');
	for (const list of [reportCalendar(index, 'binh-tan/phong-noi-vu'), followedDuties(index, 'binh-tan/van-phong')])
		expect([list.rows.length, list.count]).toEqual([40, 100]);
});
