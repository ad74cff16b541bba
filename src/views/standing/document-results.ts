import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { vi } from '../../vi/vi.ts';
import { type DocumentLink, documentLink, newestLinks } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { type BreakdownView, breakdown } from './breakdown.ts';
import { type ConsequencesView, consequencesOf } from './consequences.ts';
import { type OwnPlansView, ownPlans } from './own-plans.ts';
import { type CountsView, countsView, type SectionView, sectionsOf, type Told, toldOfDocument } from './sheet.ts';

/** The most rows of one standing on a page. */
export const mostOfStanding = 200;

/** The most reports that the page of a document names. */
const mostReports = 150;

/** What became of the assignments of a document. */
export interface DocumentResultsView {
	readonly link: DocumentLink;
	/** Where the signed original is kept. */
	readonly original: string;
	/** Documents that say something of it, newest first, of very many the first of them; and how many there are. */
	readonly reports: readonly DocumentLink[];
	readonly reportCount: number;
	/** `null` where the site has no report about it: then there are no figures. */
	readonly counts: CountsView | null;
	readonly sections: readonly SectionView[];
	/** Its rules on what follows from results; `null` if it has none. */
	readonly consequences: ConsequencesView | null;
	/** Which units have plans of their own that carry it out; `null` where the site has no such plan. */
	readonly plans: OwnPlansView | null;
	readonly byField: BreakdownView;
	readonly byUnit: BreakdownView;
}

/** A page for each document that gave an assignment or states a rule on results. Of others there is nothing to tell. */
export function documentResultPages({ register, assignmentsOf }: Index): [path: string, key: string][] {
	return register.documents.flatMap(({ id, consequences }) =>
		assignmentsOf.has(id) || consequences.length > 0 ? [[address.resultsOf(address.document(id)), id]] : [],
	);
}

/** The results of a document. Throws if the register has no document with this id. */
export function documentResults(index: Index, id: string): DocumentResultsView {
	const reports = newestLinks((index.reportsOn.get(id) ?? []).map((one) => documentLink(index, one)));
	const told = reports.length === 0 ? [] : toldOfDocument(index, id);
	const link = documentLink(index, id);
	const fields = Map.groupBy(told, ({ entry }) => entry.field);
	return {
		link,
		original: index.documents.get(id)?.source.original ?? '',
		reports: reports.slice(0, mostReports),
		reportCount: reports.length,
		counts: reports.length === 0 ? null : countsView(index, told, reports.length),
		consequences: consequencesOf(index, id),
		plans: ownPlans(index, id),
		sections: sectionsOf(index, told, mostOfStanding),
		byField: breakdown(
			index,
			[...fields].map(([field, own]) => ({
				name: (field && index.fields.get(field)?.name) ?? vi.otherField,
				href: `${link.href}#${field === null ? 'linh-vuc--khac' : `linh-vuc-${field}`}`,
				list: null,
				told: own,
			})),
		),
		byUnit: breakdown(index, byUnit(index, told)),
	};
}

/** Occurrences by who answers for them: the unit alone, or each of those that answer together. */
function byUnit(index: Index, told: readonly Told[]) {
	const groups = new Map<string, Told[]>();
	for (const one of told)
		for (const unit of answering(one)) {
			const own = groups.get(unit);
			if (own === undefined) groups.set(unit, [one]);
			else own.push(one);
		}
	return unitLinks(index, [...groups.keys()]).map(({ id, short }) => ({
		name: short,
		href: address.resultsOf(address.unit(id)),
		list: null,
		told: groups.get(id) ?? [],
	}));
}

/** Ids of the units and groups that answer for an occurrence. */
export function answering({ stood: { occurrence, reassigned } }: Pick<Told, 'stood'>): readonly string[] {
	if (reassigned !== null) return reassigned;
	return occurrence.unit === null ? occurrence.together : [occurrence.unit];
}
