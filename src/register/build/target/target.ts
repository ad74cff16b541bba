import { readPeriod } from '../../../deadline/period.ts';
import { say } from '../../../problem/messages.ts';
import type { Target } from '../../../schemas/target.ts';
import { fold } from '../../../words/fold.ts';
import type { TargetEntry } from '../../entries.ts';
import { itemId } from '../../id.ts';
import type { Desk } from '../desk.ts';
import { reportEnd } from '../ended.ts';
import { reportSeveral } from '../several.ts';
import { buildMilestones, checkOrder, lastDayOf } from './milestones.ts';
import { checkFigures } from './target-figures.ts';
import { levelsOf } from './target-parts.ts';

/**
 * The target as the register holds it, one for each level that it names; problems go to the desk. `documentPeriod` holds for
 * it if it states no time of its own.
 */
export function buildTarget(target: Target, index: number, desk: Desk, documentPeriod: string | null): TargetEntry[] {
	const at = (...path: PropertyKey[]) => ['targets', index, ...path];
	const { indicators } = desk.basics;
	if (indicators !== null && !indicators.has(target.indicator)) {
		desk.report(
			at('indicator'),
			say(
				'unknown-indicator',
				target.indicator,
				desk.nearest(target.indicator, () => indicators.keys()),
			),
		);
	}
	checkFigures(target, index, desk);
	const untimed = target.period !== undefined && fold(target.period) === 'khong ghi';
	if (target.period !== undefined && !untimed && readPeriod(target.period) === null)
		desk.report(at('period'), say('bad-period', target.period));
	const responsible = responsibleFor(target, index, desk);
	for (const [position, one] of target.exceptions.entries()) reportSeveral(one, at('exceptions', position), desk);
	const { baseline: start } = target;
	const baseline = start
		? { value: start.value, at: start.at ?? null, day: start.at === undefined ? null : lastDayOf(start.at, desk) }
		: null;
	return levelsOf(target).map(({ item, level, comparator, value, upTo, milestones: written, path }) => {
		const milestones = buildMilestones(written, comparator, at(...path, 'milestones'), desk);
		checkOrder(baseline, milestones, indicators?.get(target.indicator), at(...path, 'milestones'), desk);
		return {
			id: itemId('target', desk.document, item),
			written: itemId('target', desk.document, target.id),
			document: desk.document,
			ref: target.item ?? target.id,
			indicator: target.indicator,
			comparator: value === undefined || upTo !== undefined ? null : (comparator ?? null),
			value: value ?? null,
			upTo: upTo ?? null,
			milestones,
			baseline,
			measure: target.measure ?? null,
			scope: target.scope ?? null,
			each: target.each === true,
			than: target.than === undefined ? null : { text: target.than, in: target.in },
			level: level ?? null,
			period: untimed ? null : (target.period ?? documentPeriod),
			responsible,
			exceptions: target.exceptions,
			text: target.text,
		};
	});
}

/** Ids of the units that are answerable, each once. */
function responsibleFor(target: Target, index: number, desk: Desk): string[] {
	const responsible = new Set<string>();
	for (const [position, written] of target.responsible.entries()) {
		const path = ['targets', index, 'responsible', position];
		const unit = desk.unit(written, path);
		if (unit === null) continue;
		if (responsible.has(unit.id)) desk.report(path, say('unit-twice', unit.name));
		else reportEnd(unit, path, desk);
		responsible.add(unit.id);
	}
	return [...responsible];
}
