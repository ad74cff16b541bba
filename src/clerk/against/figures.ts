import { readPeriod } from '../../deadline/period.ts';
import type { Finding } from '../../problem/problem.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { documentId, unitId } from '../../register/id.ts';
import type { WrittenMeasurement } from '../../schemas/measurement.ts';
import { clerk } from '../../vi/clerk.ts';
import { standings } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { fold } from '../../words/fold.ts';
import { phraseRow, type StatedFacts, statedFacts } from './facts.ts';
import { noLongerStated, type Stated } from './stated.ts';
import { knownAmong, type Telling, whole } from './telling.ts';

/** One figure that a document states. */
interface PublishedFigure extends Stated {
	/** Id of the document whose figure it takes back; `null` if of none. */
	readonly corrects: string | null;
}

/** Figures that were published and are stated no longer, or otherwise, though no document takes them back. */
export function vanishedFigures(before: readonly Telling[], now: readonly Telling[], content: string): Finding[] {
	const knownIn = knownAmong(before, now);
	const corrections = new Set(
		now.flatMap((one) => figuresIn(one).flatMap(({ corrects, about }) => (corrects === null ? [] : corrects + about))),
	);
	const isTakenBack = ({ locality, slug }: Telling, { about }: PublishedFigure) =>
		corrections.has(documentId(locality, slug) + about);
	const kind = { list: 'measurements', statedIn: figuresIn, isTakenBack } as const;
	const codes = { vanished: 'figure-vanished', altered: 'figure-changed' } as const;
	return before.flatMap((one) => noLongerStated(one, knownIn(one), { ...kind, ...codes }, content));
}

function figuresIn({ locality, data }: Telling): PublishedFigure[] {
	return data.measurements.map((written, at) => {
		const { target, indicator, assignment, unit, level, scope, period } = written;
		const of = target ?? indicator ?? assignment ?? '';
		const name = clerk.withWords([of, unit ?? '', level ?? '', scope ?? '', period]);
		return {
			about: aboutOf(written, locality),
			thing: of,
			name,
			words: clerk.withWords([name, figureWords(written)]),
			facts: factsOfFigure(written, locality),
			path: ['measurements', at],
			corrects: whole(written.corrects ?? null, locality),
		};
	});
}

function aboutOf({ indicator, target, assignment, unit, level, scope, period }: WrittenMeasurement, locality: string) {
	const span = readPeriod(period);
	return JSON.stringify([
		target === undefined ? (indicator ?? null) : assignmentId(target, locality),
		assignment === undefined ? null : assignmentId(assignment, locality),
		unit === undefined ? null : unitId(unit, locality),
		...[level, scope].map((one) => (one === undefined ? null : fold(one))),
		...(span === null ? [period] : [span.start, span.end]),
	]);
}

/** What it states. Our own note may be worded otherwise. */
function factsOfFigure(
	{ printed, window, leavesOut, via, ...written }: WrittenMeasurement,
	locality: string,
): StatedFacts {
	const { value, numerator, denominator, status, note, item, corrects } = written;
	return statedFacts([
		['printed', printed],
		['value', value?.toString()],
		['numerator', numerator?.toString()],
		['denominator', denominator?.toString()],
		['window', window?.map(shownDay).join(' – ')],
		['status', status],
		['leavesOut', leavesOut === true ? 'true' : undefined],
		['via', standings.sources[via ?? 'report']],
		['note', note, 'worded'],
		['corrects', whole(corrects ?? null, locality) ?? ''],
		phraseRow('item', item),
	]);
}

function figureWords({ printed, numerator, denominator }: WrittenMeasurement): string {
	return numerator === undefined || denominator === undefined ? printed : `${printed} (${numerator}/${denominator})`;
}
