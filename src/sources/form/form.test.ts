import { expect, it } from 'vitest';
import { say } from '../../problem/messages.ts';
import { abbreviations } from '../../schemas/abbreviations.ts';
import { document, documentTypes } from '../../schemas/document.ts';
import { units } from '../../schemas/units.ts';
import { checkForm } from './form.ts';

const plan = {
	type: 'quyet-dinh',
	number: '7679/QĐ-UBND',
	title: 'Kế hoạch',
	issued: '30/12/2022',
	issuer: 'ubnd-quan',
	source: { original: 'Văn phòng', text: 'typed' },
};
const said = (over: object) =>
	checkForm('a.mdx', { ...plan, ...over }, document).findings.map(({ place, code, reason, remedy }) => [
		'path' in place ? place.path : place,
		{ code, reason, remedy },
	]);

it('a document in the right form is read, and lists that are left out are empty', () => {
	const { data, findings } = checkForm('a.mdx', plan, document);
	expect(findings).toEqual([]);
	expect(data).toEqual({
		...plan,
		issued: '2022-12-30',
		basis: [],
		recipients: [],
		uncertain: [],
		targets: [],
		assignments: [],
		changes: [],
		consequences: [],
		results: [],
		measurements: [],
		scores: [],
		jointIssuers: [],
	});
});

it.each([
	['an unknown key, with the nearest known one', { titel: 'x' }, ['titel'], say('unknown-key', 'titel', ['title'])],
	['an unknown key that resembles none', { zzzzzz: 'x' }, ['zzzzzz'], say('unknown-key', 'zzzzzz', [])],
	[
		'an unknown key of an assignment',
		{
			assignments: [
				{ id: '1', task: 'x' },
				{ id: '2', task: 'y', lead: ['a'] },
			],
		},
		['assignments', 1, 'lead'],
		say('unknown-key', 'lead', ['leads']),
	],
	[
		'an unknown key of the signer',
		{ signer: { name: 'A', positon: 'x' } },
		['signer', 'positon'],
		say('unknown-key', 'positon', ['position']),
	],
	[
		'an unknown key named like a part of every object',
		{ constructor: 'x' },
		['constructor'],
		say('unknown-key', 'constructor', []),
	],
	[
		'the part of a number behind a comma in braces',
		{ measurements: [{ period: '2025', printed: '92.830 điểm', value: '92', '83': '' }] },
		['measurements', 0, '83'],
		say('unknown-key', '83', []),
	],
	[
		'one day in the place of two',
		{ measurements: [{ period: '2025', printed: '9%', window: ['01/01/2025'] }] },
		['measurements', 0, 'window'],
		say('wrong-shape', 'window', 'tuple'),
	],
	['a missing key', { title: undefined }, ['title'], say('missing-key', 'title')],
	['a missing key with fixed values', { type: undefined }, ['type'], say('missing-key', 'type')],
	[
		'a missing key of an assignment',
		{ assignments: [{ id: '1' }] },
		['assignments', 0, 'task'],
		say('missing-key', 'task'),
	],
	['a list in the place of words', { title: ['a'] }, ['title'], say('wrong-shape', 'title', 'string')],
	['a list in the place of a fixed value', { type: ['quyet-dinh'] }, ['type'], say('wrong-shape', 'type', 'string')],
	['a map in the place of a yes or no', { mat: { a: 'b' } }, ['mat'], say('wrong-shape', 'mat', 'string')],
	['words in the place of a list', { recipients: 'UBND' }, ['recipients'], say('wrong-shape', 'recipients', 'array')],
	['nothing after the key of a list', { recipients: '' }, ['recipients'], say('wrong-shape', 'recipients', 'array')],
	['words in the place of a map', { source: 'Văn phòng' }, ['source'], say('wrong-shape', 'source', 'object')],
	[
		'a type that is not one of the known ones, with the nearest',
		{ type: 'quyet-din' },
		['type'],
		say('not-one-of', 'quyet-din', Object.keys(documentTypes), ['quyet-dinh']),
	],
	['a yes or no in other words', { mat: 'yes' }, ['mat'], say('not-one-of', 'yes', ['true', 'false'], [])],
	['a yes in Vietnamese', { mat: 'Có' }, ['mat'], say('not-one-of', 'Có', ['true', 'false'], ['true'])],
	[
		'a relation in Vietnamese',
		{ basis: [{ number: '1/QĐ-UBND', title: 'Kế hoạch', relation: 'thay thế' }] },
		['basis', 0, 'relation'],
		say('not-one-of', 'thay thế', ['implements', 'cites', 'reports', 'replaces', 'amends'], ['replaces']),
	],
	[
		'a state in Vietnamese',
		{ results: [{ assignment: 'a#1', state: 'Hoàn thành' }] },
		['results', 0, 'state'],
		say('not-one-of', 'Hoàn thành', ['done', 'partly', 'under-way', 'not-done', 'not-arisen', 'withdrawn'], ['done']),
	],
	[
		'another word for a kind of score',
		{ scores: [{ index: 'a/2023', period: '2023', unit: 'a', kind: 'điều tra' }] },
		['scores', 0, 'kind'],
		say('not-one-of', 'điều tra', ['self', 'appraised', 'forecast', 'survey'], ['survey']),
	],
	['a value left empty', { title: '  ' }, ['title'], say('empty-value', 'title')],
	['an entry left empty', { recipients: ['a', ''] }, ['recipients', 1], say('empty-value', 'recipients')],
	['a day left empty', { issued: '' }, ['issued'], say('empty-value', 'issued')],
	['a choice left empty', { type: '' }, ['type'], say('empty-value', 'type')],
	['a day in another notation', { issued: '2022-12-30' }, ['issued'], say('bad-issue-day', '2022-12-30')],
	['a day that does not exist', { issued: '30/02/2023' }, ['issued'], say('no-such-day', '30/02/2023')],
	[
		'an address that is a script',
		{ source: { ...plan.source, url: 'javascript:alert(1)' } },
		['source', 'url'],
		say('bad-address', 'javascript:alert(1)'),
	],
	['a checksum that is none', { source: { ...plan.source, sha256: 'abc' } }, ['source', 'sha256'], say('bad-checksum')],
])('%s is refused', (_, over, path, message) => {
	expect(said(over)).toEqual([[path, message]]);
});

