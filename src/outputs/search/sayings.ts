import { dueKey, dueValue, quarterOf } from '../../search/index/directory.ts';
import { writeNumbers } from '../../search/index/postings.ts';
import { hashOf } from '../../search/index/shard.ts';
import { isNumber, keyOf } from '../../search/query/said.ts';
import { boundary, separator, tokens } from '../../search/query/tokens.ts';
import type { SearchRecord } from '../../views/search/records.ts';

/** A saying or a value of a filter, with the records that have it. `hash` is that of what it is kept by. */
export type Said = readonly [saying: string, hash: number, numbers: string];

/** Filters that need no sayings: the part and the number of a record say them. */
const known = new Set(['loai', 'dia-phuong']);

/** A word, the records that say it, and by the number of the next word those that say the two. */
interface Word {
	readonly token: string;
	readonly isNumber: boolean;
	readonly records: number[];
	readonly before: Map<number, number[]>;
}

/** Everything that the records of a part say, the values of filters that they have, and the quarters in which they are due. */
export function sayingsOf(records: readonly SearchRecord[]): { sayings: Said[]; values: Said[]; due: string[] } {
	// Joined strings would cost most of the time: two words are kept by their numbers.
	const words: Word[] = [];
	const numberOf = new Map<string, number>();
	const threes = new Map<string, number[]>();
	const values = new Map<string, number[]>();
	const days = new Map<string, number[]>();
	const word = (token: string): number => {
		const kept = numberOf.get(token);
		if (kept !== undefined) return kept;
		words.push({ token, isNumber: isNumber(token), records: [], before: new Map() });
		numberOf.set(token, words.length - 1);
		return words.length - 1;
	};
	for (let record = 0; record < records.length; record++) {
		const { texts, filters, due = [] } = records[record] as SearchRecord;
		const all = tokens(texts.join(separator));
		let last: Word | undefined;
		for (let at = 0; at < all.length; at++) {
			const token = all[at] ?? boundary;
			if (token === boundary) {
				last = undefined;
				continue;
			}
			const number = word(token);
			const own = words[number] as Word;
			note(own.records, record);
			if (last !== undefined) noteIn(last.before, number, record);
			last = own;
			if (!own.isNumber) continue;
			const [second = boundary, third = boundary] = [all[at + 1], all[at + 2]];
			if (second !== boundary && third !== boundary) noteIn(threes, `${token} ${second} ${third}`, record);
		}
		for (const [filter, own] of Object.entries(filters))
			if (!known.has(filter)) for (const value of own) noteIn(values, `${filter}=${value}`, record);
		for (const day of due) noteIn(days, day, record);
	}
	const sayings: Said[] = [];
	for (const { token, records, before } of words) {
		sayings.push([token, hashOf(keyOf([token])), writeNumbers(records)]);
		for (const [next, list] of before) {
			const second = words[next]?.token ?? '';
			sayings.push([`${token} ${second}`, hashOf(keyOf([token, second])), writeNumbers(list)]);
		}
	}
	for (const [saying, list] of threes) {
		const [first = '', second = ''] = saying.split(' ');
		sayings.push([saying, hashOf(keyOf([first, second])), writeNumbers(list)]);
	}
	return {
		sayings,
		values: [
			...[...values].map(([value, list]): Said => [value, hashOf(value), writeNumbers(list)]),
			...[...days].map(([day, list]): Said => [dueValue(day), hashOf(dueKey(quarterOf(day))), writeNumbers(list)]),
		],
		due: [...new Set([...days.keys()].map(quarterOf))].sort(),
	};
}

function note(list: number[], record: number): void {
	if (list[list.length - 1] !== record) list.push(record);
}

function noteIn<Key>(map: Map<Key, number[]>, key: Key, record: number): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [record]);
	else note(list, record);
}
