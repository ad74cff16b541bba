import { isBound } from './recount-conditions.ts';
import { latestSaid, standingOf } from './recount-standing.ts';
import { idsIn, lastOf, leadsAtFirst, type Phase, partsAdded, phasesAtFirst, type Tables } from './recount-tables.ts';

// An independent count of what became of duties, from the open data alone. It shares no code with the rules of the site: it tries
// every day on which a thing may have been finished and keeps those that contradict no statement.

interface Row {
	readonly id: string;
	readonly end: string | null;
	readonly first: string | null;
	readonly standing: string;
	readonly standingFirst: string;
	/** What the latest statement says; `null` if there is none, or if they disagree. */
	readonly reported: string | null;
	/** Who answers for it. */
	readonly answering: readonly string[];
}

/** Every occurrence on a day, by `assignment|phase|round|unit`, with its two standings. */
export function recounted(tables: Tables, day: string): Row[] {
	const issued = new Map(tables.documents.map((one) => [one.id, one.issued ?? '9999']));
	const isIssued = (document: string) => (issued.get(document) ?? '9999') <= day;
	const isKnown = ({ document }: { readonly document: string }) => isIssued(document);
	const units = new Map(tables.units.map((one) => [one.id, one]));
	const membersOf = (id: string) => (units.get(id)?.open ? null : (units.get(id)?.members ?? null));
	const isOpen = (id: string) => units.get(id)?.open === true;
	const rows: Row[] = [];
	for (const duty of tables.assignments) {
		const every = tables.changes.filter((one) => one.assignment === duty.id);
		const changes = every.filter(isKnown);
		const results = tables.results.filter((one) => one.assignment === duty.id);
		const said = results.filter((one) => isKnown(one) && one.count === null);
		const leads = leadsAtFirst(duty, every);
		const phases = phasesAtFirst(duty, results);
		const together = leads.filter((one) => (units.get(one)?.members ?? null) === null);
		const added = partsAdded(every);
		const given = (phases.length > 0 ? phases : [null]).map((phase, at) => ({ number: at + 1, phase, part: null }));
		const more = added
			.filter(({ document }) => isIssued(document))
			.map((part) => ({ number: part.number, phase: firstOf(part.of), part }));
		/** The part as it was at first from which one was cut; what is new waited for its document. */
		function firstOf(of: number | null): Phase | null {
			const cut = added.find(({ number }) => number === of);
			if (cut !== undefined) return firstOf(cut.of);
			return of === null ? { kind: 'pending', end: null, occurrences: [] } : (phases[of - 1] ?? null);
		}
		/** Whether a statement is about a part and round; one from before the part was there, about what it was cut from. */
		function isAbout(one: Tables['results'][number], number: number, round: string | null, rounds: number): boolean {
			const part = added.find((other) => other.number === number);
			if (part === undefined) return isOfTime(one, number, round, phases.length, rounds);
			if ((issued.get(one.document) ?? '') < (issued.get(part.document) ?? ''))
				return part.of !== null && isAbout(one, part.of, null, 0);
			return isOfTime(one, number, round, 2, rounds);
		}
		for (const { number, phase, part } of [...given, ...more]) {
			const rounds = new Map(
				part !== null
					? part.rounds.flatMap((one) => (one === null ? [] : [[one, phase && lastOf(phase)]]))
					: phase?.kind === 'recurring'
						? phase.occurrences.map((one) => [one.start, lastOf(one)])
						: [],
			);
			const whose = phase?.unit === undefined ? leads : [phase.unit];
			const isApart = phase?.unit !== undefined || duty.each;
			const answering = new Set(
				whose.flatMap((one): (string | null)[] => [...(membersOf(one) ?? [isApart || isOpen(one) ? one : null])]),
			);
			if (answering.size === 0) answering.add(null);
			for (const round of rounds.size > 0 ? rounds.keys() : [null])
				for (const unit of answering) {
					const dated = phase?.kind === 'by' || phase?.kind === 'within' ? lastOf(phase) : null;
					const first = round === null ? dated : (rounds.get(round) ?? null);
					let end = first;
					for (const one of changes.flatMap(({ moves }) => moves))
						if ((one.phase ?? 1) === number && one.round === round) end = lastOf(one);
					const about = said.filter(
						(one) => isAbout(one, number, round, rounds.size) && isOfUnit(meant(one.unit), unit),
					);
					const answerers = answerersOf(unit);
					const lasts = answerers.map((one) => units.get(one)?.until ?? null);
					const over = lasts.length > 0 && !lasts.includes(null) ? (lasts.toSorted().at(-1) ?? null) : null;
					const ended =
						changes
							.filter(({ what }) => what === 'cancelled' || what === 'replaced')
							.map((one) => one.day)
							.toSorted()[0] ?? null;
					const canEnd = (one: string | null) =>
						one !== null || phase === null || !['ongoing', 'event', 'recurring'].includes(phase.kind);
					const { when } = duty;
					const bound = when === undefined ? [] : answerers.map((one) => isBound(when, one, tables, isIssued));
					const isFree = bound.length > 0 && bound.every((one) => one === false);
					const standingBy = (last: string | null) => {
						const found = standingOf({ about, last, canEnd: canEnd(last), ended, over, issued }, day);
						return isFree && ['open', 'not-reported', 'undated'].includes(found) ? 'not-obliged' : found;
					};
					const standing = standingBy(end);
					rows.push({
						id: [duty.id, phases.length === 0 && part === null ? null : number, round, unit]
							.map((one) => one ?? '')
							.join('|'),
						end,
						first,
						standing,
						standingFirst: standingBy(first),
						reported: standing === 'disputed' ? null : latestSaid(about, issued),
						answering: givenNow(unit) ?? (unit === null ? together : [unit]),
					});
				}
		}
		/** One that took over speaks of what it took: of the part of who left, or of the whole. */
		function meant(unit: string | null): string | null {
			if (unit === null || leads.some((one) => one === unit || membersOf(one)?.includes(unit))) return unit;
			const given = every.find(({ what, before, after }) => what === 'leads' && joins(unit, before, after));
			if (given === undefined) return unit;
			const was = ledBy(given.before, given.after);
			const left = was.find((one) => !idsIn(given.after).includes(one)) ?? unit;
			return duty.each || !together.includes(left) ? meantBefore(left) : null;
		}
		/** One that had taken the part over itself. */
		function meantBefore(unit: string): string | null {
			return leads.some((one) => one === unit || membersOf(one)?.includes(unit)) ? unit : meant(unit);
		}
		/** Who led; of a group that leads no longer as one, but some of whose members do, its members. */
		function ledBy(before: string | null, after: string | null): string[] {
			const isIn = (one: string) => idsIn(after).includes(one);
			return idsIn(before).flatMap((one) =>
				!isIn(one) && membersOf(one)?.some(isIn) ? [...(membersOf(one) ?? [])] : [one],
			);
		}
		function isOfUnit(spoken: string | null, unit: string | null): boolean {
			if (spoken === null || spoken === unit) return true;
			if (unit !== null) return membersOf(spoken)?.includes(unit) ?? false;
			return together.includes(spoken);
		}
		/** Who answers since a document gave it to others; `null` if none did. */
		function givenNow(unit: string | null): readonly string[] | null {
			let now: readonly string[] | null = null;
			for (const { what, before, after } of changes) {
				if (what !== 'leads') continue;
				const [was, is] = [ledBy(before, after), idsIn(after)];
				const left = was.filter((one) => !is.includes(one));
				const joined = is.filter((one) => !was.includes(one));
				const isOfTogether = left.length === 0 || left.some((one) => together.includes(one));
				const had: readonly string[] = now ?? (unit === null ? [] : [unit]);
				const isMine =
					unit === null
						? isOfTogether
						: left.some((one) => had.includes(one) || (now === null && membersOf(one)?.includes(unit)));
				if (isMine) now = unit === null ? is : [...had.filter((one) => !left.includes(one) && one !== unit), ...joined];
			}
			return now;
		}
		/** Who answers on the day; empty where it is an open group, which never ends. */
		function answerersOf(unit: string | null): readonly string[] {
			const now = givenNow(unit);
			if (now !== null) return now;
			return unit === null ? together : isOpen(unit) ? [] : [unit];
		}
	}
	return rows;
}

const joins = (unit: string, before: string | null, after: string | null) =>
	idsIn(after).includes(unit) && !idsIn(before).includes(unit);

function isOfTime(
	one: Tables['results'][number],
	phase: number,
	round: string | null,
	phases: number,
	rounds: number,
): boolean {
	if (one.all) return one.phase === null || one.phase === phase;
	if (phases > 1 && one.phase === null) return false;
	if (one.phase !== null && one.phase !== phase) return false;
	return one.round === null ? rounds <= 1 : one.round.start === round;
}
