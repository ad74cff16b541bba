import { readPeriod } from '../../deadline/period.ts';
import type { TargetEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { clerk } from '../../vi/clerk.ts';
import { printedWords } from '../../vi/stated.ts';
import { latestDay } from '../../words/day.ts';
import type { FigureRow } from './column.ts';

/**
 * The rows of a document's targets, with nothing filled in: one for each, and one for each unit where each has to reach it by
 * itself and the document names them. Left out is what begins after the day.
 */
export function figureRows(index: Index, document: string, day: string): FigureRow[] {
	const period = periodUpTo(day);
	return (index.targetsOf.get(document) ?? [])
		.filter((target) => target.period === null || (readPeriod(target.period)?.start ?? '') <= day)
		.flatMap((target) =>
			answering(index, target).map(
				(unit): FigureRow => ({
					number: target.ref,
					target: target.text,
					unit: unit === null ? '' : unitName(index, unit),
					scope: target.scope ?? '',
					period,
					before: publishedBefore(index, target, unit, day),
					printed: '',
					value: '',
					numerator: '',
					denominator: '',
					note: '',
					id: target.id,
					who: unit ?? '',
				}),
			),
		);
}

/** The name of a unit as rows show it. */
export const unitName = (index: Index, unit: string): string => index.units.get(unit)?.name ?? unit;

/** Units of which each has a row; `null` is the row of the whole. */
function answering({ units }: Index, { each, responsible }: TargetEntry): readonly (string | null)[] {
	const named = responsible.map((id) => units.get(id));
	const isKnown = named.length > 0 && named.every((one) => one !== undefined && !one.open);
	return each && isKnown ? named.flatMap((one) => one?.members ?? one?.id ?? []) : [null];
}

/** Words for the time of which a report up to a day most likely speaks: a clerk may write another. */
function periodUpTo(day: string): string {
	const [year = '', month = ''] = day.split('-');
	const number = Number(month);
	if (number === 12) return year;
	if (number === 6 || number === 9) return clerk.monthsSoFar(number, year);
	return number === 3 ? clerk.quarters('I', year) : clerk.months(number > 2 ? String(number) : month, year);
}

/** The newest figure of a target, or of a unit of it, that was published by the day; empty where none was. */
function publishedBefore(index: Index, target: TargetEntry, unit: string | null, day: string): string {
	const issued = ({ document }: { readonly document: string }) => latestDay(index.headOf.get(document)?.issued ?? '');
	const own = (index.measuredIn.get(`${localityOf(target.id)} ${target.indicator}`) ?? []).filter(
		(one) => one.target === target.id && one.unit === unit && issued(one) <= day,
	);
	const newest = own.reduce<(typeof own)[number] | undefined>(
		(best, one) => (best === undefined || issued(one) >= issued(best) ? one : best),
		undefined,
	);
	if (newest === undefined) return '';
	const words = clerk.withWords([printedWords(newest), newest.period.text]);
	return clerk.figureBefore(words, index.headOf.get(newest.document)?.number ?? newest.document);
}
