import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote, type Run } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { isSpelled, lexicon } from '../words/spelling.ts';
import type { Sight } from './sight.ts';

const DAY = lexicon('ngày');
/** Figures in words, which the reader takes for no day. */
const FIGURES = lexicon(
	...['một', 'mốt', 'hai', 'ba', 'bốn', 'tư', 'năm', 'lăm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mươi'],
	...['linh', 'lẻ', 'rằm', 'mùng', 'mồng'],
);

/** Returns where "ngày" stands before a month or quarter with its figure left blank or written in words. Null for none. */
const dayLeftBlank = (phrase: Phrase, from: number, rule: Rule): number | null => {
	if (rule.kind !== 'dated' || rule.ranges[0]?.first.unit === 'day') return null;
	for (let at = rule.from - 1; at >= from; at -= 1) {
		const token = phrase.tokens[at];
		if (isSpelled(phrase, at, DAY)) return at;
		if (token?.kind !== 'mark' && token?.text.length !== 1 && !isSpelled(phrase, at, FIGURES)) return null;
	}
	return null;
};

/** Whether words hold a blank to be filled in: `_`, `?`, or dots that close no list. */
const hasBlank = (phrase: Phrase, { from, to }: Run): boolean => {
	for (let at = from; at < to; at += 1) {
		if (is(phrase, at, '_', '?') || (is(phrase, at, '…') && !is(phrase, at - 1, ','))) return true;
	}
	return false;
};

/** Returns the problem of a day whose figure is left blank or written in words: "ngày … tháng 7". Null for none. */
export const blankDay = ({ phrase, clause: { start, first } }: Sight): Refusal | null => {
	const blank = dayLeftBlank(phrase, start, first);
	return blank === null ? null : messages.dayMissing(quote(phrase, blank, first.to));
};

/** Returns the problem of a blank in the words beside the times ("Báo cáo _ trong quý III"), or null. */
export const blankLeft = ({ phrase, clause: { from, to, start, first, last } }: Sight): Refusal | null =>
	hasBlank(phrase, { from: start, to: first.from }) || hasBlank(phrase, { from: last.to, to })
		? messages.unread(quote(phrase, from, to))
		: null;
