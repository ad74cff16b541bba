import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { type CascadeLayer, cascadeView } from './cascade.ts';

const directive = { title: 'Chỉ thị', number: '3/CT-UBND', issued: '01/03/2021' };
const decision = { title: 'Quyết định', number: '7679/QĐ-UBND', issued: '30/12/2022' };
const plan = (number: string, basis: readonly object[]) =>
	someDocument({ type: 'ke-hoach', number: `${number}/KH-UBND`, issued: '05/01/2024', period: '2024', basis });

const { register, findings } = buildRegister(
	someSources(
		someLocality([
			someDocument({ type: 'chi-thi', number: '3/CT-UBND', issued: '01/03/2021', period: '2021' }),
			someDocument({
				basis: [
					{ title: 'Luật A', relation: 'cites' },
					{ title: 'Nghị quyết', number: '76/NQ-CP', issued: '15/07/2021', issuer: 'Chính phủ', relation: 'cites' },
					{ title: 'Nghị định', number: '106/2020/NĐ-CP', issuer: 'chính phủ ', relation: 'implements' },
					{ ...directive, relation: 'implements' },
				],
			}),
			plan('12', [{ ...decision, relation: 'implements' }]),
			plan('13', []),
			plan('14', [
				{ ...decision, relation: 'cites' },
				{ ...decision, relation: 'replaces' },
				{ title: 'Kế hoạch', number: '12/KH-UBND', issued: '05/01/2024', relation: 'cites' },
			]),
			plan('15', [
				{ ...decision, relation: 'cites' },
				{ ...directive, relation: 'cites' },
				{ title: 'Kế hoạch', number: '12/KH-UBND', issued: '05/01/2024', relation: 'amends' },
				{ title: 'Kế hoạch cũ', number: '1/KH-UBND', issued: '05/01/2020', issuer: 'UBND quận', relation: 'replaces' },
			]),
		]),
	),
);
const index = indexOf(register);
const view = (id: string) => cascadeView(index, `binh-tan/${id}`);
const names = ({ items }: CascadeLayer) => items.map(({ link }) => link.name);

it('what a document rests on is named if it is in the register, else counted by issuer, most first', () => {
	expect(findings).toEqual([]);
	const { basis, basisCount } = view('7679-qd-ubnd-2022');
	expect(basis.items).toMatchObject([{ link: { name: 'Chỉ thị 3/CT-UBND' }, relation: 'implements', of: [] }]);
	expect(basis.outside).toEqual([
		{ issuer: 'Chính phủ', count: 2 },
		{ issuer: null, count: 1 },
	]);
	expect(basisCount).toBe(4);
});

it('a document that replaces or amends another is not one that rests on it, even if it cites it too', () => {
	const decided = view('7679-qd-ubnd-2022');
	expect(names(decided.resting)).toEqual(['Kế hoạch 12/KH-UBND', 'Kế hoạch 15/KH-UBND']);
	expect(names(decided.replacedBy)).toEqual(['Kế hoạch 14/KH-UBND']);
	expect(names(view('12-kh-ubnd-2024').amendedBy)).toEqual(['Kế hoạch 15/KH-UBND']);
	expect(names(view('12-kh-ubnd-2024').resting)).toEqual(['Kế hoạch 14/KH-UBND']);
});

it('a report does not rest on what it reports on, whether its basis says so or its results do', () => {
	const given = someDocument({ assignments: [{ id: '1', task: 'Kiểm tra', leads: ['phong-noi-vu'] }] });
	const results = [{ assignment: '7679-qd-ubnd-2022#1', state: 'partly' }];
	const report = (number: number, more: object) =>
		someDocument({ type: 'bao-cao', number: `${number}/BC-UBND`, issued: '05/01/2024', ...more });
	const built = buildRegister(
		someSources(
			someLocality([
				given,
				report(1, { basis: [{ ...decision, relation: 'reports' }] }),
				report(2, { results }),
				report(3, { results, basis: [{ title: 'Kế hoạch năm 2023', relation: 'reports' }] }),
			]),
		),
	);
	expect(built.findings).toEqual([]);
	const reported = indexOf(built.register);
	const plan = cascadeView(reported, 'binh-tan/7679-qd-ubnd-2022');
	expect(names(plan.reportedBy)).toEqual(['Báo cáo 1/BC-UBND', 'Báo cáo 3/BC-UBND', 'Báo cáo 2/BC-UBND']);
	expect(plan.resting.items).toEqual([]);
	for (const number of [1, 2, 3]) {
		const { reports, basis, basisCount } = cascadeView(reported, `binh-tan/${number}-bc-ubnd-2024`);
		expect(names(reports)).toEqual(['Quyết định 7679/QĐ-UBND']);
		expect([reports.outside, basis.items, basisCount]).toEqual([[], [], 0]);
	}
});

