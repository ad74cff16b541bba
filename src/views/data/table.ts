import { cellFields } from '../../records/fields.ts';
import type { RecordKind } from '../../records/kinds.ts';
import { type RecordOf, recordSchemas } from '../../records/records.ts';
import type { Column } from './column.ts';
import { deadlineColumns } from './deadline-columns.ts';

/**
 * The columns of the table of a kind: every field of the JSON. Nested fields are columns of their own; a deadline has columns
 * by its phases, those proposed or set first their words.
 */
export function columnsOf<Kind extends RecordKind>(kind: Kind): readonly Column<Kind>[] {
	const fields = cellFields(recordSchemas[kind]);
	const columns = fields.map(({ name, ...field }) => {
		const way = name.split('.');
		// Most fields stand in the record itself, and there are very many records.
		const value =
			way.length > 1
				? (record: RecordOf<Kind>) => at(record, way)
				: (record: RecordOf<Kind>) => Reflect.get(record, name) ?? null;
		return { ...field, name, value: value as Column<Kind>['value'] };
	});
	if (kind !== 'assignments') return columns;
	const first = columns.findIndex(({ name }) => name.startsWith('deadline.'));
	const isOfDeadline = (name: string) =>
		name.startsWith('deadline.') || /^(proposed|firstDeadline)\.(?!text$)/.test(name);
	return [
		...columns.slice(0, first),
		...(deadlineColumns as readonly Column<Kind>[]),
		...columns.slice(first).filter(({ name }) => !isOfDeadline(name)),
	];
}

/**
 * The table of these records, each row made when it is asked for. A cell is text, a list is joined by `; `. What is not there
 * is empty, and so is a list that says nothing.
 */
export function tableOf<Kind extends RecordKind>(kind: Kind, records: IteratorObject<RecordOf<Kind>>) {
	const columns = columnsOf(kind);
	return {
		header: columns.map(({ name }) => name),
		rows: records.map((record) => columns.map(({ value }) => cell(value(record)))),
	};
}

function cell(value: ReturnType<Column['value']>): string {
	if (value === null) return '';
	if (typeof value !== 'object') return String(value);
	// What is a list within a list has commas inside.
	return value.every((one) => one === null)
		? ''
		: value.map((one) => (Array.isArray(one) ? one.join(', ') : (one ?? ''))).join('; ');
}

/** What stands at the end of a path through objects, from this step on. A list of objects gives what each has there. */
function at(value: unknown, way: readonly string[], from = 0): unknown {
	const key = way[from];
	if (value === undefined) return null;
	if (key === undefined || value === null) return value;
	if (Array.isArray(value)) return value.map((one) => at(one, way, from));
	return at((value as Record<string, unknown>)[key], way, from + 1);
}
