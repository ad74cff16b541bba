import type { Index } from '../../register/index.ts';
import type { Indicator } from '../../schemas/indicators.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';
import { type TargetView, targetView } from './target.ts';

/** An indicator's page: every target that any document sets for it, and every assignment that serves it. */
export interface IndicatorView {
	readonly entry: Indicator;
	readonly targets: TargetView[];
	readonly assignments: AssignmentView[];
}

/** The indicator with its targets, newest document first. Throws if the register has no indicator with this id. */
export function indicatorView(index: Index, id: string): IndicatorView {
	const entry = index.indicators.get(id);
	if (entry === undefined) throw new Error(`no indicator ${id}`);
	const targets = (index.targetsFor.get(id) ?? []).map((target) => targetView(index, target));
	return {
		entry,
		targets: targets.toSorted((a, b) =>
			a.document.issued < b.document.issued ? 1 : a.document.issued > b.document.issued ? -1 : 0,
		),
		assignments: (index.servingIndicator.get(id) ?? []).map((assignment) => assignmentView(index, assignment)),
	};
}
