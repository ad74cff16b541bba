import { expect, it } from 'vitest';
import { nothingKnown } from '../known.ts';
import { unitsOfCell } from './cell.ts';
import { unitDesk } from './proposals.ts';

const spellings: Readonly<Record<string, string[]>> = {
	'cong-an': ['Công an xã', 'Trưởng Công an xã'],
	'tram-y-te': ['Trạm Y tế xã'],
	'van-phong': ['Văn phòng HĐND và UBND'],
	thon: ['Các thôn'],
};
const known = {
	...nothingKnown('xa'),
	name: 'Xã Tân Hòa',
	units: Object.entries(spellings).map(([id, own]) => ({ id, spellings: own, isGroup: false })),
};

it.each([
	['Công an xã Trạm Y tế xã', ['cong-an', 'tram-y-te']],
	['Các thôn Văn phòng HĐND và UBND Công an xã', ['thon', 'van-phong', 'cong-an']],
	['Công an xã', ['cong-an']],
])('known names without a sign between them, “%s”, are each a unit', (cell, ids) => {
	const { units, doubts } = unitsOfCell([cell], 'leads', {}, unitDesk(known));
	expect(units).toEqual(ids);
	expect(doubts.every(({ code }) => code === 'split')).toBe(true);
});

it.each([
	'Ủy ban nhân dân xã Tân Hòa Ban Chỉ huy Quân sự xã',
	'Các cơ quan, đơn vị có liên quan Ủy ban nhân dân xã Tân Hòa',
	'Phòng Kinh tế xã Tân Hòa Trung tâm Dịch vụ tổng hợp',
])('names that are not known and run on, “%s”, are parted or told', (cell) => {
	const { units, doubts } = unitsOfCell([cell], 'leads', {}, unitDesk(nothingKnown('moi')));
	expect(units.length > 1 || doubts.some(({ field }) => field === 'leads')).toBe(true);
});
