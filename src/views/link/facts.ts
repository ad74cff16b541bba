import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { Party, ReportDuty } from '../../register/particulars.ts';
import type { ConditionEntry } from '../../register/scores/condition-entry.ts';
import { phaseWords } from '../../vi/deadline.ts';
import { particulars as words } from '../../vi/particulars.ts';
import { inOneLine } from '../../words/one-line.ts';
import { boundUnits, conditionWords } from './bound.ts';
import { lineView, type Stretch } from './line.ts';
import { unitLinks } from './unit.ts';

/** One thing that few assignments say, under its name. */
export interface Fact {
	readonly name: string;
	readonly line: readonly Stretch[];
}

/** What the assignment says of the kind, in a fixed order, with whom a condition binds by what is published; empty for most. */
export const factsOf = (index: Index, assignment: AssignmentEntry): Fact[] => factsWith(index, assignment, boundFacts);

type NamedLine = readonly [name: string, line: readonly Stretch[]];

function factsWith(
	index: Index,
	assignment: AssignmentEntry,
	boundOf: (index: Index, assignment: AssignmentEntry, when: ConditionEntry) => NamedLine[],
): Fact[] {
	const { particulars, document } = assignment;
	const untimed = leadsWithoutTime(assignment);
	const first = untimed.length === 0 ? [] : [{ name: words.noTimeFor, line: unitsLine(index, untimed, document) }];
	if (particulars === null) return first;
	const { condition, when, exceptions, emphasis, inCharge, followedBy, report, funding, proposed } = particulars;
	const told: NamedLine[] = [
		[words.condition, condition === null ? [] : lineView(index, condition, document)],
		[words.reading, when === null ? [] : [plain(conditionWords(index, when))]],
		...(when === null ? [] : boundOf(index, assignment, when)),
		[words.exceptions, lineView(index, exceptions.join('; '), document)],
		[words.emphasis, lineView(index, emphasis.join('; '), document)],
		[words.inCharge, inCharge === null ? [] : [plain(inCharge)]],
		[words.followedBy, partiesLine(index, followedBy)],
		...reportFacts(index, report).map(({ name, line }) => [name, line] as const),
		[words.funding, funding === null ? [] : [plain(words.fundingOf(funding.text, funding.amount ?? null))]],
		[words.proposed, proposed === null ? [] : [plain(proposedWords(index, proposed))]],
	];
	return [...first, ...told.filter(([, line]) => line.length > 0).map(([name, line]) => ({ name, line }))];
}

/** Whom a condition binds by what is published. */
function boundFacts(index: Index, assignment: AssignmentEntry, when: ConditionEntry): NamedLine[] {
	const { bound, others } = boundUnits(index, assignment, when);
	const line = (units: readonly string[], more: number) => [
		...unitsLine(index, units, assignment.document),
		...(more === 0 ? [] : [plain(words.moreUnits(more))]),
	];
	const unknown = line(bound.unknown.shown, bound.unknown.more);
	const named = Object.values(bound).some(({ shown }) => shown.length > 0);
	const left = named ? words.allOthers : words.noneScored;
	const rest = others ? [plain(unknown.length === 0 ? left : `; ${left}`)] : [];
	return [
		[words.bound.obliged, line(bound.obliged.shown, bound.obliged.more)],
		[words.bound['not-obliged'], line(bound['not-obliged'].shown, bound['not-obliged'].more)],
		[words.bound.unknown, [...unknown, ...rest]],
	];
}

/** Where leads have times of their own, those that have none. */
function leadsWithoutTime({ deadline, leads }: AssignmentEntry): string[] {
	const phases = deadline?.phases ?? [];
	if (phases.length === 0 || phases.some(({ unit }) => unit === undefined)) return [];
	return leads.filter((lead) => phases.every(({ unit }) => unit !== lead));
}

function unitsLine(index: Index, ids: readonly string[], document: string): Stretch[] {
	return unitLinks(index, ids, localityOf(document)).flatMap(({ href, short }, at): Stretch[] => {
		const own: Stretch = { kind: 'link', text: short, href, title: null };
		return at === 0 ? [own] : [plain('; '), own];
	});
}

/** To whom, through whom and with which figures; nothing for what the document does not say. */
export function reportFacts(index: Index, report: ReportDuty | null): Fact[] {
	return [
		{ name: words.reportTo, line: partiesLine(index, report?.to ?? []) },
		{ name: words.reportThrough, line: partiesLine(index, report?.through ? [report.through] : []) },
		{ name: words.figures, line: report?.figures ? [plain(report.figures)] : [] },
	].filter(({ line }) => line.length > 0);
}

/** The facts as plain words, a line each: `Điều kiện: …`. Whom a condition binds is left out: it changes without the document. */
export function factLines(index: Index, assignment: AssignmentEntry): string[] {
	return factsWith(index, assignment, () => []).map(
		({ name, line }) => `${name}: ${line.map(({ text }) => text).join('')}`,
	);
}

/** Units with links, the others in words, joined by semicolons. */
function partiesLine(index: Index, parties: readonly Party[]): Stretch[] {
	return parties.flatMap(({ unit, name }, at): Stretch[] => {
		const known = unit === null ? undefined : index.units.get(unit);
		const own: Stretch =
			known === undefined ? plain(name) : { kind: 'link', text: name, href: address.unit(known.id), title: null };
		return at === 0 ? [own] : [plain('; '), own];
	});
}

const plain = (text: string): Stretch => ({ kind: 'text', text });

function proposedWords(
	index: Index,
	{ text, phases }: { text: string; phases: Parameters<typeof phaseWords>[0][] },
): string {
	return words.proposedOf(
		inOneLine(text),
		phases.map((phase) => phaseWords(phase, null, () => index.month)),
	);
}
