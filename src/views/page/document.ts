import { toString as plainText } from 'mdast-util-to-string';
import { address } from '../../address.ts';
import { abbreviationPattern } from '../../mdx/abbreviation.ts';
import { treeOf } from '../../mdx/body.ts';
import { type Context, renderBody, type Section } from '../../mdx/render.ts';
import type { AssignmentEntry, BasisEntry, DocumentEntry, TargetEntry, UnitEntry } from '../../register/entries.ts';
import { itemId, placeOnPage, unitId } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { Abbreviations } from '../../schemas/abbreviations.ts';
import type { Successor } from '../../schemas/locality.ts';
import { figureWords } from '../../vi/figure.ts';
import { vi } from '../../vi/vi.ts';
import { shorten } from '../../words/shorten.ts';
import { abbreviationAnchor } from '../../words/term.ts';
import { type DocumentLink, documentLink, newestLinks } from '../link/document.ts';
import { factLines } from '../link/facts.ts';
import { citationLink } from '../link/line.ts';
import { onPage } from '../link/on-page.ts';
import { amending, type Tie, tiedTo } from '../link/related.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type StatedFigures, statedFigures } from '../measurement/stated.ts';
import { type ConsequencesView, consequencesOf } from '../standing/consequences.ts';
import { type ResultsLine, resultsLine } from '../standing/results-line.ts';
import { type StatedView, statedBy } from '../standing/stated.ts';
import { type ChangedAssignment, changedBy } from './amendment.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';
import { fieldPart, isVeryLong } from './document-part.ts';
import { type TargetView, targetView } from './target.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** The assignments of one field. */
interface AssignmentGroup {
	/** Place on the page, `linh-vuc-the-che`. */
	readonly id: string;
	readonly name: string;
	/** In full; empty where the document has very many. */
	readonly assignments: AssignmentView[];
	/** Of a document of very many: each with its place on the page, and where they stand in full. */
	readonly brief: readonly { readonly anchor: string; readonly number: string; readonly task: string }[];
	readonly href: string | null;
	readonly count: number;
}

/** A document's page. */
export interface DocumentView {
	readonly id: string;
	readonly link: DocumentLink;
	readonly locality: { readonly href: string; readonly name: string };
	readonly issuer: UnitLink | null;
	/** Those that issued it together with that one. */
	readonly jointIssuers: readonly UnitLink[];
	/** Last day of the issuer, `YYYY-MM-DD`, and who took over; `null` while it exists. */
	readonly issuerEnd: { readonly day: string; readonly successors: readonly Successor[] } | null;
	readonly entry: Omit<DocumentEntry, 'body' | 'basis'>;
	readonly basis: (BasisEntry & { readonly href: string | null })[];
	/** Documents that replace or amend this one; those that rest on it stand in its cascade. */
	readonly replacedBy: DocumentLink[];
	readonly amendedBy: DocumentLink[];
	/** What it changed of assignments of others. */
	readonly changes: readonly ChangedAssignment[];
	/** The assignments by field, in the order in which the fields first occur. */
	readonly groups: AssignmentGroup[];
	/** Abbreviations that the page's own text uses, with what they stand for, by name. */
	readonly abbreviations: (readonly [string, string])[];
	readonly targets: TargetView[];
	readonly assignmentCount: number;
	/** Whether it has exact words of any of them. */
	readonly hasWords: boolean;
	/** How many of its assignments' occurrences stand how; `null` if the site has no report about it. */
	readonly results: ResultsLine | null;
	/** Its rules on what follows from results; `null` if it has none. */
	readonly consequences: ConsequencesView | null;
	/** What it says of the fate of assignments. */
	readonly stated: readonly StatedView[];
	/** The figures that it states; `null` if it states none. */
	readonly figures: StatedFigures | null;
}

