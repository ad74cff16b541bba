import { dueKey, dueValue, quarterOf } from '../../search/index/directory.ts';
import { writeNumbers } from '../../search/index/postings.ts';
import { hashOf } from '../../search/index/shard.ts';
import { isNumber, keyOf } from '../../search/query/said.ts';
import { boundary, tokens } from '../../search/query/tokens.ts';
import type { SearchRecord } from '../../views/search/records.ts';

/** A saying or a value of a filter, with the records that have it. `hash` is that of what it is kept by. */
export type Said = readonly [saying: string, hash: number, numbers: string];

/** Filters that need no sayings: the part and the number of a record say them. */
const saidAnyway = new Set(['loai', 'dia-phuong']);

/** A word, the records that say it, and by the number of the next word those that say the two. */
interface Word {
	readonly token: string;
	readonly number: number;
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
	const wordOf = (token: string): Word => {
		const kept = words[numberOf.get(token) ?? -1];
		if (kept !== undefined) return kept;
		const made = { token, number: words.length, isNumber: isNumber(token), records: [], before: new Map() };
		words.push(made);
		numberOf.set(token, made.number);
		return made;
	};
	// Many records have the same text, as the name of a unit or what statements say: each is read once.
	const known = new Map<string, readonly (Word | null)[]>();
	const wordsIn = (text: string): readonly (Word | null)[] => {
		const read = known.get(text) ?? tokens(text).map((token) => (token === boundary ? null : wordOf(token)));
		known.set(text, read);
		return read;
	};
	for (let record = 0; record < records.length; record++) {
		const { texts, filters, due = [] } = records[record] as SearchRecord;
		for (const text of texts) {
			const all = wordsIn(text);
			let last: Word | null = null;
			for (let at = 0; at < all.length; at++) {
				const own: Word | null = all[at] ?? null;
				if (own !== null) {
					note(own.records, record);
					if (last !== null) noteIn(last.before, own.number, record);
					const [second, third] = own.isNumber ? [all[at + 1], all[at + 2]] : [];
					if (second && third) noteIn(threes, `${own.token} ${second.token} ${third.token}`, record);
				}
				last = own;
			}
		}
		for (const [filter, own] of Object.entries(filters))
			if (!saidAnyway.has(filter)) for (const value of own) noteIn(values, `${filter}=${value}`, record);
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
