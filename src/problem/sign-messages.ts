import { worded } from './wording.ts';

/** The code point of a sign as Unicode names it: `U+F0B7`. */
export const codePoint = (sign: string): string =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Signs without ink that come with copied text most often (Unicode names, in Vietnamese). */
const hiddenNames: Readonly<Record<string, string>> = {
	'\u00AD': 'dấu gạch nối mềm',
	'\u200B': 'khoảng trắng không có bề rộng',
	'\u200C': 'dấu ngăn chữ không có bề rộng',
	'\u200D': 'dấu nối chữ không có bề rộng',
	'\u200E': 'dấu đổi chiều chữ',
	'\u200F': 'dấu đổi chiều chữ',
	'\u2028': 'dấu xuống dòng riêng',
	'\u2060': 'dấu cấm xuống dòng',
	'\u3164': 'chữ Hàn để trống',
	'\uFE0F': 'dấu chọn kiểu hình',
	'\uFEFF': 'dấu thứ tự byte',
	'\uFFFC': 'chỗ của hình hoặc đối tượng không chép theo được',
};

function hiddenName(sign: string): string {
	const name =
		hiddenNames[sign] ?? (/[\u061C\u202A-\u202E\u2066-\u2069]/.test(sign) ? hiddenNames['\u200E'] : undefined);
	return name === undefined ? codePoint(sign) : `${codePoint(sign)}, ${name}`;
}

const spaceName = (sign: string): string =>
	sign === '\u00A0' ? 'khoảng trắng không ngắt' : sign === '\u3000' ? 'khoảng trắng toàn khổ' : 'khoảng trắng lạ';

/** How often a sign stands there, if more than once. */
const places = (count: number): string => (count > 1 ? `, ${count} chỗ` : '');

const mostLines = 5;

/** The lines on which it stands, if they are several: the first ones by number, the others counted. */
function onLines(lines: readonly number[]): string {
	if (lines.length < 2) return '';
	const more = lines.length - mostLines;
	return `, ở dòng ${lines.slice(0, mostLines).join(', ')}${more > 0 ? ` và ${more} dòng nữa` : ''}`;
}

/** Of letters and signs that are not what they look like, or are not seen. */
export const signMessages = {
	'hidden-sign': (sign: string, count = 1) =>
		worded(
			`Có ký tự không nhìn thấy được: ${hiddenName(sign)}${places(count)}.`,
			'Xóa ký tự đó, hoặc xóa cả từ rồi gõ lại bằng tay: nó thường theo vào khi sao chép, hoặc viết bằng dấu \\ trong dấu nháy kép.',
		),
	'odd-space': (sign: string, lines: readonly number[]) =>
		worded(
			`Chỗ thụt dòng, sau dấu gạch ngang hoặc quanh dấu hai chấm có ${spaceName(sign)} (${codePoint(sign)}) thay cho dấu cách thường${onLines(lines)}.`,
			'Xóa khoảng trắng ở chỗ đó và gõ lại bằng phím dấu cách; khoảng trắng ấy thường theo vào khi sao chép từ Word hoặc trang web.',
		),
	'lost-letter': (count = 1) =>
		worded(
			`Có chữ đã mất, chỉ còn dấu \uFFFD (U+FFFD)${places(count)}.`,
			'Đối chiếu với bản gốc và gõ lại chữ đó: chữ thường mất khi chuyển bảng mã hoặc khi máy đọc bản quét.',
		),
	'private-sign': (sign: string, count = 1) =>
		worded(
			`Có ký hiệu riêng của một phông chữ (${codePoint(sign)})${places(count)}, máy khác không hiện được.`,
			'Xóa ký hiệu đó nếu là dấu đầu dòng của Word; nếu là chữ hoặc dấu của văn bản, gõ lại bằng bàn phím.',
		),
	'lookalike-letter': (sign: string, latin: string, count = 1) => {
		const kind = /\p{L}/u.test(latin) ? 'chữ' : 'dấu';
		return worded(
			`Có ${kind} “${sign}” (${codePoint(sign)}) trông giống ${kind} ${latin} nhưng là ${kind} khác${places(count)}, nên không đọc và không tìm kiếm được.`,
			`Gõ lại ${kind} ${latin} bằng bàn phím tiếng Việt.`,
		);
	},
	'legacy-encoding': (near: string) =>
		worded(
			`“${near}” có vẻ là chữ của bảng mã cũ (TCVN3, VNI, VISCII) hoặc chữ Unicode mở sai bảng mã, người đọc sẽ không đọc được.`,
			'Chuyển chỗ này sang Unicode bằng công cụ chuyển mã của bộ gõ, hoặc chép lại từ bản gốc, rồi đối chiếu. Nếu đó là từ nước ngoài thì giữ nguyên; đây chỉ là lời nhắc.',
		),
};
