import { type Fit, fitOfHeld } from '../query/fit.ts';
import { mayMean } from '../query/marks.ts';
import { askedOf, saysIn } from '../query/said.ts';
import { foldToken, tokens } from '../query/tokens.ts';

/** How well the text holds the wording, which may be the longer form of a query of `length` words. With `unfinished` the last word may be the beginning of one. */
export function fitOf(text: string, wording: readonly string[], unfinished = false, length = wording.length): Fit {
	const all = tokens(text);
	const says = saysIn(all);
	const typed = askedOf(wording).words;
	const last = typed.at(-1)?.at(-1) ?? '';
	const plain = foldToken(last);
	const ends = unfinished
		? all.filter((word) => foldToken(word).startsWith(plain) && foldToken(word) !== plain && mayMean(last, word))
		: [];
	let best: Fit = 0;
	for (const end of [last, ...new Set(ends)]) {
		const said = typed.map((word, at) => (at === typed.length - 1 ? [...word.slice(0, -1), end] : word));
		const asked = askedOf(said.map((word) => word.join(' ')));
		const held = {
			word: (at: number) => asked.word[at]?.every(says) ?? false,
			beside: (at: number) => says(asked.beside[at] ?? ['|']),
		};
		const fit = fitOfHeld(held, asked.words, { begins: end !== last, length });
		if (fit > best) best = fit;
	}
	return best;
}
