import { rememberingDigests } from './digest.ts';
import { type Question, questionName } from './questions.ts';
import type { BuildState, Made } from './state.ts';
import type { Tracer } from './trace.ts';

/** What is known of the questions of the last build, and of those that come. */
export interface Answers {
	/** Whether every question that something rests on has the answer that it had. */
	readonly isAsBefore: (made: Made) => boolean;
	/** The questions that these rest on, counted anew, with the digests of their answers. */
	readonly restedOn: (made: ReadonlyMap<string, Made>) => Pick<BuildState, 'questions' | 'answers' | 'behind' | 'made'>;
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
		restedOn: (made) => {
			const used: Question[] = [];
			const places = new Array<number>(trace.questions.length);
			const placeOf = (one: Question): number => {
				places[one] ??= used.push(one) - 1;
				return places[one];
			};
			const lists = new Map<Uint32Array, Uint32Array>();
			const placesOf = (asked: Uint32Array): Uint32Array => {
				const found = lists.get(asked) ?? asked.map(placeOf);
				lists.set(asked, found);
				return found;
			};
			const counted = new Map([...made].map(([path, one]) => [path, { ...one, asked: placesOf(one.asked) }]));
			const parts = new Map<number, readonly number[]>();
			// What stands behind these comes to the end of the list, and is looked at in its turn.
			for (const [place, one] of used.entries()) {
				const own = behind(one);
				if (own !== undefined) parts.set(place, own.map(placeOf));
			}
			return {
				questions: used.flatMap((one) => trace.questions[one] ?? []).map(questionName),
				answers: used.map((one, place) => (parts.has(place) ? '' : answer(one))),
				behind: parts,
				made: counted,
			};
		},
	};
}
