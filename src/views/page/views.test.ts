import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { vi } from '../../vi/vi.ts';
import { lineView } from '../link/line.ts';
import { cascadeView } from '../picture/cascade.ts';
import { assignmentView } from './assignment.ts';
import { documentView, summaryView } from './document.ts';
import { fieldView } from './field.ts';
import { homeView } from './home.ts';
import { indicatorView } from './indicator.ts';
import { documentData, unitData } from './linked-data.ts';
import { documentRows, indicatorsList, localitiesList, unitGroups } from './lists.ts';
import { localityView } from './locality.ts';
import { targetView } from './target.ts';
import { unitView } from './unit.ts';

const decision = 'binh-tan/7679-qd-ubnd-2022';
const plan = 'binh-tan/12-kh-ubnd-2024';
const aim = { id: 'II.1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95% hài lòng.' };

/** Two documents of one locality: the decision gives work by name and through groups, the plan of 2024 rests on it. */
function someIndex(decisionBody = 'Tóm tắt.'): Index {
	const { register, findings } = buildRegister(
		someSources(
			someLocality(
				[
					someDocument({
						type: 'ke-hoach',
						number: '12/KH-UBND',
						issued: '05/01/2024',
						period: '2024',
						title: 'Kế hoạch 2024',
						basis: [{ title: 'Quyết định', number: '7679/QĐ-UBND', issued: '30/12/2022', relation: 'implements' }],
						targets: [{ ...aim, value: '96,5', period: 'quý IV năm 2024' }],
						assignments: [{ id: '1', task: 'Theo 7679/QĐ-UBND ngày 30/12/2022 và 12/KH-UBND', leads: ['van-phong'] }],
					}),
					someDocument(
						{
							targets: [
								aim,
								{ id: 'II.2', indicator: 'ho-so-tre-han', text: 'Giảm hồ sơ trễ hạn.', responsible: ['cac-phuong'] },
							],
							assignments: [
								{
									id: '1',
									task: 'Một',
									leads: ['phong-noi-vu'],
									cooperating: ['van-phong'],
									field: 'the-che',
									due: 'Quý I',
									targets: ['II.1'],
								},
								{ id: '2', task: 'Hai', leads: ['cac-phuong'], cooperating: ['co-quan-lien-quan'] },
								{ id: '3', task: 'Ba', leads: ['phuong-an-lac'], cooperating: ['cac-phuong'], field: 'the-che' },
								{ id: '4', task: 'Bốn', leads: ['van-phong'], cooperating: ['phuong-an-lac'], field: 'tai-chinh-cong' },
							],
						},
						{ body: decisionBody },
					),
				],
				{ life: { until: '30/06/2025', successors: [{ name: 'phường An Lạc' }] } },
			),
		),
	);
	expect(findings).toEqual([]);
	return indexOf(register);
}
const index = someIndex();
const numbers = (views: readonly { number: string }[]) => views.map(({ number }) => number);

it('a line is cut at its document numbers: linked where the register has them, marked where not', () => {
	expect(lineView(index, 'Theo 12/KH-UBND ngày 05/01/2024 và 76/NQ-CP.', decision)).toEqual([
		{ kind: 'text', text: 'Theo ' },
		{ kind: 'link', text: '12/KH-UBND', href: `/van-ban/${plan}/`, title: 'Kế hoạch 2024' },
		{ kind: 'text', text: ' ngày 05/01/2024 và ' },
		{ kind: 'citation', text: '76/NQ-CP' },
		{ kind: 'text', text: '.' },
	]);
});

