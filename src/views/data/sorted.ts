import { type Fields, fieldsOf } from '../../records/form.ts';
import type { ColumnarKind } from '../../records/kinds.ts';
import { type RecordOf, recordSchemas } from '../../records/records.ts';
import type { Index } from '../../register/index.ts';
import { firstDay, lastDay } from './deadline-columns.ts';
import { records } from './records.ts';
import { resultRecords } from './result-records.ts';

/** Records for a file of columns: those that are asked for together stand together. */
export interface SortedRecords {
	/** The fields of the records, the added ones first. */
	readonly fields: Fields;
	/** Names of the fields by which readers choose rows. */
	readonly chosenBy: readonly string[];
	readonly rows: Iterable<object>;
}

/** A field that is worked out of a record, so that readers need not. */
type Added<Kind extends ColumnarKind> = readonly [
	name: string,
	of: 'text' | 'day',
	value: (record: RecordOf<Kind>, index: Index) => string | null,
];

interface Sorting<Kind extends ColumnarKind> {
	readonly added: readonly Added<Kind>[];
	readonly chosenBy: readonly string[];
	/** Name of a field, maybe an added one: records that have the same there stand together, in the order of the register. */
	readonly by: string;
}

const firstLead = (id: string, { assignments }: Index) => assignments.get(id)?.leads[0] ?? null;

const sortings: { readonly [Kind in ColumnarKind]: Sorting<Kind> } = {
	documents: { added: [], chosenBy: ['id', 'issuer', 'issued'], by: 'issuer' },
	assignments: {
		added: [
			['lead', 'text', ({ leads }) => leads[0] ?? null],
			['firstDay', 'day', ({ deadline }) => deadline && firstDay(deadline)],
			['lastDay', 'day', ({ deadline }) => deadline && lastDay(deadline)],
		],
		chosenBy: ['lead', 'firstDay', 'lastDay', 'document'],
		by: 'lead',
	},
	targets: { added: [], chosenBy: ['indicator', 'document'], by: 'indicator' },
	units: { added: [], chosenBy: ['id', 'locality'], by: 'id' },
	results: {
		added: [['lead', 'text', ({ assignment }, index) => firstLead(assignment, index)]],
		chosenBy: ['lead', 'assignment', 'document'],
		by: 'lead',
	},
};

/**
 * The records of a kind, those of a unit or an indicator together: assignments and results by the first lead unit, targets by
 * indicator, documents by issuer, units by id. What has no key comes first.
 */
export function sortedRecords<Kind extends ColumnarKind>(index: Index, kind: Kind): SortedRecords {
	const { added, chosenBy } = sortings[kind];
	return {
		fields: [...added.map(([name, of]) => [name, { of }] as const), ...fieldsOf(recordSchemas[kind])],
		chosenBy,
		rows: { [Symbol.iterator]: () => (kind === 'results' ? resultRows(index) : sortedRows(index, kind)) },
	};
}

function sortedRows<Kind extends ColumnarKind>(index: Index, kind: Kind): IterableIterator<object> {
	const { by } = sortings[kind];
	const keyed = Array.from(records(index, kind), (record) => {
		const row = withAdded(index, kind, record);
		return { key: String(row[by] ?? ''), row };
	});
	return keyed
		.sort((a, b) => inOrder(a.key, b.key))
		.values()
		.map(({ row }) => row);
}

/** There are by far the most statements: they are sorted by lead as they stand in the register, and each record is made when it is asked for. */
function resultRows(index: Index): IterableIterator<object> {
	const byLead = Map.groupBy(index.register.results, ({ assignment }) => firstLead(assignment, index) ?? '');
	const sorted = [...byLead].sort(([a], [b]) => inOrder(a, b)).flatMap(([, own]) => own);
	return resultRecords(index, sorted).map((record) => withAdded(index, 'results', record));
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The record with the added fields. Each is made for this file: it needs no copy. */
function withAdded<Kind extends ColumnarKind>(
	index: Index,
	kind: Kind,
	record: RecordOf<Kind>,
): Record<string, unknown> {
	const row: Record<string, unknown> = record;
	for (const [name, , value] of sortings[kind].added) row[name] = value(record, index);
	return row;
}
