import { Temporal } from 'temporal-polyfill';
import { address } from '../../address.ts';
import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { Indicator } from '../../schemas/indicators.ts';
import { baselineWords, oneFigure } from '../../vi/figure.ts';
import { axisTicks } from '../axis-ticks.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';

/** A figure at a time: what the document starts from, or a milestone. */
interface Row {
	readonly isBaseline: boolean;
	/** The document's words for the time; `null` if it states none. */
	readonly by: string | null;
	/** Last day, `YYYY-MM-DD`; `null` where the words give none. */
	readonly day: string | null;
	/** In words, `từ 60% trở lên`. */
	readonly figure: string;
	readonly isRange: boolean;
}

/** A row with a day, as a mark. Places are shares of the drawing, 0 to 100, from the left and from above. */
interface Point {
	readonly isBaseline: boolean;
	readonly x: number;
	readonly y: number;
	/** Place of the upper end of a range; `null` where it is one figure. */
	readonly top: number | null;
}

/** The milestones of one target, as a line through time. */
interface TargetLine {
	readonly href: string;
	readonly ref: string;
	readonly level: string | null;
	readonly scope: string | null;
	readonly document: DocumentLink;
	/** `%`; empty where the figures have none. */
	readonly measure: string;
	/** From below. */
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	/** Each with the place where it begins and, where there is room for its name, that of its middle. */
	readonly years: readonly { readonly year: number; readonly x: number; readonly middle: number | null }[];
	/** In the order of time. */
	readonly points: readonly Point[];
	/** All figures, also those without a day, in the order of the document. */
	readonly rows: readonly Row[];
}

/** The lines of an indicator's targets. */
export interface TargetLinesView {
	/** Its short name. */
	readonly indicator: string;
	readonly better: Indicator['better'];
	readonly lines: readonly TargetLine[];
}

/** The most lines that are drawn, of the newest documents: the list has all targets. */
const most = 12;
/** The most years that are named below a line. */
const mostYears = 4;

/**
 * The targets of the indicator that have two days or more with a figure, the newest document first. `null` if none has. Throws
 * if the register has no indicator with this id.
 */
export function targetLinesView(index: Index, id: string): TargetLinesView | null {
	const entry = index.indicators.get(id);
	if (entry === undefined) throw new Error(`no indicator ${id}`);
	const issued = ({ document }: TargetEntry) => index.headOf.get(document)?.issued ?? '';
	const lines = (index.targetsFor.get(id) ?? [])
		.filter((target) => datedOf(target).length > 1)
		.sort((a, b) => (issued(a) < issued(b) ? 1 : issued(a) > issued(b) ? -1 : 0))
		.slice(0, most)
		.map((target) => line(index, target));
	return lines.length === 0 ? null : { indicator: entry.short, better: entry.better, lines };
}

function datedOf({ baseline, milestones }: TargetEntry) {
	const all = [
		...(baseline === null ? [] : [{ isBaseline: true, upTo: null, ...baseline }]),
		...milestones.map((one) => ({ isBaseline: false, ...one })),
	];
	return all
		.flatMap(({ day, ...one }) => (day === null ? [] : [{ day, ...one }]))
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function line(index: Index, target: TargetEntry): TargetLine {
	const { id, ref, level, scope, measure, milestones, baseline } = target;
	const dated = datedOf(target);
	const ticks = axisTicks(
		dated.flatMap(({ value, upTo }) => (upTo === null ? [value] : [value, upTo])),
		measure === '%',
	);
	const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
	const y = (value: number) => rounded(1 - (value - lowest) / (highest - lowest));
	const yearOf = (day: string) => Number(day.slice(0, 4));
	const first = yearOf(dated[0]?.day ?? '');
	const count = yearOf(dated.at(-1)?.day ?? '') - first + 1;
	const x = (day: string) => rounded((yearOf(day) - first + dayOfYear(day) / daysIn(yearOf(day))) / count);
	const every = Math.ceil(count / mostYears);
	return {
		href: address.target(id),
		ref,
		level,
		scope,
		document: documentLink(index, target.document),
		measure: measure ?? '',
		ticks: ticks.map((value) => ({ value, y: y(value) })),
		years: Array.from({ length: count }, (_, at) => ({
			year: first + at,
			x: rounded(at / count),
			middle: at % every === 0 ? rounded((at + 0.5) / count) : null,
		})),
		points: dated.map(({ isBaseline, day, value, upTo }) => ({
			isBaseline,
			x: x(day),
			y: y(value),
			top: upTo === null ? null : y(upTo),
		})),
		rows: [
			...(baseline === null
				? []
				: [
						{
							isBaseline: true,
							by: baseline.at,
							day: baseline.day,
							figure: baselineWords({ ...baseline, at: null }, measure) ?? '',
							isRange: false,
						},
					]),
			...milestones.map((one) => ({
				isBaseline: false,
				by: one.by,
				day: one.day,
				figure: oneFigure(one, measure) ?? '',
				isRange: one.upTo !== null,
			})),
		],
	};
}

/** A share as a number of hundredths with two places. */
const rounded = (share: number) => Math.round(share * 10_000) / 100;

const daysIn = (year: number) => dayOfYear(`${year}-12-31`);

/** 1 for the first of January. */
function dayOfYear(day: string): number {
	return Temporal.PlainDate.from(day).dayOfYear;
}
