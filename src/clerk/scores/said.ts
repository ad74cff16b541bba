import { stringify } from 'yaml';
import { readPeriod } from '../../deadline/period.ts';
import { localityOf, unitId } from '../../register/id.ts';
import type { ScoreKind, WrittenScore } from '../../schemas/score.ts';

/** Points of a part as a document writes them. */
export interface PointsSaid {
	readonly criterion: string;
	readonly points: string;
	readonly evidence: readonly string[];
	readonly note?: string | undefined;
	/** Ids of assignments, as they were written. */
	readonly remedies: readonly string[];
}

/** A score as a document writes it. */
export interface ScoreSaid {
	/** Id of the version. */
	readonly version: string;
	readonly period: string;
	/** Id of the unit. */
	readonly unit: string;
	readonly kind: ScoreKind;
	readonly total?: string | undefined;
	readonly items: readonly PointsSaid[];
	readonly note?: string | undefined;
}

/** By which a score is known again: of whom, by what version, of what time, whose points. */
export function scoreKey({
	version,
	period,
	unit,
	kind,
}: Pick<ScoreSaid, 'version' | 'period' | 'unit' | 'kind'>): string {
	const span = readPeriod(period);
	return JSON.stringify([version, unit, kind, ...(span === null ? [period] : [span.start, span.end])]);
}

/** Points as a document writes them: with a comma. */
export const pointsWords = (points: string | number): string => String(points).trim().replace('.', ',');

/** The score of an entry of `scores` of a document of the locality; `null` of a correction, which no row could state. */
export function scoreIn(written: WrittenScore, locality: string): ScoreSaid | null {
	const { index, period, unit, kind, total, items, note, corrects } = written;
	if (corrects !== undefined) return null;
	return {
		version: index,
		period,
		unit: unitId(unit, locality),
		kind,
		total: total === undefined ? undefined : pointsWords(total),
		items: items.map((one) => ({ ...one, points: pointsWords(one.points) })),
		note,
	};
}

/** Points of a part as a document writes them. */
export const partWritten = ({ criterion, points, evidence, remedies, note }: PointsSaid) => ({
	criterion,
	points,
	...(evidence.length > 0 && { evidence }),
	...(remedies.length > 0 && { remedies }),
	...(note !== undefined && { note }),
});

/** The lines of an entry of `scores`, as a document of the locality writes it. The first has the dash of the list. */
export function scoreLines(said: ScoreSaid, locality: string): string[] {
	const { version, period, unit, kind, total, items, note } = said;
	const written = {
		index: version,
		period,
		unit: localityOf(unit) === locality ? unit.slice(locality.length + 1) : unit,
		kind,
		total,
		...(items.length > 0 && { items: items.map(partWritten) }),
		note,
	};
	const text = stringify(written, { lineWidth: 0, keepUndefined: false }).trimEnd();
	return text.split('\n').map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
}
