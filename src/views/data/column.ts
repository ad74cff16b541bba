import type { CellField } from '../../records/fields.ts';
import type { RecordKind } from '../../records/kinds.ts';
import type { RecordOf } from '../../records/records.ts';

/** A column of the table of a kind of records. */
export interface Column<Kind extends RecordKind = RecordKind> extends CellField {
	/** What a record has there; `null` and an empty list are an empty cell. */
	readonly value: (record: RecordOf<Kind>) => string | number | boolean | null | readonly (string | null)[];
}
