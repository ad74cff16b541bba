import type { Span } from '../../deadline/deadline.ts';
import type { rememberingReader } from '../../register/build/deadline.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { fold } from '../../words/fold.ts';
import { mentionsPerson, namesPerson } from '../../words/person.ts';
import type { KnownContent } from '../known.ts';
import { isBareName, isCapitals, titlesPerson } from '../marks.ts';
import type { IntakeDoubt, ProposedAssignment, ProposedGroup, RowDoubt, Skip } from '../proposal.ts';
import { unitsOfCell } from '../units/cell.ts';
import { namesUnit } from '../units/naming.ts';
import { properUnit } from '../units/proper-unit.ts';
import type { UnitDesk } from '../units/proposals.ts';
import type { Role } from './columns.ts';
import { withoutContacts } from './contact.ts';
import { dueOfCell } from './due-cell.ts';
import { type PlacedRow, placedRows } from './order.ts';
import { productEntries } from './products.ts';
import { bareTask, taskRows } from './rows.ts';
import { type ReadTable, rowText } from './tables.ts';
import type { RowCell, TaskRow } from './task-row.ts';

/** What stands around a table that its cells are read by. */
export interface Around {
	readonly known: KnownContent;
	readonly desk: UnitDesk;
	readonly period: Span | null;
	readonly issued: string | null;
	/** A reader of deadlines that remembers what it has read. */
	readonly reader: ReturnType<typeof rememberingReader>;
	/** Items that are given already. */
	readonly taken: Set<string>;
	/** Items that tables of other parts have too: decision 0003 gives all of these the number of their part. */
	readonly repeats?: ReadonlySet<string>;
}

/** What one table of assignments holds. */
export interface FromTable {
	readonly assignments: ProposedAssignment[];
	readonly groups: ProposedGroup[];
	readonly doubts: IntakeDoubt[];
	readonly skipped: Skip[];
}

/** Reads a table of assignments. */
export function assignmentsOf(table: ReadTable, around: Around): FromTable {
	const skipped: Skip[] = [];
	const rows = taskRows({ ...table, rows: withoutFoot(table, skipped) }, skipped);
	const placed = placedRows(rows, table.part, around.taken, around.repeats);
	const doubts: IntakeDoubt[] = columnDoubts(table);
	const assignments: ProposedAssignment[] = [];
	const fields = fieldsOf(placed, around.known, doubts);
	for (const one of placed) {
		if (one.kind === 'group' || one.id === null) continue;
		const own: RowDoubt[] = [...one.row.doubts];
		assignments.push(assignmentOf(one, one.id, fields.get(one.under[0] ?? null) ?? null, around, table, own));
		doubts.push(...own.map((doubt) => ({ ...doubt, assignment: one.id })));
	}
	const groups = placed.flatMap((group): ProposedGroup[] => {
		if (group.kind !== 'group') return [];
		const title = bareTask(group.row.cells.task?.lines ?? []) || rowTitle(group.row);
		doubts.push(...group.row.doubts.map((doubt) => ({ ...doubt, assignment: null, field: 'groups' })));
		const isPlain = group.row.isBold || group.row.isWide || placed.some(({ id }) => id?.startsWith(`${group.id}.`));
		if (!isPlain)
			doubts.push({
				code: 'group',
				assignment: null,
				field: 'groups',
				place: group.row.place,
				words: title,
				choice: doubtWords.group(title),
			});
		const items = placed.flatMap((one) =>
			one.kind === 'assignment' && one.under.at(-1) === group && one.id !== null ? [one.id] : [],
		);
		return [{ number: group.row.number, title, items, place: group.row.place }];
	});
	return { assignments, groups, doubts, skipped };
}

/** The items of a table as they would be if it stood alone. */
export function itemsAlone(table: ReadTable): string[] {
	const rows = taskRows({ ...table, rows: withoutFoot(table, []) }, []);
	return placedRows(rows, null, new Set()).flatMap(({ kind, id }) =>
		kind === 'assignment' && id !== null ? [id] : [],
	);
}

const rowTitle = (row: TaskRow): string =>
	Object.values(row.cells)
		.flatMap((cell) => cell?.lines ?? [])
		.join(' ');

