import { expect, it } from 'vitest';
import { movingSources, someDocument, someLocality, someSources, someUnits } from '../fixtures/register.ts';
import { type Message, say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';
import type { LocalitySource } from '../sources/sources.ts';
import { indexOf } from './index.ts';
import { buildRegister } from './register.ts';

type Said = Message;
type Found = [path: readonly PropertyKey[], message: Said, level?: Finding['level']];

const registerOf = (...localities: LocalitySource[]) => buildRegister(someSources(...localities));

/** The problems of one document, or of several in one locality, as path, message and level. */
function found(...documents: Parameters<typeof someLocality>[0] & object): Found[] {
	return shown(registerOf(someLocality(documents)).findings);
}
const shown = (findings: readonly Finding[]): Found[] =>
	findings.map(({ place, code, reason, remedy, level }) => [
		'path' in place ? place.path : [place.line, place.column],
		{ code, reason, remedy },
		level,
	]);
const error = (path: readonly PropertyKey[], message: Said): Found => [path, message, 'error'];
const warning = (path: readonly PropertyKey[], message: Said): Found => [path, message, 'warning'];

const duty = { id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'] };
const aim = { id: 'II.1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95% hài lòng.' };
const inUnits = (units: readonly Record<string, unknown>[], life = {}) =>
	shown(registerOf(someLocality([], { units, life })).findings);

it('a right document has no problems', () => {
	expect(found(someDocument({ assignments: [duty], targets: [aim] }))).toEqual([]);
});

// Documents

it.each<[string, Record<string, unknown>, Found]>([
	['a document that is a state secret is refused', { mat: 'true' }, error(['mat'], say('secret-document'))],
	['a period must be readable', { period: 'năm tới' }, error(['period'], say('bad-period', 'năm tới'))],
	['a number must have a symbol', { number: '7679' }, error(['number'], say('bad-document-number', '7679'))],
	[
		'an effect may not come before the day of issue',
		{ effective: '29/12/2022' },
		error(['effective'], say('effect-before-issue')),
	],
	[
		'a basis that is later than the document is a warning',
		{ basis: [{ title: 'Luật', issued: '31/12/2022', relation: 'cites' }] },
		warning(['basis', 0, 'issued'], say('basis-is-later', 'Luật')),
	],
	[
		'what is uncertain must be a key, and the nearest known one is suggested',
		{ uncertain: ['numbr'] },
		error(['uncertain', 0], say('unknown-key', 'numbr', ['number'])),
	],
	[
		'a part of every object is no key that may be uncertain',
		{ uncertain: ['toString'] },
		error(['uncertain', 0], say('unknown-key', 'toString', [])),
	],
	[
		'an issuer must be known',
		{ issuer: 'ubnd-qan' },
		error(['issuer'], say('unknown-unit', 'ubnd-qan', ['ubnd-quan', 'UBND quận'])),
	],
])('%s', (_, written, expected) => {
	expect(found(someDocument(written, { slug: '7679-qd-ubnd-2022' }))).toEqual([expected]);
});

it('an entry of a list that holds a semicolon is said to be read as several in CSV', () => {
	const deliverables = ['Báo cáo/Thông báo kết luận; giải pháp khắc phục', 'Kế hoạch'];
	const target = { id: '3.1', indicator: 'sipas', text: 'Bằng lời.', exceptions: ['đơn thư; khiếu nại'] };
	const assignment = { id: '1', task: 'Việc', leads: ['phong-noi-vu'], due: 'Trong năm 2023', deliverables };
	expect(found(someDocument({ targets: [target], assignments: [assignment] }))).toEqual([
		warning(['targets', 0, 'exceptions', 0], say('several-in-one', 'đơn thư; khiếu nại')),
		warning(['assignments', 0, 'deliverables', 0], say('several-in-one', deliverables[0] ?? '')),
	]);
});

it('a symbol must fit the type', () => {
	expect(found(someDocument({ type: 'ke-hoach' }))).toEqual([
		error(['number'], say('symbol-not-of-type', '7679/QĐ-UBND', 'ke-hoach')),
	]);
});

it('a file must be named by number, symbol and year', () => {
	expect(found(someDocument({}, { slug: 'ke-hoach-2023' }))).toEqual([
		error(['number'], say('file-name-differs', 'ke-hoach-2023.mdx', '7679-qd-ubnd-2022.mdx')),
	]);
});

it('a number that cannot be read must be marked uncertain', () => {
	const notice = { type: 'thong-bao-ket-luan', number: 'không rõ/TB-VP' };
	expect(found(someDocument(notice))).toEqual([error(['uncertain'], say('unreadable-not-marked'))]);
	expect(found(someDocument({ ...notice, uncertain: ['number'] }))).toEqual([]);
});

it('a key that the document leaves out may be uncertain too', () => {
	expect(found(someDocument({ uncertain: ['signer', 'effective', 'period'], period: undefined }))).toEqual([]);
});

it('an issuer that had ended is refused', () => {
	const units = someUnits.map((unit) => (unit['id'] === 'ubnd-quan' ? { ...unit, until: '29/12/2022' } : unit));
	expect(shown(registerOf(someLocality([someDocument()], { units })).findings)).toEqual([
		error(['issuer'], say('unit-had-ended', 'Ủy ban nhân dân quận Bình Tân', '2022-12-29')),
	]);
});

it.each([
	['the same issuer', 'ubnd-quan'],
	['the same issuer by its name', 'Ủy ban nhân dân quận Bình Tân'],
])('two documents of %s, number and year are one document', (_, issuer) => {
	const first = someDocument();
	const second = someDocument({ issuer }, { slug: 'khac' });
	expect(found(first, second)).toContainEqual(
		error(['number'], say('duplicate-document', '7679/QĐ-UBND', '2022', first.file)),
	);
});

it.each([
	['another year', { issued: '30/12/2023' }],
	['another issuer', { issuer: 'van-phong' }],
])('a number stands again in %s', (_, written) => {
	const reasons = found(someDocument(), someDocument(written)).map(([, { reason }]) => reason);
	expect(reasons).not.toContain(say('duplicate-document', '7679/QĐ-UBND', '2022', someDocument().file).reason);
});

it('a number stands again in another locality, and so may several that cannot be read', () => {
	const unread = { type: 'thong-bao', number: 'không rõ/TB-VP', issued: '06/09/2023', uncertain: ['number'] };
	const { findings } = registerOf(
		someLocality([someDocument(), someDocument(unread)]),
		someLocality([someDocument({}, { of: 'quan-6' }), someDocument(unread, { of: 'quan-6' })], { id: 'quan-6' }),
	);
	expect(findings).toEqual([]);
});

it('a law cited with two days is a warning at the second, which names the first', () => {
	const law = { number: '106/2020/NĐ-CP', title: 'Nghị định', relation: 'cites' };
	const basis = ['15/09/2020', '15/09/2020', '10/09/2020'].map((issued) => ({ ...law, issued }));
	const document = someDocument({ basis });
	expect(found(document)).toEqual([
		warning(['basis', 2, 'issued'], say('two-dates', '106/2020/NĐ-CP', '2020-09-10', '2020-09-15', document.file)),
	]);
});

it('a number without a year is one document only for one issuer and year', () => {
	const plan = { number: '12/KH-UBND', title: 'Kế hoạch', relation: 'cites' };
	const other = { ...plan, issuer: 'UBND Thành phố' };
	expect(
		found(
			someDocument({
				basis: [
					{ ...plan, issued: '01/02/2021' },
					{ ...plan, issued: '01/02/2022', issuer: 'UBND huyện' },
					{ ...other, issued: '03/02/2022' },
				],
			}),
		),
	).toEqual([]);
	expect(
		found(
			someDocument({
				basis: [
					{ ...other, issued: '01/02/2022' },
					{ ...other, issued: '02/02/2022' },
				],
			}),
		),
	).toHaveLength(1);
});

// Assignments and targets

it.each<[string, Record<string, unknown>, Found]>([
	[
		'an assignment may not name one unit as lead and cooperating',
		{ cooperating: ['van-phong', 'phong-noi-vu'] },
		error(['assignments', 0, 'cooperating', 1], say('lead-also-cooperates', 'Phòng Nội vụ quận Bình Tân')),
	],
	[
		'an assignment may not name one unit as lead and, by its post, as cooperating',
		{ cooperating: ['Trưởng Phòng Nội vụ'] },
		error(['assignments', 0, 'cooperating', 0], say('lead-also-cooperates', 'Phòng Nội vụ quận Bình Tân')),
	],
	[
		'an assignment may not name one lead twice',
		{ leads: ['phong-noi-vu', 'Phòng Nội vụ'] },
		error(['assignments', 0, 'leads', 1], say('unit-twice', 'Phòng Nội vụ quận Bình Tân')),
	],
	[
		'an assignment may not name one cooperating unit twice',
		{ cooperating: ['van-phong', 'Chánh Văn phòng UBND quận'] },
		error(['assignments', 0, 'cooperating', 1], say('unit-twice', 'Văn phòng UBND quận')),
	],
	[
		'an unknown lead is refused, with the nearest known unit',
		{ leads: ['phong-noi-vuj'] },
		error(['assignments', 0, 'leads', 0], say('unknown-unit', 'phong-noi-vuj', ['phong-noi-vu'])),
	],
	[
		'an unknown cooperating unit is refused, with the nearest known post',
		{ cooperating: ['Trưởng phòng Tư phá'] },
		error(['assignments', 0, 'cooperating', 0], say('unknown-unit', 'Trưởng phòng Tư phá', ['Trưởng phòng Tư pháp'])),
	],
	[
		'an unknown unit that resembles none is refused without a suggestion',
		{ leads: ['Kho bạc Nhà nước'] },
		error(['assignments', 0, 'leads', 0], say('unknown-unit', 'Kho bạc Nhà nước', [])),
	],
	[
		'an unknown indicator is refused, with the nearest known one',
		{ indicators: ['sipa'] },
		error(['assignments', 0, 'indicators', 0], say('unknown-indicator', 'sipa', ['sipas'])),
	],
	[
		'an unknown field is refused, with the nearest known one',
		{ field: 'the-ch' },
		error(['assignments', 0, 'field'], say('unknown-field', 'the-ch', ['the-che'])),
	],
	[
		'a target that the document does not set is refused, with the nearest',
		{ targets: ['II.2'] },
		error(['assignments', 0, 'targets', 0], say('unknown-target', 'II.2', ['II.1'])),
	],
	[
		'a deadline may not lie before the day of issue',
		{ due: 'trước ngày 30/12/2022' },
		error(['assignments', 0, 'due'], say('deadline-before-issue', 'trước ngày 30/12/2022', '2022-12-29', '2022-12-30')),
	],
])('%s', (_, written, expected) => {
	expect(found(someDocument({ assignments: [{ ...duty, ...written }], targets: [aim] }))).toEqual([expected]);
});

it('a deadline on the day of issue is in time', () => {
	expect(found(someDocument({ assignments: [{ ...duty, due: 'trước ngày 31/12/2022' }] }))).toEqual([]);
});

it('a deadline that cannot be read, or a date that does not exist, is an error at the deadline', () => {
	for (const due of ['sớm nhất có thể', 'ngày 30/02/2023', 'quý V năm 2023']) {
		const [one, ...others] = found(someDocument({ assignments: [{ ...duty, due }] }));
		expect([one?.[0], one?.[2], others]).toEqual([['assignments', 0, 'due'], 'error', []]);
	}
});

it.each([
	['assignments', [{ ...duty }, { ...duty, id: '2' }, { ...duty }], '1'],
	['targets', [aim, { ...aim, id: 'II.2' }, aim], 'II.1'],
	[
		'assignments',
		[
			{ ...duty, id: 'đ' },
			{ ...duty, id: '2' },
			{ ...duty, id: 'dd' },
		],
		'dd',
	],
])('an item number of %s may stand once', (key, entries, id) => {
	expect(found(someDocument({ [key]: entries }))).toEqual([error([key, 2, 'id'], say('duplicate-item', id))]);
});

it('an assignment and a target may have the same item number', () => {
	expect(found(someDocument({ assignments: [duty], targets: [{ ...aim, id: '1' }] }))).toEqual([]);
});

it('an assignment may not be given to a unit that had ended', () => {
	const units = someUnits.map((unit) => (unit['id'] === 'phong-tu-phap' ? { ...unit, until: '01/01/2020' } : unit));
	const given = (issued: string) =>
		shown(
			registerOf(
				someLocality([someDocument({ issued, assignments: [{ ...duty, cooperating: ['phong-tu-phap'] }] })], { units }),
			).findings,
		);
	expect(given('30/12/2022')).toEqual([
		error(['assignments', 0, 'cooperating', 0], say('unit-had-ended', 'Phòng Tư pháp', '2020-01-01')),
	]);
	expect(given('01/01/2020')).toEqual([]);
});

it('a unit ends with its locality', () => {
	const life = { until: '30/06/2025' };
	const late = someDocument({ issued: '01/07/2025', period: '2025', assignments: [duty] });
	const { register, findings } = registerOf(someLocality([late], { life }));
	expect(register.units.every(({ until }) => until === '2025-06-30')).toBe(true);
	expect(shown(findings).map(([path]) => path)).toEqual([['issuer'], ['assignments', 0, 'leads', 0]]);
});

it.each<[string, Record<string, unknown>, Found]>([
	[
		'a figure must have a measure',
		{ measure: undefined },
		error(['targets', 0], say('target-without-measure', 'II.1')),
	],
	[
		'a figure must have a comparator',
		{ comparator: undefined },
		error(['targets', 0], say('target-without-comparator', 'II.1')),
	],
	[
		'a comparator must have a figure',
		{ value: undefined, measure: undefined },
		error(['targets', 0, 'comparator'], say('comparator-without-value', 'II.1')),
	],
	[
		'a target for an unknown indicator is refused, with the nearest',
		{ indicator: 'ho-so-tre-hen' },
		error(['targets', 0, 'indicator'], say('unknown-indicator', 'ho-so-tre-hen', ['ho-so-tre-han'])),
	],
	[
		'a period of a target must be readable',
		{ period: 'sắp tới' },
		error(['targets', 0, 'period'], say('bad-period', 'sắp tới')),
	],
	[
		'a unit answerable for a target must be known',
		{ responsible: ['phuong-an-lacs'] },
		error(['targets', 0, 'responsible', 0], say('unknown-unit', 'phuong-an-lacs', ['phuong-an-lac'])),
	],
])('%s', (_, written, expected) => {
	expect(found(someDocument({ targets: [{ ...aim, ...written }] }))).toEqual([expected]);
});

it('a target in words needs neither figure nor measure', () => {
	const inWords = { id: 'II.1', indicator: 'sipas', text: 'Nâng cao mức hài lòng.' };
	expect(found(someDocument({ targets: [inWords] }))).toEqual([]);
});

// Units and localities

it.each<[string, Record<string, unknown>, Found]>([
	[
		'a group may not have an unknown member; the nearest known one is suggested',
		{ kind: 'nhom', members: ['van-phong', 'phuong-an-lc'] },
		error([8, 'members', 1], say('unknown-member', 'x', 'phuong-an-lc', ['phuong-an-lac'])),
	],
	[
		'a group may not have a group as a member',
		{ kind: 'nhom', members: ['cac-phuong'] },
		error([8, 'members', 0], say('group-in-group', 'x', 'cac-phuong')),
	],
	['a group must have members or be open', { kind: 'nhom' }, error([8], say('group-without-members', 'x'))],
	[
		'a group with an empty list of members must be open',
		{ kind: 'nhom', members: [] },
		error([8], say('group-without-members', 'x')),
	],
	[
		'a unit that is no group has no members',
		{ members: ['van-phong'] },
		error([8, 'kind'], say('members-of-no-group', 'x')),
	],
	['a unit that is no group is not open', { open: 'true' }, error([8, 'kind'], say('members-of-no-group', 'x'))],
	['an id may stand once', { id: 'van-phong', name: 'Khác' }, error([8, 'id'], say('duplicate-id', 'van-phong'))],
	[
		'a name belongs to one unit',
		{ name: 'Phòng  nội vụ' },
		error([8, 'name'], say('name-taken', 'Phòng nội vụ', 'phong-noi-vu')),
	],
	[
		'a post belongs to one unit',
		{ head: 'Trưởng Phòng Tư pháp' },
		error([8, 'head'], say('name-taken', 'Trưởng Phòng Tư pháp', 'phong-tu-phap')),
	],
	[
		'an alias belongs to one unit',
		{ aliases: ['A', 'UBND quận'] },
		error([8, 'aliases', 1], say('name-taken', 'UBND quận', 'ubnd-quan')),
	],
])('%s', (_, written, expected) => {
	expect(inUnits([...someUnits, { id: 'x', name: 'Đơn vị X', kind: 'uy-ban', ...written }])).toEqual([expected]);
});

it.each<[string, Record<string, unknown>, Found]>([
	[
		'the unit that governs must be known',
		{ authority: 'ubnd-qan' },
		error(['authority'], say('unknown-unit', 'ubnd-qan', ['ubnd-quan'])),
	],
	[
		'an end may not come before the beginning',
		{ since: '01/01/2004', until: '31/12/2003' },
		error(['until'], say('end-before-start')),
	],
	[
		'who has successors has ended',
		{ successors: [{ name: 'phường An Lạc' }] },
		error(['successors'], say('successors-without-end')),
	],
])('%s', (_, life, expected) => {
	expect(inUnits(someUnits, life)).toEqual([expected]);
});

it('the governing unit takes over the successors of the locality, its offices do not', () => {
	const successors = [{ name: 'phường An Lạc' }, { name: 'xã Tân Nhựt', smallPart: 'true' }];
	const { units } = registerOf(someLocality([], { life: { until: '30/06/2025', successors } })).register;
	expect(units.find(({ slug }) => slug === 'ubnd-quan')?.successors).toEqual([
		{ name: 'phường An Lạc', smallPart: false },
		{ name: 'xã Tân Nhựt', smallPart: true },
	]);
	expect(units.find(({ slug }) => slug === 'phong-noi-vu')?.successors).toEqual([]);
});

it.each(['fields', 'indicators'] as const)('an id of %s may stand once', (key) => {
	const sources = someSources();
	const list = sources[key];
	const twice = { file: list?.file ?? '', lost: [], data: [...(list?.data ?? []), ...(list?.data ?? []).slice(1)] };
	expect(shown(buildRegister({ ...sources, [key]: twice }).findings)).toEqual([
		error([2, 'id'], say('duplicate-id', list?.data[1]?.id ?? '')),
	]);
});

// Bodies

it.each<[string, string, Said]>([
	['an assignment', '<NhiemVu so="9" />', say('unknown-assignment', '9')],
	['a target', '<ChiTieu so="9" />', say('unknown-target', '9', [])],
	['a unit', '<DonVi id="phong-noi-vux" />', say('unknown-unit', 'phong-noi-vux', ['phong-noi-vu'])],
	[
		'an assignment of an unknown document',
		'<NhiemVu so="1" van-ban="binh-tan/7679-qd-ubnd-2023" />',
		say('unknown-document', 'binh-tan/7679-qd-ubnd-2023', ['binh-tan/7679-qd-ubnd-2022']),
	],
])('a body may not refer to %s that is not there: it is an error at its place in the file', (_, code, message) => {
	expect(found(someDocument({ assignments: [duty] }, { body: `Chữ.\n\nXem ${code}.` }))).toEqual([
		error([22, 5], message),
	]);
});

it('a body may refer to what is there, also in another document and locality', () => {
	const body = '<NhiemVu so="đ" />, <ChiTieu so="II.1" />, <DonVi id="van-phong" />, <DonVi id="quan-6/van-phong" />';
	const written = { assignments: [{ ...duty, id: 'đ' }], targets: [aim] };
	const other = `<NhiemVu so="đ" van-ban="binh-tan/7679-qd-ubnd-2022" />`;
	const { findings } = registerOf(
		someLocality([someDocument(written, { body })]),
		someLocality([someDocument({}, { of: 'quan-6', body: other })], { id: 'quan-6' }),
	);
	expect(findings).toEqual([]);
});

it('what stands in a file that could not be read is not reported a second time', () => {
	const document = someDocument(
		{
			assignments: [{ ...duty, leads: ['khong-co'], field: 'khong-co', indicators: ['khong-co'] }],
			targets: [{ ...aim, indicator: 'khong-co' }],
		},
		{ body: '<DonVi id="khong-co" /> <NhiemVu so="1" van-ban="binh-tan/hong-2023" />' },
	);
	const locality = someLocality([document], { unread: ['hong-2023'] });
	const sources = { ...someSources({ ...locality, units: null }), fields: null, indicators: null };
	expect(buildRegister(sources).findings).toEqual([]);
});

it('all problems of all documents are found at once', () => {
	const wrong = {
		mat: 'true',
		period: 'x',
		effective: '01/01/2020',
		assignments: [{ ...duty, leads: ['x', 'y'] }],
		targets: [{ ...aim, measure: undefined }],
	};
	const { findings } = registerOf(
		someLocality([someDocument(wrong)]),
		someLocality([someDocument(wrong, { of: 'quan-6' })], { id: 'quan-6' }),
	);
	expect(findings).toHaveLength(12);
});

// The register

it.each([
	['its id', 'phong-noi-vu'],
	['its id with the locality', 'binh-tan/phong-noi-vu'],
	['its name', 'Phòng Nội vụ quận Bình Tân'],
	['its short name', 'Phòng Nội vụ'],
	['the post of its head', 'Trưởng phòng Nội vụ'],
	['the post in other letters', 'TRƯỞNG PHÒNG NỘI VỤ'],
	['an alias, slips included', 'Trường Phòng Nội vụ quận'],
])('a unit may be written as %s', (_, written) => {
	const { register, findings } = registerOf(
		someLocality([someDocument({ assignments: [{ ...duty, leads: [written] }] })]),
	);
	expect(findings).toEqual([]);
	expect(register.assignments[0]?.leads).toEqual(['binh-tan/phong-noi-vu']);
});

it.each([
	'Phòng Lao động - Thương binh',
	'Phòng Lao động – Thương binh',
	'Phòng Lao động-Thương binh',
	'Phòng Lao động — Thương binh.',
])('a unit may be written with any dash: %s', (written) => {
	const units = [...someUnits, { id: 'phong-ld', name: 'Phòng Lao động - Thương binh', kind: 'co-quan-chuyen-mon' }];
	const { register } = registerOf(
		someLocality([someDocument({ assignments: [{ ...duty, leads: [written] }] })], { units }),
	);
	expect(register.assignments[0]?.leads).toEqual(['binh-tan/phong-ld']);
});

it('a unit of another locality is meant only with its locality', () => {
	const units = [{ id: 'so-y-te', name: 'Sở Y tế', kind: 'co-quan-chuyen-mon' }];
	const health = someLocality([], { id: 'dong-nai', units, life: { authority: 'so-y-te' } });
	const given = (lead: string) =>
		registerOf(someLocality([someDocument({ assignments: [{ ...duty, leads: [lead] }] })]), health);
	expect(given('dong-nai/so-y-te').register.assignments[0]?.leads).toEqual(['dong-nai/so-y-te']);
	expect(given('Sở Y tế').findings).toHaveLength(1);
});

it('a group has its members, an open group may have none, and a unit has no members', () => {
	const { units } = registerOf(someLocality()).register;
	const members = (slug: string) => units.find((unit) => unit.slug === slug)?.members;
	expect(members('cac-phuong')).toEqual(['binh-tan/phuong-an-lac', 'binh-tan/phuong-tan-tao']);
	expect(members('co-quan-lien-quan')).toEqual([]);
	expect(members('van-phong')).toBeNull();
});

it('an assignment serves its indicators, and those of its targets, once each', () => {
	const assignments = [
		{ ...duty, indicators: ['ho-so-tre-han'], targets: ['II.1', 'II.2'] },
		{ ...duty, id: '2' },
	];
	const { register } = registerOf(
		someLocality([someDocument({ assignments, targets: [aim, { ...aim, id: 'II.2' }] })]),
	);
	expect(register.assignments[0]).toMatchObject({
		id: 'binh-tan/7679-qd-ubnd-2022#1',
		number: '1',
		indicators: ['ho-so-tre-han', 'sipas'],
		targets: ['binh-tan/7679-qd-ubnd-2022#ct-II.1', 'binh-tan/7679-qd-ubnd-2022#ct-II.2'],
		deadline: null,
		field: null,
	});
});

it('a target holds for its own period, else for the document’s, unless the document states no time for it', () => {
	const periods = (period?: string) =>
		registerOf(
			someLocality([someDocument({ period: '2023', targets: [{ ...aim, ...(period && { period }) }] })]),
		).register.targets.map((one) => one.period);
	expect(periods()).toEqual(['2023']);
	expect(periods('quý IV năm 2023')).toEqual(['quý IV năm 2023']);
	expect(periods('Không ghi')).toEqual([null]);
});

it('a deadline without a year takes it from the period of the document', () => {
	const { register } = registerOf(someLocality([someDocument({ assignments: [{ ...duty, due: 'Trong quý III' }] })]));
	expect(register.assignments[0]?.deadline).toMatchObject({
		text: 'Trong quý III',
		phases: [{ kind: 'within', start: '2023-07-01', end: '2023-09-30' }],
	});
});

it('the item number đ stands in ids as dd, and is shown as printed', () => {
	const { register } = registerOf(
		someLocality([
			someDocument({ assignments: [{ ...duty, id: 'I.đ' }], targets: [{ ...aim, id: 'đ-2', item: 'đ' }] }),
		]),
	);
	expect(register.assignments[0]).toMatchObject({ id: 'binh-tan/7679-qd-ubnd-2022#I.dd', number: 'I.đ' });
	expect(register.targets[0]).toMatchObject({ id: 'binh-tan/7679-qd-ubnd-2022#ct-dd-2', ref: 'đ' });
});

it('a basis names the document of the register that has its number and day, if exactly one has', () => {
	const cited = (basis: object) => {
		const plan = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2022' });
		const next = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '06/01/2021' });
		const decision = someDocument({ basis: [{ title: 'Kế hoạch', relation: 'implements', ...basis }] });
		return registerOf(someLocality([plan, next, decision])).register.documents[2]?.basis[0]?.document;
	};
	expect(cited({ number: '12/KH-UBND', issued: '05/01/2022' })).toBe('binh-tan/12-kh-ubnd-2022');
	expect(cited({ number: '12/KH–UBND', issued: '06/01/2021' })).toBe('binh-tan/12-kh-ubnd-2021');
	expect(cited({ number: '12/KH-UBND', issued: '07/01/2022' })).toBeNull();
	expect(cited({ number: '12/KH-UBND' })).toBeNull();
	expect(cited({ number: '13/KH-UBND' })).toBeNull();
	expect(cited({})).toBeNull();
	expect(cited({ number: '7679/QĐ-UBND', issued: '30/12/2022' })).toBeNull();
});

