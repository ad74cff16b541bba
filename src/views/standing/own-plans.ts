import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type DocumentLink, documentLink, newestLinks } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';

/** Which units that a document names have plans, remedial plans or registrations of their own that carry it out. */
export interface OwnPlansView {
	/** Units with their documents. */
	readonly known: readonly { readonly unit: UnitLink; readonly documents: readonly DocumentLink[] }[];
	readonly knownCount: number;
	/** Units of which the site has none; of very many the first. */
	readonly unknown: readonly UnitLink[];
	readonly unknownCount: number;
	/** Groups that do not name all who belong to them. */
	readonly open: readonly UnitLink[];
	/** Documents that carry it out, of issuers that it does not name, newest first; of very many the first. */
	readonly others: readonly DocumentLink[];
}

/** The most units and documents that are named. */
const most = 200;

/** The plans of their own of those units that a document gives duties; `null` where the site has no document that carries it out. */
export function ownPlans(index: Index, document: string): OwnPlansView | null {
	const carrying = (index.resting.get(document) ?? []).filter(({ basis }) =>
		basis.some((one) => one.document === document && one.relation === 'implements'),
	);
	if (carrying.length === 0) return null;
	const { units, open } = boundBy(index, index.assignmentsOf.get(document) ?? []);
	const issued = (unit: string) =>
		carrying.filter(({ issuer, jointIssuers }) => issuer === unit || jointIssuers.includes(unit));
	const known = units.filter((unit) => issued(unit).length > 0);
	const unknown = units.filter((unit) => issued(unit).length === 0);
	const own = new Set(known.flatMap(issued));
	const link = ({ id }: { readonly id: string }) => documentLink(index, id);
	return {
		known: known.slice(0, most).flatMap((unit) => {
			const documents = newestLinks(issued(unit).map(link));
			return unitLinks(index, [unit]).map((one) => ({ unit: one, documents }));
		}),
		knownCount: known.length,
		unknown: unitLinks(index, unknown.slice(0, most)),
		unknownCount: unknown.length,
		open: unitLinks(index, open),
		others: newestLinks(carrying.filter((one) => !own.has(one)).map(link)).slice(0, most),
	};
}

/** Ids of the units that lead, themselves or as members of groups with known members, and of the open groups that do. */
function boundBy(index: Index, assignments: readonly AssignmentEntry[]) {
	const units = new Set<string>();
	const open = new Set<string>();
	for (const { leads } of assignments)
		for (const id of leads) {
			const unit = index.units.get(id);
			if (unit?.open === true) open.add(id);
			for (const one of unit?.members ?? (unit === undefined ? [] : [id])) units.add(one);
		}
	return { units: [...units], open: [...open] };
}
