import { assignmentId } from '../../register/build/named-assignment.ts';
import { documentId, unitId } from '../../register/id.ts';
import { renamedIds } from '../../register/moved/renamed-ids.ts';
import type { Redirect } from '../../schemas/moved/redirects.ts';
import { type Telling, whole } from './telling.ts';

/**
 * Documents of a commit, with the ids that lines of `redirects.yaml` give them and all that they name: of localities, documents,
 * units, indicators and items. What no line speaks of stays as it is written.
 */
export function asNamedNow(before: readonly Telling[], lines: readonly Redirect[]): readonly Telling[] {
	if (lines.length === 0) return before;
	const now = renamedIds(lines);
	return before.map((one) => {
		const { locality, slug, data } = one;
		const [place = locality, file = slug] = now.document(documentId(locality, slug))?.split('/') ?? [];
		/** What is written, or the whole id where that is another now, or the document stands elsewhere. */
		const named = (written: string, id: string, idNow: (id: string) => string | null) =>
			idNow(id) ?? (place === locality ? written : id);
		const unit = (written: string) => named(written, unitId(written, locality), now.unit);
		const document = (written: string) => named(written, whole(written, locality) ?? written, now.document);
		const assignment = (written: string) => named(written, assignmentId(written, locality), now.assignment);
		const target = (written: string) => named(written, assignmentId(written, locality), now.target);
		const indicator = (id: string) => now.indicator(id) ?? id;
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
