import type { Index } from '../../register/index.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import { lineKey } from '../lines/line.ts';
import type { LineStatement } from './entry.ts';
import { laidOver, saidKey } from './said.ts';
import { type Touched, touched } from './touched.ts';
import { statementsIn } from './written.ts';

/** What statements change in what a document already says. */
export interface Merge {
	readonly added: readonly LineStatement[];
	readonly changed: readonly { readonly before: LineStatement; readonly after: LineStatement }[];
	readonly same: readonly LineStatement[];
	/** How many of all these keep words of the document where the row has an empty cell. */
	readonly keptWords: number;
	/** The entries of which something is said otherwise now. Each stays in its place. */
	readonly touched: readonly Touched[];
	/** What entries of their own are to say: what is new, and what no longer fits into the entry that said it. */
	readonly put: readonly LineStatement[];
	/** Keys of the lines of which the document says something, for the rows left empty. */
	readonly known: ReadonlySet<string>;
}

/**
 * Compares statements with what a document of the locality says. Nothing is taken back: a line without a statement stays as it is, and
 * so do words where the row has none.
 */
export function mergeOf(
	index: Index,
	written: readonly WrittenResult[],
	statements: readonly LineStatement[],
	locality: string,
): Merge {
	const entries = written.map((one) => statementsIn(index, one, locality) ?? []);
	const known = Map.groupBy(
		entries.flatMap((own, at) => own.map((statement) => ({ at, statement }))),
		({ statement }) => lineKey(statement.line),
	);
	const [added, same, changed]: [LineStatement[], LineStatement[], Merge['changed'][number][]] = [[], [], []];
	const places = new Set<number>();
	const next = new Map<LineStatement, LineStatement>();
	let keptWords = 0;
	for (const one of statements) {
		const own = known.get(lineKey(one.line)) ?? [];
		const said = own.map((before) => ({ ...before, said: laidOver(before.statement.said, one.said) }));
		const isSame = said.find((before) => saidKey(before.said) === saidKey(before.statement.said));
		// Of several sentences about one line, that which says how far it is.
		const before = isSame ?? said.find(({ statement }) => statement.said.state !== undefined) ?? said[0];
		if (before !== undefined && saidKey(before.said) !== saidKey(one.said)) keptWords += 1;
		if (before === undefined) added.push(one);
		else if (before === isSame) same.push(one);
		else {
			const after = { ...one, said: before.said };
			changed.push({ before: before.statement, after });
			places.add(before.at);
			next.set(before.statement, after);
		}
	}
	const changes = [...places]
		.sort((a, b) => a - b)
		.flatMap((at) => {
			const entry = written[at];
			return entry === undefined ? [] : [touched(entry, at, entries[at] ?? [], next)];
		});
	return {
		added,
		changed,
		same,
		keptWords,
		touched: changes,
		put: [...changes.flatMap(({ moved }) => moved), ...added],
		known: new Set(known.keys()),
	};
}
