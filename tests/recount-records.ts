import type { Index } from '../src/register/index.ts';
import type { Records } from './recount.ts';

/** The records of a register from which the independent count is made; duties stand in them as they were given. */
export function recordsOf({ register }: Index): Records {
	const { assignments, units, documents, results } = register;
	return {
		assignments: assignments.map(({ id, leads, each, deadline, amendments }) => ({
			id,
			each,
			leads: amendments.find((one) => one.leads !== null)?.leads?.before ?? leads,
			phases: (amendments.find((one) => one.deadline !== null)?.deadline ?? { before: deadline }).before?.phases ?? [],
		})),
		units: units.map(({ id, members, open, until }) => ({ id, members, open: open === true, until })),
		documents: documents.map(({ id, issued, dataDay }) => ({ id, issued, dataDay: dataDay ?? null })),
		results: results.map(({ assignment, document, phase, round, all, unit, state, finished, corrects, count }) => ({
			assignment,
			document,
			phase,
			round: round?.start ?? null,
			all,
			unit,
			state: count === null ? state : null,
			from: finished?.start ?? null,
			to: finished?.end ?? null,
			corrects,
		})),
		changes: assignments.flatMap(({ id, amendments, end }) => [
			...amendments.map(({ by, day, deadline, leads, cancels }) => ({
				assignment: id,
				document: by,
				day,
				ends: cancels,
				phases: deadline === null ? null : (deadline.after?.phases ?? []),
				leads,
			})),
			...(end?.why === 'replaced'
				? [{ assignment: id, document: end.by, day: end.day, ends: true, phases: null, leads: null }]
				: []),
		]),
	};
}
