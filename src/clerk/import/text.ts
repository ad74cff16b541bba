import { editedFile } from '../edit/file.ts';
import { type Addition, appended } from '../entries/append.ts';
import { type Entry, entryLines } from '../entries/entry.ts';
import type { Merge } from '../entries/merge.ts';
import type { FigureMerge } from '../figures/merge.ts';
import { figureLines } from '../figures/said.ts';
import type { ScoreMerge } from '../scores/merge.ts';
import { scoreLines } from '../scores/said.ts';
import type { Receiver } from './receiver.ts';
import { withRemarks } from './remarks.ts';

/** What rows change in each list of a document. */
interface Merges {
	readonly merge: Merge;
	readonly figures: FigureMerge;
	readonly scores: ScoreMerge;
}

/**
 * The text of a document with what rows change: entries of which something is other stay in their places, new ones follow. `null` if
 * that cannot be written without touching something else.
 */
export function textWith(receiver: Receiver, entries: readonly Entry[], merges: Merges): string | null {
	const { text } = receiver;
	// Line ends of one sign, of old, are read as those of today.
	const isOld = text.includes('\r') && !text.includes('\n');
	if (!isOld) return written(receiver, entries, merges);
	return written({ ...receiver, text: text.replaceAll('\r', '\n') }, entries, merges)?.replaceAll('\n', '\r') ?? null;
}

function written(
	{ text, locality, measured, scored }: Receiver,
	entries: readonly Entry[],
	{ merge, figures, scores }: Merges,
): string | null {
	const edits = [...merge.touched.flatMap((one) => one.edits), ...figures.edits, ...scores.edits];
	const newFigures = [...figures.stated].filter(([at]) => at >= measured.length);
	const lists: Addition[] = [
		{ key: 'results', added: entries.map((one) => entryLines(one, locality)) },
		{
			key: 'measurements',
			added: newFigures.map(([, { place: _place, ...one }]) => figureLines(one, locality)),
		},
		{
			key: 'scores',
			added: scores.put.filter(({ at }) => at >= scored.length).map(({ said }) => scoreLines(said, locality)),
		},
	];
	let edited = text;
	try {
		if (edits.length > 0) edited = withRemarks(text, editedFile('.mdx', text, edits), edits);
	} catch {
		return null;
	}
	return lists.reduce<string | null>(
		(before, one) => (before === null || one.added.length === 0 ? before : appended(before, one)),
		edited,
	);
}
