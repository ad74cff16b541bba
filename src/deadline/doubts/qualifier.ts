import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { isFillerBefore } from '../parts/label.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { afterSpelled, isSpelled, isWritten, lexicon } from '../words/spelling.ts';
import type { Sight } from './sight.ts';

const QUALIFIERS = [
	...['theo', 'sang', 'chieu', 'trua', 'toi', 'dau', 'cuoi', 'giua', 'khoang', 'sau', 'truoc', 'qua', 'gan', 'ngoai'],
	...['hon', 'tru', 'khong', 'chua', 'nua', 'tu', 'den', 'ngay', 'nay', 'quanh', 'lui', 'mung', 'mong'],
];
/** Other words of the same letters. A slip of the diacritics ("cuôi năm") is none of them, and makes no label. */
const OTHERS = lexicon(
	...['sàng', 'sảng', 'chiếu', 'chiêu', 'tội', 'tôi', 'tỏi', 'dấu', 'đấu', 'dầu', 'đậu', 'dâu', 'đau', 'đâu', 'cưới'],
	...['cười', 'khoáng', 'khoang', 'sâu', 'sáu', 'quả', 'quà', 'gắn', 'ngoại', 'hồn', 'hôn', 'hỗn', 'trữ', 'trù', 'trú'],
	...[
		'trụ',
		'khống',
		'chùa',
		'chữa',
		'chứa',
		'chúa',
		'tư',
		'tự',
		'tử',
		'tứ',
		'đèn',
		'đen',
		'đền',
		'này',
		'mừng',
		'mộng',
	],
);
const SOON = lexicon('dự kiến', 'sớm nhất');
/** "Độ tháng 9", "ước quý III": only where nothing else stands before them ("tiến độ quý III", "hương ước"). */
const ESTIMATES = lexicon(
	'hoãn',
	'dời',
	'độ',
	'cỡ',
	'tầm',
	'ước',
	'chừng',
	'ước chừng',
	'ước tính',
	'tối thiểu',
	'ít nhất',
);
/** Ordinary words that end like a qualifier, some of them only where the diacritics are left out. */
const ORDINARY = lexicon(
	...['kết quả', 'hiệu quả', 'thông qua', 'ý kiến', 'sự kiện', 'đối chiếu', 'đối ngoại', 'đóng dấu', 'phấn đấu'],
	...[
		'đứng đầu',
		'đẩy lùi',
		'lưu trữ',
		'nước ngoài',
		'sửa chữa',
		'chào mừng',
		'chuyên sâu',
		'sẵn sàng',
		'đầu tư',
		'thông tư',
		'vật tư',
		'thứ tư',
	],
);

/**
 * Returns where the word begins that makes the time after it uncertain: "đầu quý III", "dự kiến tháng 9". Null where the words
 * from one index to another end in none.
 */
const qualifierBefore = (phrase: Phrase, from: number, at: number): number | null => {
	if (isSpelled(phrase, at - 2, ORDINARY)) return null;
	for (const first of [at - 2, at - 1]) {
		const alone = first <= from || isFillerBefore(phrase, { from, to: first }, true, false);
		if (afterSpelled(phrase, first, SOON) === at) return first;
		if (alone && afterSpelled(phrase, first, ESTIMATES) === at) return first;
	}
	return is(phrase, at - 1, ...QUALIFIERS) && !isWritten(phrase, at - 1, OTHERS) ? at - 1 : null;
};

/** Days that are kept: the task is for the day, and need not be done on it. */
const OCCASIONS = lexicon('kỷ niệm', 'kỉ niệm', 'chào mừng', 'dịp', 'hưởng ứng', 'ngày lễ', 'lễ');

/** Returns where the word begins that makes a day an occasion: "kỷ niệm 2/9". Null where none stands directly before an index. */
const occasionBefore = (phrase: Phrase, at: number): number | null =>
	[at - 2, at - 1].find((first) => afterSpelled(phrase, first, OCCASIONS) === at) ?? null;

const isBareDay = (rule: Rule): boolean =>
	rule.kind === 'dated' &&
	rule.by &&
	!rule.prefixed &&
	rule.named === undefined &&
	!rule.ranges.some(({ first: day }) => day.bare);

/** "27/7 hằng năm": a day of each year that no word makes a last one. */
const isBareDayOfYear = (rule: Rule): boolean =>
	rule.kind === 'recurring' &&
	rule.rounds.some(({ place }) => place?.unit === 'year' && !place.before && place.slot.from === rule.from);

/** Returns the problem of a word before the first time of a clause that makes it uncertain: "đầu quý III". Null for none. */
export const qualified = ({ phrase, clause: { start, first, left } }: Sight): Refusal | null => {
	const leadIn = left.to > left.from && is(phrase, first.from - 1, 'vao', 'trong', 'la');
	const beside = leadIn ? left.to : first.from;
	const occasion = isBareDay(first) || isBareDayOfYear(first);
	const qualifier =
		beside > start
			? (qualifierBefore(phrase, start, beside) ?? (occasion ? occasionBefore(phrase, beside) : null))
			: null;
	return qualifier === null ? null : messages.uncertain(quote(phrase, qualifier, first.to));
};