const change = { assignment: '7679-qd-ubnd-2022#1' };
const report = { assignment: '7679-qd-ubnd-2022#1', state: 'done' };
it.each<[string, object, cure: string]>([
	['words among what was handed in', { results: [{ ...report, deliverables: ['120/QĐ'] }] }, '“- number: 120/QĐ-UBND”'],
	['words for all that was handed in', { results: [{ ...report, deliverables: '120/QĐ' }] }, '“- number: 120/QĐ-UBND”'],
	['words among results', { results: ['xong'] }, '“- assignment: 7679-qd-ubnd-2022#1.2.1”'],
	['words among changes', { changes: ['lùi hạn'] }, '“- assignment: 7679-qd-ubnd-2022#1.2.1”'],
	[
		'a list among those to whom a duty goes',
		{ changes: [{ ...change, reassign: [['x']] }] },
		'“- phong-noi-vu”; bỏ dấu ngoặc',
	],
	['a list among assignments', { results: [{ assignments: [['a#1']], state: 'done' }] }, '“- 7679-qd-ubnd-2022#1.2.1”'],
	['several assignments of a result', { results: [{ ...report, assignment: ['a#1'] }] }, 'thì dùng assignments'],
	['several units of a result', { results: [{ ...report, unit: ['a'] }] }, 'thì dùng units'],
	['several rounds of a result', { results: [{ ...report, round: ['a'] }] }, 'thì dùng rounds'],
	[
		'several units of a change, which has no such key',
		{ changes: [{ ...change, unit: ['a'] }] },
		'Chỉ ghi một giá trị',
	],
	[
		'half a count',
		{ results: [{ ...report, count: { done: '3,5', of: '10' } }] },
		'bỏ cả count (done lẫn of) và ghi đúng lời in ở progress',
	],
	['half a part', { results: [{ ...report, phase: '1,5' }] }, 'Ghi số thứ tự của đoạn'],
])('%s: the cure shows the right form', (_, over, cure) => {
	const [{ code = '', remedy = '' } = {}, ...more] = checkForm('a.mdx', { ...plan, ...over }, document).findings;
	expect([code, more]).toEqual([expect.stringMatching(/^(?:wrong-shape|bad-count)$/), []]);
	expect(remedy).toContain(cure);
	expect(remedy).not.toContain('cùng một thay đổi');
});

