import type { Run } from './label.ts';
import { is, type Phrase } from './phrase.ts';
import type { Rule } from './rule.ts';
import { isSpelled, lexicon } from './spelling.ts';

const DAY = lexicon('ngày');
/** Figures in words, which the reader takes for no day. */
const FIGURES = lexicon(
	...['một', 'mốt', 'hai', 'ba', 'bốn', 'tư', 'năm', 'lăm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mươi'],
	...['linh', 'lẻ', 'rằm', 'mùng', 'mồng'],
);

/** Returns where "ngày" stands with its figure left blank or written in words before a month or quarter; null for none. */
export const dayLeftBlank = (phrase: Phrase, from: number, rule: Rule): number | null => {
	if (rule.kind !== 'dated' || rule.ranges[0]?.first.unit === 'day') return null;
	for (let at = rule.from - 1; at >= from; at -= 1) {
		const token = phrase.tokens[at];
		if (isSpelled(phrase, at, DAY)) return at;
		if (token?.kind !== 'mark' && token?.text.length !== 1 && !isSpelled(phrase, at, FIGURES)) return null;
	}
	return null;
};

/** Whether words hold a blank to be filled in: `_`, `?`, or dots that close no list. */
export const hasBlank = (phrase: Phrase, { from, to }: Run): boolean => {
	for (let at = from; at < to; at += 1) {
		if (is(phrase, at, '_', '?') || (is(phrase, at, '…') && !is(phrase, at - 1, ','))) return true;
	}
	return false;
};
