import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';

/** The assignments of a document by lead unit and field. */
export interface CoverageMatrix {
	/** Fields that have an assignment, in the order of the portal; assignments without a field stand last, as `null`. */
	readonly fields: {
		readonly link: { readonly href: string; readonly name: string } | null;
		readonly assignments: number;
		/** Targets that an assignment of the field serves. */
		readonly targets: number;
	}[];
	/** Names of the fields that have none. */
	readonly emptyFields: string[];
	/** Units with the most assignments first, then groups; assignments without a lead stand last, as `null`. */
	readonly rows: {
		readonly unit: { readonly href: string; readonly short: string; readonly isGroup: boolean } | null;
		/** One number for each of `fields`. */
		readonly cells: number[];
		readonly assignments: number;
	}[];
	/** Whether an assignment stands in several rows, so that the rows together are more than the assignments. */
	readonly shared: boolean;
	readonly assignments: number;
	readonly targets: number;
	/** Targets that no assignment serves. */
	readonly unserved: number;
}

/** Who leads in which field; an assignment with several leads counts with each. `null` if the document gives no assignment. */
export function coverageMatrix(index: Index, document: string): CoverageMatrix | null {
	const assignments = index.assignmentsOf.get(document) ?? [];
	if (assignments.length === 0) return null;
	const byField = Map.groupBy(assignments, ({ field }) => field);
	const order = [...index.register.fields.map(({ id }) => id), null];
	const fields = order.flatMap((field) => {
		const own = byField.get(field);
		const entry = field === null ? undefined : index.fields.get(field);
		if (own === undefined) return [];
		const targets = new Set(own.flatMap((one) => one.targets)).size;
		const link = entry ? { href: address.field(entry.id), name: entry.name } : null;
		return [{ id: field, link, assignments: own.length, targets }];
	});
	const byLead = new Map<string | null, AssignmentEntry[]>();
	for (const one of assignments) {
		for (const lead of one.leads.length > 0 ? one.leads : [null]) byLead.set(lead, [...(byLead.get(lead) ?? []), one]);
	}
	const rows = [...byLead].map(([lead, own]) => {
		const unit = lead === null ? undefined : index.units.get(lead);
		return {
			unit: unit ? { href: address.unit(unit.id), short: unit.short, isGroup: unit.members !== null } : null,
			cells: fields.map(({ id }) => own.filter(({ field }) => field === id).length),
			assignments: own.length,
		};
	});
	const rank = ({ unit }: (typeof rows)[number]) => (unit === null ? 2 : unit.isGroup ? 1 : 0);
	const targets = index.targetsOf.get(document) ?? [];
	return {
		fields: fields.map(({ id: _id, ...field }) => field),
		emptyFields: index.register.fields.filter(({ id }) => !byField.has(id)).map(({ name }) => name),
		rows: rows.sort((a, b) => rank(a) - rank(b) || b.assignments - a.assignments),
		shared: assignments.some(({ leads }) => leads.length > 1),
		assignments: assignments.length,
		targets: targets.length,
		unserved: targets.filter(({ id }) => (index.servingTarget.get(id) ?? []).length === 0).length,
	};
}
