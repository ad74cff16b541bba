import type { Finding } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import type { Basis } from '../../schemas/document.ts';
import type { WrittenMeasurement } from '../../schemas/measurement.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import type { WrittenScore } from '../../schemas/score.ts';
import { type Entry, entriesOf, entryLines } from '../entries/entry.ts';
import { type Merge, mergeOf } from '../entries/merge.ts';
import { type Splice, spliced } from '../entries/splice.ts';
import { type FigureMerge, figureMerge } from '../figures/merge.ts';
import { figureLines } from '../figures/said.ts';
import type { RowFigure } from '../figures/statements.ts';
import { triedFigures } from '../figures/tried.ts';
import { lineKey } from '../lines/line.ts';
import { type ScoreMerge, scoreMerge } from '../scores/merge.ts';
import { scoreLines } from '../scores/said.ts';
import type { RowPoints } from '../scores/statements.ts';
import { triedScores } from '../scores/tried.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import type { RowStatement } from '../sheet/statements.ts';
import { triedProblems } from './tried.ts';

/** The document into which statements are to be written. */
export interface Receiver {
	/** `binh-tan/45-bc-ubnd-2023` */
	readonly id: string;
	readonly locality: string;
	/** How problems name its file. */
	readonly file: string;
	readonly text: string;
	/** The documents that it rests on and reports on. */
	readonly basis: readonly Basis[];
	/** What its `results` hold now. */
	readonly written: readonly WrittenResult[];
	/** What its `measurements` hold now. */
	readonly measured: readonly WrittenMeasurement[];
	/** What its `scores` hold now. */
	readonly scored: readonly WrittenScore[];
	/** Everything that the check says of it as it is. */
	readonly found: readonly Finding[];
	/** Everything that the check says of the document if its file holds this text. */
	readonly tried: (text: string) => readonly Finding[];
}

/** What is to be written, and what is wrong with it. */
export interface Proposal {
	readonly merge: Merge;
	readonly figures: FigureMerge;
	readonly scores: ScoreMerge;
	/** The text of the document after it; the same text where nothing changes. `null` if its frontmatter cannot be read. */
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
	if (merge.put.length + figures.put.length + scores.put.length === 0)
		return { ...made, text: target.text, problems: [] };
	const entries: Entry[] = entriesOf(merge.put);
	const text = textWith(target, entries, made);
	if (text === null) return { ...made, text, problems: [] };
	const byLine = new Map(statements.map((one) => [lineKey(one.line), one]));
	const first = target.written.length - merge.removed.length;
	const ofScores = triedScores(target.tried(text), scores.put, target.scored.length - scores.removed.length);
	const { own, others } = triedFigures(ofScores.others, figures.put, target.measured.length - figures.removed.length);
	const problems = triedProblems(others, entries, first, ({ line }) => byLine.get(lineKey(line)), target);
	return { ...made, text, problems: [...problems, ...own, ...ofScores.own] };
}

function textWith(
	{ text, locality }: Receiver,
	entries: readonly Entry[],
	{ merge, figures, scores }: Pick<Proposal, 'merge' | 'figures' | 'scores'>,
): string | null {
	const lists: Splice[] = [
		{ removed: merge.removed, added: entries.map((one) => entryLines(one, locality)) },
		{
			key: 'measurements',
			removed: figures.removed,
			added: figures.put.map(({ place: _place, ...one }) => figureLines(one, locality)),
		},
		{ key: 'scores', removed: scores.removed, added: scores.put.map(({ said }) => scoreLines(said, locality)) },
	];
	return lists.reduce<string | null>(
		(before, one) => (before === null || one.added.length === 0 ? before : spliced(before, one)),
		text,
	);
}
