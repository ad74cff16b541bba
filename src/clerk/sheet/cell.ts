/** What a cell holds, as the spreadsheet shows it; `null` of an empty one. */
export type SheetCell =
	| { readonly kind: 'text'; readonly text: string }
	/** A day, `YYYY-MM-DD`. */
	| { readonly kind: 'day'; readonly day: string }
	| { readonly kind: 'number'; readonly value: number }
	/** True or false, an error of the spreadsheet, or a formula whose value was never worked out. */
	| { readonly kind: 'nothing'; readonly text: string }
	| null;

/** Cells that are one, counted from 0, the last ones included. */
interface Merged {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** A sheet as it was read. Rows and cells are counted from 0; what is missing is empty. */
export interface Grid {
	readonly name: string;
	readonly rows: readonly (readonly SheetCell[])[];
	readonly merged: readonly Merged[];
}

/** The words of a cell: of a day as writers write it, of a number with a comma. Empty of an empty cell. */
export function cellWords(cell: SheetCell | undefined): string {
	switch (cell?.kind) {
		case 'text':
			return cell.text.replace(/\s+/gu, ' ').trim();
		case 'day':
			return cell.day.split('-').reverse().join('/');
		case 'number':
			return String(cell.value).replace('.', ',');
		default:
			return '';
	}
}
