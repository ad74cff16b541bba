import { z } from 'zod';
import { meaningsOf } from '../../problem/glosses.ts';
import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { assignment } from '../../schemas/assignment.ts';
import { type Nearest, nearestOfFile } from '../../words/nearest.ts';
import { type Gaps, noGaps } from '../yaml/gaps.ts';
import { oddDashOf } from '../yaml/pieces.ts';
import { comparatorMeant } from './comparator.ts';
import { lostInGaps, salvage } from './salvage.ts';
import { keysAt } from './schema-node.ts';

/**
 * Checks the form of a value against its schema. Returns the data as the schema reads it, and every problem of form. Data with
 * problems is what could be read (see `salvage`), with the paths that are `lost`. It is `null` if nothing could be read. Of what
 * `gaps` leave unknown nothing is said, and it is lost.
 */
export function checkForm<Schema extends z.ZodType>(
	file: string,
	value: unknown,
	schema: Schema,
	gaps: Gaps = noGaps,
): { data: z.output<Schema> | null; lost: PropertyKey[][]; findings: Finding[] } {
	const result = quickest(schema).safeParse(value, { reportInput: true });
	const unknown = lostInGaps(value, schema, gaps);
	if (result.success) return { data: result.data, lost: unknown, findings: [] };
	const { issues } = result.error;
	const near = nearestOfFile();
	const isUnknown = amongLost(unknown);
	const isMistyped = amongLost(meantByUnknown(schema, issues));
	const findings = issues
		.filter((issue) => !isUnknown(issue) && !(issue.input === undefined && isMistyped(issue)))
		.flatMap((issue) => findingsOf(file, issue, schema, near));
	const { data, lost } = salvage(value, schema, issues) ?? { data: null, lost: [] };
	return { data, lost: [...unknown, ...lost], findings };
}

/** Paths of the keys that were meant by unknown ones: where such a key is missing, it was written otherwise. */
function meantByUnknown(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): PropertyKey[][] {
	const nearest = nearestOfFile();
	return issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		return issue.keys.flatMap((key) =>
			nearest(key, () => keysAt(schema, issue.path)).map((one) => [...issue.path, one]),
		);
	});
}

/** Tells of an issue whether it speaks of what is lost, or of what rests on it. */
function amongLost(lost: readonly PropertyKey[][]): (issue: z.core.$ZodIssue) => boolean {
	const keyOf = (path: readonly PropertyKey[], depth = path.length) => path.slice(0, depth).map(String).join('\0');
	const whole = new Set(lost.map((path) => keyOf(path)));
	const around = new Set(lost.flatMap((path) => path.map((_, depth) => keyOf(path, depth))));
	return ({ code, path }) =>
		lost.length > 0 &&
		([...path, ''].some((_, depth) => whole.has(keyOf(path, depth))) || (code === 'custom' && around.has(keyOf(path))));
}

/** After so many values a schema is compiled, which takes as long as checking a hundred of them. */
const worthCompiling = 100;

/** How often a schema was asked, and what it was compiled to. It is counted for the whole process, and changes no answer. */
const asked = new WeakMap<z.ZodType, { times: number; compiled: z.ZodType | null }>();

/** The schema, in the form that checks fastest. Both forms give the same answers. */
function quickest<Schema extends z.ZodType>(schema: Schema): Schema {
	const known = asked.get(schema) ?? { times: 0, compiled: null };
	asked.set(schema, known);
	known.times += 1;
	if (known.times === worthCompiling) known.compiled = z.compile(schema);
	return (known.compiled as Schema | null) ?? schema;
}

/** Whether the path is that of an entry of a document's `changes`. */
const isOfChange = (path: readonly PropertyKey[]): boolean => path.length === 2 && path[0] === 'changes';

/** Keys of an assignment whose change is written under another key. */
const saidOfChange: Readonly<Record<string, string>> = { due: 'to', dueInWords: 'toInWords', leads: 'reassign' };

