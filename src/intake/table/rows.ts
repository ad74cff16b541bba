import type { OfficeParagraph, OfficePlace } from '../../office/office-file.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { continues, hasListMark, isCapitals, isDitto, isEnded, leavesOpen, withoutListMark } from '../marks.ts';
import type { RowDoubt, Skip } from '../proposal.ts';
import { namesUnit } from '../units/naming.ts';
import type { Role } from './columns.ts';
import { cellLines, coveredCells, coveredText, drawnLines } from './grid.ts';
import { continuedLines, isTime } from './joined.ts';
import { itemNumberIn } from './number.ts';
import { isTick, statesTime } from './spans.ts';
import { type ReadTable, rowText } from './tables.ts';

/** The lines of a cell, and whether it began in this row. */
export interface RowCell {
	readonly lines: readonly string[];
	readonly isOwn: boolean;
	/** Whether it is merged with cells below it. */
	readonly reaches?: boolean;
	/** Lines that a narrow cell broke, with their parts. */
	readonly drawn?: ReadonlyMap<string, readonly string[]>;
	readonly place: OfficePlace;
}

/** A row as it is meant: those that a break of pages had cut are one again. */
export interface TaskRow {
	/** As printed, without its closing mark; `null` without one. */
	number: string | null;
	readonly cells: Partial<Record<Role, RowCell>>;
	/** Cells of columns that are not taken, with their heads. */
	readonly others: { readonly head: string; readonly role: Role; readonly cell: RowCell }[];
	readonly notes: readonly string[];
	readonly isBold: boolean;
	/** Whether one cell reaches over most columns. */
	readonly isWide: boolean;
	/** Whether it is a dash under the row above. */
	readonly isDash: boolean;
	readonly doubts: RowDoubt[];
	readonly place: OfficePlace;
}

const main: readonly Role[] = ['task', 'deliverables', 'leads', 'cooperating', 'due', 'note', 'inCharge', 'funding'];

/** The rows of a table, those cut by pages joined, ditto marks and merged cells resolved; each with what was done. */
export function taskRows(table: ReadTable, skipped: Skip[]): TaskRow[] {
	const rows: TaskRow[] = [];
	for (const { row, isAfterBreak } of table.rows) {
		const one = rowOf(table, row);
		if (/^(?:tổng cộng|tổng số|cộng)\b/iu.test(rowText(row).replace(/^\W+/u, ''))) {
			skipped.push({ code: 'total-row', place: row.place, words: rowText(row) });
			continue;
		}
		const above = rows.at(-1);
		if (above !== undefined && isRest(one, above, isAfterBreak)) join(above, one);
		else {
			if (above !== undefined) tellOfRest(one, above);
			rows.push(one);
			ditto(one, rows.at(-2), rows);
		}
	}
	return rows;
}

