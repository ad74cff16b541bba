import { type Message, say } from '../../problem/messages.ts';
import type { TargetEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { fold } from '../../words/fold.ts';
import { cellWords, type SheetCell } from '../sheet/cell.ts';
import type { ColumnName } from '../sheet/column.ts';
import type { SheetPlace, SheetProblem } from '../sheet/row-problem.ts';
import { type Differing, differingCells } from '../sheet/shown-cell.ts';
import { statingRows, type Wrong } from '../sheet/stating-rows.ts';
import type { SheetTable } from '../sheet/table.ts';
import { unitNamed } from '../sheet/unit-of.ts';
import { type FigureColumn, figureForm } from './column.ts';
import { unitName } from './rows.ts';
import { type FigureSaid, figureKey } from './said.ts';

/** A figure with the row that states it. */
export interface RowFigure extends FigureSaid {
	readonly place: (column: FigureColumn) => SheetPlace;
}

/** What the rows of the sheets of figures state. */
export interface FigureReading {
	readonly figures: readonly RowFigure[];
	/** How many rows state nothing. */
	readonly empty: number;
	readonly problems: readonly SheetProblem[];
}

/** Where a column would stand in the sheet of results, by which problems are sorted. */
const order: Partial<Record<FigureColumn, ColumnName>> = {
	number: 'number',
	unit: 'unit',
	period: 'time',
	note: 'note',
};

/** The cells of a figure beside its time. */
const filled = figureForm.filled.filter((column) => column !== 'period');

/** Reads the sheets of figures. A row with a problem states nothing; every problem is said. An empty cell is never a figure. */
export function readFigures(index: Index, tables: readonly SheetTable<FigureColumn>[]): FigureReading {
	const { stated, ...rest } = statingRows(tables, {
		order,
		saying: filled,
		read: (cell, given): FigureSaid | Wrong<FigureColumn> => figureOf(index, cell, given),
		key: figureKey,
		at: 'printed',
	});
	return { figures: stated, ...rest };
}

function figureOf(
	index: Index,
	cell: (column: FigureColumn) => SheetCell,
	given: readonly FigureColumn[],
): FigureSaid | Wrong<FigureColumn> {
	const words = (column: FigureColumn): string => cellWords(cell(column));
	const wrong: [FigureColumn, Message][] = [...given, 'period' as const].flatMap(
		(column): [FigureColumn, Message][] => {
			const one = cell(column);
			if (one?.kind === 'nothing') return [[column, say('sheet-no-value', one.text)]];
			if (one?.kind === 'day') return [[column, say('sheet-day-elsewhere', one.day)]];
			return one?.kind === 'number' && column === 'printed'
				? [[column, say('sheet-figure-number', words(column))]]
				: [];
		},
	);
	if (!given.includes('printed'))
		wrong.push([
			'printed',
			say(
				'sheet-without-figure',
				given.map((one) => figureForm.names[one]),
			),
		]);
	const target = index.targets.get(words('id'));
	if (target === undefined)
		wrong.push(['number', words('id') === '' ? say('sheet-row-without-id') : say('sheet-unknown-line', words('id'))]);
	const [first, ...more] =
		target === undefined ? [] : differingCells(cell, { number: [target.ref], target: [target.text] });
	if (target !== undefined && first !== undefined)
		wrong.push([first.column, say('sheet-row-differs', target.ref, [first, ...more].map(named))]);
	const unit = target === undefined ? null : unitOf(index, target, words('who') || null, words('unit'));
	if (unit !== null && typeof unit === 'object')
		wrong.push(['unit', say('sheet-unknown-unit', words('unit'), unit.candidates)]);
	if (wrong.length > 0 || target === undefined || (unit !== null && typeof unit === 'object')) return { wrong };
	const scope = words('scope');
	const optional = (column: FigureColumn) => words(column) || undefined;
	return {
		target: target.id,
		unit,
		scope: scope === '' || (target.scope !== null && fold(scope) === fold(target.scope)) ? undefined : scope,
		period: words('period'),
		printed: words('printed'),
		value: optional('value'),
		numerator: optional('numerator'),
		denominator: optional('denominator'),
		note: optional('note'),
	};
}

const named = (one: Differing<FigureColumn>) => ({ ...one, column: figureForm.names[one.column] });

/** Of whom a row speaks: of its own unit while that is named there; else of the unit of the locality that is named. */
function unitOf(index: Index, { id }: TargetEntry, who: string | null, words: string) {
	if (words === '' || (who !== null && fold(words) === fold(unitName(index, who)))) return who;
	return unitNamed(index, localityOf(id), words);
}
