import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';

/** Runs of syllables as plans write them, one a line. */
const phrases = readFileSync(join(import.meta.dirname, 'phrases.txt'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => line.split(' '));
const syllables = phrases.flat();

/** What follows a syllable, as often as it does in the phrases. */
const followers = new Map<string, string[]>();
for (const phrase of phrases)
	for (const [at, syllable] of phrase.entries()) {
		const next = phrase[at + 1];
		if (next !== undefined) followers.set(syllable, [...(followers.get(syllable) ?? []), next]);
	}

/** How often a syllable is followed by one that follows it in a plan; otherwise any syllable comes. */
const kept = 0.6;

/**
 * So many syllables of made-up text. Syllables are as frequent as in plans, and so are their common pairs (`thủ tục`). The rest
 * are pairs of which each is rare, as in the plans of many bodies.
 */
export function text(random: Random, length: number): string {
	let syllable = random.pick(syllables);
	const said = [syllable];
	while (said.length < length) {
		const next = followers.get(syllable);
		syllable = next !== undefined && random.chance(kept) ? random.pick(next) : random.pick(syllables);
		said.push(syllable);
	}
	return said.join(' ');
}

/** Words with a capital first letter. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words as an address writes them: `Quận Bình Tân` is `quan-binh-tan`. */
export function slug(words: string): string {
	return words
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/đ/gi, 'd')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
