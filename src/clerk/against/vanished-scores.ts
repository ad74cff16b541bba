import { readPeriod } from '../../deadline/period.ts';
import type { Finding } from '../../problem/problem.ts';
import { documentId, unitId } from '../../register/id.ts';
import type { WrittenScore } from '../../schemas/score.ts';
import { clerk } from '../../vi/clerk.ts';
import { scores as words } from '../../vi/scores.ts';
import { listedFacts, phraseRow, type StatedFacts, statedFacts } from './facts.ts';
import { noLongerStated, type Stated } from './stated.ts';
import { knownAmong, type Telling, whole } from './telling.ts';

/**
 * Scores that were published and are no longer stated, or otherwise, though no document takes them back. `content` is the name of
 * the content folder.
 */
export function vanishedScores(before: readonly Telling[], now: readonly Telling[], content: string): Finding[] {
	const knownIn = knownAmong(before, now);
	const corrected = new Set(
		now.flatMap(({ locality, data }) =>
			data.scores.flatMap((one) => {
				const corrects = whole(one.corrects ?? null, locality);
				return corrects === null ? [] : [`${corrects} ${aboutOf(one, locality)}`];
			}),
		),
	);
	const isTakenBack = ({ locality, slug }: Telling, { about }: Stated) =>
		corrected.has(`${documentId(locality, slug)} ${about}`);
	const kind = { list: 'scores', statedIn: scoresIn, isTakenBack } as const;
	const codes = { vanished: 'statement-vanished', altered: 'statement-changed' } as const;
	return before.flatMap((one) => noLongerStated(one, knownIn(one), { ...kind, ...codes }, content));
}

function scoresIn({ locality, data }: Telling): Stated[] {
	return data.scores.map((score, at) => {
		const { index, period, unit, kind } = score;
		const name = clerk.withWords([index, period, unit, words.kinds[kind]]);
		return {
			about: aboutOf(score, locality),
			thing: `${index} ${unitId(unit, locality)}`,
			name,
			words: clerk.withWords([name, wordsOf(score)]),
			facts: factsOfScore(score, locality),
			path: ['scores', at],
		};
	});
}

/** Of what a score is, as a text that is equal for the same thing alone. */
function aboutOf({ index, period, unit, kind }: WrittenScore, locality: string): string {
	const span = readPeriod(period);
	return JSON.stringify([index, span === null ? period : [span.start, span.end], unitId(unit, locality), kind]);
}

/** What it states, without remedies. Our own notes may be worded otherwise, and evidence added. */
function factsOfScore(
	{ total, rank, ranked, class: grade, rating, items, note, item, corrects }: WrittenScore,
	locality: string,
): StatedFacts {
	const said = statedFacts([
		['total', total?.toString()],
		['rank', rank?.toString()],
		['ranked', ranked?.toString()],
		['class', grade],
		['rating', rating],
		['note', note, 'worded'],
		['corrects', whole(corrects ?? null, locality) ?? ''],
		phraseRow('item', item),
	]);
	const parts = items.flatMap(({ criterion, points, evidence, note: own }) => [
		...statedFacts([
			[`items ${criterion}, points`, points.toString()],
			[`items ${criterion}, note`, own, 'worded'],
		]),
		...listedFacts(`items ${criterion}, evidence`, evidence),
	]);
	return new Map([...said, ...parts]);
}

function wordsOf({ total, rank, ranked, class: grade, rating, items }: WrittenScore): string {
	return clerk.withWords([
		total === undefined ? '' : words.total(total),
		rank === undefined ? '' : words.rankWords(rank, ranked ?? null),
		grade === undefined ? '' : words.classWords(grade),
		rating ?? '',
		...items.map(({ criterion, points }) => `${criterion}: ${words.points(points)}`),
	]);
}
