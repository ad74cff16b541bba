import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources, someUnits } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { stoodOn } from '../../register/results/standings.ts';
import { records } from '../data/records.ts';
import { assignmentStanding } from './of-assignment.ts';
import { statedBy } from './stated.ts';
import { toldByYear } from './unit-results.ts';
import { whyView } from './why.ts';

// A report of a body that took over may speak of the duty of one that has ended. It is shown as such, and the duty stays where it was.

const life = {
	until: '30/6/2025',
	successors: [{ name: 'phường Tân Tạo' }, { name: 'phường An Lạc' }],
	successorsSource: 'Bảng chuyển đổi',
};
const plan = someDocument({
	period: '2023 - 2025',
	assignments: [
		{ id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Trong năm 2023' },
		{ id: '2', task: 'Số hóa', leads: ['phong-noi-vu'], due: 'Trong năm 2025' },
	],
});
const ward = [{ id: 'ubnd', name: 'Ủy ban nhân dân phường An Lạc', kind: 'uy-ban' }];
const results = [{ assignment: 'binh-tan/7679-qd-ubnd-2022#1', unit: 'binh-tan/phong-noi-vu', state: 'done' }];

function siteWith(name: string, issued = '15/8/2025', ended: object = life) {
	const units = ward.map((one) => ({ ...one, name: `Ủy ban nhân dân ${name}` }));
	const written = { type: 'bao-cao', number: '5/BC-UBND', issued, issuer: 'ubnd', period: undefined, results };
	const { register, findings } = buildRegister(
		someSources(
			someLocality([plan], { life: { ...ended }, units: someUnits }),
			someLocality([someDocument(written, { of: 'phuong-moi' })], {
				id: 'phuong-moi',
				life: { name: `Phường ${name}`, level: 'xa', authority: 'ubnd' },
				units,
			}),
		),
	);
	expect(findings).toEqual([]);
	return indexOf(register, new Map(), '2025-09-01');
}

describe('what is said of the duty of a body that has ended', () => {
	it.each([
		['by one that took over', 'phường An Lạc', true],
		['by one with a longer name', 'phường An Lạc A', false],
		['by another', 'phường Bình Tiên', false],
	])('%s', (_, name, expected) => {
		const [said] = records(siteWith(name), 'results');
		expect(said?.bySuccessor).toBe(expected);
	});

	it('before it ended, or of a body that goes on, is said by no successor', () => {
		const [before] = records(siteWith('phường An Lạc', '15/6/2025'), 'results');
		expect(before?.bySuccessor).toBe(false);
		const [going] = records(siteWith('phường An Lạc', '15/8/2025', {}), 'results');
		expect(going?.bySuccessor).toBe(false);
	});

	const index = siteWith('phường An Lạc');
	const [first, second] = index.register.assignments;
	if (first === undefined || second === undefined) throw new Error('no assignments');

	it('says so on the row, where it is told why, and on the page of the report', () => {
		const standing = assignmentStanding(index, first);
		const words = 'nơi tiếp nhận nói về việc của đơn vị đã kết thúc; việc không chuyển sang nơi này';
		expect(standing?.newest).toMatchObject({ bySuccessor: true, name: 'Báo cáo 5/BC-UBND' });
		expect(whyView(index, first)?.reasons[0]?.said[0]?.words).toContain(words);
		expect(statedBy(index, 'phuong-moi/5-bc-ubnd-2025')[0]?.words).toContain(words);
	});

	it('moves no duty: it counts for the body that had it, and what was not due then has lapsed', () => {
		const stood = (entry: typeof first) => stoodOn(index, entry, '2026-02-01').map(({ standing }) => standing);
		expect([stood(first), stood(second)]).toEqual([['done'], ['lapsed']]);
		const count = (unit: string) => [...toldByYear(index, unit).values()].flat().length;
		expect([count('binh-tan/phong-noi-vu'), count('phuong-moi/ubnd')]).toEqual([2, 0]);
	});
});
