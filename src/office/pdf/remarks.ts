import type { Notebook } from '../notebook.ts';
import type { OfficePlace } from '../office-file.ts';
import type { PdfLine } from './lines.ts';

/** Something to tell of letters at a place on a page, whose row or paragraph is known only later. */
export interface Remark {
	readonly x: number;
	readonly y: number;
	readonly code: string;
	readonly words: string;
	readonly choice: string;
}

/** Tells remarks at the place where their letters came to stand. */
export function tellRemarks(remarks: readonly Remark[], place: OfficePlace, notebook: Notebook): void {
	for (const { code, words, choice } of remarks) notebook.doubt(code, place, words, choice);
}

/** The remarks that stand in a line. */
export const remarksIn = ({ left, right, y, size }: PdfLine, remarks: readonly Remark[]): readonly Remark[] =>
	remarks.filter((remark) => Math.abs(remark.y - y) < size * 0.5 && remark.x > left - size && remark.x < right + size);
