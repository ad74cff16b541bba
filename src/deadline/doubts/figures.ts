import { afterOrdinal } from '../times/reported.ts';
import type { Phrase } from '../words/phrase.ts';
import { digits, is } from '../words/sequence.ts';
import { isSpelled, lexicon } from '../words/spelling.ts';

/** What figures of a label count: no day, month or year. */
const COUNTED = lexicon(
	...['phường', 'xã', 'đặc khu', 'thị trấn', 'đơn vị', 'cơ quan', 'phòng', 'sở', 'ngành', 'thủ tục', 'hồ sơ', 'cuộc'],
	...['lớp', 'hội nghị', 'bài', 'tin', 'văn bản', 'báo cáo', 'người', 'cán bộ', 'công chức', 'viên chức', 'trường'],
	...['mô hình', 'sáng kiến', 'dịch vụ', 'chỉ tiêu', 'nhiệm vụ', 'triệu', 'tỷ', 'nghìn', 'hộ', 'thôn', 'khu phố'],
	...['quy trình', 'danh mục', 'nhóm', 'điểm', 'bộ', 'đề án', 'dự án', 'lượt', 'đoàn', 'đợt kiểm tra'],
);
/** Words before figures that set them apart from a list of months or days. */
const BEFORE_COUNT = lexicon(
	...['đạt', 'hoàn thành', 'tổ chức', 'ít nhất', 'tối thiểu', 'kiểm tra', 'có', 'xử lý', 'giải quyết', 'cho', 'tại'],
	...['công bố', 'ban hành', 'thêm', 'đủ', 'cả', 'trên', 'mở', 'cắt giảm', 'số hóa', 'xây dựng', 'đăng', 'của'],
);

const isPercent = (phrase: Phrase, at: number): boolean => {
	const decimal = is(phrase, at + 1, ',', '.', '-') && phrase.tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1;
	return is(phrase, decimal, '%') || (is(phrase, decimal, 'phan') && is(phrase, decimal + 1, 'tram'));
};

const isCount = (phrase: Phrase, at: number, from: number): boolean => {
	if (digits(phrase, at, 1, 6) === null || !isSpelled(phrase, at + 1, COUNTED)) return false;
	return (
		(at > from || is(phrase, at - 1, ':', '(')) &&
		(is(phrase, at - 1, ':', '(') || isSpelled(phrase, at - 1, BEFORE_COUNT) || isSpelled(phrase, at - 2, BEFORE_COUNT))
	);
};

/**
 * Whether a figure in the words beside a time is certainly no time: "50%", "Đợt 1", "kiểm tra 05 đơn vị". `from` is where these
 * words begin.
 */
export const isNoTime = (phrase: Phrase, at: number, from: number): boolean => {
	if (isPercent(phrase, at) || (is(phrase, at - 1, ',', '.', '-') && isPercent(phrase, at - 2))) return true;
	return (
		afterOrdinal(phrase, at - 1) === at + 1 || afterOrdinal(phrase, at - 2) === at + 1 || isCount(phrase, at, from)
	);
};

/** Whether the word at an index only opens such a figure: the "kỳ" of "kỳ 1". */
export const isOrdinal = (phrase: Phrase, at: number, to: number): boolean => {
	const next = afterOrdinal(phrase, at);
	return next !== null && next <= to;
};
