import { expect, test } from 'vitest';
import { duty } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { occasionsOf } from '../calendar/occasions.ts';
import { planView } from '../data/plan.ts';
import { records } from '../data/records.ts';
import { tableOf } from '../data/table.ts';
import { searchRecords } from '../search/records.ts';
import { factLines } from './facts.ts';

const written = {
	due: 'trước ngày 15/4/2023',
	proposed: 'trước ngày 15/5/2023',
	condition: 'phường đạt dưới 75% số điểm tối đa',
	exceptions: ['phường thành lập trong năm', 'phường An Lạc'],
	emphasis: ['lĩnh vực đất đai'],
	inCharge: 'Phó Chủ tịch phụ trách văn hóa – xã hội',
	followedBy: ['phong-noi-vu'],
	report: { to: ['ubnd-quan', 'Sở Nội vụ'], through: 'van-phong', figures: 'từ 15/12 năm trước đến 14/3' },
	funding: { text: 'Ngân sách quận', amount: '1,5 tỷ đồng' },
};
const sources = someSources(
	someLocality([
		someDocument({
			assignments: [
				{ ...duty, ...written },
				{ ...duty, id: '2' },
			],
		}),
	]),
);
const index = indexOf(buildRegister(sources).register);
const [full, plain] = index.register.assignments;
if (full === undefined || plain === undefined) throw new Error('nothing was built');

const lines = [
	'Điều kiện: phường đạt dưới 75% số điểm tối đa',
	'Trừ: phường thành lập trong năm; phường An Lạc',
	'Nhất là: lĩnh vực đất đai',
	'Lãnh đạo phụ trách: Phó Chủ tịch phụ trách văn hóa – xã hội',
	'Theo dõi, đôn đốc: Phòng Nội vụ',
	'Nơi nhận báo cáo: UBND quận; Sở Nội vụ',
	'Gửi qua: Văn phòng UBND quận',
	'Số liệu báo cáo: từ 15/12 năm trước đến 14/3',
	'Kinh phí: Ngân sách quận (1.500.000.000 đồng)',
	'Thời hạn đề xuất: trước ngày 15/5/2023 (chậm nhất ngày 14/05/2023)',
];

test('a row says each thing under its name', () => {
	expect(factLines(index, full)).toEqual(lines);
	expect(factLines(index, plain)).toEqual([]);
});

test('search finds the words, and StratML has them with who follows up', () => {
	const [document] = index.register.documents;
	if (document === undefined) throw new Error('no document');
	expect(searchRecords(index, document)[1]?.texts.slice(3)).toEqual(lines);
	const [objective] = planView(index, document.id).goals[0]?.objectives ?? [];
	for (const line of lines) expect(objective?.other).toContain(`${line}.`);
	expect(objective?.units).toContainEqual({
		name: 'Phòng Nội vụ quận Bình Tân',
		role: 'Theo dõi, đôn đốc',
		isGroup: false,
	});
});

test('the open data state each, and leave out what the document does not say', () => {
	const [one, other] = [...records(index, 'assignments')];
	expect(one).toMatchObject({
		condition: 'phường đạt dưới 75% số điểm tối đa',
		exceptions: ['phường thành lập trong năm', 'phường An Lạc'],
		followedBy: [{ unit: 'binh-tan/phong-noi-vu', name: 'Phòng Nội vụ' }],
		report: { through: { unit: 'binh-tan/van-phong' }, figures: 'từ 15/12 năm trước đến 14/3' },
		funding: { text: 'Ngân sách quận', amount: 1_500_000_000 },
		proposed: { text: 'trước ngày 15/5/2023', phases: [{ end: '2023-05-14' }] },
	});
	expect(Object.keys(other ?? {}).join(' ')).toBe(
		'id document number task deliverables leads each cooperating field indicators deadline ended url',
	);
	const { header, rows } = tableOf('assignments', records(index, 'assignments'));
	const [first = [], second = []] = [...rows];
	const cell = (row: readonly string[], name: string) => row[header.indexOf(name)];
	expect(cell(first, 'report.to.name')).toBe('UBND quận; Sở Nội vụ');
	expect(cell(first, 'funding.amount')).toBe('1500000000');
	expect(cell(first, 'proposed.text')).toBe('trước ngày 15/5/2023');
	expect(cell(second, 'report.to.name')).toBe('');
});

test('nothing is due by a proposed deadline', () => {
	expect(occasionsOf([full]).map(({ day }) => day)).toEqual(['2023-04-14']);
});
