import type { z } from 'zod';

interface Definition {
	readonly innerType?: z.ZodType;
	readonly in?: z.ZodType;
	readonly out?: z.ZodType;
	readonly element?: z.ZodType;
	readonly valueType?: z.ZodType;
	readonly shape?: Readonly<Record<string, z.ZodType>>;
	readonly entries?: Readonly<Record<string, string>>;
}

/** What a schema is made of, inside its optional, default and pipe wrappers; empty for no schema. */
function definition(schema: z.ZodType | undefined): Definition {
	const def = (schema?.def ?? {}) as Definition;
	// What is made ready first (`preprocess`) has the form of what comes out.
	const inner = def.innerType ?? (def.in?.def.type === 'transform' ? def.out : def.in);
	return inner === undefined ? def : definition(inner);
}

/** The schema of the value at `path`; `undefined` where the schema knows none. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	let current: z.ZodType | undefined = schema;
	for (const part of path) {
		const { element, shape, valueType } = definition(current);
		const own = shape && Object.hasOwn(shape, part) ? shape[String(part)] : undefined;
		current = typeof part === 'number' ? element : (own ?? valueType);
	}
	return current;
}

/** Names of the keys that the schema knows at `path`; empty where it knows none by name. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	return Object.keys(definition(schemaAt(schema, path)).shape ?? {});
}

/** A value that has the form of what belongs at `path`, and says nothing. A map or list is empty. */
export function standInAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
	const node = schemaAt(schema, path);
	const { shape, element, entries } = definition(node);
	if (shape !== undefined) return {};
	if (element !== undefined) return [];
	const texts = entries
		? Object.values(entries)
		: ['x-khong-doc-duoc', '01/01/0001', 'https://khong-doc-duoc.vn', 'UTC', '0'];
	return texts.find((text) => node?.safeParse(text).success) ?? '';
}
