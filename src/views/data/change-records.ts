import { address } from '../../address.ts';
import type { RecordOf } from '../../records/records.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';

type ChangeRecord = RecordOf<'changes'>;

/** What later documents changed, in the order of the assignments, a record for each respect; made when it is asked for. */
export function* changeRecords(index: Index): Generator<ChangeRecord> {
	for (const one of index.register.assignments) yield* changesOf(one, index.register.site.address);
}

/** How many such records there are. */
export function changeCount(index: Pick<Index, 'register'>): number {
	return index.register.assignments.reduce((count, one) => count + changesOf(one, '').length, 0);
}

function changesOf({ id, amendments, end }: AssignmentEntry, site: string): ChangeRecord[] {
	if (amendments.length === 0 && end === null) return [];
	const record = (
		what: ChangeRecord['what'],
		{ by, item, day, reason }: Pick<ChangeRecord, 'item' | 'day' | 'reason'> & { readonly by: string },
		before: string | null,
		after: string | null,
	): ChangeRecord => ({
		id: `${id}@${day}-${what}`,
		assignment: id,
		document: by,
		item,
		day,
		what,
		before,
		after,
		reason,
		url: site + address.assignment(id),
	});
	const made = amendments.flatMap((one) => [
		...(one.deadline === null
			? []
			: [record('deadline', one, one.deadline.before?.text ?? null, one.deadline.after?.text ?? null)]),
		...(one.task === null ? [] : [record('task', one, one.task.before, one.task.after)]),
		...(one.leads === null ? [] : [record('leads', one, one.leads.before.join('; '), one.leads.after.join('; '))]),
		...(one.cancels ? [record('cancelled', one, null, null)] : []),
	]);
	if (end?.why !== 'replaced') return made;
	return [...made, record('replaced', { ...end, item: null, reason: null }, null, null)];
}
