import { describe, expect, it, test } from 'vitest';
import { problemsWith } from '../../fixtures/content.ts';
import { document, documentTypes } from '../../schemas/document.ts';
import { parseDocument } from '../../sources/file/document-file.ts';
import { namesOfMaps } from '../schema/maps.ts';
import { blankNumber, skeletonOf, typeCalled } from './skeleton.ts';

const types = Object.keys(documentTypes).flatMap((name) => typeCalled(name) ?? []);
const begun = (type: (typeof types)[number]) =>
	skeletonOf({ type, number: blankNumber(type, 'UBND'), issued: '05/01/2026', issuer: 'ubnd' });

describe.each(types)('the skeleton of %s', (type) => {
	const text = begun(type);

	it('is a draft, without an error in the content', () => {
		expect(text).toMatch(/^draft: true$/m);
		const body = type === 'cong-van' ? 'ubnd' : `${(documentTypes[type] ?? '').replace('Đ', 'D').toLowerCase()}-ubnd`;
		const file = `localities/xa-mau/documents/de-trong-so-${body}-2026.mdx`;
		expect(problemsWith({ [file]: text }).filter(({ level }) => level === 'error')).toEqual([]);
	});

	it('has the form of a document also when every key in it is put to use', () => {
		const [, head = '', body = ''] = text.split(/^---$/m);
		// A sign before a key, or before more than one space, makes a sample of it; one sign goes with each level.
		let used = head;
		while (/^ *#(?! [^ ])/m.test(used)) used = used.replace(/^( *)#(?! [^ ])/gm, '$1');
		const { parsed, findings } = parseDocument('a.mdx', new TextEncoder().encode(`---${used}---${body}`));
		expect(findings.map(({ reason, place }) => [reason, place])).toEqual([]);
		expect(parsed?.data.draft).toBe(true);
	});
});

test('the skeletons together show every key that a document may have', () => {
	const texts = types.map(begun).join('\n');
	const shown = new Set([...texts.matchAll(/^[#\s-]*(\w+):/gm)].map(([, key]) => key));
	const ofFiles = [...namesOfMaps()].filter(
		([, name]) =>
			!/^của (?!văn bản)|trong (licence|portal|sites|shards|successors|fields|criteria|classes|daysOff|makeUpDays|source của)/.test(
				name,
			),
	);
	const keys = ofFiles.flatMap(([map]) => Object.keys(map.shape));
	expect(keys.length).toBeGreaterThan(Object.keys(document.shape).length * 4);
	expect(keys.filter((key) => !shown.has(key))).toEqual([]);
});

it('knows the conclusions of leaders by their short name, and no type that there is not', () => {
	expect(typeCalled('ket-luan')).toBe('thong-bao-ket-luan');
	expect(typeCalled('nghi-dinh')).toBeNull();
	expect(typeCalled('toString')).toBeNull();
});
