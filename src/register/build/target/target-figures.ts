import { say } from '../../../problem/messages.ts';
import type { Target } from '../../../schemas/target.ts';
import type { Desk } from '../desk.ts';
import { reportSeveral } from '../several.ts';
import { checkRange } from './range.ts';
import { levelsOf } from './target-parts.ts';

/** Reports figures of a target that are stated in two ways or not whole. */
export function checkFigures(target: Target, index: number, desk: Desk): void {
	const at = (...path: PropertyKey[]) => ['targets', index, ...path];
	const { id, value, milestones, levels, measure, comparator, baseline } = target;
	const hasFigure = value !== undefined || milestones.length > 0 || levels.length > 0;
	if (levels.length > 0) {
		for (const key of ['value', 'upTo', 'level'] as const)
			if (target[key] !== undefined) desk.report(at(key), say('figure-in-two-places', key, 'levels'));
		if (milestones.length > 0) desk.report(at('milestones'), say('figure-in-two-places', 'milestones', 'levels'));
	} else {
		if (value !== undefined && milestones.length > 0)
			desk.report(at('value'), say('figure-in-two-places', 'value', 'milestones'));
		checkRange(target, at(), desk);
	}
	for (const [position, one] of levels.entries()) {
		const own = at('levels', position);
		reportSeveral(one.level, [...own, 'level'], desk);
		checkRange(one, own, desk);
		if (one.value !== undefined && one.milestones.length > 0)
			desk.report([...own, 'value'], say('figure-in-two-places', 'value', 'milestones'));
		if (one.value === undefined && one.milestones.length === 0) desk.report(own, say('level-without-value', one.level));
	}
	if (hasFigure && measure === undefined) desk.report(at(), say('target-without-measure', id));
	if (hasFigure && !isBound(target)) desk.report(at(), say('target-without-comparator', id));
	if (!hasFigure && !['value', 'milestones', 'levels'].some((key) => desk.lost(...at(key)))) {
		if (comparator !== undefined) desk.report(at('comparator'), say('comparator-without-value', id));
		if (baseline !== undefined) desk.report(at('baseline'), say('baseline-without-value', id));
	}
}

/** Whether each figure that is no range says how it binds, by itself or through its level or target. */
function isBound(target: Target): boolean {
	return levelsOf(target).every(({ comparator, value, upTo, milestones }) =>
		comparator !== undefined
			? true
			: (value === undefined || upTo !== undefined) &&
				milestones.every((one) => one.comparator !== undefined || one.upTo !== undefined),
	);
}