it('a document that replaces or amends another does not rest on it', () => {
	const relation = (written: string) => {
		const basis = [{ title: 'Quyết định', number: '7679/QĐ-UBND', issued: '30/12/2022', relation: written }];
		const later = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2024', period: '2024', basis });
		const { register } = buildRegister(someSources(someLocality([someDocument(), later])));
		const { replacedBy, amendedBy } = documentView(indexOf(register), decision);
		const cascade = cascadeView(indexOf(register), decision);
		const drawn = [cascade.resting, cascade.replacedBy, cascade.amendedBy].map(({ items }) => items.length);
		expect(drawn.slice(1)).toEqual([replacedBy.length, amendedBy.length]);
		return drawn;
	};
	expect(['implements', 'cites', 'replaces', 'amends'].map(relation)).toEqual([
		[1, 0, 0],
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	]);
});

it('an item that is named in words is shown as such, and keeps its id', () => {
	const duty = { id: 'ket', item: 'đoạn kết', task: 'Tổng hợp', leads: ['phong-noi-vu'] };
	const { register } = buildRegister(someSources(someLocality([someDocument({ assignments: [duty] })])));
	expect(register.assignments[0]).toMatchObject({ id: `${decision}#ket`, number: 'đoạn kết' });
	expect(vi.itemLabel('đoạn kết')).toBe('Đoạn kết');
	expect(vi.assignmentItem('đoạn kết')).toBe('nhiệm vụ ở đoạn kết');
	expect([vi.itemLabel('đ'), vi.itemLabel('1.2.1')]).toEqual(['Mục đ', 'Mục 1.2.1']);
});

it('an assignment names the indicators that it serves otherwise than through its targets', () => {
	const duty = {
		id: '1',
		task: 'Một',
		leads: ['phong-noi-vu'],
		targets: ['II.1'],
		indicators: ['sipas', 'ho-so-tre-han'],
	};
	const { register } = buildRegister(
		someSources(someLocality([someDocument({ targets: [aim], assignments: [duty] })])),
	);
	const [assignment] = register.assignments;
	expect(assignment && assignmentView(indexOf(register), assignment).indicators).toEqual([
		{ href: '/chi-tieu/ho-so-tre-han/', name: 'Hồ sơ trễ hạn' },
	]);
});

it('a line does not link to its own document, nor to one of another day', () => {
	expect(lineView(index, '12/KH-UBND', plan)).toEqual([{ kind: 'citation', text: '12/KH-UBND' }]);
	expect(lineView(index, '12/KH-UBND ngày 06/01/2024', decision)[0]).toEqual({ kind: 'citation', text: '12/KH-UBND' });
});

it('a line without document numbers is one stretch, and an empty one none', () => {
	expect(lineView(index, 'Ban hành.', decision)).toEqual([{ kind: 'text', text: 'Ban hành.' }]);
	expect(lineView(index, '', decision)).toEqual([]);
});

it('what a unit is given by name and through a group stands apart, and so do lead and cooperating', () => {
	const ward = unitView(index, 'binh-tan/phuong-an-lac');
	expect(numbers(ward.leads)).toEqual(['3']);
	expect(numbers(ward.cooperates)).toEqual(['4']);
	expect(
		ward.throughGroups.map(({ group, leads, cooperates }) => [group.href, numbers(leads), numbers(cooperates)]),
	).toEqual([['/don-vi/binh-tan/cac-phuong/', ['2'], ['3']]]);
	expect(ward.memberOf.map(({ name }) => name)).toEqual(['Ủy ban nhân dân các phường']);
	expect(ward.members).toEqual([]);
});

it('an open group that was given something is a hint on every other unit of the locality, not work of the unit', () => {
	const office = unitView(index, 'binh-tan/phong-noi-vu');
	expect(office.throughGroups).toEqual([]);
	expect(office.openGroups.map(({ href, count }) => [href, count])).toEqual([
		['/don-vi/binh-tan/co-quan-lien-quan/', 1],
	]);
	expect(unitView(index, 'binh-tan/co-quan-lien-quan').openGroups).toEqual([]);
	expect(unitView(index, 'binh-tan/cac-phuong').openGroups).toEqual([]);
});

