import { readCondition } from '../times/condition.ts';
import { readDaily } from '../times/daily.ts';
import { readDated } from '../times/dated.ts';
import { readOngoing } from '../times/ongoing.ts';
import { readRecurring } from '../times/recurring.ts';
import type { Rule } from '../times/rule.ts';
import type { Phrase } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { withAbout } from './about.ts';
import { readNamed } from './named.ts';
import { readSince } from './since.ts';

/** A form of time: which words it reads, and how, from a token on. Null from the reader means another form. */
type Form = { name: string; example: string; read: (phrase: Phrase, at: number) => Rule | null };

/** The forms of time, in the order in which they are tried: the first that reads the words wins. */
export const FORMS: readonly Form[] = [
	{ name: 'named', example: 'Báo cáo năm gửi trước ngày 25/11', read: readNamed },
	{ name: 'since', example: 'từ tháng 3, hằng tháng', read: readSince },
	{ name: 'daily', example: 'trước 17 giờ hằng ngày', read: readDaily },
	{ name: 'recurring', example: 'hằng quý (trước ngày 25 tháng cuối quý)', read: readRecurring },
	{ name: 'condition', example: 'khi có phát sinh', read: readCondition },
	{ name: 'ongoing', example: 'thường xuyên trong năm 2023', read: readOngoing },
	{ name: 'dated', example: 'trước ngày 15/7/2024', read: readDated },
];

/** Returns the time expression that begins at a token, or null. */
const readTime = (phrase: Phrase, at: number): Rule | null => {
	for (const { read } of FORMS) {
		const rule = read(phrase, at);
		if (rule !== null) return rule;
	}
	return null;
};

/** "thường xuyên/đột xuất": a stroke between words sets two times side by side. */
const isAlternative = (phrase: Phrase, at: number): boolean =>
	is(phrase, at - 1, '/') && phrase.tokens[at - 2]?.kind === 'word';

/** Returns every time expression of the text, in order. A mark, a connective or the middle of a word begins none. */
export const timesIn = (phrase: Phrase): Rule[] => {
	const rules: Rule[] = [];
	for (let at = 0; at < phrase.tokens.length; ) {
		const token = phrase.tokens[at];
		const glued =
			at > 0 &&
			token?.gap === false &&
			!is(phrase, at - 1, ',', ';', ':', '(', '-', '.', '"', '“', '+', '•', '*') &&
			!isAlternative(phrase, at);
		const rule = token?.kind === 'mark' || glued ? null : readTime(phrase, at);
		const about = rule === null ? [] : withAbout(phrase, rule);
		rules.push(...about);
		at = Math.max(about.at(-1)?.to ?? 0, at + 1);
	}
	return rules;
};
