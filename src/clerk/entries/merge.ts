import type { Index } from '../../register/index.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import { lineKey } from '../lines/line.ts';
import type { LineStatement } from './entry.ts';
import { saidKey } from './said.ts';
import { statementsIn } from './written.ts';

/** What statements change in what a document already says. */
export interface Merge {
	readonly added: readonly LineStatement[];
	readonly changed: readonly { readonly before: LineStatement; readonly after: LineStatement }[];
	readonly same: readonly LineStatement[];
	/** Places in `results` of the entries that must go, since something in them is said otherwise now. */
	readonly removed: readonly number[];
	/** What is to be written: what is new, what is changed, and the rest of the entries that go. */
	readonly put: readonly LineStatement[];
	/** Keys of the lines of which the document says something, for the rows left empty. */
	readonly known: ReadonlySet<string>;
}

/** Compares statements with what a document of the locality says. Nothing is taken back: a line without a statement stays as it is. */
export function mergeOf(
	index: Index,
	written: readonly WrittenResult[],
	statements: readonly LineStatement[],
	locality: string,
): Merge {
	const entries = written.map((one) => statementsIn(index, one, locality) ?? []);
	const known = new Map(
		entries.flatMap((own, at) => own.map((one) => [lineKey(one.line), { at, statement: one }] as const)),
	);
	const [added, same, changed]: [LineStatement[], LineStatement[], Merge['changed'][number][]] = [[], [], []];
	const removed = new Set<number>();
	const next = new Map<string, LineStatement>();
	for (const one of statements) {
		const before = known.get(lineKey(one.line));
		if (before === undefined) added.push(one);
		else if (saidKey(before.statement.said) === saidKey(one.said)) same.push(one);
		else {
			// What a sheet has no column for stays as the document has it.
			const { item, via, progress, difficulty, proposal } = before.statement.said;
			const said = { ...one.said, item, via: one.said.via ?? via, progress, difficulty, proposal };
			const after = { ...one, said };
			changed.push({ before: before.statement, after });
			removed.add(before.at);
			next.set(lineKey(one.line), after);
		}
	}
	const moved = [...removed].flatMap((at) => (entries[at] ?? []).map((one) => next.get(lineKey(one.line)) ?? one));
	return {
		added,
		changed,
		same,
		removed: [...removed].sort((a, b) => a - b),
		put: [...moved, ...added],
		known: new Set(known.keys()),
	};
}
