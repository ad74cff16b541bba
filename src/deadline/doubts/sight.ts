import type { Refusal } from '../deadline.ts';
import type { Clause } from '../parts/clause.ts';
import type { Phrase } from '../words/phrase.ts';

/** What a doubt looks at: a clause of a text, and the clause before it (null: it is the first). */
export type Sight = { phrase: Phrase; clause: Clause; before: Clause | null };

/** A reason to refuse a text: words that it refuses, and its problem with a clause (null: none). */
export type Doubt = { name: string; example: string; problem: (sight: Sight) => Refusal | null };
