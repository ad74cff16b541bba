import type { z } from 'zod';
import { messages } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { nearest } from '../../words/nearest.ts';
import { salvage } from './salvage.ts';
import { keysAt } from './schema-node.ts';

/**
 * Checks the form of a value against its schema: the data as the schema reads it, with every problem of form. Of a value with
 * problems the data is what could be read (see `salvage`), with the paths that are `lost`; `null` if nothing could be.
 */
export function checkForm<Schema extends z.ZodType>(
	file: string,
	value: unknown,
	schema: Schema,
): { data: z.output<Schema> | null; lost: PropertyKey[][]; findings: Finding[] } {
	const result = schema.safeParse(value, { reportInput: true });
	if (result.success) return { data: result.data, lost: [], findings: [] };
	const { issues } = result.error;
	const findings = issues.flatMap((issue) => findingsOf(file, issue, schema));
	const { data, lost } = salvage(value, schema, issues) ?? { data: null, lost: [] };
	return { data, lost, findings };
}

function findingsOf(file: string, issue: z.core.$ZodIssue, schema: z.ZodType): Finding[] {
	const found = (path: readonly PropertyKey[], message: { reason: string; remedy: string }): Finding => ({
		file,
		place: { path },
		level: 'error',
		reason: message.reason,
		remedy: message.remedy,
	});
	const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((unknown) => ({
				...found([...issue.path, unknown], messages.unknownKey(unknown, nearest(unknown, keysAt(schema, issue.path)))),
				place: { path: [...issue.path, unknown], atKey: true },
			}));
		case 'invalid_type':
			return [
				found(
					issue.path,
					issue.input === undefined ? messages.missingKey(key) : messages.wrongShape(key, issue.expected),
				),
			];
		case 'invalid_value': {
			if (issue.input === undefined) return [found(issue.path, messages.missingKey(key))];
			if (typeof issue.input !== 'string') return [found(issue.path, messages.wrongShape(key, 'string'))];
			const values = issue.values.map(String);
			return [found(issue.path, messages.notOneOf(issue.input, values, nearest(issue.input, values)))];
		}
		case 'custom':
			return [found(issue.path, { reason: issue.message, remedy: String(issue.params?.['remedy'] ?? '') })];
		case 'invalid_key':
			return issue.issues.flatMap((one) =>
				findingsOf(file, { ...one, path: issue.path }, schema).map((finding) => ({
					...finding,
					place: { path: issue.path, atKey: true },
				})),
			);
		default:
			return [found(issue.path, messages.badValue(key))];
	}
}
