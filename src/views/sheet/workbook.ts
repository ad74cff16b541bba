import { address } from '../../address.ts';
import type { AssignmentEntry, DocumentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { sheets as words } from '../../vi/lists/sheets.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { documentLink } from '../link/document.ts';
import { explained } from './explained.ts';
import { sheetsOf } from './sheets.ts';

/** The most rows of a sheet of an indicator: newer documents first. Those of localities and years hold all. */
const mostRows = 2000;

/** The workbook of a document: its assignments, targets, what it and others state of results, its figures. */
export function documentWorkbook(index: Index, id: string): Sheet[] {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	const link = documentLink(index, id);
	const sheets = sheetsOf(index, {
		assignments: index.assignmentsOf.get(id) ?? [],
		targets: index.targetsOf.get(id) ?? [],
		documents: [document],
		results: saidIn(index, [document]),
		measurements: index.measuredBy.get(id) ?? [],
	});
	return [...sheets, explained(index, sheets, { of: `${link.name}: ${link.title}`, page: link.href })];
}

/** The workbook of an indicator: the targets that documents set for it, what serves it and what became of that, and its figures. */
export function indicatorWorkbook(index: Index, id: string): Sheet[] {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	const duties = newestOf(index, index.servingIndicator.get(id) ?? []);
	const targets = newestOf(index, index.targetsFor.get(id) ?? []);
	const sheets = sheetsOf(index, {
		targets: targets.rows,
		assignments: duties.rows,
		results: duties.rows.flatMap(({ id: duty }) => index.resultsFor.get(duty) ?? []),
		measurements: (index.measured.get(id) ?? []).slice(-mostRows),
	});
	const all = Math.max(duties.all, targets.all);
	const of = words.ofIndicator(indicator.name);
	return [...sheets, explained(index, sheets, { of, page: address.indicator(id), rows: duties.rows, all })];
}

/** The workbook of these documents and units, by whose name it goes. */
export function registerWorkbook(
	index: Index,
	documents: readonly DocumentEntry[],
	units: readonly string[],
	about: { readonly of: string; readonly page: string },
): Sheet[] {
	const of = <One>(table: ReadonlyMap<string, readonly One[]>) => documents.flatMap(({ id }) => table.get(id) ?? []);
	const sheets = sheetsOf(index, {
		assignments: of(index.assignmentsOf),
		targets: of(index.targetsOf),
		units: units.flatMap((id) => index.units.get(id) ?? []),
		documents,
		results: saidIn(index, documents),
		measurements: of(index.measuredBy),
	});
	return [...sheets, explained(index, sheets, about)];
}

/** What these documents state of results, then what others state of their assignments: no row says how one stands without it. */
function saidIn(index: Index, documents: readonly DocumentEntry[]): ResultEntry[] {
	const said = new Map<string, ResultEntry>();
	for (const { id } of documents) for (const one of index.resultsBy.get(id) ?? []) said.set(one.id, one);
	// Of a report on a thousand documents a workbook asks for what is said of its own alone.
	for (const { id } of documents)
		for (const assignment of index.assignmentsOf.get(id) ?? [])
			for (const one of index.resultsFor.get(assignment.id) ?? []) said.set(one.id, one);
	return [...said.values()];
}

/** Those of the newest documents, where they are more than a sheet holds. */
function newestOf<One extends Pick<AssignmentEntry, 'document'>>(
	index: Index,
	all: readonly One[],
): { rows: readonly One[]; all: number } {
	if (all.length <= mostRows) return { rows: all, all: all.length };
	const issued = ({ document }: One) => index.headOf.get(document)?.issued ?? '';
	const newest = all.toSorted((a, b) => (issued(a) < issued(b) ? 1 : issued(a) > issued(b) ? -1 : 0));
	return { rows: newest.slice(0, mostRows), all: all.length };
}
