import { datedSpans } from '../../../deadline/days/last-days.ts';
import type { Deadline, Phase } from '../../../deadline/deadline.ts';

/** Who leads no longer, and to whom its part goes. */
export interface Handover {
	/** Who leads from then on. */
	readonly leads: readonly string[];
	/** Of these, the ones to whom the part of the former leads goes. */
	readonly heirs: readonly string[];
	/** First day on which it holds, `YYYY-MM-DD`. */
	readonly day: string;
	/** Short name of a unit. */
	readonly short: (unit: string) => string;
}

/**
 * The deadline under new leads. A time of a former lead that was over before the day stays that lead's. Any other goes to the
 * heirs, under their names; where all leads are heirs, it is the time of all and bears no name.
 */
export function timesOfLeads(deadline: Deadline | null, handover: Handover): Deadline | null {
	const { leads, heirs, day, short } = handover;
	const isLeft = ({ unit }: Phase) => unit !== undefined && !leads.includes(unit);
	const isOver = (phase: Phase) => datedSpans(phase).length > 0 && datedSpans(phase).every(({ end }) => end < day);
	if (deadline === null || !deadline.phases.some(isLeft)) return deadline;
	const passed = new Set(deadline.phases.flatMap((one) => (isLeft(one) && !isOver(one) ? (one.unit ?? []) : [])));
	if (passed.size === 0) return deadline;
	const isOfAll = leads.every((one) => heirs.includes(one));
	const names: readonly (string | null)[] = isOfAll ? [null] : heirs;

	const more: Phase[] = [];
	const phases = deadline.phases.map((phase): Phase => {
		const { unit, ...rest } = phase;
		if (unit === undefined || !passed.has(unit) || isOver(phase)) return phase;
		const [first, ...others] = names.map((heir): Phase => {
			const label = relabelled(phase.label, short(unit), heir && short(heir));
			return heir === null ? { ...rest, label } : { ...rest, label, unit: heir };
		});
		// A part keeps its place, since its event is known by it.
		more.push(...others);
		return first ?? phase;
	});
	const lines = deadline.text.split('\n').flatMap((line) => {
		const from = [...passed].find((unit) => line.startsWith(`${short(unit)}: `));
		if (from === undefined) return line;
		const words = line.slice(short(from).length + 2);
		return names.map((heir) => (heir === null ? words : `${short(heir)}: ${words}`));
	});
	return { ...deadline, text: lines.join('\n'), phases: [...phases, ...more] };
}

/** The label with another name in front, or with none. */
function relabelled(label: string | null, before: string, after: string | null): string | null {
	const own = label?.startsWith(`${before}, `) ? label.slice(before.length + 2) : null;
	return [after, own].filter((one) => one !== null).join(', ') || null;
}
