import { ZodError } from 'zod';
import { answerTo as standingAnswer } from './case.ts';
import { monthlyAnswer, thresholdAnswer } from './other-cases.ts';
import { targetAnswer } from './target/case.ts';

/** Each kind of case has a key that no other has. */
const kinds: readonly (readonly [key: string, answer: (input: unknown) => unknown])[] = [
	['target', targetAnswer],
	['month', monthlyAnswer],
	['fields', thresholdAnswer],
	['rating', thresholdAnswer],
];

/** The answer to a case of any kind, in the form of its `expected`. Throws a `ZodError` if the case has another form. */
export function answerToCase(input: unknown): unknown {
	const isOf = (key: string) => typeof input === 'object' && input !== null && key in input;
	const [, answer] = kinds.find(([key]) => isOf(key)) ?? [];
	return (answer ?? standingAnswer)(input);
}

/** Where a case that was refused has another form, `target.comparator`; of the whole case an empty text. Empty of other errors. */
export function refusedAt(error: unknown): readonly string[] {
	return error instanceof ZodError ? error.issues.map(({ path }) => path.join('.')) : [];
}
