import {
	growing,
	type NameRow,
	type NamesFile,
	namesFolder,
	rowsOfFile,
	termKey,
} from '../../search/index/names-file.ts';
import { writeNumbers } from '../../search/index/postings.ts';
import { hashOf, shardOf } from '../../search/index/shard.ts';
import { nameOf } from '../../search/names/name.ts';
import { termsOf } from '../../search/names/terms.ts';
import { foldToken } from '../../search/query/tokens.ts';
import { numberedFile, type SearchFile } from './file.ts';

/** All names are one file up to so many letters. */
const mostLetters = 60_000;
/** Letters of a file of terms, about. */
const lettersOfFile = 6_000;

/** The files of names. */
export function nameFiles(
	rows: readonly NameRow[],
	abbreviations: Readonly<Record<string, string>>,
	most = mostLetters,
): SearchFile[] {
	const whole: NamesFile = { abbreviations, names: rows };
	const text = JSON.stringify(whole);
	if (text.length <= most) return [{ path: namesFolder.all, text }];
	const sorted = growing.flatMap((kind) => rows.filter((row) => row[0] === kind).sort(byCalled));
	const chunks = Array.from({ length: Math.ceil(sorted.length / rowsOfFile) }, (_, at) =>
		numberedFile(namesFolder.rows, at, sorted.slice(at * rowsOfFile, (at + 1) * rowsOfFile)),
	);
	const { bits, files } = termFiles(sorted);
	const file: NamesFile = {
		abbreviations,
		names: rows.filter(([kind]) => !growing.includes(kind)),
		more: {
			kinds: growing.map((kind) => [kind, sorted.filter((row) => row[0] === kind).length]),
			rows: chunks.map(({ edition }) => edition).join(''),
			bits,
			terms: files.map(({ edition }) => edition).join(''),
		},
	};
	return [...chunks, ...files, { path: namesFolder.all, text: JSON.stringify(file) }];
}

/** Short names first, those that are called alike together, by where they belong. */
function byCalled([, urlA, ...a]: NameRow, [, urlB, ...b]: NameRow): number {
	const [keyA, keyB] = [keyOf(a), keyOf(b)];
	return keyA < keyB ? -1 : keyA > keyB ? 1 : urlA < urlB ? -1 : 1;
}

function keyOf(row: readonly [name: string, place: string, also: readonly string[], ...rest: unknown[]]): string {
	const [name, place, [short = name]] = row;
	return `${String(short.split(' ').length).padStart(3, '0')} ${foldToken(short)} ${foldToken(place)}`;
}

/** The files of terms of names in this order. */
function termFiles(rows: readonly NameRow[]): { bits: number; files: (SearchFile & { edition: string })[] } {
	const numbers = new Map<string, number[]>();
	const note = (term: string, at: number) => {
		const own = numbers.get(term);
		if (own === undefined) numbers.set(term, [at]);
		else own.push(at);
	};
	for (const [at, row] of rows.entries()) {
		for (const term of termsOf(nameOf(row))) note(term, at);
		const [kind, url] = row;
		const [, , locality = '', rest = ''] = url.split('/');
		note(`dia-phuong=${locality}`, at);
		note(`${kind}=${locality}/${rest}`, at);
	}
	const terms = [...numbers].map(([term, all]) => [term, writeNumbers(all)] as const);
	const letters = terms.reduce((sum, [term, all]) => sum + term.length + all.length, 0);
	const bits = Math.max(0, Math.ceil(Math.log2(letters / lettersOfFile)));
	const files: (readonly [string, string])[][] = Array.from({ length: 2 ** bits }, () => []);
	for (const one of terms) files[shardOf(hashOf(termKey(one[0])), bits)]?.push(one);
	return {
		bits,
		files: files.map((some, at) =>
			numberedFile(namesFolder.terms, at, Object.fromEntries(some.sort(([a], [b]) => (a < b ? -1 : 1)))),
		),
	};
}