/** The rows without what stands below the table in the same grid: places for signatures, remarks. */
function withoutFoot(table: ReadTable, skipped: Skip[]): ReadTable['rows'] {
	const isFoot = (words: string) =>
		/^(?:nơi nhận|ghi chú\s*:|người lập|lập biểu|tm\.|kt\.|thủ trưởng đơn vị$|chủ tịch$|ngày \.*\s*tháng)/iu.test(
			words,
		);
	const from = table.rows.findIndex(({ row }) => isFoot(rowText(row)));
	if (from < 0) return table.rows;
	skipped.push(
		...table.rows.slice(from).map(({ row }) => ({ code: 'table-foot', place: row.place, words: rowText(row) })),
	);
	return table.rows.slice(0, from);
}

/** What is told of the columns as a whole. */
function columnDoubts({ columns, place, isHeadless }: ReadTable): IntakeDoubt[] {
	const { roles, heads, twice } = columns;
	const tell = (code: string, field: string, words: string, choice: string, column?: number): IntakeDoubt => ({
		code,
		assignment: null,
		field,
		place: { ...place, ...(column !== undefined && { column }) },
		words,
		choice,
	});
	return [
		...(isHeadless ? [tell('headless', 'assignments', '', doubtWords.headless)] : []),
		...(roles.includes('due') || roles.includes('span')
			? []
			: [tell('no-due-column', 'due', heads.slice(1).join(' | '), doubtWords.noDueColumn)]),
		...(roles.includes('leads')
			? []
			: [tell('no-lead-column', 'leads', heads.slice(1).join(' | '), doubtWords.noLeadColumn)]),
		...roles.flatMap((role, column) => {
			const head = heads[column] ?? '';
			const same = twice.get(column);
			if (same !== undefined) return [tell('column-left-out', same, head, doubtWords.columnTwice(head), column)];
			if (role === 'person') return [tell('person-left-out', head, head, doubtWords.personColumn(head), column)];
			return role === 'other' ? [tell('column-left-out', head, head, doubtWords.columnLeftOut(head), column)] : [];
		}),
	];
}

