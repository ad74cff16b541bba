import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordsJson } from './json.ts';

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
