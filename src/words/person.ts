import { personsIn } from './persons.ts';
import { isDoubtfulSurname, isMiddleName, isSurname } from './surnames.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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
	if (titles.has(before)) return isSurname(surname) || isDoubtfulSurname(surname);
	if (words.length < 3 || !(isFirst || posts.has(before)) || place.test(told.join(' ').toLowerCase())) return false;
	return isSurname(surname) || (isDoubtfulSurname(surname) && isMiddleName(second));
}

/** Whether a sentence names a person anywhere: `Phó phòng Nguyễn Văn A phụ trách`. As `namesPerson`, in doubt it does not. */
export const mentionsPerson = (sentence: string): boolean => personsIn(sentence).length > 0;
