import type { AssignmentEntry } from '../entries.ts';
import { itemId } from '../id.ts';
import { everyLead } from '../results/first.ts';
import type { BuiltDocument } from './built.ts';
import type { Desk } from './desk.ts';
import { assignmentId } from './named-assignment.ts';

/**
 * The desk at which it is said how an entry fits an assignment: whose it is, and when. Where an error was told of that already, of the assignment
 * or of a change of it, nothing is said: `round` is not to be left out because `due` is mistyped.
 */
export interface Fitting {
	readonly time: Desk;
	readonly leads: Desk;
}

/** Gives for an assignment and the desk of an entry about it the desks for how they fit. What is told meanwhile of changes counts as well. */
export function fittingOf(built: readonly BuiltDocument[]): (entry: AssignmentEntry, desk: Desk) => Fitting {
	const owners = new Map(built.map((one) => [one.document.id, one]));
	const changes = new Map<string, { readonly desk: Desk; readonly at: number }[]>();
	for (const { desk, written } of built)
		for (const [at, { assignment, assignments }] of written.changes.entries())
			for (const words of [...assignments, ...(assignment === undefined ? [] : [assignment])]) {
				const id = assignmentId(words, desk.locality);
				const known = changes.get(id) ?? [];
				changes.set(id, known);
				known.push({ desk, at });
			}
	return (entry, desk) => {
		const isChangeUnsure = (changes.get(entry.id) ?? []).some((one) => one.desk.isUnsure('changes', one.at));
		const owner = owners.get(entry.document);
		const isUnsure = (...keys: string[]) => isChangeUnsure || (owner !== undefined && isAnyUnsure(owner, entry, keys));
		const { unsureUnits } = desk.basics;
		const isTimeUnsure = owner?.desk.period === 'unread' || isUnsure('due', 'dueInWords', 'dues');
		const areLeadsUnsure = everyLead(entry).some((lead) => unsureUnits.has(lead)) || isUnsure('leads', 'each');
		return { time: isTimeUnsure ? silent(desk) : desk, leads: areLeadsUnsure ? silent(desk) : desk };
	};
}

/** Whether an error was told of one of these keys of an assignment. */
function isAnyUnsure(
	{ desk, document, written }: BuiltDocument,
	{ id }: AssignmentEntry,
	keys: readonly string[],
): boolean {
	if (!desk.isUnsure('assignments')) return false;
	const at = written.assignments.findIndex((one) => itemId('assignment', document.id, one.id) === id);
	return keys.some((key) => desk.isUnsure('assignments', at, key));
}

const silent = (desk: Desk): Desk => ({ ...desk, report: () => {} });
