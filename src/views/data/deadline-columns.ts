import type { RecordOf } from '../../records/records.ts';
import { columnWords, recordFields } from '../../vi/record-fields.ts';
import type { Column } from './column.ts';

type Deadline = NonNullable<RecordOf<'assignments'>['deadline']>;

/**
 * Every last day on time, in order, with the day to which it goes. Phases have one, and so has each round of a recurring phase.
 */
function lastDays({ phases }: Deadline): { readonly end: string; readonly moved?: string | null | undefined }[] {
	return phases
		.flatMap(({ end, moved, occurrences }) => [...(end === null ? [] : [{ end, moved }]), ...occurrences])
		.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
}

/** The last of all last days on time; `null` where there is none. */
export const lastDay = (deadline: Deadline): string | null => lastDays(deadline).at(-1)?.end ?? null;

/** The first of all first days; `null` where there is none. */
export const firstDay = (deadline: Deadline): string | null => firstDays(deadline)[0] ?? null;

function firstDays({ phases }: Deadline): string[] {
	return phases.flatMap(({ start, occurrences }) => [start ?? [], occurrences.map((one) => one.start)].flat()).sort();
}

const column = (
	name: string,
	type: Column['type'],
	meaning: string,
	of: (deadline: Deadline) => ReturnType<Column<'assignments'>['value']>,
): Column<'assignments'> => ({ name, type, meaning, value: ({ deadline }) => deadline && of(deadline) });

/**
 * The columns of a deadline: its words, what the site reads in each phase, and its days. The days are the first, the last and
 * every last day.
 */
export const deadlineColumns: readonly Column<'assignments'>[] = [
	column('deadline.text', 'string', recordFields.assignments.deadlineText, ({ text }) => text),
	column('deadline.kinds', 'list', columnWords.kinds, ({ phases }) => phases.map(({ kind }) => kind)),
	column('deadline.first', 'date', columnWords.first, firstDay),
	column('deadline.last', 'date', columnWords.last, lastDay),
	column('deadline.days', 'list', columnWords.days, (deadline) => lastDays(deadline).map(({ end }) => end)),
	column('deadline.moved', 'list', columnWords.moved, (deadline) =>
		lastDays(deadline).map(({ moved }) => moved ?? null),
	),
	column('deadline.labels', 'list', columnWords.labels, ({ phases }) => phases.map(({ label }) => label)),
	column('deadline.every', 'list', columnWords.every, ({ phases }) => phases.map(({ every }) => every)),
	column('deadline.horizon', 'string', columnWords.horizon, ({ horizon }) =>
		horizon === undefined ? null : `${horizon.start}/${horizon.end}`,
	),
	column('deadline.conditions', 'list', columnWords.conditions, ({ phases }) =>
		phases.map(({ condition }) => condition),
	),
	column('deadline.units', 'list', recordFields.assignments.phaseUnit, ({ phases }) =>
		phases.map(({ unit }) => unit ?? null),
	),
];
