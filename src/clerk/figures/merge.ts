import type { Index } from '../../register/index.ts';
import type { WrittenMeasurement } from '../../schemas/measurement.ts';
import { clerk } from '../../vi/clerk.ts';
import { type FigureSaid, figureIn, figureKey, figureLaidOver, figureText } from './said.ts';
import type { RowFigure } from './statements.ts';

/** What rows change in the figures that a document states. */
export interface FigureMerge {
	readonly added: readonly RowFigure[];
	readonly changed: readonly { readonly before: FigureSaid; readonly after: RowFigure }[];
	readonly same: number;
	/** Places in `measurements` of the entries that go, since they are stated otherwise now. */
	readonly removed: readonly number[];
	/** What is to be written. */
	readonly put: readonly RowFigure[];
}

/** Compares rows with the figures of a document of the locality. Nothing is taken back: what no row states stays as it is. */
export function figureMerge(
	index: Index,
	written: readonly WrittenMeasurement[],
	rows: readonly RowFigure[],
	locality: string,
): FigureMerge {
	const known = new Map(
		written.flatMap((one, at) => {
			const figure = figureIn(index, one, locality);
			return figure === null ? [] : [[figureKey(figure), { figure, at }] as const];
		}),
	);
	const added: RowFigure[] = [];
	const changed: (FigureMerge['changed'][number] & { readonly at: number })[] = [];
	let same = 0;
	for (const row of rows) {
		const before = known.get(figureKey(row));
		if (before === undefined) {
			added.push(row);
			continue;
		}
		const after = { ...row, ...figureLaidOver(before.figure, row) };
		if (figureText(after) === figureText(before.figure)) same += 1;
		else changed.push({ before: before.figure, after, at: before.at });
	}
	return {
		added,
		changed,
		same,
		removed: changed.map(({ at }) => at).sort((a, b) => a - b),
		put: [...changed.map(({ after }) => after), ...added],
	};
}

/** The most changes and new figures that are said one by one. */
const mostTold = { changed: 200, added: 20 };

/** What is other than in the document: how many, then each change and what is new. */
export function figureDifference(index: Index, { added, changed, same }: FigureMerge): string[] {
	const about = ({ target, unit, scope, period }: FigureSaid) =>
		clerk.withWords([
			index.targets.get(target)?.ref ?? target,
			unit === null ? '' : (index.units.get(unit)?.short ?? unit),
			scope ?? '',
			period,
		]);
	return [
		clerk.figuresAgainst(added.length, changed.length, same),
		...changed
			.slice(0, mostTold.changed)
			.map(({ before, after }) => clerk.changed(about(after), wordsOf(before), wordsOf(after))),
		...added.slice(0, mostTold.added).map((one) => clerk.added(about(one), wordsOf(one))),
		...(added.length > mostTold.added ? [clerk.figuresMore(added.length - mostTold.added)] : []),
	];
}

function wordsOf({ printed, numerator, denominator, note }: FigureSaid): string {
	const isFraction = numerator !== undefined && denominator !== undefined;
	return clerk.withWords([isFraction ? `${printed} (${numerator}/${denominator})` : printed, note ?? '']);
}
