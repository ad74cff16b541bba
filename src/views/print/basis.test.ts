import { expect, it } from 'vitest';
import type { BasisEntry } from '../../register/entries.ts';
import { basisLines } from './basis.ts';

const law = basis({ title: 'Luật Tổ chức chính quyền địa phương', issued: '2015-06-19' });
const plan = basis({
	number: '4291/QĐ-UBND',
	title: 'Kế hoạch thực hiện công tác cải cách hành chính',
	issued: '2022-12-09',
	issuer: 'Ủy ban nhân dân Thành phố',
	relation: 'implements',
});
const proposal = basis({
	number: '2831/TTr-NV',
	title: 'Tờ trình của Trưởng phòng Nội vụ quận',
	issued: '2022-12-23',
	issuer: 'Trưởng phòng Nội vụ quận',
});
const cited = basis({ number: '131/NQ-CP', title: 'Nghị quyết về đẩy mạnh cải cách', issuer: 'Chính phủ' });

function basis(written: Partial<BasisEntry> & { title: string }): BasisEntry {
	return { relation: 'cites', document: null, ...written };
}

it('the bases of a decision end with the proposal; what follows is only cited', () => {
	expect(basisLines('quyet-dinh', [law, plan, proposal, cited, cited])).toEqual({
		lines: [
			'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
			'Căn cứ Quyết định số 4291/QĐ-UBND ngày 09 tháng 12 năm 2022 của Ủy ban nhân dân Thành phố về Kế hoạch thực hiện công tác cải cách hành chính;',
			'Xét Tờ trình số 2831/TTr-NV ngày 23 tháng 12 năm 2022 của Trưởng phòng Nội vụ quận.',
		],
		others: 1,
	});
});

it('a document that only cites has no bases, and one that has none neither', () => {
	expect(basisLines('thong-bao-ket-luan', [cited])).toEqual({ lines: [], others: 1 });
	expect(basisLines('ke-hoach', [])).toEqual({ lines: [], others: 0 });
});

it('a type without a block of bases says what it carries out', () => {
	expect(basisLines('chi-thi', [plan]).lines[0]).toMatch(/^Thực hiện Quyết định số 4291/);
});

it.each([
	[cited, 'Căn cứ Nghị quyết số 131/NQ-CP của Chính phủ về đẩy mạnh cải cách.'],
	[
		basis({ number: '05-CTr/QU', title: 'Chương trình hành động về cải cách', issuer: 'Quận ủy' }),
		'Căn cứ Chương trình hành động số 05-CTr/QU của Quận ủy về cải cách.',
	],
	[
		basis({ number: '766/QĐ-TTg', title: 'Quyết định phê duyệt Bộ chỉ số', issuer: 'Thủ tướng Chính phủ' }),
		'Căn cứ Quyết định số 766/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Bộ chỉ số.',
	],
	[
		basis({ number: '61/2018/NĐ-CP', title: 'Nghị định của Chính phủ', issued: '2018-04-23', issuer: 'Chính phủ' }),
		'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ.',
	],
	[
		basis({ number: '98/2023/QH15', title: 'Nghị quyết thí điểm', issuer: 'Quốc hội' }),
		'Căn cứ Nghị quyết thí điểm (số 98/2023/QH15 của Quốc hội).',
	],
])('a basis is named as official texts name it: %#', (one, line) => {
	expect(basisLines('quyet-dinh', [{ ...one, relation: 'cites' }, proposal]).lines[0]).toBe(line.replace(/\.$/, ';'));
});

it('what a document replaces or amends stands last', () => {
	expect(basisLines('quyet-dinh', [{ ...cited, relation: 'replaces' }, plan]).lines).toEqual([
		expect.stringMatching(/^Căn cứ Quyết định/),
		'Thay thế Nghị quyết số 131/NQ-CP của Chính phủ về đẩy mạnh cải cách.',
	]);
});