it('a group shows its members and what it was given itself', () => {
	const group = unitView(index, 'binh-tan/cac-phuong');
	expect(group.members.map(({ href }) => href)).toEqual([
		'/don-vi/binh-tan/phuong-an-lac/',
		'/don-vi/binh-tan/phuong-tan-tao/',
	]);
	expect([numbers(group.leads), numbers(group.cooperates)]).toEqual([['2'], ['3']]);
});

it('the targets of a unit are those it answers for, alone or in a group, and those its work as lead serves', () => {
	const refs = (id: string) => unitView(index, `binh-tan/${id}`).targets.map(({ ref }) => ref);
	expect(refs('phong-noi-vu')).toEqual(['II.1']);
	expect(refs('phuong-tan-tao')).toEqual(['II.2']);
	expect(refs('van-phong')).toEqual([]);
});

it('a unit that ended with its locality points to the successors of the locality', () => {
	expect(unitView(index, 'binh-tan/phong-noi-vu')).toMatchObject({
		successorsOfLocality: true,
		entry: { until: '2025-06-30', successors: [] },
	});
	expect(unitView(index, 'binh-tan/ubnd-quan')).toMatchObject({ successorsOfLocality: false });
	expect(unitView(index, 'binh-tan/ubnd-quan').issued.map(({ href }) => href)).toEqual([
		`/van-ban/${plan}/`,
		`/van-ban/${decision}/`,
	]);
});

it('the targets of an indicator stand with the newest document first', () => {
	const { targets, assignments } = indicatorView(index, 'sipas');
	expect(targets.map(({ figure, period, document }) => [figure, period, document.issued])).toEqual([
		['từ 96,5% trở lên', 'quý IV năm 2024', '2024-01-05'],
		['từ 95% trở lên', '2023', '2022-12-30'],
	]);
	expect(numbers(assignments)).toEqual(['1']);
});

it('the assignments of a document stand by field, in the order in which the fields first occur', () => {
	const view = documentView(index, decision);
	expect(view.groups.map(({ id, name, assignments }) => [id, name, numbers(assignments)])).toEqual([
		['linh-vuc-the-che', 'Cải cách thể chế', ['1', '3']],
		['linh-vuc--khac', vi.otherField, ['2']],
		['linh-vuc-tai-chinh-cong', 'Cải cách tài chính công', ['4']],
	]);
	expect(view.assignmentCount).toBe(4);
	expect(view.targets.map(({ anchor }) => anchor)).toEqual(['ct-II.1', 'ct-II.2']);
	expect(view.issuerEnd).toEqual({ day: '2025-06-30', successors: [{ name: 'phường An Lạc', smallPart: false }] });
	expect(documentView(index, plan).basis[0]?.href).toBe(`/van-ban/${decision}/`);
});

it('an assignment shows its links, and the deadline in the words of the document and as it is read', () => {
	const [first] = documentView(index, decision).groups[0]?.assignments ?? [];
	expect(first).toMatchObject({
		href: `/van-ban/${decision}/#nv-1`,
		anchor: 'nv-1',
		leads: [{ href: '/don-vi/binh-tan/phong-noi-vu/', short: 'Phòng Nội vụ', isGroup: false }],
		cooperating: [{ name: 'Văn phòng UBND quận' }],
		deadline: { lines: ['Quý I'], readings: ['Từ 01/01/2023 đến hết 31/03/2023'] },
		targets: [{ href: `/van-ban/${decision}/#ct-II.1`, ref: 'II.1' }],
		document: { name: 'Quyết định 7679/QĐ-UBND', locality: 'Quận Bình Tân' },
	});
	const [undated] = (index.assignmentsOf.get(decision) ?? []).slice(1).map((one) => assignmentView(index, one));
	expect(undated?.deadline).toBeNull();
});

it('a target in words has no figure, and names the assignments that serve it', () => {
	const [figure, words] = (index.targetsOf.get(decision) ?? []).map((one) => targetView(index, one));
	expect([figure?.figure, numbers(figure?.assignments ?? [])]).toEqual(['từ 95% trở lên', ['1']]);
	expect([words?.figure, words?.assignments, words?.responsible[0]?.isGroup]).toEqual([null, [], true]);
});

