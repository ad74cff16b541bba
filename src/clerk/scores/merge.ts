import type { Index } from '../../register/index.ts';
import type { WrittenScore } from '../../schemas/score.ts';
import { clerk } from '../../vi/clerk.ts';
import { scores as words } from '../../vi/scores.ts';
import { listEdits } from '../edit/list.ts';
import type { Edit } from '../edit/value.ts';
import { type PointsSaid, partWritten, type ScoreSaid, scoreIn, scoreKey } from './said.ts';
import type { RowPoints } from './statements.ts';

/** A score as it is once all is written, with the rows that state some of it. */
export interface PutScore {
	readonly said: ScoreSaid;
	/** Place in `scores`. */
	readonly at: number;
	readonly rows: readonly RowPoints[];
}

/** What rows change in the scores that a document states. */
export interface ScoreMerge {
	readonly added: readonly RowPoints[];
	readonly changed: readonly { readonly before: PointsOf; readonly after: RowPoints }[];
	readonly same: number;
	/** What is other in the entries that state other points now. Each stays in its place. */
	readonly edits: readonly Edit[];
	/** All of which rows state something that is to be written; new entries come after those that are there. */
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
	const edits: Edit[] = [];
	const put: PutScore[] = [];
	let same = 0;
	let newOnes = 0;
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
			const said = some.reduce(withRow, base);
			put.push({ said, rows: some, at: entry?.at ?? written.length + newOnes++ });
			if (entry !== null) edits.push(...scoreEdits(['scores', entry.at], entry.said, said));
		}
	}
	return { added, changed, same, edits, put };
}

/** Keys of a score and of the points of a part, in their order. */
const order = [
	'index',
	'period',
	'item',
	'unit',
	'kind',
	'total',
	'rank',
	'ranked',
	'class',
	'rating',
	'items',
	'note',
];
const partOrder = ['criterion', 'points', 'evidence', 'remedies', 'note'];

/** The changes that make an entry state other points: those of the keys that differ. */
function scoreEdits(path: Edit['path'], before: ScoreSaid, after: ScoreSaid): Edit[] {
	const ofKeys = (['total', 'note'] as const).flatMap((key): Edit[] =>
		before[key] === after[key] ? [] : [{ path: [...path, key], value: after[key] ?? null, order }],
	);
	if (before.items.length === 0 && after.items.length > 0)
		return [...ofKeys, { path: [...path, 'items'], value: after.items.map(partWritten), order }];
	const ofItems = after.items.flatMap((one, at): Edit[] => {
		const own = [...path, 'items', at];
		const was = before.items[at];
		if (was === undefined)
			return [{ path: [...path, 'items', before.items.length], insert: true, value: partWritten(one) }];
		return [
			...(was.points === one.points ? [] : [{ path: [...own, 'points'], value: one.points }]),
			...(was.note === one.note ? [] : [{ path: [...own, 'note'], value: one.note ?? null, order: partOrder }]),
			...listEdits([...own, 'evidence'], was.evidence.length === 0 ? undefined : was.evidence, one.evidence, partOrder),
		];
	});
	return [...ofKeys, ...ofItems];
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
