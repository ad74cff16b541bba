import { Temporal } from 'temporal-polyfill';
import { address } from '../../address.ts';
import type { Span } from '../../deadline/deadline.ts';
import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { aimsOf } from '../../register/measurements/target-standing.ts';
import { oneFigure } from '../../vi/figure.ts';
import { axisTicks } from '../axis-ticks.ts';
import { documentLink } from '../link/document.ts';
import { follows } from './periods.ts';
import type { Series } from './series.ts';

/** Places are shares of the drawing, 0 to 100, from the left and from above. */
interface Place {
	readonly x: number;
	readonly y: number;
}

/** A series as a drawing: marks, lines from a time to the next one, and what targets ask. */
export interface SeriesPicture {
	/** `%`; empty where the figures have none. */
	readonly measure: string;
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	/** Each with the place where it begins and, where there is room for its name, that of its middle. */
	readonly years: readonly { readonly year: number; readonly x: number; readonly middle: number | null }[];
	/** Each with the place where its time begins. */
	readonly points: readonly (Place & {
		readonly start: number;
		readonly printed: string;
		readonly isProvisional: boolean;
	})[];
	/** Between figures of two times that follow one another. */
	readonly segments: readonly { readonly from: Place; readonly to: Place }[];
	/** What targets ask: along the time for which it holds, or at the day of a milestone. */
	readonly aims: readonly { readonly from: Place; readonly to: Place }[];
	/** The targets that are drawn, in words. */
	readonly asked: readonly { readonly href: string; readonly figure: string; readonly place: string }[];
}

/** An aim that has a value and a time. */
interface Asked extends Span {
	readonly value: number;
	readonly target: TargetEntry;
	readonly figure: string;
}

/** The most years that are named below a drawing, and the most aims in it. */
const most = { years: 4, aims: 8 } as const;

/** The drawing of the newest `count` times of a series, without figures that are taken back; `null` where fewer than two times have a figure that can be drawn: one says no more than its words. */
export function seriesPicture(
	index: Index,
	series: Series,
	count: number,
	corrected: ReadonlySet<string>,
): SeriesPicture | null {
	const times = series.times.slice(-count).flatMap(({ start, end, figures }) => {
		const drawn = figures.flatMap(({ id, value, printed, status }) =>
			value === null || corrected.has(id) ? [] : [{ value, printed, isProvisional: status === 'provisional' }],
		);
		return drawn.length === 0 ? [] : [{ start, end, drawn }];
	});
	const [first] = times;
	if (first === undefined || times.length < 2) return null;
	const asked = askedIn(series.targets, { start: first.start, end: times.at(-1)?.end ?? first.end });
	const scale = scaleOf(
		[...times, ...asked],
		[...times.flatMap(({ drawn }) => drawn.map(({ value }) => value)), ...asked.map(({ value }) => value)],
		series.measure,
	);
	const place = (day: string, value: number): Place => ({ x: scale.x(day), y: scale.y(value) });
	const segments = times.flatMap((to) => {
		const from = times.find((one) => follows(one, to));
		const [one, other] = [from?.drawn, to.drawn];
		if (from === undefined || !isOne(one) || !isOne(other)) return [];
		return [{ from: place(from.end, one[0].value), to: place(to.end, other[0].value) }];
	});
	return {
		measure: series.measure ?? '',
		ticks: scale.ticks.map((value) => ({ value, y: scale.y(value) })),
		years: scale.years,
		points: times.flatMap(({ start, end, drawn }) =>
			drawn.map(({ value, ...rest }) => ({ ...place(end, value), start: scale.x(start), ...rest })),
		),
		segments,
		aims: asked.map(({ start, end, value }) => {
			const [from, to] = [place(start, value), place(end, value)];
			return {
				from: { ...from, x: Math.max(0, from.x - wider(start, end)) },
				to: { ...to, x: Math.min(100, to.x + wider(start, end)) },
			};
		}),
		asked: asked.map(({ target, figure }) => ({
			href: address.target(target.id),
			figure,
			place: documentLink(index, target.document).name,
		})),
	};
}

/** What is asked by one day is drawn some hundredths to either side. */
const wider = (start: string, end: string): number => (start === end ? 1.5 : 0);

/** Sources that say different things of one time leave no one figure through which a line could go. */
const isOne = <One extends { readonly value: number }>(drawn: readonly One[] | undefined): drawn is readonly [One] =>
	drawn !== undefined && new Set(drawn.map(({ value }) => value)).size === 1;

/** What targets ask for times that touch the drawing's own, the latest of very many. */
function askedIn(targets: readonly TargetEntry[], span: Span): Asked[] {
	return targets
		.flatMap((target) =>
			aimsOf(target).flatMap(([aim]): Asked[] => {
				const { value, upTo, comparator, period, by, measure } = aim;
				const own = by === null ? period : { start: by, end: by };
				const figure = oneFigure({ value, upTo, comparator }, measure);
				if (value === null || figure === null || own === null || own.end < span.start) return [];
				if (by === null && own.start > span.end) return [];
				return [{ value, target, figure, start: own.start, end: own.end }];
			}),
		)
		.sort((a, b) => (a.end < b.end ? -1 : 1))
		.slice(-most.aims);
}

/** Where days and values stand: whole years from the left, and round values from below. */
function scaleOf(spans: readonly Span[], values: readonly number[], measure: string | null) {
	const ticks = axisTicks(values, measure === '%');
	const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
	const yearOf = (day: string) => Number(day.slice(0, 4));
	const first = Math.min(...spans.map(({ start }) => yearOf(start)));
	const count = Math.max(...spans.map(({ end }) => yearOf(end))) - first + 1;
	const every = Math.ceil(count / most.years);
	return {
		ticks,
		y: (value: number) => rounded(1 - (value - lowest) / (highest - lowest)),
		x: (day: string) => rounded((yearOf(day) - first + partOfYear(day)) / count),
		years: Array.from({ length: count }, (_, at) => ({
			year: first + at,
			x: rounded(at / count),
			middle: at % every === 0 ? rounded((at + 0.5) / count) : null,
		})),
	};
}

function partOfYear(day: string): number {
	const { dayOfYear, daysInYear } = Temporal.PlainDate.from(day);
	return dayOfYear / daysInYear;
}

/** A share as a number of hundredths with two places. */
const rounded = (share: number) => Math.round(share * 10_000) / 100;
