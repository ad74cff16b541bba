import { eachNumber, eachPart } from '../index/postings.ts';
import { mayMean } from '../query/marks.ts';
import { begun, keyOf, type Saying } from '../query/said.ts';
import { foldToken } from '../query/tokens.ts';
import { sizeOf, type TextIndex } from './texts.ts';

/** A saying that is looked for; its last word may be the beginning of the one that is said. */
interface Sought {
	readonly saying: Saying;
	readonly begins: boolean;
}

/** Which of the sayings each record says, as a number with a bit for each. */
export interface Masks {
	readonly masks: ReadonlyMap<number, Float64Array>;
	/** The bit of a saying that was looked for; 0 for another. */
	readonly bitOf: (saying: Saying) => number;
}

/** Bits that a number has for certain. */
const mostSayings = 52;
/** Files of sayings that are read for one unfinished word. */
const mostBegun = 12;

/** The records of all parts that say any of these; `null` for more sayings than anybody asks. */
export async function recordsBySaying(index: TextIndex, sought: readonly Sought[]): Promise<Masks | null> {
	const bits = new Map<string, number>();
	for (const { saying } of sought) if (!bits.has(saying.join(' '))) bits.set(saying.join(' '), 2 ** bits.size);
	if (bits.size > mostSayings) return null;
	const masks = new Map<number, Float64Array>();
	const found = await Promise.all(
		sought.map(async (one) => [bits.get(one.saying.join(' ')) ?? 0, await recordsOf(index, one)] as const),
	);
	for (const [bit, texts] of found)
		for (const text of texts)
			eachPart(text, (part, numbers) => {
				const own = masks.get(part) ?? new Float64Array(sizeOf(index.directory.parts[part]));
				masks.set(part, own);
				eachNumber(numbers, (record) => {
					const before = own[record] ?? 0;
					if (!hasBit(before, bit)) own[record] = before + bit;
				});
			});
	return { masks, bitOf: (saying) => bits.get(saying.join(' ')) ?? 0 };
}

/** Whether a number has the bit. Bits beyond 32 are no whole numbers for `&`. */
export const hasBit = (mask: number, bit: number): boolean => bit > 0 && Math.floor(mask / bit) % 2 === 1;

/** Where the saying is said: as it is written somewhere, else with other marks. */
async function recordsOf(index: TextIndex, { saying, begins }: Sought): Promise<string[]> {
	const sounds = saying.map(foldToken);
	if (begins) return recordsBegun(index, saying, sounds);
	const said = (await index.sayings(keyOf(saying))).get(sounds.join(' ')) ?? [];
	const meant = said.filter(([form]) => form.split(' ').every((word, at) => mayMean(saying[at] ?? '', word)));
	const exact = meant.filter(([form]) => form.split(' ').every((word, at) => mayMean(word, saying[at] ?? '')));
	const isMarked = saying.some((word, at) => word !== sounds[at]);
	return (isMarked && exact.length > 0 ? exact : meant).map(([, records]) => records);
}

async function recordsBegun(index: TextIndex, saying: Saying, sounds: readonly string[]): Promise<string[]> {
	const beginning = sounds.join(' ');
	const isMeant = (form: string) => form.split(' ').every((word, at) => mayMean(saying[at] ?? '', word));
	const goesOn = (sound: string) =>
		sound.startsWith(beginning) && sound !== beginning && sound.split(' ').length === sounds.length;
	const texts: string[] = [];
	for (const key of await keysBegun(index, sounds))
		for (const [sound, said] of await index.sayings(key))
			if (goesOn(sound)) texts.push(...said.filter(([form]) => isMeant(form)).map(([, records]) => records));
	return texts;
}

/** By what sayings are kept that go on as these folded words do, of which the last is unfinished. */
async function keysBegun(index: TextIndex, sounds: readonly string[]): Promise<string[]> {
	const last = sounds.at(-1) ?? '';
	const [first = ''] = sounds;
	if (sounds.length > 1 && last.length >= begun) return [keyOf([first, last])];
	const words = (await index.words()).filter((word) => word.startsWith(last) && word !== last);
	const keys = words.map((word) => (sounds.length > 1 ? keyOf([first, word]) : keyOf([word])));
	return [...new Set(keys)].slice(0, mostBegun);
}