function rowOf(table: ReadTable, row: ReadTable['rows'][number]['row']): TaskRow {
	const { roles, heads } = table.columns;
	const cells: TaskRow['cells'] = {};
	const others: TaskRow['others'] = [];
	const doubts: RowDoubt[] = [];
	const notes: string[] = [];
	const times: { readonly words: readonly string[]; readonly isOwn: boolean; readonly place: OfficePlace }[] = [];
	const all = coveredCells(row);
	const width = roles.length - 1;
	const wide = all.find(({ cell, isFirst }) => isFirst && cell.columns >= Math.max(2, width - 1));
	const paragraphs: OfficeParagraph[] = [];
	for (const { cell, isFirst } of all) {
		if (isFirst) {
			paragraphs.push(...cell.paragraphs);
			notes.push(...cell.paragraphs.flatMap((one) => one.notes));
		}
		const place = cell.place;
		const lines = cellLines(cell.paragraphs);
		const columns = Array.from({ length: cell.columns }, (_, at) => cell.column + at);
		const covered = columns.flatMap((column) => roles[column] ?? []);
		const role = covered.find((one) => one === 'task') ?? covered[0];
		if (lines.length === 0) continue;
		if (role === undefined) {
			// A head over several columns holds for the cells below it; a column without a head is told.
			const under = roleUnder(table.columns, cell.column);
			const before = under === undefined ? undefined : cells[under];
			if (under === undefined || (before !== undefined && !isFirst))
				others.push({ head: heads[cell.column] ?? '', role: 'other', cell: { lines, isOwn: isFirst, place } });
			else if (under !== 'number' || before === undefined)
				cells[under] = { lines: [...(before?.lines ?? []), ...lines], isOwn: isFirst, place: before?.place ?? place };
			continue;
		}
		if (role === 'span') {
			const text = lines.join(' ');
			const spans = columns.flatMap((column) => table.columns.spans.get(column) ?? []);
			if (isTick(text)) times.push({ words: spans, isOwn: isFirst, place });
			else if (statesTime(text)) times.push({ words: lines, isOwn: isFirst, place });
			else others.push({ head: heads[cell.column] ?? '', role: 'due', cell: { lines, isOwn: isFirst, place } });
			continue;
		}
		if (role === 'other' || role === 'person')
			others.push({
				head: heads[cell.column] ?? '',
				role: table.columns.twice.get(cell.column) ?? role,
				cell: { lines, isOwn: isFirst, place },
			});
		else if (cells[role] === undefined)
			cells[role] = { lines, isOwn: isFirst, place, reaches: cell.rows > 1, drawn: drawnLines(cell.paragraphs) };
		// A lead that reaches over the column beside it holds for both senses; it is told which was chosen.
		if (covered.length > 1 && cell !== wide?.cell && isFirst && role !== 'number' && role !== 'task')
			doubts.push({
				code: 'merged-columns',
				field: role,
				place,
				words: lines.join(' '),
				choice: doubtWords.mergedColumns(heads[cell.column] ?? ''),
			});
	}
	const [time] = times;
	if (time !== undefined) {
		const due = times.flatMap(({ words }) => words).join(', ');
		cells.due = { lines: [due], isOwn: times.some(({ isOwn }) => isOwn), place: time.place };
		doubts.push({ code: 'due-ticked', field: 'due', place: time.place, words: due, choice: doubtWords.dueTicked(due) });
	}
	for (const role of ['task', 'deliverables', 'leads', 'cooperating', 'due'] as const) {
		const cell = cells[role];
		if (cell !== undefined && !cell.isOwn)
			doubts.push({
				code: 'merged',
				field: role,
				place: cell.place,
				words: cell.lines.join(' '),
				choice: doubtWords.merged,
			});
	}
	const typed = cells.number?.lines.join(' ') ?? '';
	let number = itemNumberIn(typed);
	if (number !== null && typed.includes(','))
		doubts.push({
			code: 'number-mended',
			field: 'id',
			place: row.place,
			words: typed,
			choice: doubtWords.numberMended(number),
		});
	const isDash =
		(typed !== '' && hasListMark(`${typed} x`) && number === null) ||
		(number === null && hasListMark(cells.task?.lines[0] ?? ''));
	const isWide = wide !== undefined && coveredText(wide) !== '';
	if (number === null && !isDash && cells.task !== undefined && (!roles.includes('number') || isWide)) {
		const [first = '', ...rest] = cells.task.lines;
		const led =
			/^(?:(?:phần|mục|nhóm|chương)\s+(?=[IVX\d]+[.:]))?((?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*|[a-zđ])[.):])\s+(.+)$/iu.exec(
				first,
			);
		if (led?.[1] !== undefined && led[2] !== undefined) {
			number = itemNumberIn(led[1]);
			cells.task = { ...cells.task, lines: [led[2], ...rest] };
		}
	}
	if (number === null && typed !== '' && !isDash)
		doubts.push({
			code: 'unread-number',
			field: 'id',
			place: cells.number?.place ?? row.place,
			words: typed,
			choice: doubtWords.unreadNumber,
		});
	const filled = paragraphs.filter(({ text }) => text.trim() !== '');
	return {
		number: cells.number?.isOwn === false ? null : number,
		cells,
		others,
		notes,
		isBold: filled.length > 0 && filled.every(({ bold }) => bold),
		isWide,
		isDash,
		doubts,
		place: row.place,
	};
}

