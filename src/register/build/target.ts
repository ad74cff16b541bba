import { readPeriod } from '../../deadline/period.ts';
import { say } from '../../problem/messages.ts';
import type { Target } from '../../schemas/target.ts';
import { fold } from '../../words/fold.ts';
import type { TargetEntry } from '../entries.ts';
import { itemId } from '../id.ts';
import type { Desk } from './desk.ts';
import { reportEnd } from './ended.ts';
import { reportSeveral } from './several.ts';

/** The target as the register holds it; problems go to the desk. `documentPeriod` holds for it if it states no time of its own. */
export function buildTarget(target: Target, index: number, desk: Desk, documentPeriod: string | null): TargetEntry {
	const at = (...path: PropertyKey[]) => ['targets', index, ...path];
	const { indicators } = desk.basics;
	if (indicators !== null && !indicators.has(target.indicator)) {
		desk.report(
			at('indicator'),
			say(
				'unknown-indicator',
				target.indicator,
				desk.nearest(target.indicator, () => indicators),
			),
		);
	}
	if (target.value !== undefined && target.measure === undefined)
		desk.report(at(), say('target-without-measure', target.id));
	if (target.value !== undefined && target.comparator === undefined)
		desk.report(at(), say('target-without-comparator', target.id));
	if (target.value === undefined && target.comparator !== undefined && !desk.lost(...at('value')))
		desk.report(at('comparator'), say('comparator-without-value', target.id));
	const untimed = target.period !== undefined && fold(target.period) === 'khong ghi';
	if (target.period !== undefined && !untimed && readPeriod(target.period) === null)
		desk.report(at('period'), say('bad-period', target.period));
	const responsible = new Set<string>();
	for (const [position, written] of target.responsible.entries()) {
		const unit = desk.unit(written, at('responsible', position));
		if (unit === null) continue;
		if (responsible.has(unit.id)) desk.report(at('responsible', position), say('unit-twice', unit.name));
		else reportEnd(unit, at('responsible', position), desk);
		responsible.add(unit.id);
	}
	for (const [position, one] of target.exceptions.entries()) reportSeveral(one, at('exceptions', position), desk);
	return {
		id: itemId('target', desk.document, target.id),
		document: desk.document,
		ref: target.item ?? target.id,
		indicator: target.indicator,
		comparator: target.comparator ?? null,
		value: target.value ?? null,
		measure: target.measure ?? null,
		scope: target.scope ?? null,
		level: target.level ?? null,
		period: untimed ? null : (target.period ?? documentPeriod),
		responsible: [...responsible],
		exceptions: target.exceptions,
		text: target.text,
	};
}
