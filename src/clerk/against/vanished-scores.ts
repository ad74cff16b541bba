import { readPeriod } from '../../deadline/period.ts';
import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { documentId, unitId } from '../../register/id.ts';
import type { Document } from '../../schemas/document.ts';
import type { WrittenScore } from '../../schemas/score.ts';
import { clerk } from '../../vi/clerk.ts';
import { scores as words } from '../../vi/scores.ts';

/** A document with the scores that it states, whether the content has it now or a commit has it. */
interface Scoring {
	readonly locality: string;
	readonly slug: string;
	readonly data: Pick<Document, 'number' | 'issued' | 'scores'>;
}

/**
 * Scores that were published and are no longer stated, or otherwise, though no document takes them back. A document whose file has
 * another name now is known by its number and day of issue. `content` is the name of the content folder.
 */
export function vanishedScores(before: readonly Scoring[], now: readonly Scoring[], content: string): Finding[] {
	const ids = new Map(now.map((one) => [documentId(one.locality, one.slug), one]));
	const numbers = new Map(now.map((one) => [numberOf(one), one]));
	const corrected = new Set(
		now.flatMap(({ locality, data }) =>
			data.scores.flatMap((one) => {
				if (one.corrects === undefined) return [];
				const id = one.corrects.includes('/') ? one.corrects : documentId(locality, one.corrects);
				return [`${id} ${aboutOf(one, locality)}`];
			}),
		),
	);
	return before.flatMap((one) => {
		const id = documentId(one.locality, one.slug);
		const known = ids.get(id) ?? numbers.get(numberOf(one)) ?? null;
		const file = `${content}/localities/${one.locality}/documents/${known?.slug ?? one.slug}.mdx`;
		return one.data.scores.flatMap((score): Finding[] => {
			const about = aboutOf(score, one.locality);
			const same = known?.data.scores.find((other) => aboutOf(other, one.locality) === about);
			if (corrected.has(`${id} ${about}`) || (same !== undefined && saidOf(same) === saidOf(score))) return [];
			const message =
				same === undefined
					? say('statement-vanished', wordsOf(score))
					: say('statement-changed', wordsOf(score), wordsOf(same));
			const place = known === null ? { line: 1, column: 1 } : { path: ['scores'] };
			return [{ file, place, level: 'error', ...message }];
		});
	});
}

const numberOf = ({ locality, data: { number, issued } }: Scoring): string => `${locality} ${number} ${issued}`;

/** Of what a score is, as a text that is equal for the same thing alone. */
function aboutOf({ index, period, unit, kind }: WrittenScore, locality: string): string {
	const span = readPeriod(period);
	return JSON.stringify([index, span === null ? period : [span.start, span.end], unitId(unit, locality), kind]);
}

/** What it states, without our own notes and remedies, and evidence, of which more may be added. */
function saidOf({ total, rank, ranked, class: grade, rating, items }: WrittenScore): string {
	return JSON.stringify([
		total,
		rank,
		ranked,
		grade,
		rating,
		items.map(({ criterion, points }) => [criterion, points]),
	]);
}

function wordsOf({
	index,
	period,
	unit,
	kind,
	total,
	rank,
	ranked,
	class: grade,
	rating,
	items,
}: WrittenScore): string {
	return clerk.withWords([
		index,
		period,
		unit,
		words.kinds[kind],
		total === undefined ? '' : words.total(total),
		rank === undefined ? '' : words.rankWords(rank, ranked ?? null),
		grade === undefined ? '' : words.classWords(grade),
		rating ?? '',
		...items.map(({ criterion, points }) => `${criterion}: ${words.points(points)}`),
	]);
}
