import { z } from 'zod';

/** What a field of a record holds, for formats with types. Each value may be missing. */
export type Form =
	| { readonly of: 'text' | 'day' | 'number' | 'whole' | 'truth' }
	| { readonly of: 'list'; readonly item: Form }
	| { readonly of: 'object'; readonly fields: Fields };

/** The fields of an object by name, in their order. */
export type Fields = readonly (readonly [name: string, form: Form])[];

/** The fields of these records. Throws if the schema has a type that no format knows. */
export function fieldsOf(schema: z.ZodObject): Fields {
	return Object.entries(schema.shape).map(([name, field]) => [name, formOf(field)]);
}

function formOf(field: z.core.$ZodType): Form {
	if (field instanceof z.ZodNullable || field instanceof z.ZodOptional) return formOf(field.unwrap());
	if (field instanceof z.ZodObject) return { of: 'object', fields: fieldsOf(field) };
	if (field instanceof z.ZodArray) return { of: 'list', item: formOf(field.element) };
	if (field instanceof z.ZodBoolean) return { of: 'truth' };
	if (field instanceof z.ZodNumber) return { of: field.isInt ? 'whole' : 'number' };
	if (z.globalRegistry.get(field)?.['format'] === 'date') return { of: 'day' };
	if (field instanceof z.ZodString || field instanceof z.ZodURL || field instanceof z.ZodEnum) return { of: 'text' };
	throw new Error(`No form for a field of type ${field._zod.def.type}.`);
}
