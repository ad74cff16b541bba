import { z } from 'zod';
import { flag, item, listOf, namesOf, words } from './text.ts';

/** A rule of a document on what follows from results, or on who may be considered for what. Nobody's case is ever weighed by it. */
export const consequence = z.strictObject({
	/** Where it stands in the document (`V.1.3`). */
	item: words,
	/** The rule, in the document's own words. */
	text: words,
	/** When it holds, in the document's own words. */
	condition: words.optional(),
	/** Units or groups whom it binds, by id (or by a name, post or alias of `units.yaml`). */
	binds: namesOf(words).default([]),
	/** Targets of the same document that it names, by their ids. */
	targets: listOf(item),
	/** Whether it names all targets of the document. */
	allTargets: flag.optional(),
});
