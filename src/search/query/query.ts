import { fold } from '../../words/fold.ts';
import { readWhen, type When } from './when.ts';
import { replaced, respelt, runAt, unrespelt, wordsIn } from './words.ts';

/** A query as it is asked: what every search passes through, whoever asks. */
export interface Query {
	/** As typed, cut to a reasonable length. */
	readonly typed: string;
	/** Folded words (no diacritics, lower case), numbers with their symbols cut apart: what names are compared with. */
	readonly words: readonly string[];
	/** The wordings to look for: as typed, and with abbreviations written out or put in. Each is a list of words. */
	readonly wordings: readonly (readonly string[])[];
	/** The time that it asks for as a deadline, and the query without it; left out where it asks for none. */
	readonly due?: { readonly when: When; readonly rest: Query };
}

/** Longer queries are cut: nobody types more, and each word costs a look-up. */
export const longest = { letters: 200, words: 12 };
const phrases = (text: string): string[][] => text.split(',').map((phrase) => phrase.trim().split(' '));
/** Words that say nothing of what is looked for; they are left out where the whole query finds nothing of a kind. */
const fillers = new Set('các cho có của đã được hay khi là những ở phải sẽ tại theo trong từ về với'.split(' '));
/** The same, as typed without diacritics; those that may as well be a part of another word are left out. */
const plainFillers = new Set([...fillers].map(fold).filter((word) => !['da', 'tu', 'tai'].includes(word)));
const isFiller = (word: string): boolean => fillers.has(word.toLowerCase()) || plainFillers.has(word.toLowerCase());
/** Pairs of words that say no more of it than fillers do: deadlines stand in their own words. */
const fillerPairs = phrases('thoi han, thoi gian, han cuoi');
/** What makes a query a question; who is asked for (`roles`) is then no part of what is looked for. */
const questions = phrases(
	'bao nhieu phan tram, nhu the nao, the nao, khi nao, bao gio, la bao nhieu, bao nhieu, o dau, den dau, thi sao, tai sao, vi sao, lam sao, ra sao, la gi, lam gi, nhung gi, gi, don vi nao, co quan nao, phong nao, van ban nao, nao, ai, han chot, han nop',
);
const roles = phrases('co trach nhiem, chiu trach nhiem, phu trach, chu tri');
/** Types of documents as their symbols shorten them (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const types: readonly (readonly [string, string])[] = [
	['nq', 'nghị quyết'],
	['qd', 'quyết định'],
	['ct', 'chỉ thị'],
	['tb', 'thông báo'],
	['kh', 'kế hoạch'],
	['cv', 'công văn'],
	['nd', 'nghị định'],
	['tt', 'thông tư'],
	['kl', 'kết luận'],
	['da', 'đề án'],
];
/** What people say, and what documents say for it. */
const synonyms: readonly (readonly [string, string])[] = [
	['online', 'trực tuyến'],
	['1 cửa', 'một cửa'],
	['giấy phép xây dựng', 'cấp phép xây dựng'],
	['QPPL', 'quy phạm pháp luật'],
	['email', 'thư điện tử'],
	['e-mail', 'thư điện tử'],
];
/** Parts of the symbols of documents: types and bodies that issue them. */
const symbolParts = new Set(
	'nq qd ct qc tb hd ctr kh pa da dh bc bb ttr cv cd nd tt ttlt kl cp ttg ubnd hdnd bnv bca btc bkh byt vp tu qu syt snv'.split(
		' ',
	),
);

/**
 * Reads what a person typed. `abbreviations` maps each abbreviation to what it stands for. An empty or wordless text has no words.
 * `today` is the reader's day, `YYYY-MM-DD`: without it “tuần này” is no time.
 */
export function readQuery(
	text: string,
	abbreviations: Readonly<Record<string, string>>,
	today: string | null = null,
): Query {
	// A letter is typed as at most three signs. What comes from an address may be of any length.
	const typed = respelt(text.slice(0, 5 * longest.letters))
		.slice(0, longest.letters)
		.trim();
	const asked = withoutQuestion(wordsOf(typed)).slice(0, longest.words);
	const when = readWhen(typed, today);
	return {
		...(when !== null && { due: { when, rest: withoutDue(readQuery(when.rest, abbreviations)) } }),
		typed,
		words: asked.flatMap(wordsIn).slice(0, longest.words),
		wordings: asked.length === 0 ? [] : wordingsOf(asked, abbreviations),
	};
}

