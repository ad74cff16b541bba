import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { mostListed, noDay } from '../../register/listed.ts';
import { listing as words } from '../../vi/lists/listing.ts';
import type { ShortDocument } from '../calendar/short.ts';
import { listLines } from './lines.ts';

/** A page of the list of all assignments. */
export interface ListPartView {
	readonly path: string;
	readonly title: string;
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** The rows by month; one group without a heading where they are of one month, or on no day. */
	readonly groups: readonly {
		readonly id: string;
		readonly name: string | null;
		readonly count: number;
		readonly lines: ShortDocument;
	}[];
	/** The pages of this part of the list, if it has several. */
	readonly parts: readonly { readonly href: string; readonly part: number }[];
	/** The parts before and after; `null` at the ends of the list. */
	readonly previous: { readonly href: string; readonly name: string } | null;
	readonly next: { readonly href: string; readonly name: string } | null;
}

/** Every page of the list: its address and its key, `2023-09 1`. */
export function* listParts(index: Index): Generator<readonly [string, string]> {
	for (const [bucket, count] of index.buckets)
		for (let part = 1; part <= partsOf(count); part++)
			yield [address.assignmentList(bucket, part), `${bucket} ${part}`];
}

const partsOf = (count: number) => Math.ceil(count / mostListed);

/** A page of the list. Throws if there is nothing in that part. */
export function listPart(index: Index, key: string): ListPartView {
	const at = key.lastIndexOf(' ');
	const [bucket, part] = [key.slice(0, at), Number(key.slice(at + 1))];
	const all = index.listedIn.get(bucket);
	if (all === undefined) throw new Error(`nothing in ${key}`);
	const from = (part - 1) * mostListed;
	const rows = all.slice(from, from + mostListed);
	const isYear = /^\d{4}$/.test(bucket);
	const months = isYear ? Map.groupBy(rows, ({ day }) => day.slice(0, 7)) : new Map([[bucket, rows]]);
	const keys = [...index.buckets.keys()];
	const link = (other: string | undefined) =>
		other === undefined ? null : { href: address.assignmentList(other, 1), name: titleOf(index, other) };
	return {
		path: address.assignmentList(bucket, part),
		title: words.part(titleOf(index, bucket), part),
		from: from + 1,
		to: from + rows.length,
		count: all.length,
		groups: [...months].map(([month, own]) => ({
			id: `thang-${month}`,
			name: isYear ? words.month(month) : null,
			count: own.length,
			lines: listLines(index, own),
		})),
		parts:
			partsOf(all.length) === 1
				? []
				: Array.from({ length: partsOf(all.length) }, (_, n) => ({
						href: address.assignmentList(bucket, n + 1),
						part: n + 1,
					})),
		previous: link(keys[keys.indexOf(bucket) - 1]),
		next: link(keys[keys.indexOf(bucket) + 1]),
	};
}

function titleOf(index: Index, bucket: string): string {
	if (bucket === noDay) return words.ofUndated;
	if (bucket.startsWith(noDay)) return words.ofUndatedIn(index.localities.get(bucket.slice(2))?.name ?? bucket);
	return bucket.length === 4 ? words.ofYear(bucket) : words.ofMonth(bucket);
}
