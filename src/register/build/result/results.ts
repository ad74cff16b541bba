import { say } from '../../../problem/messages.ts';
import type { AssignmentEntry, LocalityEntry } from '../../entries.ts';
import { localityOf } from '../../id.ts';
import type { ResultEntry } from '../../results/result.ts';
import type { BuiltDocument } from '../built.ts';
import { type Ground, type ReadResult, statementsOf } from './result.ts';

/** The most statements of one document: its page shows them all. The longest plan known has 77 assignments. */
const mostStatements = 2000;

/**
 * What the documents say of the fate of assignments, in the order of the documents and of their words. What is wrong with a
 * statement goes to the desk of its document, and the statement is left out.
 */
export function resultsOf(
	built: readonly BuiltDocument[],
	assignments: readonly AssignmentEntry[],
	localities: readonly LocalityEntry[],
	mayExist: Ground['mayExist'],
): ResultEntry[] {
	if (built.every(({ written }) => written.results.length === 0)) return [];
	const known: Ground = {
		entries: new Map(assignments.map((one) => [one.id, one])),
		owners: new Map(built.map((one) => [one.document.id, one])),
		authorities: new Map(localities.map(({ id, authority }) => [id, authority])),
		mayExist,
	};
	const said = built.flatMap((by) => {
		const all = by.written.results.flatMap((one, index) => statementsOf(by, one, index, known));
		if (all.length <= mostStatements) return all;
		by.desk.report(['results'], say('too-many-results', all.length, mostStatements));
		return all.slice(0, mostStatements);
	});
	checkCorrections(said, known);
	return withIds(said);
}

/** Reports corrections of what the other document does not say, and documents of one day that correct each other. */
function checkCorrections(said: readonly ReadResult[], { owners }: Ground): void {
	const by = Map.groupBy(said, ({ document, assignment }) => `${document} ${assignment}`);
	for (const one of said) {
		if (one.corrects === null) continue;
		const desk = owners.get(one.document)?.desk;
		const others = by.get(`${one.corrects} ${one.assignment}`) ?? [];
		const same = others.filter((other) => isOfSame(one, other));
		const number = owners.get(one.corrects)?.document.number ?? one.corrects;
		if (same.length === 0) desk?.report([...one.path], say('corrects-nothing', number));
		else if (same.some((other) => other.corrects === one.document))
			desk?.report([...one.path], say('corrects-in-circle', number));
	}
}

/** Whether two statements are about the same part of an assignment and the same unit, or one of them about all. */
function isOfSame(one: ReadResult, other: ReadResult): boolean {
	const round = ({ round: span }: ReadResult) => span?.start ?? null;
	const isOne = (a: unknown, b: unknown) => a === b || a === null || b === null;
	return isOne(one.phase, other.phase) && isOne(round(one), round(other)) && isOne(one.unit, other.unit);
}

/** Each statement with its id: that of its document, the item of its assignment, and what of it is named. */
function withIds(said: readonly ReadResult[]): ResultEntry[] {
	const taken = new Map<string, number>();
	return said.map(({ path: _path, ...one }) => {
		const item = one.assignment.slice(one.assignment.indexOf('#') + 1);
		const unit = one.unit?.slice(localityOf(one.unit).length + 1);
		const parts = [item, one.phase, one.round?.start, unit].filter((part) => part !== null && part !== undefined);
		const id = `${one.document}#kq-${parts.join('-')}`;
		const count = (taken.get(id) ?? 0) + 1;
		taken.set(id, count);
		return { ...one, id: count === 1 ? id : `${id}-${count}` };
	});
}
