import { address } from '../../address.ts';
import { movedDay } from '../../deadline/days/last-days.ts';
import type { RecordOf } from '../../records/records.ts';
import type { Amendment } from '../../register/amendment.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { movedEnds } from '../../register/results/moves.ts';

type ChangeRecord = RecordOf<'changes'>;

/** What later documents changed, in the order of the assignments, a record for each respect; made when it is asked for. */
export function* changeRecords(index: Index): Generator<ChangeRecord> {
	for (const one of index.register.assignments) yield* changesOf(index, one);
}

/** How many such records there are. */
export function changeCount(index: Pick<Index, 'register'>): number {
	return index.register.assignments.reduce((count, one) => count + respectsOf(one), 0);
}

function respectsOf({ amendments, end }: AssignmentEntry): number {
	const ofOne = ({ deadline, task, leads, cancels }: Amendment) =>
		[deadline, task, leads].filter((one) => one !== null).length + (cancels ? 1 : 0);
	return amendments.reduce((count, one) => count + ofOne(one), end?.why === 'replaced' ? 1 : 0);
}

function changesOf(index: Index, entry: AssignmentEntry): ChangeRecord[] {
	const { id, amendments, end } = entry;
	if (amendments.length === 0 && end === null) return [];
	const record = (
		what: ChangeRecord['what'],
		{ by, item, day, reason }: Pick<ChangeRecord, 'item' | 'day' | 'reason'> & { readonly by: string },
		before: string | null,
		after: string | null,
		moves: ChangeRecord['moves'] = [],
	): ChangeRecord => ({
		id: `${id}@${day}-${what}`,
		assignment: id,
		document: by,
		item,
		day,
		what,
		before,
		after,
		moves,
		reason,
		url: index.register.site.address + address.assignment(id),
	});
	const made = amendments.flatMap((one) => {
		const { deadline, task, leads, cancels } = one;
		return [
			...(deadline === null
				? []
				: [
						record(
							'deadline',
							one,
							deadline.before?.text ?? null,
							deadline.after?.text ?? null,
							movesOf(index, entry, one),
						),
					]),
			...(task === null ? [] : [record('task', one, task.before, task.after)]),
			...(leads === null ? [] : [record('leads', one, leads.before.join('; '), leads.after.join('; '))]),
			...(cancels ? [record('cancelled', one, null, null)] : []),
		];
	});
	if (end?.why !== 'replaced') return made;
	return [...made, record('replaced', { ...end, item: null, reason: null }, null, null)];
}

/** The last day of each part and round from the change on, with the working day to which it goes where the site moves days. */
function movesOf(
	{ register: { workingDays }, resultsFor }: Index,
	entry: AssignmentEntry,
	one: Amendment,
): ChangeRecord['moves'] {
	return movedEnds(entry, resultsFor.get(entry.id) ?? [], one).map(({ phase, round, end, partOf }) => ({
		phase,
		round,
		...(partOf !== undefined && { partOf }),
		end,
		...(workingDays !== null && { moved: end && movedDay(end, workingDays) }),
	}));
}
