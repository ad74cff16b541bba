import { ZodError } from 'zod';
import { answerTo as standingAnswer } from './case.ts';
import type { Unread } from './case-values.ts';
import { monthlyAnswer, thresholdAnswer } from './other-cases.ts';
import { targetAnswer } from './target/case.ts';

/** Each kind of case has a key that no other has. */
const kinds: readonly (readonly [key: string, answer: (input: unknown, unread: Unread) => unknown])[] = [
	['target', targetAnswer],
	['month', monthlyAnswer],
	['fields', thresholdAnswer],
	['rating', thresholdAnswer],
];

/**
 * The answer to a case of any kind, in the form of its `expected`. `unread` is told of keys that are not read. Throws a `ZodError`
 * if the case has another form.
 */
export function answerToCase(input: unknown, unread: Unread = () => undefined): unknown {
	const isOf = (key: string) => typeof input === 'object' && input !== null && key in input;
	const [, answer] = kinds.find(([key]) => isOf(key)) ?? [];
	return (answer ?? standingAnswer)(input, unread);
}

/** Where a case that was refused has another form, `target.comparator`; of the whole case an empty text. Empty of other errors. */
export function refusedAt(error: unknown): readonly string[] {
	return error instanceof ZodError ? error.issues.flatMap(placesOf) : [];
}

/** Of a key that nothing reads, the place of the key. */
function placesOf(issue: ZodError['issues'][number]): string[] {
	const keys = issue.code === 'unrecognized_keys' ? issue.message.split(' ') : [];
	return keys.length === 0 ? [issue.path.join('.')] : keys.map((key) => [...issue.path, key].join('.'));
}
