import { standingOf } from './recount-standing.ts';

// An independent count of what became of duties, from records alone. It shares no code with the rules of the site: it tries
// every day on which a thing may have been finished and keeps those that contradict no statement.

interface Phase {
	readonly kind: string;
	readonly end: string | null;
	readonly occurrences: readonly { readonly start: string; readonly end: string }[];
	readonly unit?: string;
}

export interface Records {
	/** As they were given, before any change. */
	readonly assignments: readonly {
		readonly id: string;
		readonly leads: readonly string[];
		readonly each: boolean;
		readonly phases: readonly Phase[];
	}[];
	readonly units: readonly {
		readonly id: string;
		readonly members: readonly string[] | null;
		readonly open: boolean;
		readonly until: string | null;
	}[];
	readonly documents: readonly { readonly id: string; readonly issued: string; readonly dataDay: string | null }[];
	readonly results: readonly {
		readonly assignment: string;
		readonly document: string;
		readonly phase: number | null;
		readonly round: string | null;
		readonly all: boolean;
		readonly unit: string | null;
		/** `null` of a count without names. */
		readonly state: string | null;
		readonly from: string | null;
		readonly to: string | null;
		readonly corrects: string | null;
	}[];
	/** In the order in which they hold. */
	readonly changes: readonly {
		readonly assignment: string;
		readonly document: string;
		readonly day: string;
		readonly ends: boolean;
		readonly phases: readonly Phase[] | null;
		readonly leads: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
	}[];
}

interface Row {
	readonly id: string;
	readonly end: string | null;
	readonly first: string | null;
	readonly standing: string;
	readonly standingFirst: string;
}

/** Every occurrence on a day, by `assignment|phase|round|unit`, with its two standings. */
export function recounted(records: Records, day: string): Row[] {
	const issued = new Map(records.documents.map((one) => [one.id, one.issued]));
	const isKnown = ({ document }: { readonly document: string }) => (issued.get(document) ?? '9999') <= day;
	const units = new Map(records.units.map((one) => [one.id, one]));
	const membersOf = (id: string) => (units.get(id)?.open ? null : (units.get(id)?.members ?? null));
	const isOpen = (id: string) => units.get(id)?.open === true;
	const rows: Row[] = [];
	for (const duty of records.assignments) {
		const changes = records.changes.filter((one) => one.assignment === duty.id && isKnown(one));
		const every = records.changes.filter((one) => one.assignment === duty.id);
		const results = records.results.filter((one) => one.assignment === duty.id);
		const said = results.filter((one) => isKnown(one) && one.state !== null);
		const together = duty.leads.filter((one) => membersOf(one) === null);
		for (const [at, phase] of (duty.phases.length > 0 ? duty.phases : [null]).entries()) {
			const rounds = new Map(phase?.kind === 'recurring' ? phase.occurrences.map((one) => [one.start, one.end]) : []);
			const leads = phase?.unit === undefined ? duty.leads : [phase.unit];
			const isApart = phase?.unit !== undefined || duty.each;
			const answering = new Set(
				leads.flatMap((one): (string | null)[] => [...(membersOf(one) ?? [isApart ? one : null])]),
			);
			if (answering.size === 0) answering.add(null);
			for (const round of rounds.size > 0 ? rounds.keys() : [null])
				for (const unit of answering) {
					const dated = phase?.kind === 'by' || phase?.kind === 'within' ? phase.end : null;
					const first = round === null ? dated : (rounds.get(round) ?? null);
					let end = first;
					for (const { phases } of changes)
						if (phases !== null) end = movedEnd(phases, at, duty.phases.length, round, [...rounds.keys()]);
					const about = said.filter(
						(one) => isOfTime(one, at + 1, round, duty.phases.length, rounds.size) && isOfUnit(meant(one.unit), unit),
					);
					const answerers = answerersOf(unit);
					const lasts = answerers.map((one) => units.get(one)?.until ?? null);
					const over = lasts.length > 0 && !lasts.includes(null) ? (lasts.toSorted().at(-1) ?? null) : null;
					const ended =
						changes
							.filter((one) => one.ends)
							.map((one) => one.day)
							.toSorted()[0] ?? null;
					const canEnd = (one: string | null) =>
						one !== null || phase === null || !['ongoing', 'event', 'recurring'].includes(phase.kind);
					const documents = new Map(records.documents.map((one) => [one.id, one]));
					const standingBy = (last: string | null) =>
						standingOf({ about, last, canEnd: canEnd(last), ended, over, documents }, day);
					rows.push({
						id: [duty.id, phase && at + 1, round, unit].map((one) => one ?? '').join('|'),
						end,
						first,
						standing: standingBy(end),
						standingFirst: standingBy(first),
					});
				}
		}
		/** One that took over speaks of what it took: of the part of who left, or of the whole. */
		function meant(unit: string | null): string | null {
			if (unit === null || duty.leads.includes(unit)) return unit;
			const given = every.find(({ leads }) => leads?.after.includes(unit) && !leads.before.includes(unit))?.leads;
			if (!given) return unit;
			return duty.each ? (given.before.find((one) => !given.after.includes(one)) ?? unit) : null;
		}
		function isOfUnit(spoken: string | null, unit: string | null): boolean {
			if (spoken === null || spoken === unit) return true;
			if (unit !== null) return membersOf(spoken)?.includes(unit) ?? false;
			if (!together.includes(spoken)) return false;
			return !together.every(isOpen) || together.length === 1;
		}
		/** Who answers on the day; empty where it is an open group, which never ends. */
		function answerersOf(unit: string | null): readonly string[] {
			let now: readonly string[] = unit === null ? duty.leads : [unit];
			let isGiven = false;
			for (const { leads } of changes) {
				if (leads === null) continue;
				const left = leads.before.filter((one) => !leads.after.includes(one));
				const joined = leads.after.filter((one) => !leads.before.includes(one));
				const isMine = unit === null ? true : left.some((one) => one === unit || membersOf(one)?.includes(unit));
				if (!isMine) continue;
				now = unit === null ? leads.after : joined;
				isGiven = true;
			}
			const isGroup = unit === null ? together.length > 0 && together.every(isOpen) : isOpen(unit);
			return isGroup && !isGiven ? [] : now;
		}
	}
	return rows;
}

type Said = Records['results'][number];

function isOfTime(one: Said, phase: number, round: string | null, phases: number, rounds: number): boolean {
	if (one.all) return one.phase === null || one.phase === phase;
	if (phases > 1 && one.phase === null) return false;
	if (one.phase !== null && one.phase !== phase) return false;
	return one.round === null ? rounds <= 1 : one.round === round;
}

/** The last day of one part of a deadline that has taken the place of another. */
function movedEnd(to: readonly Phase[], at: number, parts: number, round: string | null, rounds: string[]) {
	const last = (one: Phase | undefined) =>
		one === undefined || one.kind === 'recurring' ? (one?.occurrences.at(-1)?.end ?? null) : lastOf(one);
	const lastOf = (one: Phase) => (one.kind === 'by' || one.kind === 'within' ? one.end : null);
	const ofPart = to[at] ?? to.at(-1);
	if (round !== null) {
		if (ofPart?.kind !== 'recurring') return last(ofPart);
		const same = ofPart.occurrences.find((one) => one.start === round);
		return (same ?? ofPart.occurrences[rounds.indexOf(round)])?.end ?? null;
	}
	if (parts > 1 || to.length <= 1) return last(ofPart);
	return to.map(last).findLast((one) => one !== null) ?? null;
}