const withoutDue = ({ typed, words, wordings }: Query): Query => ({ typed, words, wordings });

const isDay = (word: string): boolean => /^\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}$/.test(word);

/** The query without its words that say nothing, and without days (“… ngày 30/12/2022”); `null` if it has none, or nothing else. */
export function withoutFillers(query: Query): Query | null {
	const wordings = query.wordings.map((all) => {
		const words = fillerPairs.reduce((left, pair) => replaced(left, pair, []), [...all]);
		return words.filter((word, at) => {
			const next = words[at + 1] ?? '';
			return !isFiller(word) && !isDay(word) && !(fold(word) === 'ngay' && isDay(next));
		});
	});
	const words = wordings[0]?.flatMap(wordsIn) ?? [];
	if (words.length === 0 || words.length === query.words.length) return null;
	return { typed: query.typed, words, wordings };
}

/** The wordings with a last word that may be unfinished; also as it was typed where it was respelt (“bảo hi” goes on as “hiểm”). */
export function unfinishedWordings({ wordings }: Query): readonly (readonly string[])[] {
	return wordings.flatMap((wording) => {
		const last = wording.at(-1) ?? '';
		const typed = unrespelt(last);
		return typed === last ? [wording] : [wording, [...wording.slice(0, -1), typed]];
	});
}

const isCommune = (word = ''): boolean => ['phuong', 'xa', 'p', 'p.'].includes(fold(word));

/** What a question asks about; the words themselves if they are no question or nothing else. */
function withoutQuestion(words: readonly string[]): readonly string[] {
	const without = (from: readonly string[], phrases: readonly (readonly string[])[]) =>
		phrases.reduce((left, phrase) => replaced(left, phrase, []), from);
	// “phường Ái Quốc” asks for nobody.
	if (words.some((word, at) => fold(word) === 'ai' && (word.toLowerCase() !== 'ai' || isCommune(words[at - 1]))))
		return words;
	const about = without(words, questions);
	if (about.length === words.length || about.length === 0) return words;
	const left = without(about, roles).filter((word) => !isFiller(word));
	return left.length > 0 ? left : about;
}

