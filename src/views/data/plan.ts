import { address } from '../../address.ts';
import type { WorkingDays } from '../../deadline/days/working-day.ts';
import type { Deadline } from '../../deadline/deadline.ts';
import { phasesWithBindingRounds } from '../../register/binding.ts';
import type { AssignmentEntry, DocumentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { horizonWords, phaseWords } from '../../vi/deadline.ts';
import { particulars as particularWords } from '../../vi/particulars.ts';
import { vi } from '../../vi/vi.ts';
import { dayPhrase, isWholeDay } from '../../words/day.ts';
import { inOneLine } from '../../words/one-line.ts';
import { documentLink } from '../link/document.ts';
import { factLines } from '../link/facts.ts';
import { saysItself } from '../link/says-itself.ts';
import { standsWords } from '../link/stands.ts';
import { type PlanIndicator, planIndicators } from './plan-indicator.ts';
import { type PlanOutcome, planOutcome } from './plan-outcome.ts';

const words = data.plan;

/** A unit or group in a plan; `isGroup` if it is a group. */
interface PlanUnit {
	readonly name: string;
	readonly role: string;
	readonly isGroup: boolean;
}

interface PlanObjective {
	/** Unique in the file, which has an id of its own; begins with a letter and has no sign that XML refuses in an id. */
	readonly id: string;
	readonly number: string;
	readonly name: string;
	/** Empty where there is nothing more to say. */
	readonly description: string;
	/** Its time; empty if the document sets none. */
	readonly other: string;
	readonly units: readonly PlanUnit[];
	readonly indicators: readonly PlanIndicator[];
	/** `null` if no document says what became of it. */
	readonly outcome: PlanOutcome | null;
}

interface PlanGoal {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly objectives: readonly PlanObjective[];
}

/** A document as a plan (StratML Part 2, ISO 17469-2): goals are fields, objectives assignments, indicators targets. */
export interface PlanView {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly other: string;
	/** Those that issued it. */
	readonly organizations: readonly {
		readonly name: string;
		readonly acronym: string | null;
		readonly id: string;
	}[];
	readonly goals: readonly PlanGoal[];
	/** `null` if the document states no period. */
	readonly period: { readonly start: string; readonly end: string } | null;
	/** Day of issue; empty where it is not known to the day. */
	readonly published: string;
	/** Address of the signed original where it is published, else of the document's page. */
	readonly source: string;
}

/** The documents that are plans: they assign work or set targets. */
export function planDocuments(index: Index): DocumentEntry[] {
	return index.register.documents.filter(({ id }) => isPlan(index, id));
}

/** Whether the document assigns work or sets targets. */
export function isPlan(index: Index, document: string): boolean {
	return index.assignmentsOf.has(document) || index.targetsOf.has(document);
}

/** The plan of a document that is one. Throws if the register has no document with this id. */
export function planView(index: Index, id: string): PlanView {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	const { site } = index.register;
	const assignments = index.assignmentsOf.get(id) ?? [];
	const indicators = planIndicators(index, document);
	const alone = (index.targetsOf.get(id) ?? []).filter((one) => !index.servingTarget.has(one.id));
	const fields = Map.groupBy(assignments, ({ field }) => field);
	return {
		id: `mb_${id.replace('/', '_')}`,
		name: documentLink(index, id).name,
		description: document.title,
		other: [words.notice, words.original(document.source.original), ...daysLines(document), fundingLine(document)]
			.filter(Boolean)
			.join(' '),
		organizations: [document.issuer, ...document.jointIssuers].map((one) => {
			const issuer = index.units.get(one);
			return {
				name: issuer?.name ?? '',
				acronym: issuer && issuer.short !== issuer.name ? issuer.short : null,
				id: `mb_${one.replace('/', '_')}`,
			};
		}),
		goals: [
			...[...fields].map(([field, own]) => ({
				id: `linh-vuc_${field ?? '-khac'}`,
				name: (field && index.fields.get(field)?.name) ?? vi.otherField,
				description: (field && index.fields.get(field)?.meaning) ?? words.noField,
				objectives: own.map((one) => objective(index, one, indicators)),
			})),
			...(alone.length === 0
				? []
				: [
						{
							id: 'chi-tieu_rieng',
							name: words.alone,
							description: words.aloneMeaning,
							objectives: alone.map((one) => ({
								id: `muc_${one.id.split('#')[1]}`,
								number: one.ref,
								name: one.text,
								description: '',
								other: '',
								units: units(index, one.responsible, vi.responsible),
								indicators: indicators([one.id]),
								outcome: null,
							})),
						},
					]),
		],
		period: document.period && { start: document.period.start, end: document.period.end },
		published: isWholeDay(document.issued) ? document.issued : '',
		source: document.source.url ?? site.address + address.document(id),
	};
}

function objective(
	index: Index,
	assignment: AssignmentEntry,
	indicators: (targets: readonly string[]) => PlanIndicator[],
): PlanObjective {
	const { id, number, task, deliverables, leads, cooperating, deadline, targets, particulars } = assignment;
	const time = deadline === null ? [] : [deadlineWords(assignment, deadline, index.register.workingDays)];
	const followers = (particulars?.followedBy ?? []).flatMap(({ unit }) => unit ?? []);
	return {
		id: `nv-${id.split('#')[1]}`,
		number,
		name: task,
		description: deliverables.length > 0 ? words.deliverables(deliverables.join('; ')) : '',
		other: [
			...time,
			...[...standsWords(index, assignment), ...factLines(index, assignment)].map((line) => `${line}.`),
		].join(' '),
		units: [
			...units(index, leads, vi.lead),
			...units(index, cooperating, vi.cooperating),
			...units(index, followers, particularWords.followedBy),
		],
		indicators: indicators(targets),
		outcome: planOutcome(index, assignment),
	};
}

/** What StratML has no element for: a day of issue known by its month or year, and the last day in force. */
function daysLines({ issued, expires }: DocumentEntry): string[] {
	return [
		...(isWholeDay(issued) ? [] : [words.issued(dayPhrase(issued))]),
		...(expires === undefined ? [] : [words.expires(dayPhrase(expires))]),
	];
}

/** What the document says of money, as a sentence; empty if it says nothing. */
function fundingLine({ funding }: DocumentEntry): string {
	if (funding === undefined) return '';
	return `${particularWords.funding}: ${particularWords.fundingOf(funding.text, funding.amount ?? null)}.`;
}

function deadlineWords(assignment: AssignmentEntry, { text, horizon }: Deadline, working: WorkingDays | null): string {
	const line = inOneLine(text);
	const phases = phasesWithBindingRounds(assignment, working);
	if (phases.length === 0) return words.inWords(line);
	const readings = phases.map((phase) => phaseWords(phase, working));
	const isSaid = working === null && saysItself(text, phases, readings);
	const told = isSaid ? words.said(line) : words.deadline(line, readings.join('; '));
	return horizon === undefined || assignment.end !== null ? told : `${told} ${horizonWords(horizon)}.`;
}

function units(index: Index, ids: readonly string[], role: string): PlanUnit[] {
	return ids.flatMap((id) => {
		const unit = index.units.get(id);
		return unit ? [{ name: unit.name, role, isGroup: unit.members !== null }] : [];
	});
}
