import { type Message, say } from '../../problem/messages.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { IndexVersionEntry } from '../../register/scores/index-version.ts';
import { type ScoreKind, scoreKinds } from '../../schemas/score.ts';
import { scores as scoreWords } from '../../vi/scores.ts';
import { fold } from '../../words/fold.ts';
import { cellWords, type SheetCell } from '../sheet/cell.ts';
import type { ColumnName } from '../sheet/column.ts';
import type { SheetPlace, SheetProblem } from '../sheet/row-problem.ts';
import { differingCells } from '../sheet/shown-cell.ts';
import { statingRows, type Wrong } from '../sheet/stating-rows.ts';
import type { SheetTable } from '../sheet/table.ts';
import { unitNamed } from '../sheet/unit-of.ts';
import { type ScoreColumn, scoreForm } from './column.ts';
import { partShown } from './rows.ts';
import { pointsWords, scoreKey } from './said.ts';

/** Points of a unit as a row states them. */
export interface RowPoints {
	/** Id of the version. */
	readonly version: string;
	readonly period: string;
	/** Id of the unit. */
	readonly unit: string;
	readonly kind: ScoreKind;
	/** Id of the field or criterion; `null` of the points in all. */
	readonly criterion: string | null;
	readonly points: string;
	readonly evidence: readonly string[];
	readonly note?: string | undefined;
	readonly place: (column: ScoreColumn) => SheetPlace;
}

/** What the rows of the sheets of scores state. */
export interface ScoreReading {
	readonly points: readonly RowPoints[];
	/** How many rows state nothing. */
	readonly empty: number;
	readonly problems: readonly SheetProblem[];
}

/** Where a column would stand in the sheet of results, by which problems are sorted. */
const order: Partial<Record<ScoreColumn, ColumnName>> = {
	criterion: 'number',
	unit: 'unit',
	period: 'time',
	evidence: 'products',
	note: 'note',
};

/** Cells that say something of points: what stands beside them does not. */
const saying = ['points', 'evidence', 'note'] as const;

/** Reads the sheets of scores. A row with a problem states nothing; every problem is said. An empty cell is never a score. */
export function readScores(index: Index, tables: readonly SheetTable<ScoreColumn>[]): ScoreReading {
	const { stated, ...rest } = statingRows(tables, {
		order,
		saying,
		read: (cell, given): Points | Wrong<ScoreColumn> => pointsOf(index, cell, given),
		key: (one) => `${scoreKey(one)} ${one.criterion}`,
		at: 'points',
	});
	return { points: stated, ...rest };
}

type Points = Omit<RowPoints, 'place'>;

function pointsOf(
	index: Index,
	cell: (column: ScoreColumn) => SheetCell,
	given: readonly (typeof saying)[number][],
): Points | Wrong<ScoreColumn> {
	const words = (column: ScoreColumn): string => cellWords(cell(column));
	const wrong: [ScoreColumn, Message][] = [...given, 'period' as const, 'kind' as const].flatMap(
		(column): [ScoreColumn, Message][] => {
			const one = cell(column);
			if (one?.kind === 'nothing') return [[column, say('sheet-no-value', one.text)]];
			return one?.kind === 'day' ? [[column, say('sheet-day-elsewhere', one.day)]] : [];
		},
	);
	const labels = given.map((one) => scoreForm.names[one]);
	if (!given.includes('points')) wrong.push(['points', say('sheet-without-points', labels)]);
	const id = words('id');
	const [version = '', criterion = ''] = id.split('#');
	const known = index.versions.get(version);
	if (known === undefined || (criterion !== '' && known.parts.every((one) => one.id !== criterion)))
		wrong.push(['criterion', id === '' ? say('sheet-row-without-id') : say('sheet-unknown-line', id)]);
	wrong.push(...differing(cell, known, criterion));
	const kind = scoreKinds.find((one) => fold(scoreWords.kinds[one]) === fold(words('kind')));
	if (kind === undefined && !wrong.some(([column]) => column === 'kind'))
		wrong.push(['kind', say('sheet-unknown-score-kind', words('kind'), Object.values(scoreWords.kinds))]);
	if (words('period') === '' && !wrong.some(([column]) => column === 'period'))
		wrong.push(['period', say('sheet-without-period')]);
	if (criterion === '' && given.includes('evidence')) wrong.push(['evidence', say('sheet-evidence-of-total')]);
	const unit = unitOf(index, words('who'), words('unit'));
	if (typeof unit === 'object') wrong.push(['unit', say('sheet-unknown-unit', words('unit'), unit.candidates)]);
	if (wrong.length > 0 || kind === undefined || typeof unit === 'object') return { wrong };
	return {
		version,
		period: words('period'),
		unit,
		kind,
		criterion: criterion || null,
		points: pointsWords(words('points')),
		evidence: words('evidence')
			.split(';')
			.map((one) => one.trim())
			.filter((one) => one !== ''),
		note: words('note') || undefined,
	};
}

/** A problem where the row shows another index or part than that of its id. */
function differing(
	cell: (column: ScoreColumn) => SheetCell,
	version: IndexVersionEntry | undefined,
	criterion: string,
): [ScoreColumn, Message][] {
	const part = version?.parts.find(({ id }) => id === criterion) ?? null;
	if (version === undefined || (part === null && criterion !== '')) return [];
	const { index, criterion: shown } = partShown(version, part);
	const cells = differingCells(cell, { index: [index], criterion: [shown] });
	const named = cells.map((one) => ({ ...one, column: scoreForm.names[one.column] }));
	const [first] = cells;
	return first === undefined ? [] : [[first.column, say('sheet-row-differs', shown, named)]];
}

/** Of whom a row speaks: of its own unit while that is named there; else of the unit of the locality that is named. */
function unitOf(index: Index, who: string, words: string) {
	const own = index.units.get(who);
	if (own !== undefined && (words === '' || fold(words) === fold(own.name))) return who;
	return unitNamed(index, localityOf(who), words);
}
