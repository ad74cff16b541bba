import type { Filters } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import { replaced, runAt, wordsIn } from '../query/words.ts';
import { nameWords, partsOf } from './forms.ts';
import type { Name } from './name.ts';

/** A query that names a locality. */
interface Placed {
	/** The query without it. */
	readonly query: Query;
	/** The query with it said last. */
	readonly last: Query;
	/** The folded words that name it. */
	readonly form: readonly string[];
	/** The filter for it. */
	readonly filter: Filters;
}

/** Bodies of a province are not those of a locality in it: “UBND Hải Dương”. */
const bodies = new Set('ubnd uy ban nhan dan hdnd hoi dong chu tich pho van phong so tinh'.split(' '));

/** Levels of other places that are called like a locality. */
const communes = new Set(['phuong', 'xa', 'p']);

/** The query as one for a locality that it names; `null` if it names none, or nothing else. */
export function inPlace(query: Query, names: readonly Name[]): Placed | null {
	const localities = names.filter(({ kind }) => kind === 'dia-phuong');
	for (const { name, place, url } of localities) {
		// A province stands for the only locality of it that has published something.
		const alone = place !== '' && localities.filter((one) => one.place === place).length === 1;
		const own = calls(nameWords(name));
		const form = [...own, ...(alone ? calls(nameWords(place)) : [])].find((one) => runAt(query.words, one) !== -1);
		if (form === undefined || form.length === query.words.length) continue;
		// “phường Tân Bình” is another place than quận Tân Bình.
		if (form !== own[0] && communes.has(query.words[runAt(query.words, form) - 1] ?? '')) continue;
		if (!own.includes(form) && query.words.every((word) => form.includes(word) || bodies.has(word))) continue;
		const wordings = query.wordings.map((words) => replaced(words, form, []));
		const words = wordings[0]?.flatMap(wordsIn) ?? [];
		const slug = url.split('/').at(-2) ?? '';
		const { typed } = query;
		const last = { typed, words: [...words, ...form], wordings: wordings.map((one) => [...one, ...form]) };
		return { query: { typed, words, wordings }, last, form, filter: { 'dia-phuong': slug } };
	}
	return null;
}

/** How a locality is called, longest first: “quận bình tân”, “q bình tân”, “bình tân”; a number never without its level. */
function calls(name: readonly string[]): (readonly string[])[] {
	const { level, core } = partsOf(name);
	if (level.length === 0) return [name];
	const short = [level.map((word) => word.charAt(0)).join(''), ...core];
	return /\D/.test(core.join('')) ? [name, short, core] : [name, short];
}
