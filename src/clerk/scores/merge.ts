import type { Index } from '../../register/index.ts';
import type { WrittenScore } from '../../schemas/score.ts';
import { clerk } from '../../vi/clerk.ts';
import { scores as words } from '../../vi/scores.ts';
import { type PointsSaid, type ScoreSaid, scoreIn, scoreKey } from './said.ts';
import type { RowPoints } from './statements.ts';

/** A score that is to be written, with the rows that state some of it. */
export interface PutScore {
	readonly said: ScoreSaid;
	readonly rows: readonly RowPoints[];
}

/** What rows change in the scores that a document states. */
export interface ScoreMerge {
	readonly added: readonly RowPoints[];
	readonly changed: readonly { readonly before: PointsOf; readonly after: RowPoints }[];
	readonly same: number;
	/** Places in `scores` of the entries that go, since they are stated otherwise now. */
	readonly removed: readonly number[];
	/** What is to be written. */
	readonly put: readonly PutScore[];
}

type PointsOf = Pick<RowPoints, 'points' | 'evidence' | 'note'>;

/** Compares rows with the scores of a document of the locality. Nothing is taken back: what no row states stays as it is. */
export function scoreMerge(written: readonly WrittenScore[], rows: readonly RowPoints[], locality: string): ScoreMerge {
	const known = Map.groupBy(
		written.flatMap((one, at) => {
			const said = scoreIn(one, locality);
			return said === null ? [] : [{ said, at }];
		}),
		({ said }) => scoreKey(said),
	);
	const added: RowPoints[] = [];
	const changed: { before: PointsOf; after: RowPoints }[] = [];
	const removed: number[] = [];
	const put: PutScore[] = [];
	let same = 0;
	for (const [key, own] of Map.groupBy(rows, scoreKey)) {
		const entries = known.get(key) ?? [];
		const holder = (row: RowPoints) => entries.find(({ said }) => statedIn(said, row) !== null) ?? entries[0] ?? null;
		for (const [entry, some] of Map.groupBy(own, holder)) {
			let isOther = false;
			for (const row of some) {
				const before = entry === null ? null : statedIn(entry.said, row);
				if (before === null) added.push(row);
				else if (textOf(laidOver(before, row)) === textOf(before)) {
					same += 1;
					continue;
				} else changed.push({ before, after: { ...row, ...laidOver(before, row) } });
				isOther = true;
			}
			const [first] = some;
			if (!isOther || first === undefined) continue;
			const { version, period, unit, kind } = first;
			const base = entry?.said ?? { version, period, unit, kind, items: [] };
			put.push({ said: some.reduce(withRow, base), rows: some });
			if (entry !== null) removed.push(entry.at);
		}
	}
	return { added, changed, same, removed: removed.sort((a, b) => a - b), put };
}

/** What an entry says of the points of a row; `null` where it says nothing of them. */
function statedIn({ total, items, note }: ScoreSaid, { criterion }: RowPoints): PointsOf | null {
	if (criterion === null) return total === undefined ? null : { points: total, evidence: [], note };
	return items.find((one) => one.criterion === criterion) ?? null;
}

/** An empty cell takes nothing back; the note belongs to the points, and goes where these become others. */
const laidOver = (before: PointsOf, row: RowPoints): PointsOf => ({
	points: row.points,
	evidence: row.evidence.length > 0 ? row.evidence : before.evidence,
	note: row.note ?? (row.points === before.points ? before.note : undefined),
});

function withRow(said: ScoreSaid, row: RowPoints): ScoreSaid {
	const before = statedIn(said, row);
	const { points, evidence, note } = before === null ? row : laidOver(before, row);
	if (row.criterion === null) return { ...said, total: points, note: before === null ? (note ?? said.note) : note };
	const { criterion } = row;
	const at = said.items.findIndex((one) => one.criterion === criterion);
	const item: PointsSaid = { criterion, points, evidence, note, remedies: said.items[at]?.remedies ?? [] };
	return { ...said, items: at < 0 ? [...said.items, item] : said.items.with(at, item) };
}

const textOf = ({ points, evidence, note }: PointsOf): string => JSON.stringify([points, evidence, note]);

/** The most changes and new scores that are said one by one. */
const mostTold = { changed: 200, added: 20 };

/** What is other than in the document: how many, then each change and what is new. */
export function scoreDifference(index: Index, { added, changed, same }: ScoreMerge): string[] {
	const about = ({ version, unit, criterion, kind, period }: RowPoints) =>
		clerk.withWords([
			index.versions.get(version)?.short ?? version,
			index.units.get(unit)?.short ?? unit,
			criterion ?? clerk.totalPoints,
			words.kinds[kind],
			period,
		]);
	const told = ({ points, evidence, note }: PointsOf) => clerk.withWords([points, evidence.join('; '), note ?? '']);
	return [
		clerk.scoresAgainst(added.length, changed.length, same),
		...changed
			.slice(0, mostTold.changed)
			.map(({ before, after }) => clerk.changed(about(after), told(before), told(after))),
		...added.slice(0, mostTold.added).map((one) => clerk.added(about(one), told(one))),
		...(added.length > mostTold.added ? [clerk.scoresMore(added.length - mostTold.added)] : []),
	];
}
