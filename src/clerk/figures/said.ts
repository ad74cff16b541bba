import { stringify } from 'yaml';
import { readPeriod } from '../../deadline/period.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { localityOf, unitId } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { WrittenMeasurement } from '../../schemas/measurement.ts';
import { fold } from '../../words/fold.ts';

/** A figure as a document writes it. What is not stated is left out. */
export interface FigureSaid {
	/** Id of the target. */
	readonly target: string;
	/** Id of the unit; `null` of the whole. */
	readonly unit: string | null;
	/** Left out where it is that of the target. */
	readonly scope?: string | undefined;
	readonly period: string;
	readonly printed: string;
	readonly value?: string | undefined;
	readonly numerator?: string | undefined;
	readonly denominator?: string | undefined;
	readonly note?: string | undefined;
}

/** By which a figure is known again: what it is of. */
export function figureKey({ target, unit, scope, period }: FigureSaid): string {
	const span = readPeriod(period);
	const time = span === null ? [period] : [span.start, span.end];
	return JSON.stringify([target, unit, scope === undefined ? null : fold(scope), ...time]);
}

/** The figure of an entry of `measurements`; `null` where no row could state it: of no target, or a correction. */
export function figureIn(index: Index, written: WrittenMeasurement, locality: string): FigureSaid | null {
	const { target, unit, scope, period, printed, value, numerator, denominator, note, corrects } = written;
	const id = target === undefined ? null : assignmentId(target, locality);
	if (id === null || corrects !== undefined) return null;
	const own = index.targets.get(id)?.scope ?? null;
	const isOwn = scope !== undefined && own !== null && fold(scope) === fold(own);
	return {
		target: id,
		unit: unit === undefined ? null : unitId(unit, locality),
		scope: isOwn ? undefined : scope,
		period,
		printed,
		value: value === undefined ? undefined : String(value).replace('.', ','),
		numerator: numerator?.toString(),
		denominator: denominator?.toString(),
		note,
	};
}

/** The same text for figures that say the same. */
export function figureText({ printed, value, numerator, denominator, note }: FigureSaid): string {
	return JSON.stringify([printed, value, bareCount(numerator), bareCount(denominator), note]);
}

/** A count without the points between its thousands: `585336` of `585.336`. */
export const bareCount = (count: string | undefined): string | undefined => count?.replaceAll('.', '');

/**
 * What a document states once a row is laid over it. An empty cell takes nothing back; value, numerator, denominator and note belong
 * to a figure, and where that becomes another they are those of the row alone.
 */
export function figureLaidOver(before: FigureSaid, row: FigureSaid): FigureSaid {
	if (before.printed !== row.printed) return row;
	const given = Object.entries(row).filter(([, value]) => value !== undefined);
	return { ...before, ...Object.fromEntries(given) };
}

/** The lines of an entry of `measurements`, as a document of the locality writes it. The first has the dash of the list. */
export function figureLines(one: FigureSaid, locality: string): string[] {
	const { target, unit, scope, ...rest } = one;
	const bare = (id: string) => (localityOf(id) === locality ? id.slice(locality.length + 1) : id);
	const given = {
		target: bare(target),
		...(unit !== null && { unit: bare(unit) }),
		scope,
		...rest,
	};
	const written = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
	const text = stringify(written, { lineWidth: 0 }).trimEnd();
	return text.split('\n').map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
}
