import { roundWords } from '../../register/build/result/round.ts';
import type { Index } from '../../register/index.ts';
import { firstDeadline } from '../../register/results/first.ts';
import type { Heard } from '../../standing/heard.ts';
import { clerk } from '../../vi/clerk.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { type Line, timesOf } from './line.ts';
import { type StoodLine, togetherOf } from './lines.ts';

/** Who answers for a line: a unit, each unit of a group, or all leads together. */
export function unitLabel(index: Index, { entry, unit }: Line): string {
	const nameOf = (id: string) => index.units.get(id)?.name ?? id;
	const isKnownGroup = (id: string) => (index.units.get(id)?.members?.length ?? 0) > 0 && !index.units.get(id)?.open;
	const whole = unit ?? (entry.leads.length === 1 ? (entry.leads[0] ?? null) : null);
	if (whole !== null && isKnownGroup(whole)) return clerk.eachUnit(nameOf(whole));
	const together = unit === null ? entry.leads : togetherOf(index, entry);
	// Leads of one duty are named together, unless each answers for itself.
	if (unit !== null && (entry.each || !together.includes(unit))) return nameOf(unit);
	return together.map(nameOf).join('; ');
}

/** Which part or round a line is; empty where the assignment has one only. */
export function timeLabel(index: Index, line: Line): string {
	const { entry, phase } = line;
	const part = phase === null ? '' : (firstDeadline(entry)?.phases[phase - 1]?.label ?? clerk.phase(phase));
	return clerk.withWords([part, roundWordsOf(index, line) ?? '']);
}

/** The round of a line in the words that `round` of a statement takes; `null` of what is no round. */
export function roundWordsOf(index: Index, { entry, phase, round }: Line): string | null {
	if (round === null) return null;
	const every = firstDeadline(entry)?.phases[(phase ?? 1) - 1]?.every ?? null;
	const rounds = timesOf(index, entry).flatMap((one) => (one.phase === phase && one.round !== null ? [one.round] : []));
	return roundWords(round, every, rounds);
}

/** The last day of a line as it is in force, else the document's words. */
export function dueLabel({ entry, phase, stood }: StoodLine): string {
	const end = stood[0]?.end ?? null;
	if (end !== null) return shownDay(end);
	const deadline = firstDeadline(entry);
	return deadline?.phases[(phase ?? 1) - 1]?.condition ?? deadline?.text ?? clerk.noDay;
}

/** What the latest statement about a line says; empty where nothing was published. */
export function saidBefore(index: Index, { stood }: StoodLine): string {
	const said = new Set(stood.map(({ heard }) => lastWords(index, heard)));
	if (said.size > 1) return clerk.saidVariously;
	return [...said][0] ?? '';
}

function lastWords(index: Index, heard: readonly Heard[]): string {
	const latest = heard.toSorted((a, b) => (a.knowledge < b.knowledge ? 1 : a.knowledge > b.knowledge ? -1 : 0))[0];
	if (latest === undefined) return '';
	const head = index.headOf.get(latest.document.id);
	const day = shownDay(latest.document.dataDay ?? head?.issued ?? latest.document.issued);
	return clerk.saidBefore(words.states[latest.state], head?.number ?? latest.document.id, day);
}