function findingsOf(file: string, issue: z.core.$ZodIssue, schema: z.ZodType, nearest: Nearest): Finding[] {
	const found = (path: readonly PropertyKey[], message: Message): Finding => ({
		file,
		place: { path },
		level: 'error',
		...message,
	});
	const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
	const own = issue.code === 'custom' ? messageIn(issue.params) : undefined;
	// Whatever one value is to be, an empty one is told to be empty. Of a list it is told how it is written.
	const isOfOneValue = issue.code === 'custom' || issue.code === 'invalid_value';
	if (key !== '' && isOfOneValue && (issue.input === '' || own?.code === 'empty-value'))
		return [found(issue.path, say('empty-value', key))];
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((unknown) => ({
				...found(
					[...issue.path, unknown],
					isOfChange(issue.path) && Object.hasOwn(assignment.shape, unknown)
						? say('change-of-key', unknown, saidOfChange[unknown] ?? null)
						: say(
								'unknown-key',
								unknown,
								nearest(unknown, () => keysAt(schema, issue.path)),
								keysAt(schema, issue.path),
							),
				),
				place: { path: [...issue.path, unknown], atKey: true },
			}));
		case 'invalid_type': {
			// Rows that begin with something like a dash are words over several rows to YAML.
			const sign = issue.expected === 'array' && typeof issue.input === 'string' ? oddDashOf(issue.input) : null;
			if (sign !== null) return [found(issue.path, say('odd-dash', sign))];
			return [
				found(
					issue.path,
					issue.input === undefined
						? say('missing-key', key)
						: say('wrong-shape', key, issue.expected, around(schema, issue.path, issue.expected)),
				),
			];
		}
		case 'invalid_value': {
			if (issue.input === undefined) return [found(issue.path, say('missing-key', key))];
			if (typeof issue.input !== 'string')
				return [found(issue.path, say('wrong-shape', key, 'string', around(schema, issue.path, 'string')))];
			const values = issue.values.map(String);
			const sign = key === 'comparator' ? comparatorMeant(issue.input) : null;
			const candidates = sign === null ? valuesLike(issue.input, values, nearest) : [sign];
			return [found(issue.path, say('not-one-of', issue.input, values, candidates))];
		}
		case 'custom':
			return [found(issue.path, own ?? say('bad-value', key))];
		case 'invalid_key':
			return issue.issues.flatMap((one) =>
				findingsOf(file, { ...one, path: issue.path }, schema, nearest).map((finding) => ({
					...finding,
					place: { path: issue.path, atKey: true },
				})),
			);
		case 'too_small':
		case 'too_big':
			// Of days that stand in pairs, one or three.
			return [found(issue.path, Array.isArray(issue.input) ? say('wrong-shape', key, 'tuple') : say('bad-value', key))];
		default:
			return [found(issue.path, say('bad-value', key))];
	}
}

/** What tells how a value of the wrong form is written: where it stands, and what belongs there. */
const around = (schema: z.ZodType, path: readonly PropertyKey[], expected: string) => ({
	beside: keysAt(schema, path.slice(0, -1)),
	isEntry: typeof path.at(-1) === 'number',
	keys: keysAt(schema, expected === 'array' ? [...path, 0] : path),
});

/** The value that was meant: by its own letters, else by what it means (`hoàn thành` for `done`). */
function valuesLike(written: string, values: readonly string[], nearest: Nearest): string[] {
	const near = nearest(written, () => values);
	if (near.length > 0) return near;
	const meanings = values.flatMap(meaningsOf);
	const [meaning] = nearest(written, () => meanings);
	return meaning === undefined ? [] : values.filter((value) => meaningsOf(value).includes(meaning));
}

/** The message that a schema of ours has given to its issue (see `formProblem`). An issue of the library's own has none. */
function messageIn({ message }: { message?: Message } = {}): Message | undefined {
	return message;
}
