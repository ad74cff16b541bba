import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { differencesOf, type StatedFacts } from './facts.ts';
import { contentFileOf, type Telling } from './telling.ts';

/** One thing that a document states of one thing. */
export interface Stated {
	/** Of what it speaks, with part, time and unit: a text that is equal for the same alone. */
	readonly about: string;
	/** Of what it speaks without these. */
	readonly thing: string;
	/** Of what it speaks, in a phrase for writers. */
	readonly name: string;
	/** All that it states, in a phrase for writers. */
	readonly words: string;
	readonly facts: StatedFacts;
	/** Where its entry stands in the frontmatter. */
	readonly path: readonly [list: string, at: number];
}

/** A kind of statement, and how writers are told that one is gone or is another. */
interface Kind<One extends Stated> {
	readonly list: string;
	readonly statedIn: (one: Telling) => readonly One[];
	/** Whether a document of now takes it back. */
	readonly isTakenBack: (one: Telling, old: One) => boolean;
	readonly vanished: 'statement-vanished' | 'figure-vanished' | 'change-vanished';
	readonly altered: 'statement-changed' | 'figure-changed' | 'change-altered';
}

/**
 * What a document of a commit stated and `known`, as which the content has it now, does not, or states otherwise. `known` is `null`
 * where there is no such document. What is gone is told at an entry that speaks of the same thing, else at its list.
 */
export function noLongerStated<One extends Stated>(
	one: Telling,
	known: Telling | null,
	{ list, statedIn, isTakenBack, vanished, altered }: Kind<One>,
	content: string,
): Finding[] {
	const file = contentFileOf(known ?? one, content);
	const stated = known === null ? [] : statedIn(known);
	const byAbout = Map.groupBy(stated, ({ about }) => about);
	const byThing = Map.groupBy(stated, ({ thing }) => thing);
	return statedIn(one).flatMap((old): Finding[] => {
		const [nearest] = (byAbout.get(old.about) ?? [])
			.map((now) => ({ now, differences: differencesOf(old.facts, now.facts) }))
			.sort((a, b) => a.differences.length - b.differences.length);
		if (nearest?.differences.length === 0 || isTakenBack(one, old)) return [];
		const path = nearest?.now.path ?? byThing.get(old.thing)?.[0]?.path ?? [list];
		const place = known === null ? { line: 1, column: 1 } : { path };
		const message = nearest === undefined ? say(vanished, old.words) : say(altered, old.name, nearest.differences);
		return [{ file, place, level: 'error', ...message }];
	});
}
