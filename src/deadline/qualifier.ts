import { isFillerBefore } from './label.ts';
import type { Phrase } from './phrase.ts';
import { afterSpelled, isSpelled, lexicon } from './spelling.ts';

const QUALIFIERS = lexicon(
	...[
		'theo',
		'sáng',
		'chiều',
		'trưa',
		'tối',
		'đầu',
		'cuối',
		'giữa',
		'khoảng',
		'sau',
		'trước',
		'quá',
		'qua',
		'gần',
		'ngoài',
	],
	...[
		'hơn',
		'tới',
		'dự kiến',
		'trừ',
		'không',
		'chưa',
		'nửa',
		'nữa',
		'từ',
		'quanh',
		'lùi',
		'sớm nhất',
		'mùng',
		'mồng',
		'đến',
		'ngày',
		'nay',
	],
);
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
 * Returns where the word begins that makes the time after it uncertain ("đầu quý III", "dự kiến tháng 9"); null where
 * the words from one index to another end in none.
 */
export const qualifierBefore = (phrase: Phrase, from: number, at: number): number | null => {
	if (isSpelled(phrase, at - 2, ORDINARY)) return null;
	for (const first of [at - 2, at - 1]) {
		const alone = first <= from || isFillerBefore(phrase, { from, to: first }, true, false);
		if (afterSpelled(phrase, first, QUALIFIERS) === at) return first;
		if (alone && afterSpelled(phrase, first, ESTIMATES) === at) return first;
	}
	return null;
};
