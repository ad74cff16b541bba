import type { RecordOf } from '../schemas/records/records.ts';
import { columnWords, recordFields } from '../text/record-fields.ts';
import type { Column } from './table.ts';

type Deadline = NonNullable<RecordOf<'assignments'>['deadline']>;

/** Every last day on time: of the phases that have one, and of each round of a recurring one, in order. */
function lastDays({ phases }: Deadline): string[] {
	return phases.flatMap(({ end, occurrences }) => [end ?? [], occurrences.map((one) => one.end)].flat()).sort();
}

function firstDays({ phases }: Deadline): string[] {
	return phases.flatMap(({ start, occurrences }) => [start ?? [], occurrences.map((one) => one.start)].flat()).sort();
}

const column = (
	name: string,
	type: Column['type'],
	meaning: string,
	of: (deadline: Deadline) => ReturnType<Column<'assignments'>['value']>,
): Column<'assignments'> => ({ name, type, meaning, value: ({ deadline }) => deadline && of(deadline) });

/** The columns of a deadline: its words, what the site reads in each phase, and its first, last and every last day. */
export const deadlineColumns: readonly Column<'assignments'>[] = [
	column('deadline.text', 'string', recordFields.assignments.deadlineText, ({ text }) => text),
	column('deadline.kinds', 'list', columnWords.kinds, ({ phases }) => phases.map(({ kind }) => kind)),
	column('deadline.first', 'date', columnWords.first, (deadline) => firstDays(deadline)[0] ?? null),
	column('deadline.last', 'date', columnWords.last, (deadline) => lastDays(deadline).at(-1) ?? null),
	column('deadline.days', 'list', columnWords.days, lastDays),
	column('deadline.labels', 'list', columnWords.labels, ({ phases }) => phases.map(({ label }) => label)),
	column('deadline.every', 'list', columnWords.every, ({ phases }) => phases.map(({ every }) => every)),
	column('deadline.conditions', 'list', columnWords.conditions, ({ phases }) =>
		phases.map(({ condition }) => condition),
	),
];
