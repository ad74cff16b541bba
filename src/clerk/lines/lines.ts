import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { everyPhase } from '../../register/results/moves.ts';
import { stoodOn } from '../../register/results/standings.ts';
import type { Stood } from '../../standing/standing.ts';
import { type Line, lineKey, timeOf } from './line.ts';

/** A line with the occurrences that it stands for: one, or one of each member of a group. */
export interface StoodLine extends Line {
	readonly stood: readonly Stood[];
	/** Id of the group each of whose members the line stands for; `null` of any other line. */
	readonly each: string | null;
}

/**
 * The lines of a document's assignments of which a report up to a day may speak, in the order of the document. Left out is what
 * begins later, was called off, or whose unit had ended. `dated` have a last day, `undated` have none.
 */
export function linesOf(
	index: Index,
	document: string,
	day: string,
): { readonly dated: readonly StoodLine[]; readonly undated: readonly StoodLine[] } {
	const all = (index.assignmentsOf.get(document) ?? []).flatMap((entry) => linesOfOne(index, entry, day));
	const isDated = ({ stood }: StoodLine) => stood.some(({ end }) => end !== null);
	return { dated: all.filter(isDated), undated: all.filter((one) => !isDated(one)) };
}

function linesOfOne(index: Index, entry: AssignmentEntry, day: string): StoodLine[] {
	const lines = new Map<string, StoodLine>();
	for (const one of stoodOn(index, entry, day)) {
		if (one.standing === 'cancelled' || one.standing === 'lapsed' || startOf(entry, one) > day) continue;
		const { unit } = one.occurrence;
		const group = unit === null ? null : groupOf(index, entry, unit);
		const line = { entry, ...timeOf(entry, one), unit: whoseOf(index, entry, one, group) };
		const key = lineKey(line);
		lines.set(key, { ...line, each: group, stood: [...(lines.get(key)?.stood ?? []), one] });
	}
	return [...lines.values()];
}

/** The line that speaks of one occurrence alone: of a member of a group, that member. */
export const ownLine = (index: Index, entry: AssignmentEntry, one: Stood): Line => ({
	entry,
	...timeOf(entry, one),
	unit: whoseOf(index, entry, one, null),
});

/**
 * Whom a statement must name so that it speaks of an occurrence alone. One lead alone needs no name. Beside a group whose members
 * answer each for itself, the others who lead are named by their first.
 */
function whoseOf(index: Index, entry: AssignmentEntry, { occurrence }: Stood, group: string | null): string | null {
	const { unit, isOpen } = occurrence;
	if (group !== null) return entry.leads.length === 1 ? null : group;
	if (isOpen && !entry.each && entry.leads.length === 1) return null;
	if (unit !== null) return unit;
	const together = togetherOf(index, entry);
	return together.length === entry.leads.length ? null : (together[0] ?? null);
}

/** Ids of the leads that answer together: all but the groups. */
export function togetherOf(index: Index, { leads }: AssignmentEntry): string[] {
	return leads.filter((lead) => (index.units.get(lead)?.members ?? null) === null);
}

/** The group with known members that leads, and to which the unit belongs; `null` if the unit leads by itself. */
function groupOf(index: Index, { leads }: AssignmentEntry, unit: string): string | null {
	if (leads.includes(unit)) return null;
	return leads.find((lead) => index.units.get(lead)?.members?.includes(unit) === true) ?? null;
}

/** First day of an occurrence; empty where it has none. */
function startOf(entry: AssignmentEntry, { occurrence: { phase, round } }: Stood): string {
	return round ?? (phase === null ? null : everyPhase(entry)[phase - 1]?.start) ?? '';
}
