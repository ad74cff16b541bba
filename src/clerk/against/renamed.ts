import { address } from '../../address.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { documentId, unitId } from '../../register/id.ts';
import { endsBy } from '../../register/moved/leads.ts';
import type { Redirect } from '../../schemas/moved/redirects.ts';
import { type Telling, whole } from './telling.ts';

/**
 * Documents of a commit, with the ids that lines of `redirects.yaml` give them and all that they name: of localities, documents,
 * units, indicators and items. What no line speaks of stays as it is written.
 */
export function asNamedNow(before: readonly Telling[], lines: readonly Redirect[]): readonly Telling[] {
	if (lines.length === 0) return before;
	const end = endsBy(new Map(lines.map(({ from, to }) => [from, to])));
	/** What leads from a place of one kind to another, as an id: the first group of the form. */
	const renamed = (place: string, form: RegExp): string | null => {
		const to = end(place);
		const found = to === null || to === place ? null : form.exec(to);
		return found === null ? null : found.slice(1).join('#');
	};
	return before.map((one) => {
		const { locality, slug, data } = one;
		const own = renamed(address.document(documentId(locality, slug)), /^\/van-ban\/([^/]+\/[^/]+)\/$/);
		const [place = locality, file = slug] = own?.split('/') ?? [];
		/** What is written, or the whole id where that is another now, or the document stands elsewhere. */
		const kept = (written: string, id: string, now: string | null) => now ?? (place === locality ? written : id);
		const unit = (written: string) => {
			const id = unitId(written, locality);
			return kept(written, id, renamed(address.unit(id), /^\/don-vi\/([^/]+\/[^/]+)\/$/));
		};
		const document = (written: string) => {
			const id = whole(written, locality) ?? written;
			return kept(written, id, renamed(address.document(id), /^\/van-ban\/([^/]+\/[^/]+)\/$/));
		};
		const item = (written: string, placeOf: (id: string) => string, form: RegExp) => {
			const id = assignmentId(written, locality);
			return kept(written, id, renamed(placeOf(id), form));
		};
		const assignment = (written: string) => item(written, address.assignment, /^\/van-ban\/([^/]+\/[^/]+)\/#nv-(.+)$/);
		const target = (written: string) => item(written, address.target, /^\/van-ban\/([^/]+\/[^/]+)\/#(.+)$/);
		const indicator = (id: string) => renamed(address.indicator(id), /^\/chi-tieu\/([^/]+)\/$/) ?? id;
		const maybe = <Value>(value: Value | undefined, rename: (value: Value) => Value) => value && rename(value);
		return {
			locality: place,
			slug: file,
			data: {
				...data,
				issuer: unit(data.issuer),
				jointIssuers: data.jointIssuers.map(unit),
				results: data.results.map((written) => ({
					...written,
					assignment: maybe(written.assignment, assignment),
					assignments: written.assignments.map(assignment),
					unit: maybe(written.unit, unit),
					units: written.units.map(unit),
					corrects: maybe(written.corrects, document),
				})),
				changes: data.changes.map((written) => ({
					...written,
					assignment: maybe(written.assignment, assignment),
					assignments: written.assignments.map(assignment),
					unit: maybe(written.unit, unit),
					reassign: written.reassign.map(unit),
				})),
				measurements: data.measurements.map((written) => ({
					...written,
					assignment: maybe(written.assignment, assignment),
					target: maybe(written.target, target),
					indicator: maybe(written.indicator, indicator),
					unit: maybe(written.unit, unit),
					corrects: maybe(written.corrects, document),
				})),
				scores: data.scores.map((written) => ({
					...written,
					unit: unit(written.unit),
					corrects: maybe(written.corrects, document),
				})),
			},
		};
	});
}