it('a number without its day names a document of the own locality, unless it carries its year', () => {
	const cited = (number: string) => {
		const plan = someDocument({ type: 'ke-hoach', number: '12/KH-UBND' }, { of: 'quan-6' });
		const rule = someDocument({ number: '24/2022/QĐ-UBND' }, { of: 'quan-6' });
		const decision = someDocument({ basis: [{ title: 'Văn bản', relation: 'cites', number }] });
		const sources = someSources(someLocality([decision]), someLocality([plan, rule], { id: 'quan-6' }));
		return buildRegister(sources).register.documents[0]?.basis[0]?.document;
	};
	expect(cited('12/KH-UBND')).toBeNull();
	expect(cited('24/2022/QĐ-UBND')).toBe('quan-6/24-2022-qd-ubnd-2022');
});

it('several documents of a year whose number cannot be read are told apart by -2, -3', () => {
	const notice = { type: 'thong-bao-ket-luan', number: 'không rõ/TB-VP', uncertain: ['number'] };
	const further = someDocument(notice, { slug: 'khong-ro-so-tb-vp-2022-2' });
	expect(found(someDocument(notice), further)).toEqual([]);
	expect(found(someDocument(notice, { slug: 'khong-ro-so-tb-vp-2022-hai' }))).toHaveLength(1);
});

