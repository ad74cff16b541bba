import type { Query } from '../query/query.ts';
import { askedOf, isMeant } from '../query/said.ts';
import { boundary, separator, tokens } from '../query/tokens.ts';
import { firstOf, firstOfOthers } from './first.ts';
import type { Hit, Order } from './hits.ts';
import type { TextIndex } from './texts.ts';

/** The hits of a kind, of which those that are shown first are put in order by their texts: what says it earlier is more about it. */
export async function settled(
	index: TextIndex,
	kind: string,
	hits: readonly Hit[],
	query: Query,
	order: Order | undefined,
): Promise<readonly Hit[]> {
	const count = firstOf[kind] ?? firstOfOthers;
	if (order !== undefined || query.words.length === 0 || hits.length < 2) return hits;
	const first = await Promise.all(
		hits.slice(0, count).map(async (hit, at) => {
			const texts = await index.texts(hit.part, hit.record);
			return { hit, at, place: placeOf(texts, query) };
		}),
	);
	first.sort((a, b) => b.hit.fit - a.hit.fit || a.place - b.place || a.at - b.at);
	return [...first.map(({ hit }) => hit), ...hits.slice(count)];
}

/** How many words stand before the first wording of the query that the texts say in a row; more than there are if they say none so. */
function placeOf(texts: readonly string[], { wordings }: Query): number {
	const all = tokens(texts.join(separator));
	const places = wordings.map((wording) => {
		const run = askedOf(wording).words.flat();
		const at = all.findIndex((_, from) => run.every((typed, place) => isMeant(typed, all[from + place] ?? boundary)));
		return at === -1 || run.length === 0 ? all.length : at;
	});
	return Math.min(all.length, ...places);
}
