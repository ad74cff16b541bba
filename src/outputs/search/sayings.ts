import { writeNumbers } from '../../search/index/postings.ts';
import { hashOf } from '../../search/index/shard.ts';
import { isNumber, keyOf } from '../../search/query/said.ts';
import { boundary, separator, tokens } from '../../search/query/tokens.ts';
import type { SearchRecord } from '../../views/search/records.ts';

/** A saying or a value of a filter, the hash of what it is kept by, and the records that have it. */
export type Said = readonly [saying: string, hash: number, numbers: string];

/** Filters that need no sayings: the part and the number of a record say them. */
const known = new Set(['loai', 'dia-phuong']);
/** More different words than a part can have. */
const room = 2 ** 22;

/** Everything that the records of a part say, and the values of filters that they have. */
export function sayingsOf(records: readonly SearchRecord[]): Said[] {
	const words: string[] = [];
	const numberOf = new Map<string, number>();
	const wordsIn: number[][] = [];
	// Joined strings would cost most of the time: two words are kept by their numbers.
	const pairsIn = new Map<number, number[]>();
	const othersIn = new Map<string, number[]>();
	const note = (list: number[], record: number) => {
		if (list.at(-1) !== record) list.push(record);
	};
	const noteIn = <Key>(map: Map<Key, number[]>, key: Key, record: number) => {
		const list = map.get(key);
		if (list === undefined) map.set(key, [record]);
		else note(list, record);
	};
	const word = (token: string): number => {
		const kept = numberOf.get(token);
		if (kept !== undefined) return kept;
		words.push(token);
		wordsIn.push([]);
		numberOf.set(token, words.length - 1);
		return words.length - 1;
	};
	for (const [record, { texts, filters }] of records.entries()) {
		const all = tokens(texts.join(separator));
		let before = -1;
		for (const [at, token] of all.entries()) {
			if (token === boundary) {
				before = -1;
				continue;
			}
			const own = word(token);
			note(wordsIn[own] ?? [], record);
			if (before !== -1) noteIn(pairsIn, before * room + own, record);
			before = own;
			const [second = boundary, third = boundary] = [all[at + 1], all[at + 2]];
			if (isNumber(token) && second !== boundary && third !== boundary)
				noteIn(othersIn, `${token} ${second} ${third}`, record);
		}
		for (const [filter, values] of Object.entries(filters))
			if (!known.has(filter)) for (const value of values) noteIn(othersIn, `${filter}=${value}`, record);
	}
	const said: Said[] = words.map((token, at) => [token, hashOf(keyOf([token])), writeNumbers(wordsIn[at] ?? [])]);
	for (const [pair, list] of pairsIn) {
		const [first = '', second = ''] = [words[Math.floor(pair / room)], words[pair % room]];
		said.push([`${first} ${second}`, hashOf(keyOf([first, second])), writeNumbers(list)]);
	}
	for (const [saying, list] of othersIn) {
		const [first = '', second = ''] = saying.split(' ');
		const key = saying.includes('=') ? saying : keyOf([first, second]);
		said.push([saying, hashOf(key), writeNumbers(list)]);
	}
	return said;
}
