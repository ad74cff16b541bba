import { z } from 'zod';
import type { RecordKind } from '../records/kinds.ts';
import { recordSchemas, schemaVersion } from '../records/records.ts';

/** A part of records that are split by year, in their index. */
const part = {
	type: 'object',
	properties: {
		year: { type: 'string' },
		records: { type: 'integer', minimum: 1 },
		url: { type: 'string', format: 'uri' },
	},
	required: ['year', 'records', 'url'],
};

/**
 * The JSON Schema (draft 2020-12) of a record of a kind. `#/$defs/file` is that of the whole file. Further keys are allowed:
 * fields may be added within a `schemaVersion`.
 */
export function recordSchema(kind: RecordKind, id: string): string {
	const { $schema, ...schema } = z.toJSONSchema(recordSchemas[kind], { io: 'input' });
	const file = {
		type: 'object',
		properties: {
			schemaVersion: { const: schemaVersion },
			records: { type: 'array', items: { $ref: '#' } },
			parts: { type: 'array', items: part },
		},
		required: ['schemaVersion'],
		oneOf: [{ required: ['records'] }, { required: ['parts'] }],
	};
	return `${JSON.stringify({ $schema, $id: id, title: kind, ...schema, $defs: { file } }, null, '\t')}\n`;
}
