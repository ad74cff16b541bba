import { address } from '../../address.ts';
import { yearKey } from '../../register/by-year.ts';
import type { Index } from '../../register/index.ts';
import { sheets as words } from '../../vi/lists/sheets.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { busiest } from '../busiest.ts';
import { localitiesList } from '../page/lists.ts';
import { sheetAddress } from './address.ts';
import { registerWorkbook } from './workbook.ts';

/** The most assignments of a register in one workbook, and of a locality; of more each year of documents has one. */
const most = { whole: 5000, locality: 2000 };

/** The most localities whose workbooks one page names. */
const mostNamed = 200;

/** A workbook of a part of the register: its address, what it is of, and the key by which it is made. */
export interface Book {
	readonly href: string;
	readonly key: string;
	readonly year: string | null;
}

const isWhole = ({ totals }: Index) => totals.assignments <= most.whole;

/** The workbook of all; none where that is too much for one. */
export function wholeBooks(index: Index): (readonly [string, string])[] {
	return isWhole(index) ? [[sheetAddress.whole, '']] : [];
}

/** The workbook of the whole register. */
export function wholeWorkbook(index: Index): Sheet[] {
	const { documents, units } = index.register;
	return registerWorkbook(
		index,
		documents,
		units.map(({ id }) => id),
		{ of: words.whole, page: address.data },
	);
}

/** The workbooks of a locality: one, or of a large one for each year in which its documents were issued, newest first. */
export function booksOf(index: Index, locality: string): Book[] {
	return index.remember('books', locality, (traced) => {
		const documents = traced.documentsIn.get(locality) ?? [];
		const count = documents.reduce((sum, { id }) => sum + (traced.lengths.get(`assignmentsOf ${id}`) ?? 0), 0);
		const book = (year: string | null): Book => ({
			href: sheetAddress.locality(locality, year),
			key: year === null ? locality : `${locality} ${year}`,
			year,
		});
		if (count <= most.locality) return [book(null)];
		const years = [...new Set(documents.map(({ issued }) => issued.slice(0, 4)))].sort().reverse();
		return years.map(book);
	});
}

/** Every workbook of a locality or of one of its years. */
export const everyBook = (index: Index): (readonly [string, string])[] =>
	index.register.localities.flatMap(({ id }) => booksOf(index, id).map(({ href, key }) => [href, key] as const));

/** The workbook of a locality, `binh-tan`, or of a year of it, `binh-tan 2023`: its units stand in each. */
export function localityWorkbook(index: Index, key: string): Sheet[] {
	const [id = '', year] = key.split(' ');
	const name = index.localities.get(id)?.name ?? id;
	const documents =
		year === undefined
			? (index.documentsIn.get(id) ?? [])
			: (index.issuedIn.get(yearKey({ kind: 'locality', id }, year)) ?? []).flatMap(
					(one) => index.documents.get(one) ?? [],
				);
	return registerWorkbook(
		index,
		documents,
		(index.unitsIn.get(id) ?? []).map((unit) => unit.id),
		{ of: year === undefined ? name : words.ofYear(name, year), page: address.locality(id) },
	);
}

/** The workbooks as the page of the open data names them. */
export interface BooksView {
	/** Address of the workbook of all; `null` where each locality has its own only. */
	readonly whole: string | null;
	readonly localities: readonly { readonly name: string; readonly books: readonly Book[] }[];
	readonly localityCount: number;
}

/** The workbooks of the register; of very many localities those with most documents. */
export function booksView(index: Index): BooksView {
	const places = localitiesList(index);
	const named = busiest(places, mostNamed, ({ documents }) => documents);
	return {
		whole: isWhole(index) ? sheetAddress.whole : null,
		localities: named.map(({ id, name }) => ({ name, books: booksOf(index, id) })),
		localityCount: index.register.localities.length,
	};
}
