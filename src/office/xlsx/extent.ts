import { refuse } from '../refusal.ts';
import type { ZipParts } from '../zip/parts.ts';

/** The part of a sheet that is read, where cells stand far from its table. */
const nearby = 'A1:IV5000';
/** The most cells between the first and the last one that are read whole. */
const mostArea = 2_000_000;
/** The most cells of a workbook. An appendix of 5,000 rows has 50,000. */
const mostCells = 250_000;

const cell = /<(?:\w+:)?c\s[^>]{0,200}?\br="([A-Z]{1,3})(\d{1,7})"/g;

/**
 * The range to read of the sheets of a workbook, so that a cell at the end of a sheet costs nothing; `null` for all of it.
 * Refuses a workbook with too many cells, and a DTD.
 */
export async function rangeOf(parts: ZipParts): Promise<string | null> {
	let count = 0;
	let isFar = false;
	for (const name of parts.names.filter((one) => /\.(xml|rels)$/i.test(one))) {
		const isSheet = /(^|\/)worksheets\/[^/]+\.xml$/i.test(name);
		const [across, down] = [{ most: 0 }, { most: 0 }];
		let rest = '';
		let isHead = true;
		for await (const piece of parts.textOf(name) ?? []) {
			if (isHead && /<!DOCTYPE|<!ENTITY/i.test(piece.slice(0, 4096))) refuse('xml-entities');
			isHead = false;
			if (!isSheet) break;
			const text = rest + piece;
			let end = 0;
			for (const { 0: all, 1: letters = '', 2: row = '', index } of text.matchAll(cell)) {
				count += 1;
				across.most = Math.max(across.most, columnOf(letters));
				down.most = Math.max(down.most, Number(row));
				end = index + all.length;
			}
			if (count > mostCells) refuse('too-many-cells', mostCells.toLocaleString('vi-VN'));
			rest = text.slice(Math.max(end, text.length - 300));
		}
		isFar ||= across.most * down.most > mostArea;
	}
	return isFar ? nearby : null;
}

const columnOf = (letters: string): number =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
