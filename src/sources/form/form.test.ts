import { expect, it } from 'vitest';
import { messages } from '../../problem/messages.ts';
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
	checkForm('a.mdx', { ...plan, ...over }, document).findings.map(({ place, reason, remedy }) => [
		'path' in place ? place.path : place,
		{ reason, remedy },
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
	});
});

it.each([
	['an unknown key, with the nearest known one', { titel: 'x' }, ['titel'], messages.unknownKey('titel', ['title'])],
	['an unknown key that resembles none', { zzzzzz: 'x' }, ['zzzzzz'], messages.unknownKey('zzzzzz', [])],
	[
		'an unknown key of an assignment',
		{
			assignments: [
				{ id: '1', task: 'x' },
				{ id: '2', task: 'y', lead: ['a'] },
			],
		},
		['assignments', 1, 'lead'],
		messages.unknownKey('lead', ['leads']),
	],
	[
		'an unknown key of the signer',
		{ signer: { name: 'A', positon: 'x' } },
		['signer', 'positon'],
		messages.unknownKey('positon', ['position']),
	],
	[
		'an unknown key named like a part of every object',
		{ constructor: 'x' },
		['constructor'],
		messages.unknownKey('constructor', []),
	],
	['a missing key', { title: undefined }, ['title'], messages.missingKey('title')],
	['a missing key with fixed values', { type: undefined }, ['type'], messages.missingKey('type')],
	[
		'a missing key of an assignment',
		{ assignments: [{ id: '1' }] },
		['assignments', 0, 'task'],
		messages.missingKey('task'),
	],
	['a list in the place of words', { title: ['a'] }, ['title'], messages.wrongShape('title', 'string')],
	['a list in the place of a fixed value', { type: ['quyet-dinh'] }, ['type'], messages.wrongShape('type', 'string')],
	['a map in the place of a yes or no', { mat: { a: 'b' } }, ['mat'], messages.wrongShape('mat', 'string')],
	['words in the place of a list', { recipients: 'UBND' }, ['recipients'], messages.wrongShape('recipients', 'array')],
	['nothing after the key of a list', { recipients: '' }, ['recipients'], messages.wrongShape('recipients', 'array')],
	['words in the place of a map', { source: 'Văn phòng' }, ['source'], messages.wrongShape('source', 'object')],
	[
		'a type that is not one of the known ones, with the nearest',
		{ type: 'quyet-din' },
		['type'],
		messages.notOneOf('quyet-din', Object.keys(documentTypes), ['quyet-dinh']),
	],
	['a yes or no in other words', { mat: 'yes' }, ['mat'], messages.notOneOf('yes', ['true', 'false'], [])],
	['a value left empty', { title: '  ' }, ['title'], messages.emptyValue()],
	['an entry left empty', { recipients: ['a', ''] }, ['recipients', 1], messages.emptyValue()],
	['a day in another notation', { issued: '2022-12-30' }, ['issued'], messages.badDay('2022-12-30')],
	['a day that does not exist', { issued: '30/02/2023' }, ['issued'], messages.noSuchDay('30/02/2023')],
	[
		'an address that is a script',
		{ source: { ...plan.source, url: 'javascript:alert(1)' } },
		['source', 'url'],
		messages.badAddress('javascript:alert(1)'),
	],
	[
		'a checksum that is none',
		{ source: { ...plan.source, sha256: 'abc' } },
		['source', 'sha256'],
		messages.badChecksum(),
	],
])('%s is refused', (_, over, path, message) => {
	expect(said(over)).toEqual([[path, message]]);
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
		{ file: 'a.yaml', place: { path: [] }, level: 'error', ...messages.wrongShape('', expected) },
	]);
	expect(messages.wrongShape('', expected).reason).toMatch(/^Phần này phải là /);
});

it('an unknown key of a unit in a list is refused with the nearest known one', () => {
	const wrong = [{ id: 'a', name: 'A', kind: 'uy-ban', alias: ['B'] }];
	expect(checkForm('units.yaml', wrong, units).findings).toEqual([
		{
			file: 'units.yaml',
			place: { path: [0, 'alias'], atKey: true },
			level: 'error',
			...messages.unknownKey('alias', ['aliases']),
		},
	]);
});

it('an abbreviation without letters is refused at its key', () => {
	expect(checkForm('a.yaml', { '': 'cải cách', CCHC: 'cải cách' }, abbreviations)).toMatchObject({
		data: { CCHC: 'cải cách' },
		findings: [{ place: { path: [''], atKey: true }, ...messages.badAbbreviation() }],
	});
});
