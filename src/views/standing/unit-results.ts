import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { everyLead } from '../../register/results/first.ts';
import { documentLink } from '../link/document.ts';
import { type HeldView, unitHeld } from '../measurement/held.ts';
import { type UnitPublishing, unitPublishing } from '../measurement/publishers.ts';
import { type BreakdownView, breakdown } from './breakdown.ts';
import { type ConsequencesView, consequencesFor } from './consequences.ts';
import { answering, mostOfStanding } from './document-results.ts';
import { type CountsView, countsView, type SectionView, sectionsOf, type Told, toldOf } from './sheet.ts';

/** A year in which something is due, with the page of its rows. */
interface ResultYear {
	/** Empty of what has no day. */
	readonly year: string;
	readonly href: string;
	readonly count: number;
}

/** The most occurrences that the page of a unit shows together. Of more, it shows those of one year by last days. */
const mostTogether = 250;

/** What became of what a unit answers for, all or, of very much, that of one year by last days. */
export interface UnitResultsView {
	readonly id: string;
	readonly name: string;
	readonly locality: { readonly href: string; readonly name: string };
	readonly page: string;
	/** The year shown; empty of what has no day, `null` where all is shown. */
	readonly year: string | null;
	readonly years: readonly ResultYear[];
	/** `null` where the site has no report about its assignments. */
	readonly counts: CountsView | null;
	readonly sections: readonly SectionView[];
	readonly byDocument: BreakdownView;
	/** Rules of documents on what follows from its results; only on the first of its pages. */
	readonly consequences: readonly ConsequencesView[];
	/** Its figures, and what it has published of what it has to; on the first of its pages. */
	readonly held: HeldView | null;
	readonly publishing: readonly UnitPublishing[];
}

/** The assignments for which a unit answers or did, itself or as a member of a group with known members. */
export function everGivenTo(index: Index, unit: string): AssignmentEntry[] {
	const names = [unit, ...(index.groupsOf.get(unit) ?? []).map(({ id }) => id)];
	const found = names.flatMap((name) => [...(index.ledBy.get(name) ?? []), ...(index.ledBefore.get(name) ?? [])]);
	return [...new Set(found)];
}

/** Whether the site has a report about the document of an assignment. */
export const isReported = (index: Index, { document }: AssignmentEntry): boolean =>
	(index.reportsOn.get(document) ?? []).length > 0;

/** What a unit answers for of reported documents, by the year of its last day; what has none under the empty year. */
export function toldByYear(index: Index, unit: string): ReadonlyMap<string, Told[]> {
	return index.remember('told of unit', unit, (traced) => {
		const members = traced.units.get(unit)?.members;
		const isOwn = (told: Told) => {
			const own = answering(told);
			if (own.includes(unit)) return true;
			// The page of a group shows what its members answer for through it.
			return members != null && everyLead(told.entry).includes(unit) && own.some((one) => members.includes(one));
		};
		const reported = everGivenTo(traced, unit).filter((one) => isReported(traced, one));
		const told = toldOf(traced, reported, isOwn);
		const years = Map.groupBy(told, ({ stood }) => stood.end?.slice(0, 4) ?? '');
		return new Map([...years].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? 1 : -1)));
	});
}

/** Whether a unit answers for so much that its results have a page for each year. */
export function isSplit(index: Index, unit: string): boolean {
	return [...toldByYear(index, unit).values()].reduce((sum, own) => sum + own.length, 0) > mostTogether;
}

/** Addresses of the results of a unit: its own page, and one for each further year. Their keys are `binh-tan/phong-noi-vu 2023`. */
export function unitResultPages(index: Index): [path: string, key: string][] {
	return index.register.units.flatMap(({ id }): [string, string][] => {
		const page = address.resultsOf(address.unit(id));
		const [, ...older] = isSplit(index, id) ? toldByYear(index, id).keys() : [];
		return [
			[page, id],
			...older.map((year): [string, string] => [address.resultsOfYear(page, year), `${id} ${year || '-'}`]),
		];
	});
}

/** The results of a unit, of very many those of the newest year or of the year of the key. Throws if the register has no such unit. */
export function unitResults(index: Index, key: string): UnitResultsView {
	const [id = '', asked] = key.split(' ');
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const years = toldByYear(index, id);
	const [newest] = years.keys();
	const year = !isSplit(index, id) ? null : asked === undefined ? (newest ?? null) : asked.replace('-', '');
	const told = year === null ? [...years.values()].flat() : (years.get(year) ?? []);
	const page = address.resultsOf(address.unit(id));
	const reports = new Set(told.flatMap(({ entry }) => index.reportsOn.get(entry.document) ?? []));
	const documents = Map.groupBy(told, ({ entry }) => entry.document);
	return {
		id,
		name: unit.name,
		locality: { href: address.locality(unit.locality), name: index.localities.get(unit.locality)?.name ?? '' },
		page,
		year,
		years: (year === null ? [] : [...years]).map(([one, own]) => ({
			year: one,
			href: one === newest ? page : address.resultsOfYear(page, one),
			count: own.length,
		})),
		counts: told.length === 0 ? null : countsView(index, told, reports.size),
		consequences: asked === undefined ? consequencesFor(index, id) : [],
		held: asked === undefined ? unitHeld(index, id) : null,
		publishing: asked === undefined ? unitPublishing(index, id) : [],
		sections: sectionsOf(index, told, mostOfStanding),
		byDocument: breakdown(
			index,
			[...documents].map(([document, own]) => {
				const { name, href } = documentLink(index, document);
				return { name, href: address.resultsOf(href), list: null, told: own };
			}),
		),
	};
}
