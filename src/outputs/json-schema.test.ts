import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fileText } from '../fixtures/file-text.ts';
import { hostileIndex } from '../fixtures/hostile.ts';
import { recordKinds } from '../records/kinds.ts';
import { records } from '../views/data/records.ts';

const index = hostileIndex();

describe.each(recordKinds)('the schema of %s', (kind) => {
	const schema = JSON.parse(fileText(index, 'schema', kind));
	const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
	const validate = ajv.compile(schema);
	const file = ajv.compile({ $ref: `${schema.$id}#/$defs/file` });

	it('accepts every record and the whole file', () => {
		const list = [...records(index, kind)];
		expect(list.length).toBeGreaterThan(0);
		for (const record of list) expect(validate(record), ajv.errorsText(validate.errors)).toBe(true);
		expect(file(JSON.parse(fileText(index, 'json', kind))), ajv.errorsText(file.errors)).toBe(true);
	});

	it('refuses a record that lacks any of its fields or has it of another kind', () => {
		const [record = {}]: Record<string, unknown>[] = [...records(index, kind)];
		for (const key of Object.keys(record)) {
			const { [key]: _gone, ...rest } = record;
			expect(validate(rest), key).toBe(false);
			expect(validate({ ...record, [key]: [[1]] }), key).toBe(false);
		}
	});

	it('says what each field means, in every depth, and names every field of the records', () => {
		const undescribed = (node: unknown, way: string): string[] => {
			if (typeof node !== 'object' || node === null) return [];
			const { properties = {}, anyOf = [], items } = node as Record<string, object>;
			return [
				...Object.entries(properties).flatMap(([key, one]) => [
					...((one as { description?: string }).description ? [] : [`${way}.${key}`]),
					...undescribed(one, `${way}.${key}`),
				]),
				...Object.values(anyOf).flatMap((one) => undescribed(one, way)),
				...undescribed(items, `${way}[]`),
			];
		};
		expect(undescribed({ ...schema, $defs: undefined }, kind)).toEqual([]);
		const fields = Object.keys(schema.properties);
		for (const record of records(index, kind))
			expect(Object.keys(record)).toEqual(fields.filter((key) => schema.required.includes(key) || key in record));
	});
});
