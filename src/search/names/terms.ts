import type { Query } from '../query/query.ts';
import { unrespelt, wordsIn } from '../query/words.ts';
import { formsOf, letters } from './forms.ts';
import { withoutLead } from './leads.ts';
import type { Name } from './name.ts';

/** Initials in a row are found up to this length: `ubmttq`. */
const longestInitials = 6;
/** Kinds of names that are asked for by initials. */
const shortened = new Set(['don-vi', 'chi-tieu', 'chi-so']);

/** Everything by which a name is looked for: the words of all that it is called, all in one, and its initials (`~pnv`). */
export function termsOf(name: Name): Set<string> {
	const terms = new Set<string>();
	for (const { said, initials, less } of formsOf(name)) {
		for (const word of said) if (word !== '|') terms.add(word);
		if (said.length <= 6) terms.add(said.join(''));
		if (!shortened.has(name.kind) || less > 0) continue;
		for (let from = 0; from < initials.length; from++)
			for (let to = from + 2; to <= Math.min(initials.length, from + longestInitials); to++)
				terms.add(`~${initials.slice(from, to)}`);
	}
	return terms;
}

/** One way to find what a query names: a name that has, of each list, one of its terms. A term that ends in `*` is any that begins so. */
export type WantedForms = readonly (readonly string[])[];

/** The ways to find the names that a query may match (`matchNames`). */
export function wantedBy(query: Query): WantedForms[] {
	const wordings = [query.words, ...query.wordings.slice(1).map((words) => words.flatMap(wordsIn))].map((words) =>
		words.filter((word) => word !== 'va'),
	);
	const asked = wordings.flatMap((words) => [words, ...withoutLead(words).map((one) => one.words)]);
	const ways = asked
		.filter((words) => words.length > 0)
		.flatMap((words): WantedForms[] => {
			const lists = words.map((word, at) => termsFor(word, words.length, at === words.length - 1));
			return words.length === 1 ? [lists] : [lists, [[words.join('')]]];
		});
	const seen = new Set<string>();
	return ways.filter((way) => {
		const key = JSON.stringify(way);
		return !seen.has(key) && seen.add(key);
	});
}

function termsFor(word: string, count: number, isLast: boolean): string[] {
	const whole = letters.get(word) ?? [];
	const initials = word.length > 1 && (count > 1 || word.length > 2) && !/\d/.test(word) ? [`~${word}`] : [];
	const canGoOn = isLast && word.length > 1 && !/\d/.test(word);
	const typed = unrespelt(word);
	const begun = canGoOn ? [`${word}*`, ...(typed === word ? [] : [`${typed}*`])] : [];
	return [word, ...whole, ...initials, ...begun];
}
