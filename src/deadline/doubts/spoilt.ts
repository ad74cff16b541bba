import { distance } from 'fastest-levenshtein';
import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { isSpelled, lexicon } from '../words/spelling.ts';
import type { Sight } from './sight.ts';

const PREFIXES = ['truoc', 'sau', 'chamnhat', 'muonnhat', 'khongqua', 'denhet', 'khoang'];
/** Long enough that one wrong letter still shows the word. */
const SLIPS = ['truoc', 'chamnhat', 'muonnhat'];
/** Words of their own that are one letter away from "trước". */
const WORDS = lexicon('trực', 'trục', 'trúc', 'thuộc', 'thuốc', 'tước', 'trượt', 'rước');

const stated = (phrase: Phrase, rule: Rule): boolean => {
	if (rule.kind === 'dated') return rule.prefixed;
	const day = is(phrase, rule.from, 'ngay') || phrase.tokens[rule.from]?.kind === 'number';
	return rule.kind !== 'recurring' || !day;
};

/**
 * Whether a broken word of a last day stands directly before a time. A scan or a slip of the pen makes "Tr ước ngày",
 * "Trướcngày" or "Trưc ngày" of "Trước ngày". Read as a label, it would move the last day.
 */
const hasSpoiltPrefix = (phrase: Phrase, from: number, rule: Rule): boolean => {
	if (stated(phrase, rule)) return false;
	let joined = '';
	for (let at = rule.from - 1; at >= from && at >= rule.from - 3 && phrase.tokens[at]?.kind === 'word'; at -= 1) {
		joined = `${phrase.tokens[at]?.text}${joined}`;
		const single = at === rule.from - 1;
		const word = joined.replace(/(?<=.)ngay$/, '');
		const fused = word !== joined;
		if (PREFIXES.includes(word) && (fused || !single || !['truoc', 'sau', 'khoang'].includes(word))) return true;
		if (single && word !== 'truoc' && word.endsWith('truoc')) return true;
		const ordinary =
			single && !fused && isSpelled(phrase, at, WORDS) && (phrase.tokens[at]?.spelled != null || at > from);
		if (!ordinary && SLIPS.some((prefix) => distance(word, prefix) === 1)) return true;
	}
	return false;
};

/** Returns the problem of a broken "trước", "chậm nhất" … directly before the first time of a clause, or null. */
export const spoiltPrefix = ({ phrase, clause: { start, first, left } }: Sight): Refusal | null =>
	hasSpoiltPrefix(phrase, start, first) ? messages.unread(quote(phrase, left.from, first.to)) : null;