function assignmentOf(
	one: PlacedRow,
	id: string,
	field: string | null,
	around: Around,
	table: ReadTable,
	doubts: RowDoubt[],
): ProposedAssignment {
	const { row } = one;
	const { desk, period, issued } = around;
	const tell = (code: string, of: string, words: string, choice: string, cell?: RowCell) =>
		doubts.push({ code, field: of, place: cell?.place ?? row.place, words, choice });
	const cell = (role: Role): RowCell | undefined => {
		const found = row.cells[role];
		if (found !== undefined || one.of?.kind !== 'assignment' || !row.isDash || role === 'deliverables') return found;
		const from = one.of.row.cells[role];
		if (from !== undefined) tell('inherited', role, from.lines.join(' '), doubtWords.inherited(one.of.id ?? ''));
		return from;
	};
	const plain = (role: Role): string => {
		const found = row.cells[role];
		if (found === undefined) return '';
		const { words, left } = withoutContacts(role === 'task' ? bareTask(found.lines) : found.lines.join(' '));
		if (left.length > 0) tell('contact-left-out', role, left.join('; '), doubtWords.contactLeftOut, found);
		return words;
	};
	const task = plain('task');
	if (task === '') tell('missing-task', 'task', '', doubtWords.noTask);
	else if (mentionsPerson(task) || titlesPerson(task)) tell('person-named', 'task', task, doubtWords.personNamed);
	const clean = (role: Role): RowCell | undefined => {
		const found = cell(role);
		if (found === undefined) return undefined;
		const lines = found.lines.map((line) => {
			const { words, left } = withoutContacts(line);
			if (left.length > 0) tell('contact-left-out', role, left.join('; '), doubtWords.contactLeftOut, found);
			return words;
		});
		return { ...found, lines: lines.filter((line) => line !== '') };
	};
	const dueCell = clean('due');
	const due =
		dueCell === undefined
			? { due: null, doubts: [] }
			: dueOfCell(dueCell.lines, dueCell.place, period, issued, around.reader);
	doubts.push(...due.doubts);
	if (due.due === null && table.columns.roles.some((role) => role === 'due' || role === 'span'))
		tell('missing-due', 'due', '', doubtWords.noDue);
	const leadCell = clean('leads');
	const led =
		leadCell === undefined ? null : unitsOfCell(leadCell.lines, 'leads', leadCell.place, desk, leadCell.drawn);
	const sideCell = clean('cooperating');
	const side =
		sideCell === undefined ? null : unitsOfCell(sideCell.lines, 'cooperating', sideCell.place, desk, sideCell.drawn);
	doubts.push(...(led?.doubts ?? []), ...(side?.doubts ?? []));
	// A table by unit has no column of leads: “I. PHÒNG KINH TẾ”.
	const above = table.columns.roles.includes('leads')
		? undefined
		: one.under
				.map((group) => bareTask(group.row.cells.task?.lines ?? []) || rowTitle(group.row))
				.map((title) => title.replace(/^(?:nhiệm vụ (?:của|giao(?: cho)?)|giao)\s+/iu, '').replace(/\s*:$/u, ''))
				.findLast((title) => namesUnit(title));
	const leads =
		led?.units ??
		(above === undefined
			? []
			: unitsOfCell([isCapitals(above) ? properUnit(above) : above], 'leads', row.place, desk).units);
	if (led === null && leads.length > 0)
		tell('lead-inherited', 'leads', above ?? '', doubtWords.inheritedLead(above ?? ''));
	if (leads.length === 0 && table.columns.roles.includes('leads'))
		tell('missing-lead', 'leads', leadCell?.lines.join(' ') ?? '', doubtWords.noLead, leadCell);
	const beside = [...new Set([...(led?.cooperating ?? []), ...(side?.units ?? [])])];
	for (const unit of beside.filter((unit) => leads.includes(unit)))
		tell('lead-cooperates', 'cooperating', unit, doubtWords.leadCooperates(unit), sideCell);
	const madeCell = clean('deliverables');
	const made =
		madeCell === undefined
			? { products: [], doubts: [] }
			: productEntries(madeCell.lines, madeCell.place, madeCell.drawn);
	doubts.push(...made.doubts);
	if (led?.note != null) tell('left-over', 'note', led.note, doubtWords.noUnit, leadCell);
	if (row.notes.length > 0) tell('footnote', 'note', row.notes.join(' '), doubtWords.footnote);
	for (const { head, role, cell: left } of row.others)
		tell(
			role === 'person' ? 'person-left-out' : 'column-left-out',
			role === 'other' || role === 'person' ? head : role,
			left.lines.join(' '),
			role === 'person' ? doubtWords.personColumn(head) : doubtWords.columnLeftOut(head),
			left,
		);
	const charge = plain('inCharge');
	const hasName =
		charge !== '' && (mentionsPerson(charge) || namesPerson(charge) || titlesPerson(charge) || isBareName(charge));
	if (hasName) tell('person-left-out', 'inCharge', charge, doubtWords.personLeftOut, row.cells.inCharge);
	const noted = plain('note');
	const isPerson = noted !== '' && (mentionsPerson(noted) || titlesPerson(noted) || isBareName(noted));
	if (isPerson) tell('person-left-out', 'note', noted, doubtWords.personLeftOut, row.cells.note);
	const note = [isPerson ? '' : noted, led?.note ?? '', ...row.notes].filter((words) => words !== '');
	return {
		id,
		item: one.item,
		task,
		deliverables: made.products,
		leads,
		cooperating: beside.filter((unit) => !leads.includes(unit)),
		cooperationNote: side?.note ?? null,
		due: due.due,
		field,
		inCharge: charge === '' || hasName ? null : charge,
		funding: plain('funding') || null,
		note: note.length === 0 ? null : note.join('; '),
		place: row.place,
	};
}

/** Fields of reform by outermost group, where its heading holds the name of one. */
function fieldsOf(
	placed: readonly PlacedRow[],
	{ fields }: KnownContent,
	doubts: IntakeDoubt[],
): ReadonlyMap<PlacedRow | null, string> {
	const found = new Map<PlacedRow | null, string>();
	for (const group of placed) {
		if (group.kind !== 'group' || group.under.length > 0) continue;
		const title = bareTask(group.row.cells.task?.lines ?? []);
		const words = fold(title).replace(/^cong tac /, '');
		const [field, ...more] = fields.filter(
			({ name }) => words.includes(fold(name)) || fold(name).replace(/^cai cach /, '') === words,
		);
		if (field === undefined || more.length > 0) continue;
		found.set(group, field.id);
		if (fold(field.name) !== words)
			doubts.push({
				code: 'field-guessed',
				assignment: null,
				field: 'field',
				place: group.row.place,
				words: title,
				choice: doubtWords.fieldGuessed(field.name),
			});
	}
	return found;
}
