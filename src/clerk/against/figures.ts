import { readPeriod } from '../../deadline/period.ts';
import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { documentId, unitId } from '../../register/id.ts';
import type { WrittenMeasurement } from '../../schemas/measurement.ts';
import { clerk } from '../../vi/clerk.ts';
import { fold } from '../../words/fold.ts';
import { type Telling, whole } from './published.ts';
import { contentFileOf, knownAmong } from './vanished.ts';

/** One figure that a document states. */
interface PublishedFigure {
	/** Of what it is: what is measured, of whom, at which level, of which part and time. */
	readonly about: string;
	/** What it states, without our own notes. */
	readonly said: string;
	/** Id of the document whose figure it takes back; `null` if of none. */
	readonly corrects: string | null;
	/** The figure in a phrase for writers. */
	readonly words: string;
}

/** Figures that were published and are stated no longer, or otherwise, though no document takes them back. */
export function vanishedFigures(before: readonly Telling[], now: readonly Telling[], content: string): Finding[] {
	const knownIn = knownAmong(now);
	const corrections = new Set(
		now.flatMap((one) => figuresIn(one).flatMap(({ corrects, about }) => (corrects === null ? [] : corrects + about))),
	);
	return before.flatMap((one) => {
		const known = knownIn(one);
		const stated = Map.groupBy(known === null ? [] : figuresIn(known), ({ about }) => about);
		const id = documentId(one.locality, one.slug);
		return figuresIn(one).flatMap((old): Finding[] => {
			const same = stated.get(old.about) ?? [];
			if (same.some(({ said }) => said === old.said) || corrections.has(id + old.about)) return [];
			const [other] = same;
			const message =
				other === undefined ? say('figure-vanished', old.words) : say('figure-changed', old.words, other.words);
			const place = known === null ? { line: 1, column: 1 } : { path: ['measurements'] };
			return [{ file: contentFileOf(known ?? one, content), place, level: 'error', ...message }];
		});
	});
}

function figuresIn({ locality, data }: Telling): PublishedFigure[] {
	return data.measurements.map((written) => ({
		about: aboutOf(written, locality),
		said: saidOf(written),
		corrects: whole(written.corrects ?? null, locality),
		words: clerk.withWords([
			written.target ?? written.indicator ?? written.assignment ?? '',
			written.unit ?? '',
			written.level ?? '',
			written.scope ?? '',
			written.period,
			figureWords(written),
		]),
	}));
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

function saidOf({
	printed,
	value,
	numerator,
	denominator,
	window,
	status,
	leavesOut,
	via,
}: WrittenMeasurement): string {
	const text = printed.normalize('NFC').replace(/\s+/g, ' ').trim();
	return JSON.stringify([text, value, numerator, denominator, window, status, leavesOut === true, via ?? 'report']);
}

function figureWords({ printed, numerator, denominator }: WrittenMeasurement): string {
	return numerator === undefined || denominator === undefined ? printed : `${printed} (${numerator}/${denominator})`;
}
