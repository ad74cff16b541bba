import { fold } from '../../words/fold.ts';
import { nearest } from '../../words/nearest.ts';
import type { KnownContent } from '../known.ts';
import { spellingKey, unitOfPost, withNounAlone, withoutLevel } from './spelling.ts';

/** What words for a unit mean: a known one, surely or by a guess; or none that is known. */
interface Meant {
	readonly id: string;
	readonly isSure: boolean;
}

/** Finds which unit of the locality words mean. */
export interface Resolver {
	/** `null` where no unit is surely meant. */
	readonly sure: (words: string) => string | null;
	/** The unit of a locality above that these words name exactly, `tinh/so-noi-vu`; `null` where there is none. */
	readonly above: (words: string) => string | null;
	/** `null` where none can be meant. */
	readonly meant: (words: string) => Meant | null;
}

/** A resolver for the units of a locality: by names, posts and aliases, then by what they are without marks or a slip. */
export function resolverOf(known: KnownContent): Resolver {
	const keyOf = (words: string) => spellingKey(words, known.abbreviations);
	const exact = new Map<string, string>();
	const short = new Map<string, string | null>();
	const nouns = new Map<string, string | null>();
	const folded = new Map<string, string | null>();
	const once = (map: Map<string, string | null>, key: string, id: string) => {
		const other = map.get(key);
		map.set(key, other === undefined || other === id ? id : null);
	};
	for (const { id, spellings } of known.units)
		for (const words of [id, ...spellings]) {
			const keys = [words, unitOfPost(words) ?? words].map(keyOf);
			for (const key of keys) {
				if (!exact.has(key)) exact.set(key, id);
				once(short, withoutLevel(key, known.name), id);
				// “UBND xã” is the committee of “xã Ví Dụ”.
				const ofNoun = withNounAlone(key, known.name);
				if (ofNoun !== null) once(nouns, ofNoun, id);
			}
			once(folded, fold(words), id);
			once(folded, fold(withoutLevel(keyOf(words), known.name)), id);
		}
	const slips = known.units.flatMap(({ spellings }) => spellings);
	const bySlip = (words: string) => {
		const [found] = nearest(words, slips);
		return found === undefined ? null : (exact.get(keyOf(found)) ?? null);
	};
	const remembered = new Map<string, string | null>();
	const sure = (words: string): string | null => {
		const before = remembered.get(words);
		if (before !== undefined) return before;
		const ofPost = unitOfPost(words);
		const found =
			exact.get(keyOf(words)) ??
			(ofPost === null ? undefined : exact.get(keyOf(ofPost))) ??
			nouns.get(keyOf(words)) ??
			(ofPost === null ? undefined : nouns.get(keyOf(ofPost))) ??
			short.get(withoutLevel(keyOf(words), known.name)) ??
			(ofPost === null ? undefined : short.get(withoutLevel(keyOf(ofPost), known.name))) ??
			null;
		// “Trường Phòng” is a slip for “Trưởng phòng”: told, unless the content knows the slip itself.
		const answer = found !== null && /^trường (?:phòng|ban)/iu.test(words) && !exact.has(keyOf(words)) ? null : found;
		remembered.set(words, answer);
		return answer;
	};
	const higher = new Map<string, string>();
	for (const { id, spellings } of known.above)
		for (const words of spellings) if (!higher.has(keyOf(words))) higher.set(keyOf(words), id);
	const above = (words: string): string | null => {
		const ofPost = unitOfPost(words);
		return higher.get(keyOf(words)) ?? (ofPost === null ? undefined : higher.get(keyOf(ofPost))) ?? null;
	};
	const guessed = new Map<string, Meant | null>();
	const meant = (words: string): Meant | null => {
		const before = guessed.get(words);
		if (before !== undefined) return before;
		const found = look(words);
		guessed.set(words, found);
		return found;
	};
	const look = (words: string): Meant | null => {
		const id = sure(words);
		if (id !== null) return { id, isSure: true };
		const ofAbove = above(words);
		if (ofAbove !== null) return { id: ofAbove, isSure: false };
		const ofPost = unitOfPost(words);
		const guess =
			(ofPost === null ? undefined : exact.get(keyOf(ofPost))) ??
			folded.get(fold(words)) ??
			folded.get(fold(withoutLevel(keyOf(words), known.name))) ??
			(ofPost === null ? undefined : folded.get(fold(ofPost))) ??
			bySlip(words);
		return guess === undefined || guess === null ? null : { id: guess, isSure: false };
	};
	return { sure, above, meant };
}
