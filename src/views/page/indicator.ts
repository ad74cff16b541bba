import { ownerKey, yearKey } from '../../register/by-year.ts';
import type { Index } from '../../register/index.ts';
import type { Indicator } from '../../schemas/indicators.ts';
import { type IndicatorFigures, indicatorFigures } from '../measurement/of-indicator.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';
import { bounded, most, type YearLink } from './bound.ts';
import { type BriefRow, briefRow } from './brief.ts';
import { type TargetView, targetView } from './target.ts';

/** An indicator's page: every target that any document sets for it, and every assignment that serves it. */
export interface IndicatorView {
	readonly entry: Indicator;
	/** The newest. */
	readonly targets: TargetView[];
	/** The newest in full, older ones in short. */
	readonly assignments: AssignmentView[];
	readonly older: readonly BriefRow[];
	/** Pages of the years, where these are not all. */
	readonly years: readonly YearLink[];
	/** What is published of it; `null` if nothing is. */
	readonly figures: IndicatorFigures | null;
	readonly counts: { readonly targets: number; readonly assignments: number };
}

/** The indicator with its targets, newest document first. Throws if the register has no indicator with this id. */
export function indicatorView(index: Index, id: string): IndicatorView {
	const entry = index.indicators.get(id);
	if (entry === undefined) throw new Error(`no indicator ${id}`);
	const owner = { kind: 'indicator', id } as const;
	const years = index.yearsOf.get(ownerKey(owner)) ?? [];
	const targets = years.flatMap(({ year }) => index.targetsIn.get(yearKey(owner, year)) ?? []);
	const assignments = bounded(index, owner, { whole: most.full, brief: most.ofIndicator });
	return {
		entry,
		targets: targets
			.slice(0, assignments.years.length > 0 ? most.full : most.targets)
			.map((target) => targetView(index, target)),
		assignments: assignments.full.map((assignment) => assignmentView(index, assignment)),
		older: assignments.brief.map((one) => briefRow(index, one, owner)),
		years: assignments.years,
		figures: indicatorFigures(index, id),
		counts: { targets: targets.length, assignments: assignments.total - targets.length },
	};
}
