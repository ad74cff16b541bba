import { address } from '../../address.ts';
import type { Deadline } from '../../deadline/deadline.ts';
import { phasesWithBindingRounds } from '../../register/binding.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { horizonWords, phaseWords } from '../../vi/deadline.ts';
import { formerDeadlines, formerWords } from '../history/history.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type Fact, factsOf } from '../link/facts.ts';
import { lineView, type Stretch } from '../link/line.ts';
import { besideDocument } from '../link/on-page.ts';
import { saysItself } from '../link/says-itself.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { byNewest, type FigureView, figureView, known } from '../measurement/figure.ts';
import { type AssignmentStanding, assignmentStanding } from '../standing/of-assignment.ts';
import { type AmendmentView, amendmentViews, type EndView, endView } from './amendment.ts';

/** An assignment as pages show it. */
export interface AssignmentView {
	/** Where it stands on its document's page. */
	readonly href: string;
	/** Its own page. */
	readonly path: string;
	/** Place on its document's page, `nv-1.2.1`. */
	readonly anchor: string;
	/** From its document's page to its own: `1.2.1/`. */
	readonly page: string;
	readonly number: string;
	readonly task: Stretch[];
	/** The exact words of the document, a line each; empty where they are not kept. */
	readonly words: readonly string[];
	/** Whether the task itself is the document's own words. */
	readonly isVerbatim: boolean;
	/** Whether readers find the exact words neither here nor in an original that the site names. */
	readonly isOwnWords: boolean;
	readonly deliverables: readonly string[];
	readonly leads: UnitLink[];
	readonly cooperating: UnitLink[];
	readonly cooperationNote: string | null;
	/** `null` if the document sets no time. */
	readonly deadline: DeadlineView | null;
	/** The deadlines that it had before, a sentence each, latest first, and whether one of the amendments tells of it. */
	readonly former: readonly { readonly words: string; readonly isAmended: boolean }[];
	/** What later documents changed, oldest first. */
	readonly amendments: readonly AmendmentView[];
	/** `null` while it binds. */
	readonly end: EndView | null;
	readonly field: { readonly href: string; readonly name: string } | null;
	readonly targets: { readonly href: string; readonly ref: string; readonly text: string }[];
	/** Indicators that it serves otherwise than through these targets. */
	readonly indicators: { readonly href: string; readonly name: string }[];
	/** Conditions, people in charge, reports and the like; empty for most. */
	readonly facts: readonly Fact[];
	readonly note: string | null;
	/** The newest figures that are its product, and how many there are. */
	readonly figures: readonly FigureView[];
	readonly figureCount: number;
	/** What became of it; `null` if the site has no report about its document. */
	readonly standing: AssignmentStanding | null;
	readonly document: DocumentLink;
}

/** Assignments of one document. */
export interface OfDocument {
	readonly document: DocumentLink;
	readonly assignments: AssignmentView[];
}

/** The assignments by document, in the order in which the documents first occur. */
export function byDocument(assignments: readonly AssignmentView[]): OfDocument[] {
	const documents = Map.groupBy(assignments, ({ document }) => document.href);
	return [...documents.values()].flatMap((own) => (own[0] ? [{ document: own[0].document, assignments: own }] : []));
}

/** A deadline as pages show it. */
export interface DeadlineView {
	/** The document's own words, a line each. */
	readonly lines: string[];
	/** How the site reads them, a line for each phase; none for “trong năm 2023” alone, which says so itself. */
	readonly readings: string[];
	/** Whether the words give no day and the site makes none of them. */
	readonly inWords: boolean;
}

/** The most figures beside an assignment whose product they are. */
const mostFigures = 3;

/** The assignment with everything that it names as a link. */
export function assignmentView(index: Index, assignment: AssignmentEntry): AssignmentView {
	const field = assignment.field === null ? undefined : index.fields.get(assignment.field);
	const href = address.assignment(assignment.id);
	const measured = index.hasProducts.has(assignment.document) ? known(index, index.measuredFor.get(assignment.id)) : [];
	return {
		href,
		path: address.assignmentPage(assignment.id),
		anchor: href.slice(href.indexOf('#') + 1),
		page: besideDocument(assignment.id),
		number: assignment.number,
		task: lineView(index, assignment.task, assignment.document),
		words: assignment.words?.split('\n') ?? [],
		isVerbatim: assignment.verbatim === true,
		isOwnWords:
			assignment.words === null &&
			assignment.verbatim !== true &&
			index.headOf.get(assignment.document)?.hasOriginal !== true,
		deliverables: assignment.deliverables,
		leads: unitLinks(index, assignment.leads, localityOf(assignment.document)),
		cooperating: unitLinks(index, assignment.cooperating, localityOf(assignment.document)),
		cooperationNote: assignment.cooperationNote,
		deadline: assignment.deadline && {
			lines: assignment.deadline.text.split('\n'),
			readings: readingsOf(index, assignment, assignment.deadline),
			inWords: assignment.deadline.phases.length === 0,
		},
		former: formerDeadlines(index, assignment).map((one) => ({ words: formerWords(one), isAmended: one.by !== null })),
		amendments: amendmentViews(index, assignment),
		end: endView(index, assignment),
		field: field ? { href: address.field(field.id), name: field.name } : null,
		targets: assignment.targets.flatMap((id) => {
			const target = index.targets.get(id);
			return target ? { href: address.target(id), ref: target.ref, text: target.text } : [];
		}),
		indicators: assignment.indicators.flatMap((id) => {
			const indicator = index.indicators.get(id);
			const covered = assignment.targets.some((target) => index.targets.get(target)?.indicator === id);
			return indicator && !covered ? { href: address.indicator(id), name: indicator.name } : [];
		}),
		facts: factsOf(index, assignment),
		note: assignment.note,
		figures: byNewest(index, measured)
			.slice(0, mostFigures)
			.map((one) => figureView(index, one)),
		figureCount: measured.length,
		standing: assignmentStanding(index, assignment),
		document: documentLink(index, assignment.document),
	};
}

/** A line for each phase; none where the words say it themselves and no last day could be moved. */
function readingsOf(index: Index, assignment: AssignmentEntry, { text, horizon }: Deadline): string[] {
	const working = index.register.workingDays;
	const phases = phasesWithBindingRounds(assignment, working);
	const readings = phases.map((phase) => phaseWords(phase, working, () => index.month));
	if (working === null && horizon === undefined && saysItself(text, phases, readings)) return [];
	return horizon === undefined || assignment.end !== null ? readings : [...readings, horizonWords(horizon)];
}
