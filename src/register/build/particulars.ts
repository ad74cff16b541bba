import type { Deadline } from '../../deadline/deadline.ts';
import { say } from '../../problem/messages.ts';
import type { Assignment } from '../../schemas/assignment.ts';
import { namesPerson } from '../../words/person.ts';
import type { Particulars, Party, ReportDuty } from '../particulars.ts';
import { conditionOf } from './condition.ts';
import { type Desk, knownUnit } from './desk.ts';
import { reportEnd } from './ended.ts';
import { reportSeveral } from './several.ts';

/** Place of a key of the assignment. */
type At = (...path: PropertyKey[]) => PropertyKey[];

/** The particulars of an assignment, `null` if there are none; problems go to the desk. */
export function particularsOf(assignment: Assignment, at: At, desk: Desk): Particulars | null {
	const { condition, exceptions, emphasis, inCharge, followedBy, report, funding, proposed } = assignment;
	for (const key of ['exceptions', 'emphasis'] as const)
		for (const [position, one] of assignment[key].entries()) reportSeveral(one, at(key, position), desk);
	if (inCharge !== undefined && namesPerson(inCharge)) desk.report(at('inCharge'), say('person-not-post', inCharge));
	const says = [condition, inCharge, report, funding, proposed].some((one) => one !== undefined);
	if (!says && exceptions.length + emphasis.length + followedBy.length === 0) return null;
	const particulars: Particulars = {
		condition: condition?.text ?? null,
		when: condition === undefined ? null : conditionOf(condition, at, desk),
		exceptions,
		emphasis,
		inCharge: inCharge ?? null,
		followedBy: parties(followedBy, at, 'followedBy', desk),
		report: report === undefined ? null : reportOf(report, at, desk),
		funding: funding ?? null,
		proposed: proposed === undefined ? null : proposedOf(proposed, desk),
	};
	const isEmpty = Object.values(particulars).every((one) => one === null || (Array.isArray(one) && one.length === 0));
	return isEmpty ? null : particulars;
}

function reportOf(report: NonNullable<Assignment['report']>, at: At, desk: Desk): ReportDuty {
	const { to, through, figures } = report;
	if (to.length === 0 && through === undefined && figures === undefined && !desk.lost(...at('report')))
		desk.report(at('report'), say('missing-key', 'to'));
	return {
		to: parties(to, (...path) => at('report', ...path), 'to', desk),
		through: through === undefined ? null : partyOf(through, at('report', 'through'), desk),
		figures: figures ?? null,
	};
}

function parties(written: readonly string[], at: At, key: string, desk: Desk): Party[] {
	return written.flatMap((one, position) => {
		if (written.indexOf(one) < position) desk.report(at(key, position), say('entry-twice', one));
		return partyOf(one, at(key, position), desk) ?? [];
	});
}

/** The unit that the words mean, or the words; `null` for an id that no unit has or for a person, which is reported. */
function partyOf(written: string, path: PropertyKey[], desk: Desk): Party | null {
	const isId = /^[a-z0-9]+(?:[-/][a-z0-9]+)+$/.test(written);
	const unit = knownUnit(written, desk.locality, desk.basics);
	if (unit !== null) {
		reportEnd(unit, path, desk);
		return { unit: unit.id, name: isId || written === unit.slug ? unit.short : written };
	}
	if (isId) desk.unit(written, path);
	else if (namesPerson(written)) desk.report(path, say('person-not-post', written));
	else return { unit: null, name: written };
	return null;
}

/** The proposed deadline, read where it can be. What cannot be read is no problem: nothing is due by it. */
function proposedOf(words: string, { basics, period }: Desk): Deadline {
	const reading = period === 'unread' ? null : basics.readDeadline(words, period);
	return reading === null || 'problem' in reading ? { text: words, phases: [] } : reading.deadline;
}
