import { fold } from '../../words/fold.ts';
import { namesPerson } from '../../words/person.ts';
import { isCapitals } from '../marks.ts';
import type { HeadLine } from './lines.ts';

/** Who signed, as the foot of a document prints it. */
export interface SignerRead {
	readonly name: string;
	readonly position: string | null;
	readonly capacity: string | null;
	readonly at: HeadLine;
	/** Whether the name is one by its words, and stands below a post. */
	readonly isSure: boolean;
}

const posts: readonly (readonly [string, string])[] = [
	['pho chu tich thuong truc', 'Phó Chủ tịch Thường trực'],
	['pho chu tich', 'Phó Chủ tịch'],
	['chu tich', 'Chủ tịch'],
	['pho giam doc', 'Phó Giám đốc'],
	['giam doc', 'Giám đốc'],
	['pho chanh van phong', 'Phó Chánh Văn phòng'],
	['chanh van phong', 'Chánh Văn phòng'],
	['pho chanh thanh tra', 'Phó Chánh Thanh tra'],
	['chanh thanh tra', 'Chánh Thanh tra'],
	['pho truong phong', 'Phó Trưởng phòng'],
	['truong phong', 'Trưởng phòng'],
	['pho bi thu thuong truc', 'Phó Bí thư Thường trực'],
	['pho bi thu', 'Phó Bí thư'],
	['bi thu', 'Bí thư'],
	['pho truong ban', 'Phó Trưởng ban'],
	['truong ban', 'Trưởng ban'],
	['pho cuc truong', 'Phó Cục trưởng'],
	['cuc truong', 'Cục trưởng'],
	['thu truong', 'Thứ trưởng'],
	['bo truong', 'Bộ trưởng'],
	['hieu truong', 'Hiệu trưởng'],
	['tong giam doc', 'Tổng Giám đốc'],
];

/** Who signed the document; `null` where the foot names nobody that can be read. */
export function signerOf(lines: readonly HeadLine[]): SignerRead | null {
	for (const [at, line] of lines.entries()) {
		const isName =
			/^(?:\p{Lu}\p{Ll}*|\p{Lu}+)(?: (?:\p{Lu}\p{Ll}*|\p{Lu}+)){1,4}$/u.test(line.text) && !isPost(line.bare);
		if (!isName || line.text.length > 40) continue;
		const above = lines.slice(Math.max(0, at - 5), at);
		const post = above.findLast(
			({ text, bare }) => isCapitals(text) && isPost(bare.replace(/^(?:tm|kt|tl|tuq|q)\.\s*/, '')),
		);
		if (post === undefined || (isCapitals(line.text) && !namesPerson(line.text))) continue;
		// “TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH”: who signs does so for the chairman, as the line nearest to the name says.
		const capacity = above
			.map(({ text }) => /^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:\.\s|(?<=\/\p{L})\s)/u.exec(text)?.[1]?.replace('/', ''))
			.findLast((one) => one !== undefined);
		const postWords = post.bare.replace(/^(?:tm|kt|tl|tuq|q)\.\s*/, '');
		const position = posts.find(([name]) => postWords.startsWith(name))?.[1] ?? null;
		const isOwn = !/^(?:KT|TL|TUQ)\./u.test(post.text);
		return {
			name: properName(line.text),
			position: isOwn ? position : null,
			capacity: capacity === undefined ? null : `${capacity}.`,
			at: line,
			isSure: namesPerson(line.text) && isOwn && !isCapitals(line.text),
		};
	}
	return null;
}

const isPost = (bare: string): boolean => posts.some(([name]) => bare === name || bare.startsWith(`${name} `));

/** A name in capitals as it is written: `NGUYỄN VĂN A` is `Nguyễn Văn A`. */
const properName = (name: string): string =>
	isCapitals(name)
		? name
				.split(' ')
				.map((word) => word.charAt(0) + word.slice(1).toLowerCase())
				.join(' ')
		: name;

/** Whether a line may begin the foot of a document. */
export const beginsFoot = (line: HeadLine): boolean =>
	/^noi nh.{0,3}n/.test(fold(line.text)) || /^(?:(?:TM|KT|TL|TUQ)\.|[TK]\/[MTL])\s/u.test(line.text);
