import Big from 'big.js';
import { say } from '../../../problem/messages.ts';
import type { WrittenScore } from '../../../schemas/score.ts';
import type { IndexVersionEntry, PartEntry } from '../../scores/index-version.ts';
import type { ScoredEntry } from '../../scores/score.ts';
import type { Desk } from '../desk.ts';
import { assignmentId, isInDraft, meantBy, numberOf } from '../named-assignment.ts';
import { reportPersonal } from '../personal.ts';
import type { ScoreGround, ScorePlace } from './ground.ts';

/** The points of parts that an entry states; those of parts that the version has not are left out. Problems go to the desk. */
export function itemsOf(
	written: WrittenScore,
	version: IndexVersionEntry | null,
	at: ScorePlace,
	desk: Desk,
	ground: ScoreGround,
): ScoredEntry[] {
	const parts = new Map(version?.parts.map((one) => [one.id, one]));
	const seen = new Set<string>();
	const items = written.items.flatMap((one, position): ScoredEntry[] => {
		const { criterion, points, evidence, note } = one;
		const own: ScorePlace = (...keys) => at('items', position, ...keys);
		for (const [place, text] of evidence.entries()) reportPersonal(text, own('evidence', place), desk);
		if (note !== undefined) reportPersonal(note, own('note'), desk);
		if (seen.has(criterion)) desk.report(own('criterion'), say('criterion-scored-twice', criterion));
		seen.add(criterion);
		const part = parts.get(criterion);
		if (version !== null && part === undefined && !desk.lost(...own('criterion')))
			desk.report(
				own('criterion'),
				say(
					'unknown-criterion',
					criterion,
					version.name,
					desk.nearest(criterion, () => parts.keys()),
				),
			);
		if (part !== undefined && points > part.max)
			desk.report(own('points'), say('points-over-maximum', `“${criterion}”`, points, part.max));
		const remedies = one.remedies.flatMap((id, place) => remedyOf(id, own('remedies', place), desk, ground) ?? []);
		return part === undefined ? [] : [{ criterion, points, evidence, remedies, note: note ?? null }];
	});
	if (version !== null && !desk.lost(...at('items')) && !desk.lost(...at('total')))
		checkSums(written.total ?? null, items, version, at, desk);
	return items;
}

/** Id of the assignment that remedies what was lost; `null` if there is none, which is reported. */
function remedyOf(
	written: string,
	place: PropertyKey[],
	desk: Desk,
	{ assignments, owners, mayExist }: ScoreGround,
): string | null {
	const id = assignmentId(written, desk.locality);
	if (assignments.has(id)) return id;
	if (isInDraft(id, desk)) desk.report(place, say('points-to-draft', written));
	else if (!mayExist(id))
		desk.report(place, say('unknown-result', written, meantBy(written, owners, desk), numberOf(id, owners)));
	return null;
}

/** Warns where points of parts do not add up to those of what they are parts of: less what may be taken off there. */
function checkSums(
	total: number | null,
	items: readonly ScoredEntry[],
	version: IndexVersionEntry,
	at: ScorePlace,
	desk: Desk,
): void {
	const points = new Map(items.map((one) => [one.criterion, one.points]));
	const partsOf = Map.groupBy(version.parts, ({ within }) => within);
	const check = (whole: number | null, parts: readonly PartEntry[], deduct: number | null, name: string) => {
		const given = parts.flatMap(({ id }) => points.get(id) ?? []);
		if (whole === null || given.length === 0) return;
		const sum = given.reduce((all, one) => all.plus(one), Big(0));
		const lost = Big(whole).minus(sum);
		const isMore = lost.gt(0) && given.length === parts.length;
		if (isMore || sum.minus(deduct ?? 0).gt(whole))
			desk.report(at('items'), say('points-differ', name, Number(sum), whole), 'warning');
	};
	check(total, partsOf.get(null) ?? [], null, version.name);
	for (const { id, deduct } of version.parts) check(points.get(id) ?? null, partsOf.get(id) ?? [], deduct, `“${id}”`);
}