it('an entry without a number means the one document that is changed, and is not counted as missing', () => {
	const given = (number: string) =>
		someDocument({ number, assignments: [{ id: '1', task: 'Kiểm tra', leads: ['phong-noi-vu'] }] });
	const later = (changed: readonly string[], basis: object) => {
		const changes = changed.map((id) => ({ assignment: `${id}-qd-ubnd-2022#1`, cancel: 'true' }));
		const one = someDocument({
			number: '1/QĐ-UBND',
			issued: '01/08/2023',
			changes,
			basis: [{ title: 'Kế hoạch', relation: 'amends', ...basis }],
		});
		const built = buildRegister(someSources(someLocality([given('7679/QĐ-UBND'), given('7680/QĐ-UBND'), one])));
		expect(built.findings.filter(({ level }) => level === 'error')).toEqual([]);
		const { amends } = cascadeView(indexOf(built.register), 'binh-tan/1-qd-ubnd-2023');
		return [names(amends), amends.outside.length];
	};
	const both = ['Quyết định 7679/QĐ-UBND', 'Quyết định 7680/QĐ-UBND'];
	expect(later(['7679'], {})).toEqual([both.slice(0, 1), 0]);
	expect(later(['7679'], { issued: '30/12/2022' })).toEqual([both.slice(0, 1), 0]);
	// Issued on another day, or one of two: it cannot be said which is meant.
	expect(later(['7679'], { issued: '29/12/2022' })).toEqual([both.slice(0, 1), 1]);
	expect(later(['7679', '7680'], {})).toEqual([both, 1]);
});

it('a document does not rest on what it replaces or amends', () => {
	expect(view('15-kh-ubnd-2024')).toMatchObject({
		basisCount: 2,
		amends: { items: [{ link: { name: 'Kế hoạch 12/KH-UBND' } }] },
		replaces: { items: [], outside: [{ issuer: 'UBND quận', count: 1 }] },
	});
});

it('a document whose single items another changes is amended by it, whether the basis says so or not', () => {
	const changed = buildRegister(
		someSources(
			someLocality([
				someDocument({ assignments: [{ id: '1', task: 'Ban hành kế hoạch', leads: ['van-phong'] }] }),
				someDocument({
					number: '9/QĐ-UBND',
					issued: '01/08/2023',
					changes: [{ assignment: '7679-qd-ubnd-2022#1', task: 'Ban hành và công khai kế hoạch' }],
				}),
			]),
		),
	);
	expect(changed.findings).toEqual([]);
	const both = (id: string) => cascadeView(indexOf(changed.register), `binh-tan/${id}`);
	expect(names(both('9-qd-ubnd-2023').amends)).toEqual(['Quyết định 7679/QĐ-UBND']);
	expect(names(both('7679-qd-ubnd-2022').amendedBy)).toEqual(['Quyết định 9/QĐ-UBND']);
});

it('the second step names what the basis rests on, and whose basis it is', () => {
	expect(view('12-kh-ubnd-2024').further.items).toMatchObject([
		{ link: { name: 'Chỉ thị 3/CT-UBND' }, relation: 'implements', of: [{ name: 'Quyết định 7679/QĐ-UBND' }] },
	]);
});

it('a document is drawn once, where it stands nearest', () => {
	const { basis, further } = view('15-kh-ubnd-2024');
	expect(names(basis)).toEqual(['Quyết định 7679/QĐ-UBND', 'Chỉ thị 3/CT-UBND']);
	expect(names(further)).toEqual([]);
});

it('a document with neither has empty layers', () => {
	const none = { items: [], outside: [] };
	expect(view('13-kh-ubnd-2024')).toMatchObject({ basis: none, further: none, resting: none, basisCount: 0 });
	expect(() => view('khong-co')).toThrow('khong-co');
});

it('of very many documents that report on one, the newest are named and all are counted', () => {
	const reports = Array.from({ length: 200 }, (_, at) =>
		someDocument({
			type: 'bao-cao',
			number: `${at + 1}/BC-UBND`,
			issued: `${String((at % 25) + 1).padStart(2, '0')}/0${1 + Math.floor(at / 25)}/2024`,
			basis: [{ ...decision, relation: 'reports' }],
		}),
	);
	const built = buildRegister(someSources(someLocality([someDocument(), ...reports])));
	expect(built.findings).toEqual([]);
	const { reportedBy } = cascadeView(indexOf(built.register), 'binh-tan/7679-qd-ubnd-2022');
	expect(reportedBy.count).toBe(200);
	const days = reportedBy.items.map(({ link }) => link.issued).sort();
	expect([days.length, days[0], days.at(-1)]).toEqual([60, '2024-06-16', '2024-08-25']);
});
