import { fold } from '../../words/fold.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Hook and tilde (hỏi, ngã), which many take for each other. */
const alike = new Set(['\u0303', '\u0309']);

/**
 * Whether what was typed may mean a word of a text: every mark that was typed is there. Both have the same letters, or the first
 * is their beginning. A mark left out, a tone on another letter (`hoà`, `hòa`) and hỏi for ngã do not matter.
 */
export function mayMean(typed: string, word: string): boolean {
	const [asked, said] = [marksOf(typed), marksOf(word)];
	const sameTone = asked.tone === '' || asked.tone === said.tone || (alike.has(asked.tone) && alike.has(said.tone));
	return sameTone && asked.letters.every((letter, at) => letter.length === 1 || letter === said.letters[at]);
}

const known = new Map<string, { tone: string; letters: string[] }>();

/** The tone of a syllable, empty for the level one, and its letters, each with its own mark. */
function marksOf(word: string): { tone: string; letters: string[] } {
	const kept = known.get(word);
	if (kept !== undefined) return kept;
	const apart = word.toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD');
	const marks = {
		tone: apart.match(tones)?.[0] ?? '',
		letters: apart.replace(tones, '').match(/\P{M}\p{M}*/gu) ?? [],
	};
	known.set(word, marks);
	return marks;
}

/** The folded words of the text, in which a word with other marks than those that were typed is empty. */
export function bound(words: readonly string[], typed: readonly string[]): string[] {
	const marked = new Map<string, string[]>();
	for (const word of typed) marked.set(fold(word), [...(marked.get(fold(word)) ?? []), word]);
	return words.map((word) => {
		const plain = fold(word);
		const forms = marked.get(plain);
		return forms === undefined || forms.some((form) => mayMean(form, word)) ? plain : '';
	});
}
