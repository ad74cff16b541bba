import type { Index } from '../../register/index.ts';
import type { WrittenMeasurement } from '../../schemas/measurement.ts';
import { clerk } from '../../vi/clerk.ts';
import type { Edit } from '../edit/value.ts';
import { bareCount, type FigureSaid, figureIn, figureKey, figureLaidOver, figureText } from './said.ts';
import type { RowFigure } from './statements.ts';

/** What rows change in the figures that a document states. */
export interface FigureMerge {
	readonly added: readonly RowFigure[];
	readonly changed: readonly { readonly before: FigureSaid; readonly after: RowFigure }[];
	readonly same: number;
	/** What is other in the entries that state another figure now. Each stays in its place. */
	readonly edits: readonly Edit[];
	/** By place in `measurements`, which row states it once all is written. */
	readonly stated: ReadonlyMap<number, RowFigure>;
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
		edits: changed.flatMap(({ before, after, at }) =>
			filledKeys.flatMap((key): Edit[] =>
				isSame(key, before, after) ? [] : [{ path: ['measurements', at, key], value: after[key] ?? null, order }],
			),
		),
		stated: new Map([
			...changed.map(({ after, at }) => [at, after] as const),
			...added.map((one, index) => [written.length + index, one] as const),
		]),
	};
}

/** Keys of a figure that a row fills in, and what stands before each. */
const filledKeys = ['printed', 'value', 'numerator', 'denominator', 'note'] as const;
const order = [
	...['indicator', 'target', 'assignment', 'item', 'period', 'window', 'unit', 'level', 'scope', 'printed', 'value'],
	...['numerator', 'denominator', 'status', 'leavesOut', 'via', 'note'],
];

function isSame(key: (typeof filledKeys)[number], before: FigureSaid, after: FigureSaid): boolean {
	const isCount = key === 'numerator' || key === 'denominator';
	return isCount ? bareCount(before[key]) === bareCount(after[key]) : before[key] === after[key];
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
