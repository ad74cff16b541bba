import type { Resolver } from './resolver.ts';

/** The most words of a text that is looked at, and of one name in it. */
const [mostWords, longestName] = [60, 16];

/** Known names that stand one behind the other without any sign, as lines of a narrow cell do: two or more; `null` of other words. */
export function namesRunOn(text: string, resolver: Resolver): readonly string[] | null {
	const words = text.split(/\s+/u);
	if (words.length < 2 || words.length > mostWords) return null;
	/** The fewest names that the words up to a place are, found from the beginning on. */
	const best: (readonly string[] | undefined)[] = [[]];
	for (let to = 1; to <= words.length; to += 1)
		for (let from = Math.max(0, to - longestName); from < to; from += 1) {
			const before = best[from];
			if (before === undefined || before.length + 1 >= (best[to]?.length ?? Number.POSITIVE_INFINITY)) continue;
			const name = words.slice(from, to).join(' ');
			if (/^(?:\p{Lu}|các\s)/u.test(name) && resolver.sure(name) !== null) best[to] = [...before, name];
		}
	const found = best[words.length];
	return found !== undefined && found.length > 1 ? found : null;
}
