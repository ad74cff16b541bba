import { say } from '../../../problem/messages.ts';
import type { Comparator, Milestone } from '../../../schemas/target.ts';
import type { BaselineEntry, MilestoneEntry } from '../../entries.ts';
import type { Desk } from '../desk.ts';
import { reportSeveral } from '../several.ts';
import { checkRange } from './range.ts';

/** The last day of the time that the words state: a span or a last day, alone; `null` where they state no such one. */
export function lastDayOf(words: string, desk: Desk): string | null {
	const reading = desk.basics.readDeadline(words, desk.period === 'unread' ? null : desk.period);
	if ('problem' in reading) return null;
	const [phase, ...others] = reading.deadline.phases;
	return others.length === 0 ? (phase?.end ?? null) : null;
}

/** The milestones as the register holds them, with how they bind if they do not say so; problems go to the desk. */
export function buildMilestones(
	milestones: readonly Milestone[],
	comparator: Comparator | undefined,
	path: readonly PropertyKey[],
	desk: Desk,
): MilestoneEntry[] {
	return milestones.map((one, at) => {
		const own = [...path, at];
		const { by, byInWords, value, upTo } = one;
		if ((by === undefined) === (byInWords === undefined))
			desk.report(by === undefined ? own : [...own, 'byInWords'], say('milestone-time', by !== undefined));
		if (byInWords !== undefined) reportSeveral(byInWords, [...own, 'byInWords'], desk);
		checkRange(one, own, desk);
		const day = by === undefined ? null : lastDayOf(by, desk);
		if (by !== undefined && day === null && desk.period !== 'unread')
			desk.report([...own, 'by'], say('unread-milestone', by));
		return {
			by: by ?? byInWords ?? '',
			day,
			comparator: upTo === undefined ? (one.comparator ?? comparator ?? null) : null,
			value,
			upTo: upTo ?? null,
		};
	});
}

/**
 * Reports milestones that do not come one after the other, the baseline first, and warns of one that asks for less than one
 * before it. Those without a day are passed over.
 */
export function checkOrder(
	baseline: BaselineEntry | null,
	milestones: readonly MilestoneEntry[],
	better: 'higher' | 'lower' | undefined,
	path: readonly PropertyKey[],
	desk: Desk,
): void {
	let last = baseline?.day && baseline.at ? { by: baseline.at, day: baseline.day } : null;
	for (const [at, one] of milestones.entries()) {
		const { by, day } = one;
		if (day !== null) {
			if (last !== null && day <= last.day)
				desk.report([...path, at], say('milestone-order', by, day, last.by, last.day));
			last = { by, day };
		}
		const before = milestones[at - 1];
		if (before === undefined || better === undefined) continue;
		const isWeaker = better === 'higher' ? one.value < before.value : one.value > before.value;
		if (isWeaker) desk.report([...path, at, 'value'], say('milestone-weaker', by, before.by, better), 'warning');
	}
}
