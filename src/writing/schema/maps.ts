import { z } from 'zod';
import { abbreviations } from '../../schemas/abbreviations.ts';
import { corrections } from '../../schemas/corrections.ts';
import { document } from '../../schemas/document.ts';
import { fields } from '../../schemas/fields.ts';
import { indexVersion } from '../../schemas/index-version.ts';
import { indicators } from '../../schemas/indicators.ts';
import { locality } from '../../schemas/locality.ts';
import { redirects } from '../../schemas/moved/redirects.ts';
import { page } from '../../schemas/page.ts';
import { site } from '../../schemas/site.ts';
import { units } from '../../schemas/units.ts';
import { workingDays } from '../../schemas/working-days.ts';

/** The schema of each kind of file, by the words with which tables of keys name it. */
export const fileSchemas: Readonly<Record<string, z.ZodType>> = {
	'của văn bản': document,
	'của site.yaml': site,
	'của corrections.yaml': corrections,
	'của redirects.yaml': redirects,
	'của fields.yaml': fields,
	'của indicators.yaml': indicators,
	'của units.yaml': units,
	'của locality.yaml': locality,
	'của pages/*.mdx': page,
	'của indices/*/*.yaml': indexVersion,
	'của abbreviations.yaml': abbreviations,
	'của working-days.yaml': workingDays,
};

/** What a schema is inside its optional, default and pipe wrappers. */
export function unwrapped(schema: unknown): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
	// What is made ready first (`preprocess`) has the form of what comes out.
	if (schema instanceof z.ZodPipe) return unwrapped(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
	return schema;
}

/** What a schema is inside its wrappers, lists and tables by key. */
function innermost(schema: unknown): unknown {
	const node = unwrapped(schema);
	if (node instanceof z.ZodArray) return innermost(node.element);
	return node instanceof z.ZodRecord ? innermost(node.valueType) : node;
}

/** Every map that a schema knows, by the key that holds it; of two such keys the second with the name of what it stands in. */
export function mapsIn(
	schema: unknown,
	name: string,
	found = new Map<string, z.ZodObject>(),
): Map<string, z.ZodObject> {
	const node = innermost(schema);
	if (!(node instanceof z.ZodObject)) return found;
	found.set(name, node);
	for (const [key, value] of Object.entries(node.shape)) {
		const own = `trong ${key}`;
		const isTaken = found.has(own) && found.get(own) !== innermost(value);
		mapsIn(value, isTaken ? `${own} ${name}` : own, found);
	}
	return found;
}

/** The name of every map of every file of the content. */
export function namesOfMaps(): ReadonlyMap<z.ZodObject, string> {
	const found = new Map<string, z.ZodObject>();
	for (const [name, schema] of Object.entries(fileSchemas)) mapsIn(schema, name, found);
	return new Map([...found].map(([name, map]) => [map, name]));
}

/** Whether a key must be given. */
export const isNeeded = (schema: z.core.$ZodType): boolean => !z.safeParse(schema, undefined).success;
