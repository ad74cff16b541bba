import { fold } from '../text/fold.ts';

/** A query as it is asked: what every search passes through, whoever asks. */
export interface Query {
	/** As typed, cut to a reasonable length. */
	readonly typed: string;
	/** Folded words (no diacritics, lower case), numbers with their symbols cut apart: what names are compared with. */
	readonly words: readonly string[];
	/** The wordings to look for: as typed, and with abbreviations written out or put in. Each is a list of words. */
	readonly wordings: readonly (readonly string[])[];
}

/** Longer queries are cut: nobody types more, and each word costs a look-up. */
const longest = { letters: 200, words: 12 };
/** Words that say nothing of what is looked for; they are left out when the whole query finds nothing. */
const fillers = new Set(
	'ai cac cho co cua da den duoc gi hay la nao nhung o phai se tai the theo trong tu va ve voi'.split(' '),
);

/** Reads what a person typed. `abbreviations` maps each abbreviation to what it stands for. An empty or wordless text has no words. */
export function readQuery(text: string, abbreviations: Readonly<Record<string, string>>): Query {
	const typed = text.normalize('NFC').slice(0, longest.letters).trim();
	const plain = wordsOf(typed).slice(0, longest.words);
	const words = fold(typed)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.slice(0, longest.words);
	const withoutLabel = words.length > 1 && words[0] === 'so' && /^\d/.test(words[1] ?? '');
	const asked = withoutLabel && plain.length > 1 ? plain.slice(1) : plain;
	return {
		typed,
		words: withoutLabel ? words.slice(1) : words,
		wordings: asked.length === 0 ? [] : wordingsOf(asked, abbreviations),
	};
}

/** The words without fillers; the same words if nothing would be left. */
export function essential(words: readonly string[]): readonly string[] {
	const kept = words.filter((word) => !fillers.has(fold(word)));
	return kept.length > 0 ? kept : words;
}

/** The words as typed; a number keeps its symbol (`7679/QĐ-UBND`), also where the two were typed apart (`312 kh ubnd`). */
function wordsOf(text: string): string[] {
	const words = text
		.split(/\s+/u)
		.flatMap((word) => {
			const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
			return /^\d+[/-]/.test(bare)
				? [bare]
				: bare.split(/[^\p{L}\p{M}\p{N}%,.]+/u).map((part) => part.replace(/^[.,]+|[.,]+$/g, ''));
		})
		.filter((word) => word !== '');
	const joined: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const symbols: string[] = [];
		while (/^\d+$/.test(word) && symbolParts.has(fold(words[at + 1 + symbols.length] ?? '')))
			symbols.push(words[at + 1 + symbols.length] ?? '');
		at += symbols.length;
		const [type, ...organ] = symbols;
		joined.push(type === undefined ? word : [`${word}/${type}`, ...organ].join('-'));
	}
	return joined;
}

/** Parts of the symbols of documents: types (Nghị định 30/2020/NĐ-CP, Phụ lục III) and bodies that issue them. */
const symbolParts = new Set(
	'nq qd ct qc tb hd ctr kh pa da dh bc bb ttr cv cd nd tt ttlt kl cp ttg ubnd hdnd bnv bca btc bkh byt vp tu qu syt snv'.split(
		' ',
	),
);

/** The words, with every abbreviation written out, and with every abbreviation put in; no wording twice. */
function wordingsOf(words: readonly string[], abbreviations: Readonly<Record<string, string>>): string[][] {
	const pairs = Object.entries(abbreviations).map(([short, long]) => [wordsIn(short), wordsIn(long)] as const);
	const out = pairs.reduce((all, [short, long]) => replaced(all, short, long), [...words]);
	const longestFirst = pairs.toSorted((a, b) => b[1].length - a[1].length);
	const put = longestFirst.reduce((all, [short, long]) => replaced(all, long, short), [...words]);
	const seen = new Set<string>();
	return [[...words], out, put].filter((wording) => {
		const key = wording.join(' ');
		return !seen.has(key) && seen.add(key);
	});
}

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

/** The words with each run that reads as `from`, whatever its case and diacritics, replaced by `to`. */
function replaced(words: readonly string[], from: readonly string[], to: readonly string[]): string[] {
	const result: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const matches = from.every((word, index) => fold(words[at + index] ?? '') === fold(word));
		if (matches) {
			result.push(...to);
			at += from.length - 1;
		} else result.push(words[at] ?? '');
	}
	return result;
}
