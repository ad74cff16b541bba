import { say } from '../../problem/messages.ts';
import type { Index } from '../../register/index.ts';
import { type Entry, entriesOf, type LineStatement } from '../entries/entry.ts';
import { type Merge, mergeOf } from '../entries/merge.ts';
import { type FigureMerge, figureMerge } from '../figures/merge.ts';
import type { RowFigure } from '../figures/statements.ts';
import { triedFigures } from '../figures/tried.ts';
import { lineKey } from '../lines/line.ts';
import { type ScoreMerge, scoreMerge } from '../scores/merge.ts';
import type { RowPoints } from '../scores/statements.ts';
import { triedScores } from '../scores/tried.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import type { RowStatement } from '../sheet/statements.ts';
import type { Receiver } from './receiver.ts';
import { textWith } from './text.ts';
import { triedProblems } from './tried.ts';

/** What is to be written, and what is wrong with it. */
export interface Proposal {
	readonly merge: Merge;
	readonly figures: FigureMerge;
	readonly scores: ScoreMerge;
	/** The text of the document after it; the same text where nothing changes. `null` if it cannot be written. */
	readonly text: string | null;
	readonly problems: readonly SheetProblem[];
}

/**
 * Compares statements, figures and scores with a document, writes them into its text, and asks the check what it would say. Nothing is
 * written to disk.
 */
export function proposalOf(
	index: Index,
	statements: readonly RowStatement[],
	target: Receiver,
	rows: readonly RowFigure[] = [],
	points: readonly RowPoints[] = [],
): Proposal {
	const merge = mergeOf(index, target.written, statements, target.locality);
	const figures = figureMerge(index, target.measured, rows, target.locality);
	const scores = scoreMerge(target.scored, points, target.locality);
	const made = { merge, figures, scores };
	const isOther = merge.touched.length + merge.put.length + figures.stated.size + scores.put.length > 0;
	if (!isOther) return { ...made, text: target.text, problems: [] };
	const entries: Entry[] = entriesOf(merge.put);
	const text = textWith(target, entries, made);
	if (text === null)
		return {
			...made,
			text,
			problems: [{ place: null, file: target.file, level: 'error', ...say('sheet-not-writable') }],
		};
	const byLine = new Map(statements.map((one) => [lineKey(one.line), one]));
	const ofScores = triedScores(target.tried(text), scores.put);
	const { own, others } = triedFigures(ofScores.others, figures.stated);
	const stated = new Map<number, readonly LineStatement[]>([
		...merge.touched.map(({ at, kept }) => [at, kept] as const),
		...entries.map((one, index) => [target.written.length + index, one] as const),
	]);
	const problems = triedProblems(others, stated, ({ line }) => byLine.get(lineKey(line)), target);
	return { ...made, text, problems: [...problems, ...own, ...ofScores.own] };
}
