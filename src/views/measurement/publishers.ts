import { address } from '../../address.ts';
import type { TargetEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { answeringUnits } from '../../register/measurements/target-standing.ts';
import { documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type FigureView, known } from './figure.ts';
import { newestFigure } from './of-indicator.ts';

/** Who has published an indicator that is to be published, and when last. */
export interface PublishedView {
	/** The newest figure of the locality as a whole; `null` if there is none. */
	readonly whole: FigureView | null;
	/** Units with a figure and their newest, the longest silent first; of very many the first. */
	readonly rows: readonly { readonly unit: UnitLink; readonly newest: FigureView }[];
	readonly count: number;
	/** Units that have to publish and of which no figure is there; of very many the first. */
	readonly silent: readonly UnitLink[];
	readonly silentCount: number;
	/** How many have to publish; `null` where the document does not name them all. */
	readonly all: number | null;
}

/** A duty to publish, with what a unit has published of each indicator. */
export interface UnitPublishing {
	readonly href: string;
	readonly document: string;
	readonly ref: string;
	readonly of: readonly { readonly href: string; readonly name: string; readonly newest: FigureView | null }[];
}

/** The most units of each list. */
const most = 8;

/** What is published of an indicator by those whom a target asks to publish it; `null` if nothing is in their locality. */
export function publishedFor(index: Index, target: TargetEntry, indicator: string): PublishedView | null {
	const locality = localityOf(target.id);
	const all = known(index, index.measuredIn.get(`${locality} ${indicator}`));
	if (all.length === 0) return null;
	const units = answeringUnits(index, target);
	const byUnit = Map.groupBy(all, ({ unit }) => unit);
	const told = [...byUnit].flatMap(([unit, own]) => {
		const [link] = unit === null ? [] : unitLinks(index, [unit], locality);
		const newest = newestFigure(index, own);
		return link === undefined || newest === null ? [] : [{ unit: link, newest }];
	});
	const day = ({ newest }: (typeof told)[number]) => newest.document.issued;
	const silent = (units ?? []).filter((unit) => !told.some((one) => one.unit.id === unit));
	return {
		whole: newestFigure(index, byUnit.get(null) ?? []),
		rows: told.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)).slice(0, most),
		count: told.length,
		silent: unitLinks(index, silent.slice(0, most), locality),
		silentCount: silent.length,
		all: units === null ? null : units.length,
	};
}

/** The targets of a locality that ask for figures to be published. */
function publishingTargets(index: Index, locality: string): readonly TargetEntry[] {
	return index.remember('publishing targets', locality, (traced) =>
		traced.register.indicators
			.filter(({ publishes }) => publishes.length > 0)
			.flatMap(({ id }) => traced.targetsFor.get(id) ?? [])
			.filter(({ id }) => localityOf(id) === locality),
	);
}

/**
 * What a unit has published of what documents ask to be published. Empty where its locality has no figure of it; where a
 * document does not name all who have to publish, it is told of a unit that has published something.
 */
export function unitPublishing(index: Index, unit: string): UnitPublishing[] {
	const locality = localityOf(unit);
	return publishingTargets(index, locality).flatMap((target): UnitPublishing[] => {
		const asked = index.indicators.get(target.indicator)?.publishes ?? [];
		const figures = (one: string) => known(index, index.measuredIn.get(`${locality} ${one}`));
		const own = new Map<string, MeasurementEntry[]>(
			asked.map((one) => [one, figures(one).filter((figure) => figure.unit === unit)]),
		);
		const isBound =
			answeringUnits(index, target)?.includes(unit) === true && asked.some((one) => figures(one).length > 0);
		if (!isBound && [...own.values()].every((all) => all.length === 0)) return [];
		return [
			{
				href: address.target(target.id),
				document: documentLink(index, target.document).name,
				ref: target.ref,
				of: asked.map((one) => ({
					href: address.indicator(one),
					name: index.indicators.get(one)?.short ?? one,
					newest: newestFigure(index, own.get(one) ?? []),
				})),
			},
		];
	});
}
