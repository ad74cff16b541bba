import type { Deadline, Phase } from '../../deadline/deadline.ts';
import { say } from '../../problem/messages.ts';
import type { Assignment } from '../../schemas/assignment.ts';
import { deadlineOf } from './deadline.ts';
import type { Desk } from './desk.ts';

/** Place of a key of the assignment. */
type At = (...path: PropertyKey[]) => PropertyKey[];

/**
 * The deadline of an assignment: one of all leads (`due`), or one of each lead (`dues`), whose words then begin with the short
 * name of the unit. Words of one lead that give no day are a phase without a day. `leads` are the ids of all leads.
 */
export function dueOfLeads(assignment: Assignment, leads: ReadonlySet<string>, at: At, desk: Desk): Deadline | null {
	const { due, dueInWords, dues } = assignment;
	if (dues.length === 0)
		return deadlineOf({ words: due, path: at('due'), inWords: dueInWords, inWordsPath: at('dueInWords') }, desk);
	if (due !== undefined || dueInWords !== undefined) desk.report(at('dues'), say('due-and-dues'));
	const seen = new Set<string>();
	const lines: string[] = [];
	const phases: Phase[] = [];
	let horizon: Deadline['horizon'];
	for (const [position, one] of dues.entries()) {
		const path = (...keys: PropertyKey[]) => at('dues', position, ...keys);
		const unit = desk.unit(one.lead, path('lead'));
		if (one.due === undefined && one.dueInWords === undefined && !desk.lost(...path()))
			desk.report(path(), say('missing-key', 'due'));
		const own = deadlineOf(
			{ words: one.due, path: path('due'), inWords: one.dueInWords, inWordsPath: path('dueInWords') },
			desk,
		);
		if (unit === null) continue;
		if (!leads.has(unit.id)) desk.report(path('lead'), say('due-of-no-lead', unit.name));
		if (seen.has(unit.id)) desk.report(path('lead'), say('unit-twice', unit.name));
		seen.add(unit.id);
		if (own === null) continue;
		const short = desk.basics.units.get(unit.id)?.short ?? unit.name;
		lines.push(...own.text.split('\n').map((line) => `${short}: ${line}`));
		horizon ??= own.horizon;
		const read = own.phases.length > 0 ? own.phases : [inWords(own.text)];
		phases.push(
			...read.map((phase) => ({
				...phase,
				label: phase.label === null ? short : `${short}, ${phase.label}`,
				unit: unit.id,
			})),
		);
	}
	if (lines.length === 0) return null;
	return { text: lines.join('\n'), phases, ...(horizon && { horizon }) };
}

const inWords = (condition: string): Phase => ({
	kind: 'pending',
	label: null,
	start: null,
	end: null,
	every: null,
	occurrences: [],
	condition,
});