/** The words as typed; a number keeps its symbol (`7679/QĐ-UBND`), also where the two were typed apart (`312 kh ubnd`). */
function wordsOf(text: string): string[] {
	const words = text
		// A number and its symbol in one (“7679QĐUBND”), and a day in words.
		.replace(/(\d)\/?(qđ|qd|kh|ct|tb|nq|nđ|nd)[-/]?(ubnd|hđnd|hdnd|ttg|cp)(?!\p{L})/giu, '$1/$2-$3')
		.replace(/(\d)(qđ|qd|kh|ct|tb|nq|nđ|nd)(?![\p{L}\d])/giu, '$1 $2')
		.replace(
			/(^|[^\p{L}])((?:\p{L}\.){2,}\p{L}?)(?!\p{L})/gu,
			(_, before: string, letters: string) => before + letters.replaceAll('.', ''),
		)
		.replace(/(\d)\s*(?:%|(?:phần trăm|phan tram)(?!\p{L}))/giu, '$1%')
		.replace(/(?:ngày\s+|ngay\s+)?(\d{1,2})\s+th[áa]ng\s+(\d{1,2})\s+n[ăa]m\s+(\d{4})/giu, '$1/$2/$3')
		.replace(/(qu[ýy]|th[áa]ng)\s+(\d{1,2}|IV|I{1,3})\s+(?:n[ăa]m\s+)?(\d{4})(?!\d)/giu, '$1 $2/$3')
		.replace(/(^|\s)(q|p|quận|quan|phường|phuong|qđ|qd|kh|ct|cv|tb|nq|nđ|nd|tt)\.?(\d+)/giu, '$1$2 $3')
		.split(/\s+/u)
		.flatMap((word) => {
			const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
			return /^(?:\d+|IV|I{1,3})[/-]/i.test(bare)
				? [bare]
				: bare.split(/[^\p{L}\p{M}\p{N}%,.]+/u).map((part) => part.replace(/^[.,]+|[.,]+$/g, ''));
		})
		.filter((word) => /[\p{L}\p{N}]/u.test(word))
		// “số 312”: the label of a number says no more than the number.
		.filter((word, at, all) => fold(word) !== 'so' || !/^\d/.test(all[at + 1] ?? ''));
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

/** The words as typed; with every abbreviation written out; with every abbreviation put in; with types and days in the other ways of writing. No wording twice. */
function wordingsOf(words: readonly string[], abbreviations: Readonly<Record<string, string>>): string[][] {
	const parts = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
	const pairs = Object.entries(abbreviations).map(([short, long]) => [parts(short), parts(long)] as const);
	const said = synonyms.map(([word, official]) => [parts(word), parts(official)] as const);
	const out = [...said, ...pairs].reduce((all, [short, long]) => replaced(all, short, long), [...words]);
	const longestFirst = [...pairs].sort((a, b) => b[1].length - a[1].length);
	const put = (some: typeof pairs) => some.reduce((all, [short, long]) => replaced(all, long, short), [...words]);
	const typed = words.flatMap((word, at) => {
		const type = types.find(([short]) => short === fold(word) && /^\d/.test(words[at + 1] ?? ''));
		const [, from = '', to = ''] = /^(\d{4})-(\d{4})$/.exec(word) ?? [];
		if (from !== '') return [from, to];
		return type === undefined ? [word] : type[1].split(' ');
	});
	const days = dayForms.map((form) => words.map((word, at) => form(word, fold(words[at - 1] ?? ''))));
	const seen = new Set<string>();
	// “Chỉ số cải cách hành chính” is said PAR Index and Chỉ số CCHC.
	const shorter = [put(longestFirst), put([...longestFirst].reverse())];
	return [[...words], out, ...shorter, ...withParts(words, pairs), typed, ...days].filter((wording) => {
		const key = wording.join(' ');
		return !seen.has(key) && seen.add(key);
	});
}

/** So many words of what an abbreviation stands for are enough to mean it. */
const enough = 3;

/** The words with an abbreviation where they say a part of what it stands for (“năng lực cạnh tranh”, PCI). */
function withParts(
	words: readonly string[],
	pairs: readonly (readonly [short: readonly string[], long: readonly string[]])[],
): string[][] {
	const plain = words.map(fold);
	return pairs.flatMap(([short, long]) => {
		const whole = long.map(fold).filter((word) => word !== 'va');
		for (let length = Math.min(words.length, whole.length - 1); length >= enough; length--)
			for (let at = 0; at + length <= words.length; at++)
				if (runAt(whole, plain.slice(at, at + length)) !== -1)
					return [[...words.slice(0, at), ...short, ...words.slice(at + length)]];
		return [];
	});
}

const padded = (part: string, below: number): string => (Number(part) < below ? `0${Number(part)}` : `${Number(part)}`);
/** A day in figures with two digits for the month; as official documents write it, for January and February only; in words. */
const dayForms: readonly ((word: string, before: string) => string)[] = [
	dayForm((day, month, year) => `${day}/${padded(month, 10)}/${year}`),
	dayForm((day, month, year) => `${day}/${padded(month, 3)}/${year}`),
	dayForm((day, month, year) => `${day} tháng ${padded(month, 3)} năm ${year}`),
];

/** The word in another way of writing a day, a month behind “tháng” or a quarter behind “quý”; other words as they are. */
function dayForm(write: (day: string, month: string, year: string) => string) {
	return (word: string, before: string): string => {
		const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word) ?? [];
		if (day !== '') return write(padded(day, 10), month, year);
		const [, inMonth = '', inYear = ''] = before === 'thang' ? (/^(\d{1,2})[/.-](\d{4})$/.exec(word) ?? []) : [];
		if (inMonth !== '') return write('', inMonth, inYear).replace(/^(?:\/| tháng )/u, '');
		const [, quarter = '', ofYear] = before === 'quy' ? (/^([1-4]|IV|I{1,3})(?:[/.-](\d{4}))?$/i.exec(word) ?? []) : [];
		if (quarter === '') return word;
		const roman = ['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? quarter.toUpperCase();
		return ofYear === undefined ? roman : `${roman} năm ${ofYear}`;
	};
}