it('a unit answerable for a target may not have ended', () => {
	const units = someUnits.map((unit) => (unit['id'] === 'van-phong' ? { ...unit, until: '29/12/2022' } : unit));
	const plan = someDocument({ targets: [{ ...aim, responsible: ['van-phong'] }] });
	expect(shown(registerOf(someLocality([plan], { units })).findings)).toEqual([
		error(['targets', 0, 'responsible', 0], say('unit-had-ended', 'Văn phòng UBND quận', '2022-12-29')),
	]);
});

it('a recurring duty has no round that had ended before the document was issued', () => {
	const plan = someDocument(
		{ issued: '15/05/2023', assignments: [{ ...duty, due: 'Hằng quý' }] },
		{ slug: '7679-qd-ubnd-2023' },
	);
	expect(registerOf(someLocality([plan])).register.assignments[0]?.deadline?.phases[0]?.occurrences).toEqual([
		{ start: '2023-04-01', end: '2023-06-30' },
		{ start: '2023-07-01', end: '2023-09-30' },
		{ start: '2023-10-01', end: '2023-12-31' },
	]);
});

it('a link of a body that stays on the site must lead somewhere', () => {
	const right = [
		'/',
		'/van-ban/',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1',
		'#nv-1',
		'#muc-i-viec-phai-lam',
		'#chi-tieu',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/#muc-i-viec-phai-lam',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/#linh-vuc--khac',
		'/gioi-thieu/#a',
		'/don-vi/binh-tan/phong-noi-vu/',
		'/chi-tieu/sipas/',
		'/linh-vuc/the-che/',
		'/dia-phuong/binh-tan/',
		'/lich/',
		'/dia-phuong/binh-tan/lich/',
		'/don-vi/binh-tan/phong-noi-vu/lich/',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/lich/',
		'/gioi-thieu/',
		'/lich/#khong-ngay',
		'/lich/huong-dan/',
		'/lich/tat-ca.ics',
		'/dia-phuong/binh-tan/lich/#khong-ngay',
		'/don-vi/binh-tan/phong-tu-phap/lich/',
		'/don-vi/binh-tan/phong-tu-phap/lich.ics',
		'/don-vi/binh-tan/phong-tu-phap/feed.xml',
		'/chi-tieu/sipas/feed.xml',
		'/du-lieu/units.json',
		'/du-lieu/units.csv',
		'/du-lieu/schema/units.schema.json',
		'/du-lieu/catalog.jsonld',
		'https://example.vn/khong-co/',
	];
	const wrong = [
		'/van-ban',
		'/van-ban/binh-tan/1-qd-ubnd-2022/',
		'/don-vi/phong-noi-vu/',
		'#nv-2',
		'#muc',
		'/lien-he/',
		'/chi-tieu/sipas/#a',
		'/chi-tieu/sipas/lich/',
		'/chi-tieu/sipas/lich.ics',
		'/don-vi/binh-tan/lich/',
		'/don-vi/binh-tan/khong-co/lich/',
		'/van-ban/binh-tan/7679-qd-ubnd-2022/feed.xml',
		'/lich/tat-ca/',
		'/du-lieu/khac.json',
		'/constructor/a/',
	];
	const body = `## I. Việc phải làm\n\n${[...right, ...wrong].map((url) => `[x](${url})`).join('\n\n')}`;
	const plan = someDocument({ assignments: [{ ...duty, id: '1' }] }, { body });
	expect(registerOf(someLocality([plan])).findings.map(({ reason }) => reason)).toEqual(
		wrong.map((url) => say('unknown-page', url).reason),
	);
});

