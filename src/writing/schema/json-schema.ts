import { z } from 'zod';
import { condition } from '../../schemas/condition.ts';
import { day, dayOrPart } from '../../schemas/day.ts';
import { figure, howMany } from '../../schemas/figure.ts';
import { flag, id, item, webAddress } from '../../schemas/text.ts';
import { writingWords as words } from '../../vi/founding/schemas.ts';
import { keyMeanings } from '../../vi/keys/keys.ts';
import { fileSchemas, isNeeded, namesOfMaps, unwrapped } from './maps.ts';

/** A JSON Schema of draft 7, which editors read. */
export interface JsonSchema {
	readonly [key: string]: unknown;
}

/** Text as YAML may have it: a number that is no number to us, `period: 2023`, is text too. */
const text: JsonSchema = { type: ['string', 'number'] };

/** What single values may be, where editors can tell. */
const leaves = new Map<unknown, JsonSchema>([
	[id, { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }],
	[item, { type: ['string', 'number'], maxLength: 80 }],
	[day, { type: 'string', pattern: '^\\s*\\d{1,2}/\\d{1,2}/\\d{4}\\s*$' }],
	[dayOrPart, { type: ['string', 'integer'], pattern: '^\\s*(\\d{1,2}/){0,2}\\d{4}\\s*$' }],
	[figure, { type: ['string', 'number'], pattern: '^\\s*\\d+([.,]\\d+)?\\s*$', minimum: 0 }],
	[howMany, { type: ['string', 'number'], pattern: '^\\s*[\\d.]+\\s*$', minimum: 0 }],
	[flag, { enum: [true, false, 'true', 'false'] }],
	[webAddress, { type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://' }],
]);

/** The kinds of files, by the words of tables of keys, with the file of the schema and the files that it is for. */
export const schemaFiles: readonly { readonly map: string; readonly file: string; readonly matches: string | null }[] =
	[
		{ map: 'của văn bản', file: 'van-ban.json', matches: null },
		{ map: 'của pages/*.mdx', file: 'trang.json', matches: null },
		{ map: 'của site.yaml', file: 'site.json', matches: 'site.yaml' },
		{ map: 'của fields.yaml', file: 'fields.json', matches: 'fields.yaml' },
		{ map: 'của indicators.yaml', file: 'indicators.json', matches: 'indicators.yaml' },
		{ map: 'của abbreviations.yaml', file: 'abbreviations.json', matches: 'abbreviations.yaml' },
		{ map: 'của working-days.yaml', file: 'working-days.json', matches: 'working-days.yaml' },
		{ map: 'của corrections.yaml', file: 'corrections.json', matches: 'corrections.yaml' },
		{ map: 'của redirects.yaml', file: 'redirects.json', matches: 'redirects.yaml' },
		{ map: 'của units.yaml', file: 'units.json', matches: 'localities/*/units.yaml' },
		{ map: 'của locality.yaml', file: 'locality.json', matches: 'localities/*/locality.yaml' },
		{ map: 'của indices/*/*.yaml', file: 'indices.json', matches: 'indices/*/*.yaml' },
	];

/** The JSON Schemas of all files of the content by their names, with what each key means in Vietnamese. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
	const names = namesOfMaps();
	return new Map(
		schemaFiles.map(({ map, file }) => [
			file,
			{
				$schema: 'http://json-schema.org/draft-07/schema#',
				title: words.titles[map] ?? map,
				...shown(fileSchemas[map], names),
			},
		]),
	);
}

type Names = ReadonlyMap<z.ZodObject, string>;

/** A schema as it is written: before anything is made of the text of a file. */
function shown(schema: unknown, names: Names): JsonSchema {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shown(schema.unwrap(), names);
	const leaf = leaves.get(schema);
	if (leaf !== undefined) return leaf;
	// Words alone, or words with what can be told of them.
	if (schema === condition) return { anyOf: [text, shown(unwrapped(schema), names)] };
	const node = unwrapped(schema);
	if (node instanceof z.ZodEnum) return { enum: node.options };
	if (node instanceof z.ZodArray) return { type: 'array', items: shown(node.element, names) };
	if (node instanceof z.ZodTuple) {
		const items = node.def.items.map((one) => shown(one, names));
		return { type: 'array', items, minItems: items.length, maxItems: items.length };
	}
	if (node instanceof z.ZodRecord) return { type: 'object', additionalProperties: shown(node.valueType, names) };
	return node instanceof z.ZodObject ? ofMap(node, names) : text;
}

function ofMap(node: z.ZodObject, names: Names): JsonSchema {
	const meanings = keyMeanings[names.get(node) ?? ''] ?? {};
	const keys = Object.entries(node.shape);
	const properties = Object.fromEntries(
		keys.map(([key, schema]) => [key, { description: meanings[key], ...shown(schema, names) }]),
	);
	const required = keys.filter(([, schema]) => isNeeded(schema)).map(([key]) => key);
	return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** The texts of the files of all schemas by their names. */
export const schemaTexts = (): ReadonlyMap<string, string> =>
	new Map([...jsonSchemas()].map(([file, schema]) => [file, `${JSON.stringify(schema, null, '\t')}\n`]));
