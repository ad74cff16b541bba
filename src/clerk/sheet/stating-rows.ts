import { type Message, say } from '../../problem/messages.ts';
import { refusedSigns } from '../../sources/file/signs.ts';
import { cellWords, type SheetCell } from './cell.ts';
import type { ColumnName } from './column.ts';
import { mergedProblems } from './merged.ts';
import type { SheetPlace, SheetProblem } from './row-problem.ts';
import { columnProblems, type SheetTable } from './table.ts';

/** What a row states, with the places of its cells. */
type Placed<Column extends string, Stated> = Stated & { readonly place: (column: Column) => SheetPlace };

/** What is wrong with the cells of a row. */
export type Wrong<Column extends string> = { readonly wrong: readonly (readonly [Column, Message])[] };

/** How the rows of a kind of table are read. */
interface RowReader<Column extends string, Saying extends Column, Stated extends object> {
	/** Where a column would stand in the sheet of results, by which problems are sorted. */
	readonly order: Partial<Record<Column, ColumnName>>;
	/** Columns whose cells state something; a row that has none of them states nothing. */
	readonly saying: readonly Saying[];
	/** What a row states, of which `given` are the cells that state something. */
	readonly read: (cell: (column: Column) => SheetCell, given: readonly Saying[]) => Stated | Wrong<Column>;
	/** What a row is about, equal for the same thing alone, and the column at which a second one is reported. */
	readonly key: (stated: Stated) => string;
	readonly at: Column;
}

/** What the rows of tables state. A row with a problem states nothing; every problem is said. An empty cell states nothing. */
export function statingRows<Column extends string, Saying extends Column, Stated extends object>(
	tables: readonly SheetTable<Column>[],
	reader: RowReader<Column, Saying, Stated>,
): {
	readonly stated: readonly Placed<Column, Stated>[];
	/** How many rows state nothing. */
	readonly empty: number;
	readonly problems: readonly SheetProblem[];
} {
	const stated: Placed<Column, Stated>[] = [];
	const problems: SheetProblem[] = [];
	let empty = 0;
	for (const table of tables) {
		problems.push(...columnProblems(table), ...mergedProblems(table));
		const idAt = table.at.get('id' as Column) ?? -1;
		for (const [number, row] of table.grid.rows.entries()) {
			if (number <= table.head) continue;
			const cell = (column: Column): SheetCell => row[table.at.get(column) ?? -1] ?? null;
			const place = (column: Column): SheetPlace => ({
				sheet: table.grid.name,
				row: number + 1,
				column: reader.order[column] ?? 'state',
				label: table.form.names[column],
			});
			const given = reader.saying.filter((one) => cellWords(cell(one)) !== '' || cell(one)?.kind === 'nothing');
			if (given.length === 0) {
				if (cellWords(row[idAt] ?? null) !== '') empty += 1;
				continue;
			}
			const signs = table.form.filled.flatMap((column) =>
				refusedSigns(cellWords(cell(column))).map((message) => problem(place(column), message)),
			);
			problems.push(...signs);
			if (signs.length > 0) continue;
			const read = reader.read(cell, given);
			if ('wrong' in read) problems.push(...read.wrong.map(([column, message]) => problem(place(column), message)));
			else stated.push({ ...read, place });
		}
	}
	return { stated, empty, problems: [...problems, ...twice(stated, reader)] };
}

/** A problem for each row of the same thing as one before it. */
function twice<Column extends string, Stated extends object>(
	stated: readonly Placed<Column, Stated>[],
	{ key, at }: Pick<RowReader<Column, Column, Stated>, 'key' | 'at'>,
): SheetProblem[] {
	const seen = new Map<string, SheetPlace>();
	return stated.flatMap((one) => {
		const own = one.place(at);
		const before = seen.get(key(one));
		if (before !== undefined) return [problem(own, say('sheet-row-twice', before.row, before.sheet))];
		seen.set(key(one), own);
		return [];
	});
}

const problem = (place: SheetPlace, message: Message): SheetProblem => ({ place, level: 'error', ...message });
