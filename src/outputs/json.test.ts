import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces, listingPieces } from './json.ts';

const recordsJson = (records: readonly object[]): string => [...jsonPieces(records)].join('');

it('records stand one on a line under the version of their form', () => {
	expect(recordsJson([{ id: 'a' }, { id: 'b', members: ['c'] }])).toBe(
		'{"schemaVersion": 1, "records": [\n\t{"id":"a"},\n\t{"id":"b","members":["c"]}\n]}\n',
	);
});

it('no records are an empty list', () => {
	expect(recordsJson([])).toBe('{"schemaVersion": 1, "records": []}\n');
});

it('whatever the records are, the file is read back as they were', () => {
	fc.assert(
		fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (list) => {
			const records = JSON.parse(JSON.stringify(list));
			expect(JSON.parse(recordsJson(records))).toEqual({ schemaVersion: 1, records });
		}),
	);
});

it('a file in pieces is the same as written at once, a record a piece', () => {
	fc.assert(
		fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (records) => {
			const lines = records.map((record) => `\n\t${JSON.stringify(record)}`).join(',');
			const pieces = [...jsonPieces(records)];
			expect(pieces.join('')).toBe(`{"schemaVersion": 1, "records": [${lines}${records.length > 0 ? '\n' : ''}]}\n`);
			expect(pieces).toHaveLength(records.length + 2);
		}),
	);
});

it('a description is read back with its list, an item a line', () => {
	fc.assert(
		fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.string({ minLength: 1 }), (list, name) => {
			const items = JSON.parse(JSON.stringify(list));
			const text = [...listingPieces({ head: { name }, list: 'items', items })].join('');
			expect(JSON.parse(text)).toEqual({ name, items });
			expect(text.split('\n').filter((line) => line.startsWith('\t\t'))).toHaveLength(items.length);
		}),
	);
});
