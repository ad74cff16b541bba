import { someDocument, someLocality, someSources } from '../register/fixture.ts';
import { type Index, indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';

/** Words that break files which are written carelessly. */
export const hostileWords = `=1+1, "một"; 'hai' <b>&amp;</b> ]]> 😀 ${'chữ '.repeat(80)}hết`;

/** A register for tests: each kind of deadline, targets of each kind, a document that is no plan, and hostile words wherever writers may write words. */
export function hostileIndex(): Index {
	const words = hostileWords;
	const plan = someDocument({
		title: words,
		signer: { name: words, position: '-5', capacity: 'KT.' },
		basis: [
			{ title: words, relation: 'cites' },
			{ number: '+84', title: '@x', issued: '29/02/2020', issuer: words, relation: 'amends' },
		],
		uncertain: ['signer'],
		targets: [
			{
				id: '3.1',
				indicator: 'sipas',
				comparator: '=',
				value: '31,5',
				measure: '%',
				scope: words,
				level: words,
				exceptions: [words, '=x'],
				text: words,
			},
			{ id: '3.2', indicator: 'sipas', text: 'Bằng lời.', period: 'quý I năm 2023', responsible: ['phong-noi-vu'] },
			{ id: '3.3', indicator: 'ho-so-tre-han', comparator: '<', value: '0.0000001', measure: '%', text: 'Gần không.' },
		],
		assignments: [
			{
				id: '1',
				task: words,
				deliverables: [words, 'Báo cáo'],
				leads: ['phong-noi-vu', 'cac-phuong'],
				cooperating: ['co-quan-lien-quan'],
				due: 'Quý I năm 2023: ban hành Kế hoạch; Quý II và quý III: kiểm tra và báo cáo',
				field: 'the-che',
				targets: ['3.1'],
			},
			{ id: '2', task: '=Nhiệm vụ', due: 'Khi phát sinh.\nĐịnh kỳ hàng quý', targets: ['3.1'] },
			{ id: '3', task: 'Không hạn' },
			{ id: 'đ', task: 'Lâu dài', due: 'Trong năm 2023 và các năm tiếp theo', leads: ['van-phong'] },
		],
	});
	const noPeriod = someDocument({
		type: 'ke-hoach',
		number: '12/KH-UBND',
		period: undefined,
		source: { original: 'Trên cổng', url: 'https://example.vn/12?a=1&b=2', text: 'typed' },
		assignments: [{ id: '1', task: 'Báo cáo', due: 'trước ngày 15/7/2024' }],
	});
	const noPlan = someDocument({ type: 'cong-van', number: '13/UBND-NV' });
	const { register, findings } = buildRegister(someSources(someLocality([plan, noPeriod, noPlan])));
	const errors = findings.filter(({ level }) => level === 'error');
	if (errors.length > 0) throw new Error(errors.map(({ reason }) => reason).join('\n'));
	return indexOf(register);
}
