import { say } from '../../../problem/messages.ts';
import { fold } from '../../../words/fold.ts';
import { localityOf } from '../../id.ts';
import type { IndexVersionEntry } from '../../scores/index-version.ts';
import type { ScoreEntry } from '../../scores/score.ts';
import type { BuiltDocument } from '../built.ts';
import { correctsInCircle } from '../corrected.ts';
import type { ScoreGround } from './ground.ts';
import { type ReadScore, readScore } from './score.ts';

/** The most scores of one document. A province has some 190 bodies, each with three kinds of scores. */
const most = 1000;

/** What the register knows when scores are read. */
interface Known {
	readonly assignments: readonly { readonly id: string }[];
	readonly indices: readonly IndexVersionEntry[];
	readonly unreadIndices: readonly string[];
	readonly mayExist: ScoreGround['mayExist'];
}

/** The scores that documents state, in the order of the documents and of their words. Problems go to their desks. */
export function scoresOf(built: readonly BuiltDocument[], known: Known): ScoreEntry[] {
	if (built.every(({ written }) => written.scores.length === 0)) return [];
	const ground: ScoreGround = {
		owners: new Map(built.map((one) => [one.document.id, one])),
		assignments: new Set(known.assignments.map(({ id }) => id)),
		versions: new Map(known.indices.map((one) => [one.id, one])),
		unread: new Set(known.unreadIndices),
		mayExist: known.mayExist,
	};
	const read = built.flatMap((by) => {
		const { scores } = by.written;
		if (scores.length <= most) return scores.flatMap((one, index) => readScore(by, one, index, ground) ?? []);
		by.desk.report(['scores'], say('too-many-scores', scores.length, most));
		return [];
	});
	for (const own of Map.groupBy(read, thingOf).values()) checkAlike(own, ground);
	checkForecasts(read, ground);
	return withIds(read);
}

/** What a score is of, as a text that is equal for the same thing alone. */
const thingOf = (one: ReadScore): string => JSON.stringify([contestOf(one), one.kind]);

const contestOf = ({ version, unit, period }: ReadScore): string =>
	JSON.stringify([version, unit, period.start, period.end]);

/** Reports what is stated twice of one thing, what differs, and corrections of what is not stated. */
function checkAlike(own: readonly ReadScore[], { owners }: ScoreGround): void {
	const numberOf = (id: string) => owners.get(id)?.document.number ?? id;
	const first = new Map<string, ReadScore>();
	const corrected = new Set(own.map(({ corrects }) => corrects));
	for (const one of own) {
		const desk = owners.get(one.document)?.desk;
		if (first.has(one.document)) desk?.report([...one.path], say('scored-twice', one.period.text));
		else first.set(one.document, one);
		if (one.corrects !== null && !own.some(({ document }) => document === one.corrects))
			desk?.report([...one.path, 'corrects'], say('corrects-no-score', numberOf(one.corrects)));
		else if (one.corrects !== null && correctsInCircle(one, own))
			desk?.report([...one.path, 'corrects'], say('corrects-in-circle', numberOf(one.corrects)));
	}
	const standing = [...first.values()].filter(({ document }) => !corrected.has(document));
	for (const [at, one] of standing.entries())
		for (const { key, name, value } of statedBy(one)) {
			const other = standing.slice(0, at).find((before) => {
				const said = before[key];
				return said !== null && fold(String(said)) !== fold(value);
			});
			if (other === undefined) continue;
			const said = say('scores-differ', name, value, String(other[key]).replace('.', ','), numberOf(other.document));
			owners.get(one.document)?.desk.report([...one.path, key], said, 'warning');
		}
}

/** What is stated of a unit as a whole, in words. */
function statedBy(one: ReadScore) {
	const names = { total: 'Điểm', rank: 'Hạng', class: 'Mức xếp loại', rating: 'Kết quả xếp loại' } as const;
	return (['total', 'rank', 'class', 'rating'] as const).flatMap((key) => {
		const value = one[key];
		return value === null ? [] : [{ key, name: names[key], value: String(value).replace('.', ',') }];
	});
}

/** Warns of forecasts that were issued when the score was already published. */
function checkForecasts(read: readonly ReadScore[], { owners }: ScoreGround): void {
	const issued = ({ document }: ReadScore) => owners.get(document)?.document.issued ?? '';
	for (const own of Map.groupBy(read, contestOf).values()) {
		const appraised = own.filter(({ kind }) => kind === 'appraised');
		for (const one of own.filter(({ kind }) => kind === 'forecast')) {
			const before = appraised.find((other) => issued(other) < issued(one));
			if (before === undefined) continue;
			const number = owners.get(before.document)?.document.number ?? before.document;
			owners.get(one.document)?.desk.report([...one.path, 'kind'], say('forecast-after-appraisal', number), 'warning');
		}
	}
}

/** Each score with its id: that of its document, its version, and its unit. */
function withIds(read: readonly ReadScore[]): ScoreEntry[] {
	const taken = new Map<string, number>();
	return read.map(({ path: _path, ...one }) => {
		const unit = one.unit.slice(localityOf(one.unit).length + 1);
		const id = `${one.document}#diem-${one.version.replace('/', '-')}-${unit}`;
		const count = (taken.get(id) ?? 0) + 1;
		taken.set(id, count);
		return { ...one, id: count === 1 ? id : `${id}-${count}` };
	});
}
