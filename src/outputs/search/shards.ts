import { headOf, type Sayings } from '../../search/index/directory.ts';
import { inPart } from '../../search/index/postings.ts';
import { shardOf } from '../../search/index/shard.ts';
import { foldToken } from '../../search/query/tokens.ts';
import { numberedFile, type SearchFile } from './file.ts';
import type { Said } from './sayings.ts';

/** Letters of a file of sayings: at most so many on average. Up to some files they are smaller: few are needed for a query. */
const lettersOfFile = 10_000;
const few = { bits: 5, letters: 4_000 };
/** There are at most 2^12 files. */
const mostBits = 12;

/** What a part says, a text for each of the most files that there can be; kept between builds. */
export type Shares = readonly string[];

/** The sayings or values of a part as texts: a line for each, `saying|numbers`. */
export function sharesOf(said: readonly Said[]): Shares {
	const lines: string[][] = Array.from({ length: 2 ** mostBits }, () => []);
	for (const [saying, hash, numbers] of said) lines[shardOf(hash, mostBits)]?.push(saying, '|', numbers, '\n');
	// Joined at once: texts that are added to one by one keep all their pieces in memory.
	return lines.map((some) => some.join(''));
}

const notAWord = /[ =%\d]/;

/** The files in `folder` of what all parts say, in their order, and every word without a digit. `take` is given each file. */
export function shardFiles(
	folder: string,
	parts: readonly Shares[],
	take: (file: SearchFile) => void,
): { bits: number; editions: string; words: string[] } {
	const letters = parts.reduce((sum, shares) => sum + shares.reduce((own, { length }) => own + length, 0), 0);
	const bitsFor = (each: number) => Math.max(0, Math.ceil(Math.log2(letters / each)));
	const bits = Math.min(mostBits, Math.max(bitsFor(lettersOfFile), Math.min(few.bits, bitsFor(few.letters))));
	const words = new Set<string>();
	const editions: string[] = [];
	const shared = 2 ** (mostBits - bits);
	for (let at = 0; at < 2 ** bits; at++) {
		const sayings = new Map<string, string>();
		for (const [part, shares] of parts.entries())
			for (const share of shares.slice(at * shared, (at + 1) * shared)) addLines(sayings, share, part);
		const sorted = [...sayings].sort(([a], [b]) => (a < b ? -1 : 1));
		for (const [saying] of sorted) if (!notAWord.test(saying)) words.add(foldToken(saying));
		const file = numberedFile(folder, at, byHead(sorted));
		editions.push(file.edition);
		take(file);
	}
	return { bits, editions: editions.join(''), words: [...words].sort() };
}

function byHead(sorted: readonly (readonly [saying: string, records: string])[]): Sayings {
	const heads = new Map<string, string[]>();
	for (const [saying, records] of sorted) {
		const [head, rest] = headOf(saying);
		const own = heads.get(head);
		if (own === undefined) heads.set(head, [rest, records]);
		else own.push(rest, records);
	}
	return Object.fromEntries([...heads].map(([head, own]) => [head, own.join('|')]));
}

function addLines(sayings: Map<string, string>, share: string, part: number): void {
	for (let from = 0; from < share.length; ) {
		const [bar, end] = [share.indexOf('|', from), share.indexOf('\n', from)];
		const saying = share.slice(from, bar);
		const own = sayings.get(saying);
		const records = inPart(part, share.slice(bar + 1, end));
		sayings.set(saying, own === undefined ? records : `${own};${records}`);
		from = end + 1;
	}
}