it('a summary takes its links and figures from the register', () => {
	const { html } = summaryView(
		someIndex('<NhiemVu so="1" />, <ChiTieu so="II.1" />, <ChiTieu so="II.2" />, <DonVi id="van-phong" />, 12/KH-UBND'),
		decision,
	);
	expect(html).toContain('<a href="#nv-1">nhiệm vụ 1</a>');
	expect(html).toContain('<a href="#ct-II.1">từ 95% trở lên</a>');
	expect(html).toContain('>mức phải đạt ở mục II.2</a>');
	expect(html).toContain('<a href="/don-vi/binh-tan/van-phong/" title="Văn phòng UBND quận">');
	expect(html).toContain(`<a href="/van-ban/${plan}/" title="Kế hoạch 2024">12/KH-UBND</a>`);
});

it('lists stand in their order: documents newest first, units by kind and short name, the rest by name', () => {
	expect(
		documentRows(index, index.newestFirst).map(({ issued, assignments, targets }) => [issued, assignments, targets]),
	).toEqual([
		['2024-01-05', 1, 1],
		['2022-12-30', 4, 2],
	]);
	expect(unitGroups(index, 'binh-tan').map(({ kind, units }) => [kind, units.map(({ name }) => name)])).toEqual([
		['uy-ban', ['Ủy ban nhân dân quận Bình Tân', 'Ủy ban nhân dân phường An Lạc', 'Ủy ban nhân dân phường Tân Tạo']],
		['co-quan-chuyen-mon', ['Phòng Nội vụ quận Bình Tân', 'Phòng Tư pháp', 'Văn phòng UBND quận']],
		['nhom', ['Các cơ quan, đơn vị có liên quan', 'Ủy ban nhân dân các phường']],
	]);
	expect(indicatorsList(index).map(({ name, targets, assignments }) => [name, targets, assignments])).toEqual([
		['Hồ sơ trễ hạn', 1, 0],
		['Mức độ hài lòng', 2, 1],
	]);
	expect(localitiesList(index)).toEqual([
		{
			id: 'binh-tan',
			href: '/dia-phuong/binh-tan/',
			name: 'Quận Bình Tân',
			until: '2025-06-30',
			documents: 2,
			units: 8,
		},
	]);
});

it('the home page counts units without groups', () => {
	expect(homeView(index).counts).toEqual({
		documents: 2,
		assignments: 5,
		indicators: 2,
		targets: 3,
		units: 6,
		groups: 2,
	});
});

it('a field shows its assignments by document, and a locality its authority', () => {
	expect(fieldView(index, 'the-che')).toMatchObject({
		total: 2,
		documents: [{ document: { href: `/van-ban/${decision}/` } }],
	});
	expect(localityView(index, 'binh-tan').authority?.href).toBe('/don-vi/binh-tan/ubnd-quan/');
});

it('a number that cannot be read is not stated as data for machines', () => {
	const data = documentData('https://a.example', documentView(index, decision));
	expect(data).toMatchObject({
		'@type': 'Legislation',
		legislationIdentifier: '7679/QĐ-UBND',
		temporalCoverage: '2023-01-01/2023-12-31',
	});
	const view = documentView(index, decision);
	const unread = { ...view, entry: { ...view.entry, uncertain: ['number'] } };
	expect(documentData('https://a.example', unread)['legislationIdentifier']).toBeUndefined();
});

it('a group is no organisation for machines', () => {
	expect(unitData('https://a.example', unitView(index, 'binh-tan/cac-phuong'))).toBeNull();
	expect(unitData('https://a.example', unitView(index, 'binh-tan/van-phong'))).toMatchObject({
		dissolutionDate: '2025-06-30',
	});
});

it.each([documentView, summaryView, unitView, indicatorView, fieldView, localityView])(
	'there is no page for what is not in the register',
	(view) => {
		expect(() => view(index, 'khong-co')).toThrow('khong-co');
	},
);