/** The role of the column whose head reaches over this one too; `undefined` where it has no head that is taken. */
function roleUnder({ roles, heads }: ReadTable['columns'], column: number): Role | undefined {
	let at = column;
	while (at > 1 && roles[at] === undefined && heads[at] !== '' && heads[at] === heads[at - 1]) at--;
	const role = roles[at];
	return role === 'other' || role === 'person' ? undefined : role;
}

const own = (row: TaskRow, role: Role): RowCell | null => {
	const cell = row.cells[role];
	return cell?.isOwn === true ? cell : null;
};

/** Whether the row is the rest of the one above, which a break of pages cut or whose number reaches down to it. */
function isRest(row: TaskRow, above: TaskRow, isAfterBreak: boolean): boolean {
	if (row.number !== null) return false;
	// A number that cannot be read is one all the same.
	if (own(row, 'number') !== null && !row.isDash) return false;
	const task = own(row, 'task')?.lines[0] ?? '';
	const filled = main.filter((role) => own(row, role) !== null);
	if (row.isWide) return isAfterBreak && continues(task);
	// The same number over several rows.
	if (row.cells.number !== undefined && !row.cells.number.isOwn) return task === '';
	if (task === '') return filled.length > 0;
	const before = above.cells.task?.lines.at(-1) ?? '';
	if (row.isDash) return filled.every((role) => role === 'task' || role === 'note') && !inherits(row);
	if (row.isBold && !above.isBold && filled.length === 1) return false;
	if (filled.length === 1 && isCapitals(task) && !isCapitals(before)) return false;
	if (filled.length === 1 && !isAfterBreak && isHeadingLike(task) && !leavesOpen(before)) return false;
	if (continues(task)) return true;
	if (leavesOpen(before) || main.some((role) => isCutWithin(own(row, role), above.cells[role], role))) return true;
	const isWhole = own(row, 'leads') !== null && own(row, 'due') !== null;
	if (isWhole && !isAfterBreak) return false;
	if (isWhole)
		return (
			!isEnded(before) && (continues(own(row, 'due')?.lines[0] ?? '') || continues(own(row, 'leads')?.lines[0] ?? ''))
		);
	return (isAfterBreak || filled.length === 1) && !isEnded(before) && !isGroupLike(above);
}

/** Whether words are those of a heading of plans: `Cải cách thể chế`, `Tuyên truyền, kiểm tra`. A task says more, or ends. */
const isHeadingLike = (words: string): boolean =>
	words.length < 100 &&
	!/[.;,:]$/.test(words) &&
	/^(?:(?:Về |Lĩnh vực |Công tác |Nhóm (?:nhiệm vụ|giải pháp)? ?)|(?:Cải cách|Chỉ đạo|Tuyên truyền|Xây dựng(?:,| và) phát triển|Xây dựng [Cc]hính quyền|Tổ chức bộ máy|Chế độ công vụ|Tài chính công|Thể chế|Thủ tục hành chính|Chuyển đổi số)(?!\p{L}))/u.test(
		words,
	);

/** Words of two syllables the second of which begins names of units too. */
const compound =
	/^(?:(?:nội|công|nghiệp|dịch|nhiệm|chuyên|tài) vụ|(?:cán|nội|đảng|chi|tiến) bộ|(?:môi|thị|nhà) trường|(?:xã|quốc|hiệp|chi) hội|(?:thị|tác|hợp tác) xã|(?:bệnh|học|thư|giám) viện|(?:thành|khu) phố|liên minh|ủy ban|hành chính)(?!\p{L})/iu;

