import { doubtWords } from '../../vi/intake/doubts.ts';
import { fold, slug } from '../../words/fold.ts';
import type { IntakeDoubt, ProposedTarget, RowDoubt, Skip } from '../proposal.ts';
import { unitsOfCell } from '../units/cell.ts';
import type { Around } from './assignments.ts';
import { placedRows } from './order.ts';
import { taskRows } from './rows.ts';
import type { ReadTable } from './tables.ts';
import type { TaskRow } from './task-row.ts';

/** The targets of tables that set figures, and what is to be said of them. */
export function targetsOf(
	tables: readonly ReadTable[],
	{ known, desk }: Around,
): { targets: ProposedTarget[]; doubts: IntakeDoubt[]; skipped: Skip[] } {
	const targets: ProposedTarget[] = [];
	const doubts: IntakeDoubt[] = [];
	const skipped: Skip[] = [];
	const taken = new Set<string>();
	for (const table of tables) {
		const rows = taskRows(asTasks(table), skipped);
		for (const { row, kind, id } of placedRows(rows, table.part, taken)) {
			const text = row.cells.task?.lines.join(' ') ?? '';
			const level = row.cells.deliverables?.lines.join(' ') ?? '';
			if (kind === 'group' || id === null || text === '') continue;
			const own: RowDoubt[] = row.doubts.map((doubt) => ({ ...doubt, field: renamed[doubt.field] ?? doubt.field }));
			const tell = (code: string, field: string, words: string, choice: string) =>
				own.push({ code, field: `targets.${field}`, place: row.place, words, choice });
			const named = known.indicators.filter(({ names }) => names.some((name) => fold(name) === fold(text)));
			const indicator =
				named.length === 1
					? (named[0]?.id ?? '')
					: slug(text)
							.slice(0, 60)
							.replace(/-[^-]*$/u, '') || 'chi-tieu';
			if (named.length !== 1) tell('unknown-indicator', 'indicator', text, doubtWords.indicatorUnknown(indicator));
			const measure = row.cells.note?.lines.join(' ') ?? '';
			const figure = figureOf(level, measure);
			if (figure === null) tell('target-in-words', 'value', level, doubtWords.targetInWords);
			else
				tell(
					'target-read',
					'value',
					level,
					doubtWords.targetRead(`${figure.comparator} ${figure.value} ${figure.measure ?? ''}`.trim()),
				);
			const led =
				row.cells.leads === undefined ? null : unitsOfCell(row.cells.leads.lines, 'leads', row.cells.leads.place, desk);
			own.push(...(led?.doubts ?? []));
			for (const { head, cell } of row.others)
				tell('column-left-out', head, cell.lines.join(' '), doubtWords.columnLeftOut(head));
			targets.push({
				id,
				indicator,
				comparator: figure?.comparator ?? null,
				value: figure?.value ?? null,
				measure: figure?.measure ?? null,
				responsible: led?.units ?? [],
				text:
					level === '' ? text : `${text}: ${level}${measure === '' || level.includes(measure) ? '' : ` ${measure}`}`,
			});
			doubts.push(...own.map((doubt): IntakeDoubt => ({ ...doubt, assignment: `ct-${id}` })));
		}
	}
	return { targets, doubts, skipped };
}

const renamed: Readonly<Record<string, string>> = {
	task: 'targets.text',
	deliverables: 'targets.value',
	note: 'targets.measure',
	leads: 'targets.responsible',
	id: 'targets.id',
};

/** The table with its columns named as those of assignments: the level as the product, the measure as the note. */
function asTasks(table: ReadTable): ReadTable {
	const names: Readonly<Record<string, TaskRole>> = { target: 'task', level: 'deliverables', measure: 'note' };
	const roles = table.columns.roles.map((role) =>
		role === 'deliverables' || role === 'note' || role === 'task' ? 'other' : (names[role ?? ''] ?? role),
	);
	return { ...table, columns: { ...table.columns, roles } };
}

type TaskRole = keyof TaskRow['cells'];

/** A figure with how it binds and its measure; `null` where the words are no single figure. */
function figureOf(
	level: string,
	measure: string,
): { comparator: '>=' | '>' | '=' | '<' | '<='; value: string; measure: string | null } | null {
	const words = level.normalize('NFC').trim().replace(/[.;]$/u, '');
	const [, before = '', value, unit = '', after = ''] =
		/^(tối thiểu|ít nhất|từ|không dưới|trên|dưới|không quá|tối đa|đạt|bằng|[≥≤<>=]+)?\s*(\d+(?:[.,]\d+)?)\s*(%)?\s*(trở lên|trở xuống)?$/iu.exec(
			words,
		) ?? [];
	const own = unit !== '' ? unit : measure.trim();
	if (value === undefined || /[.,]\d{3}$/.test(value) || own === '') return null;
	const sign = before.toLowerCase();
	const comparator =
		/^(?:≥|>=)$|tối thiểu|ít nhất|không dưới/u.test(sign) || /trở lên/iu.test(after)
			? '>='
			: /^(?:≤|<=)$|tối đa|không quá/u.test(sign) || /trở xuống/iu.test(after)
				? '<='
				: sign === 'trên' || sign === '>'
					? '>'
					: sign === 'dưới' || sign === '<'
						? '<'
						: sign === 'từ'
							? '>='
							: '=';
	return { comparator, value, measure: own };
}
