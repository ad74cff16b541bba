import type { Deadline } from '../../deadline/deadline.ts';
import type { AssignmentEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { phaseWords } from '../../vi/deadline.ts';
import { baselineWords, figureWords } from '../../vi/figure.ts';
import { history as words } from '../../vi/history.ts';
import { sources } from '../../vi/page/source.ts';
import { particulars } from '../../vi/particulars.ts';
import { vi } from '../../vi/vi.ts';
import { inOneLine } from '../../words/one-line.ts';
import { factLines } from '../link/facts.ts';

/**
 * One thing that was changed of an assignment or target, with the words before and after. They are empty where there were none.
 */
export interface ChangePart {
	readonly name: string;
	readonly before: string;
	readonly after: string;
}

/** What differs between two states of an assignment, in the order in which readers look for it. */
export function assignmentParts(index: Index, before: AssignmentEntry, after: AssignmentEntry): ChangePart[] {
	const all = (one: AssignmentEntry): [string, string][] => [
		[words.due, deadlineWords(one.deadline, (one === before ? after : before).deadline)],
		[words.task, one.task],
		[sources.words, one.words === null ? '' : inOneLine(one.words)],
		[vi.lead, unitNames(index, one.leads)],
		[vi.cooperating, unitNames(index, one.cooperating)],
		[words.cooperationNote, one.cooperationNote ?? ''],
		[vi.deliverables, one.deliverables.join('; ')],
		[words.field, index.fields.get(one.field ?? '')?.name ?? one.field ?? ''],
		[vi.serves, one.indicators.map((id) => index.indicators.get(id)?.short ?? id).join('; ')],
		[words.servedItems, one.targets.map((id) => index.targets.get(id)?.ref ?? id.replace(/^.*#ct-/, '')).join('; ')],
		[particulars.all, factLines(index, one).join('. ')],
		[vi.note, one.note ?? ''],
		[vi.item, one.number],
	];
	return differing(all(before), all(after));
}

/** What differs between two states of a target, in the order in which readers look for it. */
export function targetParts(index: Index, before: TargetEntry, after: TargetEntry): ChangePart[] {
	const all = (one: TargetEntry): [string, string][] => [
		[words.figure, figureWords(one) ?? one.measure ?? ''],
		[words.baseline, baselineWords(one.baseline, one.measure) ?? ''],
		[words.text, one.text],
		[words.period, one.period ?? ''],
		[vi.level, one.level ?? ''],
		[vi.scope, one.scope ?? ''],
		[vi.responsible, unitNames(index, one.responsible)],
		[vi.exceptions, one.exceptions.join('; ')],
		[words.indicator, index.indicators.get(one.indicator)?.name ?? one.indicator],
		[vi.item, one.ref],
	];
	return differing(all(before), all(after));
}

/**
 * The words of a deadline; empty if there is none. Its reading follows where the other state reads the same words differently.
 */
export function deadlineWords(deadline: Deadline | null, other: Deadline | null): string {
	if (deadline === null) return '';
	const line = inOneLine(deadline.text);
	const readings = deadline.phases.map((phase) => phaseWords(phase));
	return deadline.text === other?.text && readings.length > 0 ? words.readAs(line, readings) : line;
}

/** Units by name; one that the register does not know stands as it was written. */
function unitNames(index: Index, ids: readonly string[]): string {
	return ids.map((id) => index.units.get(id)?.name ?? id).join('; ');
}

function differing(before: readonly [string, string][], after: readonly [string, string][]): ChangePart[] {
	return before.flatMap(([name, was], at) => {
		const now = after[at]?.[1] ?? '';
		return was === now ? [] : [{ name, before: was, after: now }];
	});
}
