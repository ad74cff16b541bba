import { say } from '../../problem/messages.ts';
import { nearest } from '../../words/nearest.ts';
import { cellWords, type Grid } from '../sheet/cell.ts';
import type { SheetPlace, SheetProblem } from '../sheet/row-problem.ts';
import { type PlanCell, planCell } from './cell.ts';
import { originOf } from './column.ts';
import { type PlanDocument, planPlaces } from './document.ts';
import type { PlanBase } from './rows.ts';
import { type PlanTable, planPlace, planTable, planTableProblems } from './sheet-problems.ts';

/** A row of a sheet, and the document of which it speaks. */
export interface ReadPlanRow {
	readonly table: PlanTable;
	readonly document: PlanDocument;
	readonly id: string;
	/** The place of its entry; `null` of a new one. */
	readonly at: number | null;
	readonly cells: ReadonlyMap<string, PlanCell>;
	readonly place: (key: string) => SheetPlace;
}

/** What the sheets of a workbook hold. */
export interface ReadPlan {
	readonly tables: readonly PlanTable[];
	readonly rows: readonly ReadPlanRow[];
	readonly problems: readonly SheetProblem[];
}

/** Reads the sheets of a workbook. A row whose entry is not certain is left out, with its problem. */
export function readPlan(
	grids: readonly Grid[],
	documents: ReadonlyMap<string, PlanDocument>,
	base: PlanBase | null,
): ReadPlan {
	const found = grids.flatMap((grid) => planTable(grid) ?? []);
	const tables = found.filter((one) => 'grid' in one);
	const problems: SheetProblem[] = found.flatMap((one) => ('grid' in one ? [] : [one]));
	problems.push(...tables.flatMap(planTableProblems));
	const read = tables.flatMap((table) => rowsOf(table, documents, problems));
	return { tables, rows: withoutTwins(read, base, problems), problems };
}

interface RowWithOrigin extends ReadPlanRow {
	/** The hidden id of the row; empty of one that was typed. */
	readonly origin: string;
}

function rowsOf(
	table: PlanTable,
	documents: ReadonlyMap<string, PlanDocument>,
	problems: SheetProblem[],
): RowWithOrigin[] {
	const { sheet, grid, head, at: columnAt } = table;
	const places = new Map<string, ReadonlyMap<string, number>>();
	return grid.rows.flatMap((row, number): RowWithOrigin[] => {
		if (number <= head) return [];
		const raw = (key: string) => row[columnAt.get(key) ?? -1] ?? null;
		const place = (key: string) => planPlace(table, number, key);
		const cells = new Map(sheet.columns.map((column) => [column.key, planCell(raw(column.key), column)]));
		const name = cellWords(raw('document'));
		const id = cells.get('id');
		const isEmpty = [...cells].every(([, { kind }]) => kind === 'empty');
		if (isEmpty) return [];
		if (name === '' || id === undefined || id.kind === 'empty' || id.kind === 'away') {
			problems.push({ place: place(name === '' ? 'document' : 'id'), level: 'error', ...say('plan-row-without-id') });
			return [];
		}
		if (id.kind === 'wrong') {
			problems.push({ place: place('id'), level: 'error', ...id.message });
			return [];
		}
		const document = documents.get(name);
		if (document === undefined) {
			const like = nearest(name, [...documents.keys()]);
			problems.push({ place: place('document'), level: 'error', ...say('plan-unknown-document', name, like) });
			return [];
		}
		const ids = places.get(name) ?? planPlaces(document, sheet);
		places.set(name, ids);
		const own = id.text.replace(/\s+/g, ' ');
		return [{ table, document, id: own, at: ids.get(own) ?? null, cells, place, origin: cellWords(raw('origin')) }];
	});
}

/** The rows but those of which it is not certain what they are about: two of one entry, a changed id, an entry that is gone. */
function withoutTwins(rows: readonly RowWithOrigin[], base: PlanBase | null, problems: SheetProblem[]): ReadPlanRow[] {
	const key = ({ table, document, id }: ReadPlanRow) => originOf(table.sheet, document.id, id);
	const first = new Map<string, RowWithOrigin>();
	const whole = new Set(rows.filter((one) => one.origin === key(one)).map(({ origin }) => origin));
	return rows.filter((one) => {
		const own = key(one);
		const report = (message: ReturnType<typeof say>) => {
			problems.push({ place: one.place('id'), level: 'error', ...message });
			return false;
		};
		const twin = first.get(own);
		if (twin !== undefined) return report(say('plan-row-twice', one.id, twin.place('id').row));
		first.set(own, one);
		// A row that was copied has the hidden id of the row that still stands.
		if (one.origin !== '' && one.origin !== own && !whole.has(one.origin))
			return report(say('plan-id-changed', shortOrigin(one.origin, own), shortOrigin(own, one.origin)));
		if (one.at === null && one.origin === own && base?.has(own) === true) return report(say('plan-item-gone', one.id));
		return true;
	});
}

/** The item alone, where the document is the same. */
function shortOrigin(origin: string, other: string): string {
	const [document, item = ''] = origin.split(/#(?:ct-)?/);
	return document === other.split('#')[0] ? item : origin;
}
