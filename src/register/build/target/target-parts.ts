import type { Milestone, Target } from '../../../schemas/target.ts';
import { itemId } from '../../id.ts';

/** What one level has to reach, or the whole of a target that has no levels. */
export interface TargetPart {
	/** Item number that makes its id: that of the target, then with `-2`, `-3` for further levels. */
	readonly item: string;
	readonly level: string | undefined;
	readonly comparator: Target['comparator'];
	readonly value: number | undefined;
	readonly upTo: number | undefined;
	readonly milestones: readonly Milestone[];
	/** Its way from the target. */
	readonly path: readonly PropertyKey[];
}

/**
 * The parts of a target: one for each level, else the target itself. Two levels in one target have the ids that two targets
 * of one item have by hand (`3.1`, `3.1-2`).
 */
export function levelsOf(target: Target): TargetPart[] {
	const { id, level, comparator, value, upTo, milestones, levels } = target;
	if (levels.length === 0) return [{ item: id, level, comparator, value, upTo, milestones, path: [] }];
	return levels.map((one, at) => ({
		item: at === 0 ? id : `${id}-${at + 1}`,
		level: one.level,
		comparator: one.comparator ?? comparator,
		value: one.value,
		upTo: one.upTo,
		milestones: one.milestones,
		path: ['levels', at],
	}));
}

/** What an assignment names by an item number: ids in the register, and the indicator that they are set for. */
export interface ServedTarget {
	readonly indicator: string;
	readonly ids: readonly string[];
}

/** The targets of a document by the item numbers that its assignments may name. Those of levels mean all levels, or one. */
export function servedTargets(targets: readonly Target[], document: string): ReadonlyMap<string, ServedTarget> {
	const served = new Map<string, ServedTarget>();
	for (const target of targets) {
		const items = levelsOf(target).map(({ item }) => item);
		const ids = (some: readonly string[]) => some.map((one) => itemId('target', document, one));
		for (const item of [target.id, ...items]) {
			if (!served.has(item))
				served.set(item, { indicator: target.indicator, ids: ids(item === target.id ? items : [item]) });
		}
	}
	return served;
}
