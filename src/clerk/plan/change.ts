import type { WrittenValue } from '../edit/value.ts';
import type { SheetPlace } from '../sheet/row-problem.ts';
import type { PlanColumn, PlanSheetForm } from './column.ts';
import type { PlanDocument } from './document.ts';

/** Another value for a column of an entry. */
export interface PlanCellChange {
	readonly column: PlanColumn;
	/** In the words of the sheet. */
	readonly before: string;
	readonly after: string;
	/** `null` takes the value away; `undefined` only shows it. */
	readonly value: WrittenValue | null | undefined;
	/** Why it is only shown: no longer stated, stated but not read, or stated for each unit apart. */
	readonly kept?: 'no-longer' | 'unread' | 'each-lead';
}

/** What becomes of an entry of a document. */
export interface PlanChange {
	readonly form: PlanSheetForm;
	readonly id: string;
	/** Its place in the list; of a new one, before which it is put. */
	readonly at: number;
	/** `missing` is no longer asked for, and kept. */
	readonly kind: 'new' | 'changed' | 'dropped' | 'missing';
	/** The task or text by which it is told. */
	readonly text: string;
	readonly cells: readonly PlanCellChange[];
	/** The row that asks for it. */
	readonly place: SheetPlace | null;
}

/** What becomes of a document. */
export interface PlanDocumentChange {
	readonly document: PlanDocument;
	readonly changes: readonly PlanChange[];
}