it('several problems of form are reported at once', () => {
	const found = said({ title: '', issued: '30/02/2023', titel: 'x', assignments: [{ id: 'a b', task: '' }] });
	expect(found).toHaveLength(5);
	expect(found.map(([path]) => path)).toEqual(
		expect.arrayContaining([['title'], ['issued'], ['titel'], ['assignments', 0, 'id'], ['assignments', 0, 'task']]),
	);
});

it.each([
	['a map in the place of the list of units', { id: 'a' }, units, 'array'],
	['a file with no value', null, units, 'array'],
	['a list in the place of a document', ['a'], document, 'object'],
	['words in the place of abbreviations', 'CCHC', abbreviations, 'record'],
])('%s is refused for the whole file', (_, value, schema, expected) => {
	expect(checkForm('a.yaml', value, schema).findings).toEqual([
		{ file: 'a.yaml', place: { path: [] }, level: 'error', ...say('wrong-shape', '', expected) },
	]);
	expect(say('wrong-shape', '', expected).reason).toMatch(/^Phần này phải là /);
});

it('an unknown key of a unit in a list is refused with the nearest known one', () => {
	const wrong = [{ id: 'a', name: 'A', kind: 'uy-ban', alias: ['B'] }];
	expect(checkForm('units.yaml', wrong, units).findings).toEqual([
		{
			file: 'units.yaml',
			place: { path: [0, 'alias'], atKey: true },
			level: 'error',
			...say('unknown-key', 'alias', ['aliases']),
		},
	]);
});

it('an abbreviation without letters is refused at its key', () => {
	expect(checkForm('a.yaml', { '': 'cải cách', CCHC: 'cải cách' }, abbreviations)).toMatchObject({
		data: { CCHC: 'cải cách' },
		findings: [{ place: { path: [''], atKey: true }, ...say('bad-abbreviation') }],
	});
});

it.each([
	...['report', 'condition', 'exceptions', 'emphasis', 'funding', 'inCharge', 'followedBy', 'dues', 'deliverables'].map(
		(key) => [key, null] as const,
	),
	['due', 'to'],
	['dueInWords', 'toInWords'],
	['leads', 'reassign'],
] as const)('a later document cannot change %s as such, and what is said instead keeps its words', (key, instead) => {
	const found = said({ changes: [{ ...change, task: 'x', [key]: 'y' }] });
	const { code, reason, remedy } = say('change-of-key', key, instead);
	expect(found).toEqual([[['changes', 0, key], { code, reason, remedy }]]);
});

it('a key of a change that is none of an assignment is unknown, with the nearest of a change', () => {
	const { code, reason, remedy } = say('unknown-key', 'reasign', ['reassign']);
	expect(said({ changes: [{ ...change, reasign: ['a'] }] })).toEqual([
		[['changes', 0, 'reasign'], { code, reason, remedy }],
	]);
});

it('a form that is asked often, which is then compiled, gives the same answers', () => {
	const given: object[] = [
		plan,
		{ ...plan, assignments: [{ id: '1', task: ' Rà soát ', leads: ['a'], due: 'Quý I' }], recipients: ['b'] },
		{ ...plan, number: '7679\u2013QĐ', title: 'Ke\u0302\u0301  hoạch', mat: 'false' },
		{ ...plan, titel: 'x', issued: '30/02/2023', recipients: ['a', ''], assignments: [{ id: '1' }] },
		{ ...plan, type: 'quyet-din', source: 'Văn phòng' },
		{},
		[],
	];
	const answers = () => given.map((one) => checkForm('a.mdx', one, document));
	const first = answers();
	for (let times = 0; times < 200; times++) checkForm('a.mdx', plan, document);
	expect(answers()).toEqual(first);
	expect(first.map(({ findings }) => findings.length > 0)).toEqual([false, false, false, true, true, true, true]);
});
