import type { Finding } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import { type Entry, entriesOf, entryLines } from '../entries/entry.ts';
import { type Merge, mergeOf } from '../entries/merge.ts';
import { spliced } from '../entries/splice.ts';
import { lineKey } from '../lines/line.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import type { RowStatement } from '../sheet/statements.ts';
import { triedProblems } from './tried.ts';

/** The document into which statements are to be written. */
export interface Receiver {
	readonly locality: string;
	/** How problems name its file. */
	readonly file: string;
	readonly text: string;
	/** What its `results` hold now. */
	readonly written: readonly WrittenResult[];
	/** Everything that the check says of it as it is. */
	readonly found: readonly Finding[];
	/** Everything that the check says of the document if its file holds this text. */
	readonly tried: (text: string) => readonly Finding[];
}

/** What is to be written, and what is wrong with it. */
export interface Proposal {
	readonly merge: Merge;
	/** The text of the document after it; the same text where nothing changes. `null` if its frontmatter cannot be read. */
	readonly text: string | null;
	readonly problems: readonly SheetProblem[];
}

/** Compares statements with a document, writes them into its text, and asks the check what it would say. Nothing is written to disk. */
export function proposalOf(index: Index, statements: readonly RowStatement[], target: Receiver): Proposal {
	const merge = mergeOf(index, target.written, statements, target.locality);
	if (merge.put.length === 0) return { merge, text: target.text, problems: [] };
	const entries: Entry[] = entriesOf(merge.put);
	const added = entries.map((one) => entryLines(one, target.locality));
	const text = spliced(target.text, { removed: merge.removed, added });
	if (text === null) return { merge, text, problems: [] };
	const rows = new Map(statements.map((one) => [lineKey(one.line), one]));
	const first = target.written.length - merge.removed.length;
	const problems = triedProblems(target.tried(text), entries, first, ({ line }) => rows.get(lineKey(line)), target);
	return { merge, text, problems };
}
