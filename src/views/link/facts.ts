import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { Party, ReportDuty } from '../../register/particulars.ts';
import { phaseWords } from '../../vi/deadline.ts';
import { particulars as words } from '../../vi/particulars.ts';
import { inOneLine } from '../../words/one-line.ts';
import { lineView, type Stretch } from './line.ts';
import { unitLinks } from './unit.ts';

/** One thing that few assignments say, under its name. */
export interface Fact {
	readonly name: string;
	readonly line: readonly Stretch[];
}

/** What the assignment says of the kind, in a fixed order; empty for most. */
export function factsOf(index: Index, assignment: AssignmentEntry): Fact[] {
	const { particulars, document } = assignment;
	const untimed = leadsWithoutTime(assignment);
	const first = untimed.length === 0 ? [] : [{ name: words.noTimeFor, line: unitsLine(index, untimed, document) }];
	if (particulars === null) return first;
	const { condition, exceptions, emphasis, inCharge, followedBy, report, funding, proposed } = particulars;
	const told: (readonly [name: string, line: readonly Stretch[]])[] = [
		[words.condition, condition === null ? [] : lineView(index, condition, document)],
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

/** The facts as plain words, a line each: `Điều kiện: …`. */
export function factLines(index: Index, assignment: AssignmentEntry): string[] {
	return factsOf(index, assignment).map(({ name, line }) => `${name}: ${line.map(({ text }) => text).join('')}`);
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
