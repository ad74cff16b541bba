import { rememberingDigests } from './digest.ts';
import type { BuildState, Made } from './state.ts';
import type { Question, Tracer } from './trace.ts';

/** Every question asked so far, each with a number and, once it is needed, the digest of its answer now. */
export interface Questions {
	/** The numbers of these questions. */
	readonly numbers: (asked: ReadonlySet<Question>) => Uint32Array;
	/** Whether every question that something rests on has the answer that it had. */
	readonly isAsBefore: (made: Made) => boolean;
	/** The questions that these rest on, counted anew, with the digests of their answers. */
	readonly restedOn: (made: ReadonlyMap<string, Made>) => Pick<BuildState, 'questions' | 'answers' | 'behind' | 'made'>;
}

/** The questions of the last build, and those that come. */
export function questionsOf(trace: Tracer, last: BuildState | null): Questions {
	const questions: Question[] = [...(last?.questions ?? [])];
	const number = new Map(questions.map((one, at) => [one, at]));
	const digest = rememberingDigests();
	const now: string[] = [];
	const answer = (at: number): string => {
		now[at] ??= digest(trace.answer(questions[at] ?? ''));
		return now[at];
	};
	// What was remembered has no answer of its own: it is as it was where every question behind it is.
	const behind = new Map(last?.behind);
	const isCounted: true[] = [];
	const numbered = (one: Question): number => {
		const known = number.get(one);
		const at = known ?? questions.push(one) - 1;
		if (known === undefined) number.set(one, at);
		if (isCounted[at]) return at;
		isCounted[at] = true;
		const own = trace.behind(one);
		if (own !== null) behind.set(at, Uint32Array.from(own, numbered));
		return at;
	};
	const numbers = (asked: Iterable<Question>): Uint32Array => Uint32Array.from(asked, numbered);
	const same: boolean[] = [];
	const isSame = (at: number): boolean => {
		same[at] ??= last?.behind.get(at)?.every(isSame) ?? answer(at) === last?.answers[at];
		return same[at];
	};
	return {
		numbers,
		isAsBefore: ({ asked }) => asked.every(isSame),
		restedOn: (made) => {
			const used: number[] = [];
			const places: number[] = [];
			const placeOf = (at: number): number => {
				places[at] ??= used.push(at) - 1;
				return places[at];
			};
			const counted = new Map([...made].map(([path, one]) => [path, { ...one, asked: one.asked.map(placeOf) }]));
			const parts = new Map<number, Uint32Array>();
			// What stands behind these comes to the end of the list, and is looked at in its turn.
			for (const [place, at] of used.entries()) {
				const own = behind.get(at);
				if (own !== undefined) parts.set(place, own.map(placeOf));
			}
			return {
				questions: used.map((at) => questions[at] ?? ''),
				answers: used.map((at) => (behind.has(at) ? '' : answer(at))),
				behind: parts,
				made: counted,
			};
		},
	};
}