/** The document with everything its page shows but the summary. Throws if the register has no document with this id. */
export function documentView(index: Index, id: string): DocumentView {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	const { body: _body, basis, ...entry } = document;
	const issuer = index.units.get(document.issuer);
	const assignments = index.assignmentsOf.get(id) ?? [];
	const byField = Map.groupBy(assignments, ({ field }) => field);
	const isShort = isVeryLong(index, id);
	const targets = index.targetsOf.get(id) ?? [];
	const related = (tie: Tie) => newestLinks(tiedTo(index, id, tie).map((one) => documentLink(index, one.id)));
	const text = [
		plainText(treeOf(document.body)),
		...targets.map((one) => one.text),
		...assignments.flatMap((one) => [one.task, ...one.deliverables, ...factLines(index, one)]),
	].join('\n');
	return {
		id,
		link: documentLink(index, id),
		locality: { href: address.locality(document.locality), name: index.localities.get(document.locality)?.name ?? '' },
		issuer: unitLinks(index, [document.issuer])[0] ?? null,
		jointIssuers: unitLinks(index, document.jointIssuers, document.locality),
		issuerEnd: issuer?.until ? { day: issuer.until, successors: successorsOf(index, issuer) } : null,
		entry,
		basis: basis.map((one) => ({ ...one, href: one.document && address.document(one.document) })),
		replacedBy: related('replaces'),
		amendedBy: newestLinks(amending(index, id).map((one) => documentLink(index, one))),
		changes: changedBy(index, id),
		groups: [...byField].map(([field, own]) => ({
			id: field === null ? 'linh-vuc--khac' : `linh-vuc-${field}`,
			name: (field && index.fields.get(field)?.name) ?? vi.otherField,
			assignments: isShort ? [] : own.map((one) => assignmentView(index, one)),
			brief: isShort
				? own.map((one) => ({ anchor: placeOnPage(one.id), number: one.number, task: shorten(one.task, 80) }))
				: [],
			href: isShort ? fieldPart(id, field) : null,
			count: own.length,
		})),
		abbreviations: usedAbbreviations(index.register.abbreviations, text),
		targets: targets.map((one) => targetView(index, one)),
		assignmentCount: assignments.length,
		hasWords: assignments.some(({ words, verbatim }) => words !== null || verbatim === true),
		results: resultsLine(index, id),
		consequences: consequencesOf(index, id),
		stated: statedBy(index, id),
		figures: statedFigures(index, id),
	};
}

/** The summary of a document as HTML, with its headings. */
export function summaryView(index: Index, id: string): { html: string; sections: Section[] } {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	return renderBody(document.body, bodyContext(index, document));
}

/** What a document's body asks of the register. */
export function bodyContext(index: Index, document: DocumentEntry): Context {
	/** What the same page shows in full is a place on it, and needs no title. */
	const here = (href: string, item: AssignmentEntry | TargetEntry, elsewhere = href) =>
		item.document === document.id
			? { href: onPage(href), title: null }
			: { href: elsewhere, title: 'task' in item ? item.task : item.text };
	return {
		abbreviations: index.register.abbreviations,
		explained: (name) => address.term(abbreviationAnchor(name)),
		english: index.register.site.english,
		words: { footnotes: vi.footnotes, backToText: vi.backToText, note: vi.note },
		citation: ({ number, issued }) => citationLink(index, number, issued, document.id),
		reference: ({ kind, id, document: other }) => {
			if (kind === 'unit') {
				const unit = index.units.get(unitId(id, document.locality));
				return unit ? { href: address.unit(unit.id), text: unit.short, title: unit.name } : null;
			}
			const item = itemId(kind, other ?? document.id, id);
			if (kind === 'assignment') {
				const assignment = index.assignments.get(item);
				return assignment
					? {
							...here(address.assignment(item), assignment, address.assignmentPage(item)),
							text: vi.assignmentItem(assignment.number),
						}
					: null;
			}
			const target = index.targets.get(item);
			return target ? { ...here(address.target(item), target), text: targetText(index, target) } : null;
		},
	};
}

/** What a target asks for, by level where it was written with levels; its item where it has no figure. */
function targetText(index: Index, target: TargetEntry): string {
	const levels =
		target.id === target.written
			? (index.targetsOf.get(target.document) ?? []).filter((one) => one.written === target.id)
			: [];
	const figures = levels.length > 1 ? levels : [target];
	return (
		figures
			.map((one) => [one === target && levels.length <= 1 ? null : one.level, figureWords(one)])
			.map((words) => words.filter((one) => one !== null).join(': '))
			.filter((words) => words !== '')
			.join('; ') || vi.targetItem(target.ref)
	);
}

function usedAbbreviations(known: Abbreviations, text: string): [string, string][] {
	const names = Object.keys(known);
	if (names.length === 0) return [];
	const used = new Set([...text.matchAll(abbreviationPattern(names))].map(([name]) => name));
	return [...used].sort(collator.compare).map((name) => [name, known[name] ?? '']);
}

/** Who took over from the unit, else from its locality. */
function successorsOf(index: Index, unit: UnitEntry): readonly Successor[] {
	return unit.successors.length > 0 ? unit.successors : (index.localities.get(unit.locality)?.successors ?? []);
}
