import { is, type Phrase } from './phrase.ts';
import { isSpelled, lexicon } from './spelling.ts';

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
	...['hơn', 'tới', 'dự kiến', 'trừ', 'không', 'chưa', 'nửa', 'nữa', 'từ', 'đến', 'ngày', 'nay'],
);
/** Ordinary words that end like a qualifier, some of them only where the diacritics are left out. */
const ORDINARY = lexicon(
	...['kết quả', 'hiệu quả', 'thông qua', 'ý kiến', 'sự kiện', 'đối chiếu', 'đối ngoại', 'đóng dấu', 'phấn đấu'],
	...['đứng đầu', 'chuyên sâu', 'sẵn sàng', 'đầu tư', 'thông tư', 'vật tư', 'thứ tư'],
);

/**
 * Returns where the word begins that makes the time after it uncertain ("đầu quý III", "dự kiến tháng 9"); null where
 * the words before an index end in none.
 */
export const qualifierBefore = (phrase: Phrase, at: number): number | null => {
	if (isSpelled(phrase, at - 2, ORDINARY)) return null;
	if (is(phrase, at - 2, 'du') && isSpelled(phrase, at - 2, QUALIFIERS)) return at - 2;
	return isSpelled(phrase, at - 1, QUALIFIERS) ? at - 1 : null;
};
