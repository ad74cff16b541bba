import type { Index } from '../register/index.ts';
import type { Successor } from '../schemas/locality.ts';
import { vi } from '../text/vi.ts';
import { address } from './address.ts';

/** The open data, as `contract.md` promises it: the names of the files and, for each, its records. */
export const recordKinds = ['documents', 'assignments', 'targets', 'units', 'indicators', 'localities'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The records of a kind, in the order of the register. Days are `YYYY-MM-DD`, ids those of the register, `url` the whole address. */
export function records(index: Index, kind: RecordKind): object[] {
	const { register } = index;
	const url = (path: string) => register.site.address + path;
	switch (kind) {
		case 'documents':
			return register.documents.map(
				({ id, locality, type, number, title, issued, effective, period, issuer, signer, basis, uncertain }) => ({
					id,
					locality,
					type,
					number,
					title,
					issued,
					effective: effective ?? null,
					period: period && { start: period.start, end: period.end },
					issuer,
					signer: signer
						? { name: signer.name, position: signer.position ?? null, capacity: signer.capacity ?? null }
						: null,
					basis: basis.map((one) => ({
						number: one.number ?? null,
						title: one.title,
						issued: one.issued ?? null,
						issuer: one.issuer ?? null,
						relation: one.relation,
						document: one.document,
					})),
					uncertain,
					url: url(address.document(id)),
				}),
			);
		case 'assignments':
			return register.assignments.map(
				({ id, document, number, task, deliverables, leads, cooperating, field, indicators, deadline }) => ({
					id,
					document,
					number,
					task,
					deliverables,
					leads,
					cooperating,
					field,
					indicators,
					deadline,
					url: url(address.assignment(id)),
				}),
			);
		case 'targets':
			return register.targets.map(
				({
					id,
					document,
					ref,
					indicator,
					comparator,
					value,
					measure,
					scope,
					level,
					period,
					text,
					responsible,
					exceptions,
				}) => ({
					id,
					document,
					ref,
					indicator,
					comparator,
					value,
					measure,
					scope,
					level,
					period,
					responsible,
					exceptions,
					text,
					url: url(address.target(id)),
				}),
			);
		case 'units':
			return register.units.map(({ id, name, kind: unitKind, locality, members, open, until, successors }) => ({
				id,
				name,
				kind: unitKind,
				locality,
				members,
				open,
				until,
				successors: successors.map(successorName),
				url: url(address.unit(id)),
			}));
		case 'indicators':
			return register.indicators.map(({ id, name, measure, better }) => ({
				id,
				name,
				measure: measure ?? null,
				better,
				url: url(address.indicator(id)),
			}));
		case 'localities':
			return register.localities.map(({ id, name, level, parent, since, until, successors }) => ({
				id,
				name,
				level,
				parent: parent ?? null,
				since: since ?? null,
				until: until ?? null,
				successors: successors.map(successorName),
				url: url(address.locality(id)),
			}));
	}
}

/** The successor's name, with “một phần nhỏ” where only a small part went there. */
export function successorName({ name, smallPart }: Successor): string {
	return smallPart ? `${name} (${vi.smallPart})` : name;
}
