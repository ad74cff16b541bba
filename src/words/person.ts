const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Family names that begin no name of a body, in small letters. */
const surnames = listed(
	'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương trương đinh trịnh quách phùng hứa đàm vương',
);
/** Those that do (`Hồ sơ`, `Đào tạo`): they count after a title, or before a usual middle name. */
const doubtful = listed('hồ lý đào cao lâm lương tăng lưu nông mai tô tạ đoàn hà thái châu chu kiều triệu tống thạch');
const middle = listed('văn thị');
/** Words right before a name: a title, or the last word of a post. */
const titles = listed('ông bà anh chị cô đ/c đc chí');
const posts = listed('tịch đốc trưởng thư viên phó phòng');

/** Words that make a name after them that of a school, a street or a place. */
const place = /(?:^|\s)(?:trường|thpt|thcs|tiểu học|mầm non|bệnh viện|công viên|đường|phố|các phường|các xã)(?:\s|$)/u;

/**
 * Whether words name a person, not a post alone: `Nguyễn Văn A`, `Phó Chủ tịch Nguyễn Văn A`, `đồng chí Trần B`. A name after a
 * word for a school, a street or a place is none. In doubt it is none.
 */
export function namesPerson(written: string): boolean {
	const parts = written
		.normalize('NFC')
		.split(/[,;:()–—]| - /u)
		.map((part) => part.split(/\s+/u).filter((one) => one !== ''));
	return parts.some((words, at) => {
		const told = parts.slice(0, at).flat();
		return words.some((_, from) => isName(words.slice(from), [...told, ...words.slice(0, from)], from === 0));
	});
}

/** Whether these words, to the end of their part, are a person's name. */
function isName(words: readonly string[], told: readonly string[], isFirst: boolean): boolean {
	if (words.length < 2 || words.length > 5 || !words.every((one) => /^(?:\p{Lu}\p{Ll}*|\p{Lu}+)\.?$/u.test(one)))
		return false;
	const [surname = '', second = ''] = words.map((one) => one.toLowerCase());
	const before = isFirst ? '' : (told.at(-1)?.toLowerCase() ?? '');
	if (titles.has(before)) return surnames.has(surname) || doubtful.has(surname);
	if (words.length < 3 || !(isFirst || posts.has(before)) || place.test(told.join(' ').toLowerCase())) return false;
	return surnames.has(surname) || (doubtful.has(surname) && middle.has(second));
}

/** How many words before a name tell what it is the name of. */
const wordsBefore = 8;

/** Whether a sentence names a person anywhere: `Phó phòng Nguyễn Văn A phụ trách`. As `namesPerson`, in doubt it does not. */
export function mentionsPerson(sentence: string): boolean {
	const words = sentence.normalize('NFC').split(/\s+/u);
	return words.some((word, at) => {
		const isLast = /^\p{Lu}/u.test(word) && (/[^\p{L}.]$/u.test(word) || !/^\p{Lu}/u.test(words[at + 1] ?? ''));
		return isLast && namesPerson(words.slice(Math.max(0, at - wordsBefore), at + 1).join(' '));
	});
}