/** Whether a cell is none without the one above: “vụ” below “Phòng Nội”, “phát sinh” below “Khi có”. */
function isCutWithin(cell: RowCell | null, above: RowCell | undefined, role: Role): boolean {
	const [first = ''] = cell?.lines ?? [];
	const last = above?.lines.at(-1) ?? '';
	if (first === '' || last === '' || hasListMark(first) || /[.;]$/.test(last) || isDitto(first)) return false;
	if (role === 'due') return !isTime(first) && isTime(`${last} ${first}`);
	if (role === 'leads' || role === 'cooperating')
		return (
			/^\p{Ll}/u.test(first) &&
			(!namesUnit(first) || compound.test(`${last} ${first}`.slice(last.lastIndexOf(' ') + 1)))
		);
	return role === 'deliverables' && /^\p{Ll}/u.test(first) && /^\p{Lu}/u.test(above?.lines[0] ?? '');
}

const inherits = (row: TaskRow): boolean =>
	['leads', 'due', 'deliverables'].some((role) => row.cells[role as Role]?.isOwn === false);

const isGroupLike = (row: TaskRow): boolean =>
	(row.isBold || row.isWide) && main.every((role) => role === 'task' || row.cells[role] === undefined);

/** Names the fields of a row that may go on in the next one: it has no number, and the task above is not ended. */
function tellOfRest(row: TaskRow, above: TaskRow): void {
	const last = above.cells.task?.lines.at(-1) ?? '';
	const isLikely = row.number === null && above.number !== null && !row.isDash && !row.isBold && !row.isWide;
	if (!isLikely || row.cells.number !== undefined || last === '' || isEnded(last) || isGroupLike(above)) return;
	for (const role of main) {
		const cell = own(row, role);
		if (cell === null || above.cells[role] === undefined) continue;
		const words = cell.lines.join(' ');
		above.doubts.push({ code: 'may-go-on', field: role, place: cell.place, words, choice: doubtWords.mayGoOn });
	}
}

/** Puts the rest of a row to the row that it is the rest of. */
function join(above: TaskRow, rest: TaskRow): void {
	for (const role of main) {
		const more = own(rest, role);
		if (more === null) continue;
		const before = above.cells[role];
		const lines = before === undefined ? more.lines : continuedLines(before.lines, more.lines, role);
		above.cells[role] = { lines, isOwn: before?.isOwn ?? true, place: before?.place ?? more.place };
		above.doubts.push({
			code: 'joined',
			field: role,
			place: more.place,
			words: more.lines.join(' '),
			choice: doubtWords.joined(lines.join(' ')),
		});
	}
	above.others.push(...rest.others);
	(above.notes as string[]).push(...rest.notes);
	above.doubts.push(...rest.doubts.filter(({ code }) => code !== 'merged'));
}

/** Puts the words of the row above in the place of marks that repeat them. */
function ditto(row: TaskRow, above: TaskRow | undefined, all: readonly TaskRow[]): void {
	for (const role of main) {
		const cell = row.cells[role];
		if (cell === undefined || !isDitto(cell.lines.join(' '))) continue;
		const from = above?.cells[role] ?? all.slice(0, -1).findLast((one) => one.cells[role] !== undefined)?.cells[role];
		const words = cell.lines.join(' ');
		if (from === undefined) {
			delete row.cells[role];
			row.doubts.push({ code: 'ditto', field: role, place: cell.place, words, choice: doubtWords.dittoOfNothing });
			continue;
		}
		row.cells[role] = { ...from, isOwn: true, place: cell.place };
		row.doubts.push({
			code: 'ditto',
			field: role,
			place: cell.place,
			words,
			choice: doubtWords.ditto(from.lines.join(' ')),
		});
	}
}

/** The lines of a task without the marks of lists in front of the first. */
export const bareTask = (lines: readonly string[]): string =>
	lines.map((line, at) => (at === 0 ? withoutListMark(line) : line)).join(' ');
