import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { quote } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { isSpelled, lexicon } from '../words/spelling.ts';
import type { Sight } from './sight.ts';

const REPORT = lexicon('báo cáo', 'số liệu');

/** Returns the problem of "hoặc" between a time and words that state none ("… hoặc muộn hơn"), or null. */
export const choiceLeftOpen = ({ phrase, clause: { from, to, first, last, left } }: Sight): Refusal | null => {
	const before = first.kind === 'dated' && left.to > left.from && is(phrase, first.from - 1, 'hoac');
	return before || is(phrase, last.to, 'hoac') ? messages.either(quote(phrase, from, to)) : null;
};

/** Returns the problem of a time that goes on in words which are not read: "từ năm 2021 đến nay". Null for none. */
export const goesOn = ({ phrase, clause: { first, last } }: Sight): Refusal | null =>
	is(phrase, last.to, 'den', 'toi', 'tro', 'nay', '/', '%')
		? messages.unread(quote(phrase, first.from, last.to + 1))
		: null;

/** Returns the problem of a period that only says what a report is on ("Báo cáo quý I"): it is no time of the report. */
export const reportedPeriod = ({ phrase, clause: { first, left } }: Sight): Refusal | null => {
	if (first.kind !== 'dated' || first.by || first.prefixed || first.named !== undefined || left.to !== first.from)
		return null;
	return isSpelled(phrase, first.from - 2, REPORT) ? messages.uncertain(quote(phrase, first.from - 2, first.to)) : null;
};

/** Returns the problem of figures alone beside other words ("tỷ lệ 15/7"): they may be no time. Null for none. */
export const bareFigures = ({ phrase, clause }: Sight): Refusal | null => {
	const { from, to, first, left, right, rightColon } = clause;
	const bare =
		first.kind === 'dated' &&
		!first.prefixed &&
		first.named === undefined &&
		first.ranges.some((range) => range.first.bare);
	const beside = left.to > left.from || (right.to > right.from && !rightColon);
	return bare && beside ? messages.unread(quote(phrase, from, to)) : null;
};
