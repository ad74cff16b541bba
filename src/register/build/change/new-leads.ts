import { say } from '../../../problem/messages.ts';
import type { WrittenChange } from '../../../schemas/change.ts';
import type { AssignmentEntry } from '../../entries.ts';
import type { Desk } from '../desk.ts';
import { reportEnd } from '../ended.ts';
import type { Applied, PartGiven } from './one-day.ts';

/** Who leads from a change on, and whose part it gives. */
interface NewLeads {
	readonly leads: readonly string[];
	readonly given: PartGiven;
}

/**
 * Who leads from a change on; `null` where that stays as it was. Changes of one day each give the part that a lead had before
 * that day, and of two about the same part the later one holds. Whether the unit led is said at the desk `fitting`.
 */
export function newLeads(
	entry: AssignmentEntry,
	{ unit, reassign }: WrittenChange,
	ofDay: readonly Applied[],
	at: (...keys: PropertyKey[]) => PropertyKey[],
	desk: Desk,
	fitting: Desk,
): NewLeads | null {
	const to = reassign.flatMap((written, position) => {
		const found = desk.unit(written, at('reassign', position));
		if (found !== null) reportEnd(found, at('reassign', position), desk);
		return found?.id ?? [];
	});
	const handed = ofDay.filter(({ given }) => given !== null);
	const start = handed[0]?.amendment.leads?.before ?? entry.leads;
	const earlier = handed.flatMap(({ given }) => given ?? []);
	const from = unit === undefined ? null : desk.unit(unit, at('unit'));
	const membersOf = (lead: string): readonly string[] => {
		const group = desk.basics.units.get(lead);
		return group?.open === true ? [] : (group?.members ?? []);
	};
	const isAmong = (leads: readonly string[]) =>
		from !== null && leads.some((lead) => lead === from.id || membersOf(lead).includes(from.id));
	const wasLead = isAmong(leadsOfDay(start, earlier, membersOf).base);
	if (from !== null && reassign.length > 0 && !wasLead && !isAmong(entry.leads))
		fitting.report(at('unit'), say('change-of-no-lead', from.name, openGroupOf(from.id, entry, desk)));
	if (reassign.length === 0) {
		if (unit !== undefined) desk.report(at('unit'), say('unit-without-reassign'));
		return null;
	}
	const given: PartGiven = { from: from?.id ?? null, to: [...new Set(to)] };
	// Who leads only since this very day has the part that it was given.
	if (from !== null && !wasLead) return { leads: leadsOfDay(entry.leads, [given], membersOf).leads, given };
	return { leads: leadsOfDay(start, [...earlier, given], membersOf).leads, given };
}

/** The name of an open group that leads and may have the unit among it; `null` if there is none. */
function openGroupOf(unit: string, { leads }: AssignmentEntry, { basics: { units } }: Desk): string | null {
	const open = leads.flatMap((lead) => units.get(lead) ?? []).filter((one) => one.open === true);
	const named = open.find(({ members }) => members?.includes(unit));
	return (named ?? open[0])?.name ?? null;
}

/**
 * Who had a part before the day, or was given the whole on it; and who leads after it. A group of which a member gave its part away
 * leads no longer as one: its other members do.
 */
function leadsOfDay(
	start: readonly string[],
	all: readonly PartGiven[],
	membersOf: (lead: string) => readonly string[],
): { readonly base: readonly string[]; readonly leads: readonly string[] } {
	let base = start;
	const parts = new Map<string, readonly string[]>();
	for (const { from, to } of all) {
		if (from !== null) parts.set(from, to);
		else {
			base = to;
			parts.clear();
		}
	}
	const isParted = (lead: string) => !parts.has(lead) && membersOf(lead).some((one) => parts.has(one));
	const each = base.flatMap((lead) => (isParted(lead) ? membersOf(lead) : [lead]));
	const stay = each.filter((id) => !parts.has(id));
	return { base, leads: [...new Set([...stay, ...[...parts.values()].flat()])] };
}
