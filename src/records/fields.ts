import { z } from 'zod';

/** A field of a record that a cell can hold. It is a single value, a list of single values, or one inside a nested object. */
export interface CellField {
	/** Its way through nested objects: `signer.name`. */
	readonly name: string;
	readonly type: 'string' | 'number' | 'boolean' | 'date' | 'list';
	readonly meaning: string;
}

/**
 * The fields of these records as cells can hold them, in their order. Objects inside are opened. A list of objects becomes a
 * list for each of their fields.
 */
export function cellFields(schema: z.ZodObject, within = '', inList = false): CellField[] {
	return Object.entries(schema.shape).flatMap(([key, field]): CellField[] => {
		const name = within + key;
		const meaning = z.globalRegistry.get(field)?.description ?? '';
		let bare = field;
		while (bare instanceof z.ZodNullable || bare instanceof z.ZodOptional) bare = bare.unwrap();
		if (bare instanceof z.ZodObject) return cellFields(bare, `${name}.`, inList);
		if (bare instanceof z.ZodArray)
			return bare.element instanceof z.ZodObject
				? cellFields(bare.element, `${name}.`, true)
				: [{ name, type: 'list', meaning }];
		return [{ name, type: inList ? 'list' : single(bare as z.core.$ZodType), meaning }];
	});
}

function single(field: z.core.$ZodType): CellField['type'] {
	if (field instanceof z.ZodNumber) return 'number';
	if (field instanceof z.ZodBoolean) return 'boolean';
	return z.globalRegistry.get(field)?.['format'] === 'date' ? 'date' : 'string';
}
