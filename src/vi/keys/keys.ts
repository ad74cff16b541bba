import { documentKeys } from './document.ts';
import { dutiesKeys } from './duties.ts';
import { figuresKeys } from './figures.ts';
import { indicesKeys } from './indices.ts';
import { resultsKeys } from './results.ts';
import { sharedKeys } from './shared.ts';

/** What each key of the content means to writers, by the map that holds it: `của văn bản`, `trong basis`. */
export const keyMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	...documentKeys,
	...figuresKeys,
	...dutiesKeys,
	...resultsKeys,
	...indicesKeys,
	...sharedKeys,
};
