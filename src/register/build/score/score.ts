import { readPeriod } from '../../../deadline/period.ts';
import { say } from '../../../problem/messages.ts';
import type { WrittenScore } from '../../../schemas/score.ts';
import { fold } from '../../../words/fold.ts';
import { type IndexVersionEntry, indexIdOf } from '../../scores/index-version.ts';
import type { ScoreEntry } from '../../scores/score.ts';
import type { BuiltDocument } from '../built.ts';
import { correctedBy } from '../corrected.ts';
import type { Desk } from '../desk.ts';
import { reportPersonal } from '../personal.ts';
import type { ScoreGround, ScorePlace } from './ground.ts';
import { itemsOf } from './items.ts';

/** A score without its id, and the place where it is written. */
export type ReadScore = Omit<ScoreEntry, 'id'> & { readonly path: readonly PropertyKey[] };

/** The score that an entry of a document states; `null` if it cannot be known of whom or of what. Problems go to the desk. */
export function readScore(
	{ document, desk }: BuiltDocument,
	written: WrittenScore,
	index: number,
	ground: ScoreGround,
): ReadScore | null {
	const at: ScorePlace = (...keys) => ['scores', index, ...keys];
	const version = versionNamed(written, at, desk, ground);
	const unit = unitOf(written, at, desk);
	const period = periodOf(written, at, desk);
	checkSaying(written, at, desk);
	const corrects = correctedBy(written.corrects, at('corrects'), document, desk, ground);
	if (version !== null) checkStanding(written, version, at, desk);
	const items = itemsOf(written, version, at, desk, ground);
	if (version === null || unit === null || period === null) return null;
	return {
		document: document.id,
		item: written.item ?? null,
		index: indexIdOf(version.id),
		version: version.id,
		period,
		unit,
		kind: written.kind,
		total: written.total ?? null,
		rank: written.rank ?? null,
		ranked: written.ranked ?? null,
		class: written.class ?? null,
		rating: written.rating ?? null,
		items,
		note: written.note ?? null,
		corrects,
		path: at(),
	};
}

function versionNamed(
	{ index }: WrittenScore,
	at: ScorePlace,
	desk: Desk,
	{ versions, unread }: ScoreGround,
): IndexVersionEntry | null {
	const found = versions.get(index);
	if (found === undefined && !unread.has(index))
		desk.report(at('index'), say('unknown-index', index, versionsLike(index, versions, desk)));
	return found ?? null;
}

/** Versions that may be meant: of an index that is named alone its newest ones, else the nearest. */
function versionsLike(index: string, versions: ScoreGround['versions'], { nearest }: Desk): string[] {
	const own = [...versions.keys()].filter((id) => id.startsWith(`${index}/`));
	return own.length > 0 ? own.slice(-3) : nearest(index, () => versions.keys());
}

/** A score is one unit's: of a group nobody is named. */
function unitOf({ unit }: WrittenScore, at: ScorePlace, desk: Desk): string | null {
	const found = desk.unit(unit, at('unit'));
	if (found === null || found.members === null) return found?.id ?? null;
	desk.report(at('unit'), say('score-of-group', found.name));
	return null;
}

function periodOf({ period }: WrittenScore, at: ScorePlace, desk: Desk): ScoreEntry['period'] | null {
	if (desk.lost(...at('period'))) return null;
	const span = readPeriod(period);
	if (span === null) desk.report(at('period'), say('unread-score-period', period));
	return span === null ? null : { ...span, text: period };
}

/** Reports an entry that says nothing, and names and numbers of persons in its words. */
function checkSaying(
	{ total, rank, class: grade, rating, items, note }: WrittenScore,
	at: ScorePlace,
	desk: Desk,
): void {
	const saysNothing = [total, rank, grade, rating].every((one) => one === undefined) && items.length === 0;
	if (saysNothing && !desk.lost(...at())) desk.report(at(), say('score-of-nothing'));
	for (const [key, text] of Object.entries({ class: grade, rating, note }))
		if (text !== undefined) reportPersonal(text, at(key), desk);
}

/** Reports a total, a rank and a class that cannot be by the version. */
function checkStanding(
	{ total, rank, ranked, class: grade }: WrittenScore,
	{ name, maximum, classes }: IndexVersionEntry,
	at: ScorePlace,
	desk: Desk,
): void {
	if (total !== undefined && total > maximum)
		desk.report(at('total'), say('points-over-maximum', name, total, maximum));
	if (rank === 0) desk.report(at('rank'), say('rank-of-nothing'));
	else if (rank !== undefined && ranked !== undefined && rank > ranked)
		desk.report(at('rank'), say('rank-over-ranked', rank, ranked));
	if (grade === undefined || classes.length === 0) return;
	const place = classes.findIndex((one) => fold(one.name) === fold(grade));
	const own = classes[place];
	if (own === undefined) {
		const names = classes.map((one) => one.name);
		desk.report(at('class'), say('unknown-class', grade, name, names));
		return;
	}
	const under = classes[place - 1]?.from ?? null;
	if (total === undefined || total > maximum || (total >= own.from && (under === null || total < under))) return;
	desk.report(at('class'), say('class-differs', own.name, total, own.from, under), 'warning');
}