it('a link to the calendar leads to a year, month or day in which a deadline ends, moved where the site moves it', () => {
	const right = ['/lich/2023/', '/lich/2023/09/', '/lich/2023/09/#ngay-2023-09-30', '/lich/2023/12/'];
	const wrong = ['/lich/2022/', '/lich/2023/10/', '/lich/2023/9/', '/lich/2023/09/#ngay-2023-09-29', '/lich/2023'];
	const body = [...right, ...wrong].map((url) => `[x](${url})`).join('\n\n');
	const dues = ['trước ngày 01/10/2023', 'Trong năm 2023', 'Thường xuyên'];
	const assignments = dues.map((due, at) => ({ ...duty, id: String(at + 1), due }));
	const sources = someSources(someLocality([someDocument({ assignments }, { body })]));
	expect(buildRegister(sources).findings.map(({ reason }) => reason)).toEqual(
		wrong.map((url) => say('no-calendar-page', url).reason),
	);
	const moved = buildRegister(movingSources(sources, { 2023: {} })).findings.map(({ reason }) => reason);
	for (const url of ['/lich/2023/09/', '/lich/2023/09/#ngay-2023-09-30'])
		expect(moved).toContain(say('no-calendar-page', url).reason);
	expect(moved).not.toContain(say('no-calendar-page', '/lich/2023/10/').reason);
});

