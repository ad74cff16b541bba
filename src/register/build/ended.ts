import { say } from '../../problem/messages.ts';
import type { Desk, NamedUnit } from './desk.ts';

/**
 * Reports a duty given to a unit that had ended when the document was issued. A group had ended with its members; while others
 * go on, it is a warning.
 */
export function reportEnd(unit: NamedUnit, path: PropertyKey[], desk: Desk): void {
	const isChange = path[0] === 'changes';
	const members = (unit.members ?? []).flatMap((id) => desk.basics.units.get(id) ?? []);
	const ended = members.filter(({ until }) => until !== null && until < desk.issued).map(({ name }) => name);
	if (unit.until && unit.until < desk.issued) desk.report(path, say('unit-had-ended', unit.name, unit.until, isChange));
	else if (ended.length > 0 && ended.length === members.length && !unit.open)
		desk.report(path, say('group-had-ended', unit.name, ended, isChange));
	else if (ended.length > 0) desk.report(path, say('members-had-ended', unit.name, ended), 'warning');
}
