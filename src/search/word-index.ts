import { readCbor } from './cbor.ts';
import { restored } from './letters.ts';

/** Where a word stands: by id of the record, its places among the words of the record (by white space), in order. */
type Places = ReadonlyMap<string, readonly number[]>;

/** A word as records have it, diacritics and all; of a number with signs, without the signs. */
export interface IndexedWord {
	readonly word: string;
	readonly places: Places;
}

/** The words of the parts of Pagefind's index that have been loaded. */
export interface WordIndex {
	/** Every word that reads so without its diacritics. */
	readonly words: (folded: string) => readonly IndexedWord[];
	/** Every word, without its diacritics, for which this holds. */
	readonly find: (holds: (folded: string) => boolean) => string[];
}

/** What every file of the index begins with, once unpacked; CBOR (RFC 8949) follows. */
const mark = 'pagefind_dcd'.length;

type Pages = readonly (readonly [page: number, places: readonly number[], ...rest: unknown[]])[];
type Entry = readonly [word: string, pages: Pages, variants: readonly (readonly [word: string, pages: Pages])[]];

/**
 * Reads along while Pagefind 1.5 loads its index with `fetch`, as its answers do not say where words stand: `index` has the
 * words, `fetch` is to be given to Pagefind. A file that cannot be read is left out; Pagefind speaks of it.
 */
export function readAlong(plain: typeof fetch): { index: WordIndex; fetch: typeof fetch } {
	let ids: readonly string[] = [];
	const entries = new Map<string, Entry>();
	const known = new Map<string, readonly IndexedWord[]>();
	const note = async (file: string, answer: Response): Promise<void> => {
		const content = await unpacked(answer);
		if (file.endsWith('.pf_meta')) ids = (content as [string, [string, number][]])[1].map(([id]) => id);
		else for (const entry of (content as [Entry[]])[0]) entries.set(entry[0], entry);
	};
	const words = (folded: string): readonly IndexedWord[] => {
		const entry = entries.get(folded);
		const kept = known.get(folded);
		if (kept !== undefined || entry === undefined) return kept ?? [];
		const [own, pages, variants] = entry;
		const forms = [[own, pages] as const, ...variants].map(([word, on]) => ({
			word: restored(word),
			places: placesOf(on, ids),
		}));
		known.set(folded, forms);
		return forms;
	};
	return {
		index: { words, find: (holds) => [...entries.keys()].filter(holds) },
		fetch: async (...asked) => {
			const answer = await plain(...asked);
			const file = new URL(asked[0] instanceof Request ? asked[0].url : asked[0], 'http://site').pathname;
			if (answer.ok && /\.pf_(?:meta|index)$/.test(file)) await note(file, answer.clone()).catch(() => undefined);
			return answer;
		},
	};
}

async function unpacked(answer: Response): Promise<unknown> {
	const packed = new Uint8Array(await answer.arrayBuffer());
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	return readCbor(new Uint8Array(await new Response(stream).arrayBuffer()).subarray(mark));
}

/** Numbers of pages count from the one before; so do places, after a negative number (a weight) from the beginning again. */
function placesOf(pages: Pages, ids: readonly string[]): Map<string, number[]> {
	const places = new Map<string, number[]>();
	let page = 0;
	for (const [step, steps] of pages) {
		page += step;
		const own: number[] = [];
		let place = 0;
		for (const one of steps) {
			place = one < 0 ? 0 : place + one;
			if (one >= 0) own.push(place);
		}
		places.set(
			ids[page] ?? '',
			own.sort((a, b) => a - b),
		);
	}
	return places;
}