it('a link to the calendar is not refused where a deadline cannot be read', () => {
	const assignments = [{ ...duty, due: 'khoảng tháng 9' }];
	const plan = someDocument({ assignments }, { body: '[x](/lich/2023/09/)' });
	expect(registerOf(someLocality([plan])).findings).toMatchObject([{ place: { path: ['assignments', 0, 'due'] } }]);
});

it('the index answers what pages ask', () => {
	const plan = someDocument({
		type: 'ke-hoach',
		number: '12/KH-UBND',
		issued: '05/01/2022',
		period: '2022',
		assignments: [
			{ ...duty, cooperating: ['cac-phuong'], field: 'the-che', targets: ['II.1'] },
			{ ...duty, id: '2', leads: ['cac-phuong', 'phong-noi-vu'] },
		],
		targets: [{ ...aim, responsible: ['van-phong'] }],
	});
	const basis = { title: 'Kế hoạch', number: '12/KH-UBND', issued: '05/01/2022', relation: 'implements' };
	const decision = someDocument({ basis: [basis, { ...basis, relation: 'cites' }] });
	const { register, findings } = registerOf(someLocality([plan, decision]));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	const ids = (entries: readonly { id: string }[] | undefined) => entries?.map(({ id }) => id.replace(/^.*[/#]/, ''));
	const document = 'binh-tan/12-kh-ubnd-2022';
	expect(ids(index.assignmentsOf.get(document))).toEqual(['1', '2']);
	expect(ids(index.targetsOf.get(document))).toEqual(['ct-II.1']);
	expect(ids(index.resting.get(document))).toEqual(['7679-qd-ubnd-2022']);
	expect(ids(index.ledBy.get('binh-tan/phong-noi-vu'))).toEqual(['1', '2']);
	expect(ids(index.ledBy.get('binh-tan/cac-phuong'))).toEqual(['2']);
	expect(ids(index.cooperatedBy.get('binh-tan/cac-phuong'))).toEqual(['1']);
	expect(index.cooperatedBy.get('binh-tan/phuong-an-lac')).toBeUndefined();
	expect(ids(index.answeredBy.get('binh-tan/van-phong'))).toEqual(['ct-II.1']);
	expect(ids(index.groupsOf.get('binh-tan/phuong-an-lac'))).toEqual(['cac-phuong']);
	expect(ids(index.targetsFor.get('sipas'))).toEqual(['ct-II.1']);
	expect(ids(index.servingIndicator.get('sipas'))).toEqual(['1']);
	expect(ids(index.servingTarget.get(`${document}#ct-II.1`))).toEqual(['1']);
	expect(ids(index.inField.get('the-che'))).toEqual(['1']);
	expect(index.inField.get('tai-chinh-cong')).toBeUndefined();
	expect(ids(index.documentsIn.get('binh-tan'))).toEqual(['12-kh-ubnd-2022', '7679-qd-ubnd-2022']);
	expect(index.unitsIn.get('binh-tan')).toHaveLength(someUnits.length);
	expect(index.documents.get(document)?.number).toBe('12/KH-UBND');
});

it.each([
	['by its name', { issuer: 'Ủy ban nhân dân quận Bình Tân' }],
	['by its short name', { issuer: 'UBND quận' }],
	['by its id', { issuer: 'ubnd-quan' }],
	['without its issuer', {}],
])('a document of the register cited %s with another day of its year is a warning', (_, issuer) => {
	const cited = { number: '7679/QĐ-UBND', issued: '29/12/2022', title: 'Quyết định', relation: 'cites', ...issuer };
	const decision = someDocument();
	const plan = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2023', basis: [cited] });
	expect(found(decision, plan)).toEqual([
		warning(
			['basis', 0, 'issued'],
			say('cited-with-other-day', '7679/QĐ-UBND', '2022-12-29', '2022-12-30', decision.file),
		),
	]);
});

it('a number cited with another day is another document if its issuer or its year is another', () => {
	const cited = { number: '7679/QĐ-UBND', title: 'Quyết định', relation: 'cites' };
	const basis = [
		{ ...cited, issued: '29/12/2022', issuer: 'Ủy ban nhân dân Thành phố' },
		{ ...cited, issued: '29/12/2021' },
		{ ...cited, issued: '30/12/2022' },
	];
	const plan = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2023', basis });
	expect(found(someDocument(), plan)).toEqual([]);
	const elsewhere = someDocument(
		{ basis: [{ ...cited, issued: '29/12/2022' }], type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2023' },
		{ of: 'quan-6' },
	);
	expect(registerOf(someLocality([someDocument()]), someLocality([elsewhere], { id: 'quan-6' })).findings).toEqual([]);
});

it('a body that cites a document with another day than the register, or than a basis, is warned at the place', () => {
	const basis = [{ number: '106/2020/NĐ-CP', issued: '10/09/2020', title: 'Nghị định', relation: 'cites' }];
	const body =
		'Theo\nQuyết định 7679/QĐ-UBND ngày 31 tháng 12 năm 2022, **106/2020/NĐ-CP ngày 10/9/2020**.\n\n7679/QĐ-UBND.';
	const decision = someDocument({ basis }, { body: `${body} 106/2020/NĐ-CP ngày 15/9/2020` });
	expect(found(decision)).toEqual([
		warning([21, 12], say('cited-with-other-day', '7679/QĐ-UBND', '2022-12-31', '2022-12-30', decision.file)),
		warning([23, 15], say('two-dates', '106/2020/NĐ-CP', '2020-09-15', '2020-09-10', decision.file)),
	]);
});

it('a citation without its issuer is one of the documents that are cited with theirs', () => {
	const plan = { number: '12/KH-UBND', title: 'Kế hoạch', relation: 'cites' };
	const document = someDocument({
		basis: [
			{ ...plan, issued: '01/02/2022', issuer: 'UBND Thành phố' },
			{ ...plan, issued: '02/02/2022' },
			{ ...plan, issued: '02/02/2022', issuer: 'UBND huyện' },
			{ ...plan, issued: '02/02/2022' },
		],
	});
	expect(found(document)).toEqual([
		warning(['basis', 1, 'issued'], say('two-dates', '12/KH-UBND', '2022-02-02', '2022-02-01', document.file)),
	]);
});

it('a recurring duty whose rounds had all ended before the day of issue is refused, with the last of them', () => {
	const plan = someDocument(
		{ period: '2022', issued: '02/01/2023', assignments: [{ ...duty, due: 'Hằng quý' }] },
		{ slug: '7679-qd-ubnd-2023' },
	);
	expect(found(plan)).toEqual([
		error(['assignments', 0, 'due'], say('deadline-before-issue', 'Hằng quý', '2022-12-31', '2023-01-02')),
	]);
});

it('a recurring duty of a document that plans for no period has no rounds, and is right', () => {
	expect(found(someDocument({ period: undefined, assignments: [{ ...duty, due: 'Hằng quý' }] }))).toEqual([]);
});

it.each([
	['leads', 1, 'warning'],
	['leads', 2, 'error'],
	['cooperating', 1, 'warning'],
] as const)(
	'an assignment given, as %s, through a group of which %i had ended is reported as %s',
	(key, ended, level) => {
		const gone = ['phuong-an-lac', 'phuong-tan-tao'].slice(0, ended);
		const units = someUnits.map((unit) =>
			gone.includes(String(unit['id'])) ? { ...unit, until: '01/01/2020' } : unit,
		);
		const given = { ...duty, ...(key === 'leads' ? { leads: ['cac-phuong'] } : { cooperating: ['cac-phuong'] }) };
		const said = level === 'error' ? 'group-had-ended' : 'members-had-ended';
		const names = ['Ủy ban nhân dân phường An Lạc', 'Ủy ban nhân dân phường Tân Tạo'].slice(0, ended);
		expect(shown(registerOf(someLocality([someDocument({ assignments: [given] })], { units })).findings)).toEqual([
			[['assignments', 0, key, 0], say(said, 'Ủy ban nhân dân các phường', names), level],
		]);
	},
);

it('an open group whose named members had ended goes on', () => {
	const units = [
		...someUnits,
		{ id: 'cu', name: 'Đơn vị cũ', kind: 'uy-ban', until: '01/01/2020' },
		{ id: 'nhom-mo', name: 'Nhóm mở', kind: 'nhom', members: ['cu'], open: 'true' },
	];
	const plan = someDocument({ assignments: [{ ...duty, leads: ['nhom-mo'] }] });
	expect(shown(registerOf(someLocality([plan], { units })).findings)).toEqual([
		warning(['assignments', 0, 'leads', 0], say('members-had-ended', 'Nhóm mở', ['Đơn vị cũ'])),
	]);
});

it('a group names each member once', () => {
	const group = { id: 'x', name: 'Nhóm X', kind: 'nhom', members: ['van-phong', 'van-phong'] };
	expect(inUnits([...someUnits, group])).toEqual([error([8, 'members', 1], say('entry-twice', 'van-phong'))]);
});

it('an assignment names each target and indicator once', () => {
	const written = { ...duty, targets: ['II.1', 'II.1'], indicators: ['sipas', 'sipas'] };
	expect(found(someDocument({ targets: [aim], assignments: [written] }))).toEqual([
		error(['assignments', 0, 'indicators', 1], say('entry-twice', 'sipas')),
		error(['assignments', 0, 'targets', 1], say('entry-twice', 'II.1')),
	]);
});

it('a target names each unit answerable for it once', () => {
	const responsible = ['phong-noi-vu', 'Phòng Nội vụ'];
	expect(found(someDocument({ targets: [{ ...aim, responsible }] }))).toEqual([
		error(['targets', 0, 'responsible', 1], say('unit-twice', 'Phòng Nội vụ quận Bình Tân')),
	]);
});

it('a group issues no document', () => {
	expect(found(someDocument({ issuer: 'cac-phuong' }))).toEqual([
		error(['issuer'], say('issuer-is-group', 'Ủy ban nhân dân các phường')),
	]);
});

it('a link of a page of the portal must lead somewhere, too', () => {
	const sources = someSources(someLocality([someDocument()]));
	const links = ['/van-ban/', '/khong-co/', '#a'].map((url, index) => ({ url, line: index + 1, column: 3 }));
	const [page] = sources.pages;
	if (page === undefined) throw new Error('no page');
	expect(shown(buildRegister({ ...sources, pages: [{ ...page, links }] }).findings)).toEqual([
		error([7, 3], say('unknown-page', '/khong-co/')),
	]);
});
