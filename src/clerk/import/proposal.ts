import type { Finding } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import type { WrittenMeasurement } from '../../schemas/measurement.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import { type Entry, entriesOf, entryLines } from '../entries/entry.ts';
import { type Merge, mergeOf } from '../entries/merge.ts';
import { spliced } from '../entries/splice.ts';
import { type FigureMerge, figureMerge } from '../figures/merge.ts';
import { figureLines } from '../figures/said.ts';
import type { RowFigure } from '../figures/statements.ts';
import { triedFigures } from '../figures/tried.ts';
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
	/** What its `measurements` hold now. */
	readonly measured: readonly WrittenMeasurement[];
	/** Everything that the check says of it as it is. */
	readonly found: readonly Finding[];
	/** Everything that the check says of the document if its file holds this text. */
	readonly tried: (text: string) => readonly Finding[];
}

/** What is to be written, and what is wrong with it. */
export interface Proposal {
	readonly merge: Merge;
	readonly figures: FigureMerge;
	/** The text of the document after it; the same text where nothing changes. `null` if its frontmatter cannot be read. */
	readonly text: string | null;
	readonly problems: readonly SheetProblem[];
}

/**
 * Compares statements and figures with a document, writes them into its text, and asks the check what it would say. Nothing is
 * written to disk.
 */
export function proposalOf(
	index: Index,
	statements: readonly RowStatement[],
	target: Receiver,
	rows: readonly RowFigure[] = [],
): Proposal {
	const merge = mergeOf(index, target.written, statements, target.locality);
	const figures = figureMerge(index, target.measured, rows, target.locality);
	if (merge.put.length + figures.put.length === 0) return { merge, figures, text: target.text, problems: [] };
	const entries: Entry[] = entriesOf(merge.put);
	const text = textWith(target, merge, entries, figures);
	if (text === null) return { merge, figures, text, problems: [] };
	const byLine = new Map(statements.map((one) => [lineKey(one.line), one]));
	const first = target.written.length - merge.removed.length;
	const { own, others } = triedFigures(
		target.tried(text),
		figures.put,
		target.measured.length - figures.removed.length,
	);
	const problems = triedProblems(others, entries, first, ({ line }) => byLine.get(lineKey(line)), target);
	return { merge, figures, text, problems: [...problems, ...own] };
}

function textWith(
	{ text, locality }: Receiver,
	merge: Merge,
	entries: readonly Entry[],
	figures: FigureMerge,
): string | null {
	const results = entries.map((one) => entryLines(one, locality));
	const first = results.length === 0 ? text : spliced(text, { removed: merge.removed, added: results });
	if (first === null || figures.put.length === 0) return first;
	const added = figures.put.map(({ place: _place, ...one }) => figureLines(one, locality));
	return spliced(first, { key: 'measurements', removed: figures.removed, added });
}
