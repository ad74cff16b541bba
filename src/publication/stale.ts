import { rememberingDigests } from './digest.ts';
import { type Question, questionName } from './questions.ts';
import { type BuildState, type Made, type StatePart, someAtOnce } from './state.ts';
import type { Tracer } from './trace.ts';

/** What is known of the questions of the last build, and of those that come. */
export interface Answers {
	/** Whether every question that something rests on has the answer that it had. */
	readonly isAsBefore: (made: Made) => boolean;
	/**
	 * These as parts of a state, then the questions that they rest on, counted anew, with the digests of their answers. Digests that are
	 * `known` by the names of their questions are not worked out again.
	 */
	readonly restedOn: (
		made: Iterable<readonly [path: string, made: Made]>,
		known?: ReadonlyMap<string, string>,
	) => Iterable<StatePart>;
}

/** The answers of the last build and those of now. The tracer has the questions of the last build by the same numbers. */
export function answersOf(trace: Tracer, last: BuildState | null): Answers {
	const digest = rememberingDigests();
	const now: string[] = [];
	const answer = (one: Question): string => {
		now[one] ??= digest(trace.answer(one));
		return now[one];
	};
	const same: boolean[] = [];
	// What was remembered has no answer of its own: it is as it was where every question behind it is.
	const isSame = (one: Question): boolean => {
		same[one] ??= last?.behind.get(one)?.every(isSame) ?? answer(one) === last?.answers[one];
		return same[one];
	};
	// Pages that are made together have one list.
	const known = new Map<Uint32Array, boolean>();
	const behind = (one: Question) => trace.behind(one) ?? last?.behind.get(one);
	return {
		isAsBefore: ({ asked }) => {
			const isKnown = known.get(asked) ?? asked.every(isSame);
			known.set(asked, isKnown);
			return isKnown;
		},
		*restedOn(made, known = new Map()) {
			const used: Question[] = [];
			const places = new Array<number>(trace.questions.length);
			const placeOf = (one: Question): number => {
				places[one] ??= used.push(one) - 1;
				return places[one];
			};
			// What is made together stands together, and its list is written once.
			let last: { readonly asked: Uint32Array; readonly counted: Uint32Array } | null = null;
			for (const some of someAtOnce(made))
				yield {
					made: some.map(([path, one]) => {
						if (last?.asked !== one.asked) last = { asked: one.asked, counted: one.asked.map(placeOf) };
						return [path, { ...one, asked: last.counted }];
					}),
				};
			// What stands behind these comes to the end of the list, and is looked at in its turn.
			const parts = new Map<number, readonly number[]>();
			for (const [place, one] of used.entries()) {
				const own = behind(one);
				if (own !== undefined) parts.set(place, own.map(placeOf));
			}
			for (const some of someAtOnce(parts)) yield { behind: some };
			for (const some of someAtOnce(used.entries())) {
				const questions = some.flatMap(([, one]) => trace.questions[one] ?? []).map(questionName);
				yield {
					questions,
					answers: some.map(([place, one], at) =>
						parts.has(place) ? '' : (known.get(questions[at] ?? '') ?? answer(one)),
					),
				};
			}
		},
	};
}
