import type { Phrase } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { isWritten, lexicon } from '../words/spelling.ts';
import { readPrefix } from './prefix.ts';
import type { Rule } from './rule.ts';
import { readYearSpan } from './span.ts';

const EACH_DAY = sequences('hang ngay', 'moi ngay', 'tung ngay');
/** "Xếp hạng ngày", "đổi mới ngày": other words of the same letters. "Bán hàng ngày" sells goods. */
const OTHERS = lexicon('hạng', 'hãng', 'mới', 'mời', 'mọi', 'tụng');
const GOODS = ['ban', 'don', 'xep', 'mat', 'khach', 'ngan', 'cua', 'nhap', 'giao', 'mua'];
const COMMA = sequences(',', '(');

const afterHour = (phrase: Phrase, from: number): number | null => {
	const { next } = readPrefix(phrase, from);
	for (let at = from; at < next; at += 1) if (is(phrase, at, 'gio', 'h', 'g', ':')) return next;
	return null;
};

/**
 * Returns "hằng ngày" with its hour and the year that bounds it, as a lasting task: the register keeps no round of a day. Null for
 * none, and where a day of the calendar or of the week follows.
 */
export const readDaily = (phrase: Phrase, from: number): Rule | null => {
	const start = afterHour(phrase, from) ?? from;
	if (isWritten(phrase, start, OTHERS) || is(phrase, start - 1, ...GOODS)) return null;
	const each = after(phrase, start, EACH_DAY);
	const following = each === null ? undefined : phrase.tokens[each];
	if (each === null || following?.kind === 'number' || is(phrase, each, 'lam', 'thu', 'nghi', 'le', 'dau', 'cuoi'))
		return null;
	const hour = start > from ? each : (afterHour(phrase, skip(phrase, each, COMMA)) ?? each);
	const shut = is(phrase, each, '(') && hour > each && is(phrase, hour, ')') ? hour + 1 : hour;
	const span = readYearSpan(phrase, shut);
	const range = span?.value ?? null;
	return { kind: 'ongoing', range, open: false, until: false, daily: { from, to: shut }, from, to: span?.next ?? shut };
};
