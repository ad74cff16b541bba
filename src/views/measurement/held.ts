import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type BesideView, besideIn } from './beside.ts';
import { type FigureView, figureView, known } from './figure.ts';
import { newestFigure } from './of-indicator.ts';
import { type Series, seriesIn } from './series.ts';

/** The newest figure of one thing, beside its targets. */
interface HeldRow {
	readonly indicator: { readonly href: string; readonly name: string };
	readonly figure: FigureView;
	/** Figures of the same time by other sources. */
	readonly others: readonly FigureView[];
	readonly beside: readonly BesideView[];
}

/** The figures of a unit or locality beside their targets, the newest of each thing. */
export interface HeldView {
	/** The last figure that was published; `null` where later documents take all of them back. */
	readonly newest: FigureView | null;
	readonly rows: readonly HeldRow[];
	readonly count: number;
	/** Of a locality: the units with figures of their own, the longest silent first. */
	readonly units: readonly { readonly unit: UnitLink; readonly newest: FigureView; readonly count: number }[];
	readonly unitCount: number;
}

/** The most rows, and the most units. */
const most = { rows: 60, units: 60 } as const;
const collator = new Intl.Collator('vi', { numeric: true });

/** The figures of a unit; `null` if none is published. */
export function unitHeld(index: Index, unit: string, limit: number = most.rows): HeldView | null {
	const own = known(index, index.measuredOf.get(unit)).filter(({ indicator }) => indicator !== null);
	return own.length === 0
		? null
		: { ...rowsOf(index, own, limit, (one) => one.unit === unit), units: [], unitCount: 0 };
}

/** The figures of a locality as a whole, and of which of its units there are figures; `null` if none is published. */
export function localityHeld(index: Index, locality: string, limit: number = most.rows): HeldView | null {
	const own = known(index, index.measuredAt.get(locality)).filter(({ indicator }) => indicator !== null);
	if (own.length === 0) return null;
	const units = [...Map.groupBy(own, ({ unit }) => unit)].flatMap(([unit, all]) => {
		const [link] = unit === null ? [] : unitLinks(index, [unit], locality);
		const newest = link === undefined ? null : newestFigure(index, all);
		return link === undefined || newest === null ? [] : [{ unit: link, newest, count: all.length }];
	});
	units.sort(
		(a, b) =>
			collator.compare(a.newest.document.issued, b.newest.document.issued) ||
			collator.compare(a.unit.short, b.unit.short),
	);
	return {
		...rowsOf(index, own, limit, (one) => one.unit === null),
		newest: newestFigure(index, own),
		units: units.slice(0, most.units),
		unitCount: units.length,
	};
}

/** The last figure of each series of these figures, by indicator. */
function rowsOf(
	index: Index,
	figures: readonly MeasurementEntry[],
	limit: number,
	isOwn: (series: Series) => boolean,
): Pick<HeldView, 'newest' | 'rows' | 'count'> {
	const places = new Map(
		figures.map(({ locality, indicator }) => [`${locality} ${indicator}`, { locality, indicator }]),
	);
	const name = (indicator: string) => index.indicators.get(indicator)?.short ?? indicator;
	const all = [...places.values()]
		.flatMap(({ locality, indicator }) =>
			indicator === null
				? []
				: seriesIn(index, indicator, locality)
						.filter(isOwn)
						.map((series) => ({ indicator, series })),
		)
		.sort((a, b) => collator.compare(name(a.indicator), name(b.indicator)));
	return {
		newest: newestFigure(index, figures),
		count: all.length,
		rows: all.slice(0, limit).flatMap(({ indicator, series }) => rowOf(index, indicator, name(indicator), series)),
	};
}

function rowOf(index: Index, indicator: string, name: string, { times, locality }: Series): HeldRow[] {
	const standing = times.map(({ figures }) => figures.filter((one) => !figureView(index, one).isCorrected));
	const last = standing.findLast((figures) => figures.length > 0) ?? [];
	const [first, ...others] = last;
	const beside = besideIn(index, indicator, locality);
	if (first === undefined) return [];
	return [
		{
			indicator: { href: address.indicator(indicator), name },
			figure: figureView(index, first),
			others: others.map((one) => figureView(index, one)),
			beside: besideAll(last.flatMap(({ id }) => beside.get(id) ?? [])),
		},
	];
}

/** The targets beside figures of one time, each once, as it is judged where one of the figures judges it. */
function besideAll(all: readonly BesideView[]): BesideView[] {
	const judged = all.toSorted((a, b) => Number(a.standing === 'not-judged') - Number(b.standing === 'not-judged'));
	return [...new Map(judged.toReversed().map((one) => [`${one.href} ${one.asked}`, one])).values()].reverse();
}
