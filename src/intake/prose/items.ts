import type { OfficePlace } from '../../office/office-file.ts';
import { type HeadLine, hasGaps, isRightBelow } from '../head/lines.ts';
import { continues, hasListMark, isCapitals, spaced, withoutListMark } from '../marks.ts';

/** How an item of a text is marked. */
type MarkKind = 'part' | 'number' | 'letter' | 'dash' | 'none';

/** A paragraph of a text with the mark in front of it. */
export interface ProseLine {
	readonly kind: MarkKind;
	/** `II`, `2.1`, `đ`; empty of a dash and of a paragraph without a mark. */
	readonly label: string;
	readonly text: string;
	readonly bold: boolean;
	readonly place: OfficePlace;
	/** What was put to it that a break had cut off, or letters that were read otherwise. */
	readonly told: { readonly code: 'joined' | 'letter-meant' | 'id-made'; readonly words: string }[];
}

/** The order of letters of items; some offices leave `f`, `j`, `w` and `z` out. */
const letters = 'abcdđefghijklmnopqrstuvxy';

/** Words at which no sentence ends. */
const hangs = /(?:,|(?<!\p{L})(?:và|va|của|cua|các|cac|những|cho|với|voi|theo|tại|tai|từ|hoặc|hoac|do|thuộc))$/iu;

/** The paragraphs of a text by their marks; one that goes on in the middle of a sentence is put to the one above. */
export function proseLines(lines: readonly HeadLine[], isSpoilt = false): ProseLine[] {
	const found: ProseLine[] = [];
	const last = { letter: '', number: 0 };
	const areParted = hasGaps(lines);
	let before: HeadLine | undefined;
	for (const line of lines) {
		if (/^\d{1,3}$/.test(line.text) || /^https?:\/\/\S+$/.test(line.text) || /^[-_*=~\s.]+$/.test(line.text)) continue;
		const one = marked(line, last);
		const above = found.at(-1);
		const isOpen = above !== undefined && !/[.;:!?]\W*$/u.test(above.text);
		const isSame = before?.paragraph === line.paragraph || (areParted && isRightBelow(line, before));
		before = line;
		const isRest =
			above !== undefined &&
			one.kind === 'none' &&
			!/^Trong qu. trinh/u.test(one.text.normalize('NFD').replace(/\p{M}/gu, '')) &&
			(continues(one.text) ||
				isSame ||
				hangs.test(above.text) ||
				(isSpoilt && isOpen && (above.kind === 'dash' || above.kind === 'none')));
		// A plus sign under a dash is a part of what the dash says.
		const isPart = one.label === '+' && above?.kind === 'dash' && above.label !== '+';
		if (above !== undefined && (isRest || isPart)) {
			const told = isSame ? [] : [{ code: 'joined' as const, words: one.text }];
			found[found.length - 1] = { ...above, text: `${above.text} ${one.text}`, told: [...above.told, ...told] };
			continue;
		}
		found.push(one);
		if (one.kind === 'part') Object.assign(last, { letter: '', number: 0 });
		else if (one.kind === 'number')
			Object.assign(last, { letter: '', number: one.label.includes('.') ? last.number : Number(one.label) });
		else if (one.kind === 'letter') last.letter = one.label;
	}
	return found;
}

function marked(line: HeadLine, last: { letter: string; number: number }): ProseLine {
	const text = line.number === null ? line.text : `${line.number} ${line.text}`;
	const made = (kind: MarkKind, label: string, rest: string, told: ProseLine['told'] = []): ProseLine => ({
		kind,
		label,
		text: spaced(rest),
		bold: line.bold,
		place: line.place,
		told,
	});
	// Signs that a reading by machine puts before a number.
	const bare = text.replace(/^[~_|'’`,.\s]+(?=\d|[-–])/u, '');
	const part = /^([IVX]{1,5}|I[1l]{1,2}|I{1,2}[1l])\s*[.)/-]\s*(?=\S)(.*)$/u.exec(bare);
	if (part?.[1] !== undefined) return made('part', part[1].replace(/[1l]/g, 'I'), part[2] ?? '');
	const dotted = /^(\d{1,2}(?:\.\d{1,2}){1,4})\s*[.)]?\s+(?=\S)(.*)$/u.exec(bare);
	if (dotted?.[1] !== undefined) return made('number', dotted[1], dotted[2] ?? '');
	const number = /^(\d{1,2})(?:\s*[.)]|-)\s+(?=\S)(.*)$/u.exec(bare);
	if (number?.[1] !== undefined && isNext(Number(number[1]), last.number))
		return made('number', number[1], number[2] ?? '');
	const letter = /^([a-zđ¢])\s*\)\s*(?=\S)(.*)$/iu.exec(bare);
	if (letter?.[1] !== undefined) {
		const printed = letter[1].toLowerCase().replace('¢', 'c');
		const meant = printed === 'd' && last.letter === 'd' ? 'đ' : printed;
		if (letters.includes(meant))
			return made(
				'letter',
				meant,
				letter[2] ?? '',
				meant === printed ? [] : [{ code: 'letter-meant', words: printed }],
			);
	}
	if (hasListMark(bare) && !/^\*/.test(bare))
		return made('dash', /^\s*\+/.test(bare) ? '+' : '', withoutListMark(bare));
	const article = /^Điều (\d{1,2})\s*[.:]\s*((?:Giao|Yêu cầu|Phân công)\s.*)$/u.exec(bare);
	if (article?.[1] !== undefined) return made('number', `dieu-${article[1]}`, article[2] ?? '');
	return made('none', '', bare);
}

/** Whether a number follows the one before: the next, a first one, or a little further on. */
const isNext = (number: number, before: number): boolean => number === 1 || (number >= before && number <= before + 3);

/** Whether a paragraph is a heading: in bold or capitals, “Về …”, a title without an end. */
export function isHeading({ text, bold }: Pick<ProseLine, 'text' | 'bold'>): boolean {
	if (/:\s*$/u.test(text) || isCapitals(text)) return true;
	if (/^(?:V[ềêeéè&]|Vé)\s/u.test(text) && text.length < 400) return true;
	return (bold && text.length < 300) || (text.length < 130 && !/[.;]\s*$/u.test(text));
}
