import { roundWords } from '../../register/build/result/round.ts';
import type { Index } from '../../register/index.ts';
import { firstDeadline } from '../../register/results/first.ts';
import { everyPhase } from '../../register/results/moves.ts';
import { stoodOn } from '../../register/results/standings.ts';
import type { Heard } from '../../standing/heard.ts';
import { clerk } from '../../vi/clerk.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { type Line, timeOf, timesOf } from './line.ts';
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
	const part = phase === null ? '' : (everyPhase(entry)[phase - 1]?.label ?? clerk.phase(phase));
	return clerk.withWords([part, roundWordsOf(index, line) ?? '']);
}

/** The round of a line in the words that `round` of a statement takes; `null` of what is no round. */
export function roundWordsOf(index: Index, { entry, phase, round }: Line): string | null {
	if (round === null) return null;
	const every = everyPhase(entry)[(phase ?? 1) - 1]?.every ?? null;
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

/**
 * All words that `dueLabel` has had or may have for a line, of whom and on whatever day it is asked: a document that moves a day
 * after a sheet was written makes no other line. The newest come first.
 */
export function dueLabels(index: Index, { entry, ...line }: Line): readonly string[] {
	const known = index.remember('due labels', entry.id, (traced) => {
		const labels = new Map<string, Set<string>>();
		for (const day of [lastDay, ...entry.amendments.map((one) => one.day).toReversed(), firstDay])
			for (const one of stoodOn(traced, entry, day)) {
				const time = timeOf(entry, one);
				const label = dueLabel({ entry, ...time, unit: null, each: null, stood: [one] });
				labels.set(timeKey(time), (labels.get(timeKey(time)) ?? new Set()).add(label));
			}
		return labels;
	});
	return [...(known.get(timeKey(line)) ?? [])];
}

const timeKey = ({ phase, round }: Pick<Line, 'phase' | 'round'>): string => `${phase ?? ''}|${round?.start ?? ''}`;

/** Days before and after every other. */
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'];

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
