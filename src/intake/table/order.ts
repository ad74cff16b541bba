import { doubtWords } from '../../vi/intake/doubts.ts';
import type { Role } from './columns.ts';
import { isPartNumber } from './number.ts';
import { bareTask } from './rows.ts';
import type { TaskRow } from './task-row.ts';

/** A row with what it is and the item that it has. */
export interface PlacedRow {
	readonly row: TaskRow;
	readonly kind: 'group' | 'assignment';
	/** The item as printed or made; of a group its number, `null` without one. */
	id: string | null;
	/** The number as printed where the id differs. */
	item: string | null;
	/** The groups that it stands under, outermost first. */
	readonly under: readonly PlacedRow[];
	/** The row whose dash it is. */
	readonly of: PlacedRow | null;
}

const telling: readonly Role[] = ['deliverables', 'leads', 'cooperating', 'due'];

/** Tells groups from assignments and gives every assignment its item. */
export function placedRows(
	rows: readonly TaskRow[],
	part: string | null,
	taken: Set<string>,
	repeats: ReadonlySet<string> = new Set(),
): PlacedRow[] {
	const placed: PlacedRow[] = [];
	let groups: PlacedRow[] = [];
	let above: PlacedRow | null = null;
	for (const [at, row] of rows.entries()) {
		const isGroup = isGroupRow(rows, at);
		if (isGroup) {
			groups = groups.filter((one) => isAbove(one.row, row));
			const group: PlacedRow = { row, kind: 'group', id: row.number, item: null, under: groups, of: null };
			placed.push(group);
			groups = [...groups, group];
			above = group;
			continue;
		}
		groups = row.number === null ? groups : groups.filter((one) => holds(one.row, row));
		const of: PlacedRow | null = row.number === null ? (above?.of ?? above) : null;
		const one: PlacedRow = {
			row,
			kind: 'assignment',
			id: row.number,
			item: null,
			under: groups,
			of: row.number === null ? of : null,
		};
		placed.push(one);
		if (row.number !== null) above = one;
	}
	name(placed, part, taken, repeats);
	return placed;
}

/** Whether a group stays open where another begins below it. */
function isAbove(group: TaskRow, next: TaskRow): boolean {
	const [one, other] = [group.number, next.number];
	if (one === null) return false;
	if (other === null) return isPartNumber(one);
	if (other.startsWith(`${one}.`)) return true;
	return rank(one) < rank(other);
}

/** Whether an assignment stands under a group that is open. */
function holds(group: TaskRow, row: TaskRow): boolean {
	const [one, other] = [group.number, row.number];
	if (one === null || other === null) return true;
	if (other.startsWith(`${one}.`)) return true;
	if (rank(one) < rank(other)) return true;
	// “2” above “1, 2, 3”: numbers that begin anew in each group.
	return rank(one) === rank(other) && !one.includes('.') && !other.includes('.') && isAnew.has(group);
}

/** Groups under which numbers of their own rank begin anew. */
const isAnew = new WeakSet<TaskRow>();

/** Capital letters and Roman numerals above figures, figures above those with dots, small letters last. */
function rank(number: string): number {
	if (/^[A-ZĐ]$/u.test(number) && !/^[IVX]$/.test(number)) return 0;
	if (isPartNumber(number)) return 1;
	if (/^[a-zđ]$/u.test(number)) return 9;
	return 1 + number.split(/[.-]/).length;
}

/** Whether a row is a heading: it gives nobody anything, and what follows is below it. */
function isGroupRow(rows: readonly TaskRow[], at: number): boolean {
	const row = rows[at];
	if (row === undefined || row.isDash) return false;
	// A lead that reaches down over the items below is theirs: “1 | Thể chế | Phòng Kinh tế”, “1.1 …”.
	const holdsBelow = row.number !== null && rows[at + 1]?.number?.startsWith(`${row.number}.`) === true;
	const isTold = (role: Role) => row.cells[role]?.isOwn === true && !(holdsBelow && row.cells[role]?.reaches === true);
	if (telling.some(isTold)) return false;
	const task = bareTask(row.cells.task?.lines ?? []);
	if (task === '' && row.cells.number === undefined) return false;
	let below = at + 1;
	while (below < rows.length && rows[below]?.number === null && rows[below]?.isDash === false) below++;
	const next = rows[below];
	const isLoud = row.isBold || row.isWide || (task.length > 3 && task === task.toUpperCase());
	const { number } = row;
	// A lead or time that is merged over it makes it an assignment, unless it looks like a heading.
	if (telling.some((role) => row.cells[role] !== undefined) && !isLoud && !holdsBelow) return false;
	if (number === null) return rows[at + 1] !== undefined && (isLoud || isPlainHeading(rows, at));
	if (next === undefined) return false;
	if (next.number === null) return telling.some((role) => next.cells[role]?.isOwn === true);
	if (next.number.startsWith(`${number}.`)) return true;
	if (rank(number) < rank(next.number) && (isLoud || isPartNumber(number))) return true;
	if (rank(number) < rank(next.number) && /^[a-zđ]$/u.test(next.number)) return true;
	const begins = /^0?1$/.test(next.number) && /^\d+$/.test(number) && rows[at + 1] === next;
	if (begins && (isLoud || number !== '0')) {
		isAnew.add(row);
		return true;
	}
	// A heading with nothing right below it but further headings.
	return (
		isLoud &&
		rows.some(
			(one) => one !== row && one.isBold === row.isBold && isPartNumber(one.number ?? '') && isPartNumber(number),
		)
	);
}

/** Whether a row without a number, in plain letters, is a heading: it has its words alone, and the numbers go on below it. */
function isPlainHeading(rows: readonly TaskRow[], at: number): boolean {
	const [row, next] = [rows[at], rows[at + 1]];
	if (row === undefined || next === undefined || next.number === null) return false;
	const isAlone = Object.keys(row.cells).every((role) => role === 'task') && row.others.length === 0;
	const words = bareTask(row.cells.task?.lines ?? []);
	return (
		isAlone &&
		/^\p{Lu}/u.test(words) &&
		!/[.;,]$/u.test(words) &&
		words.length < 160 &&
		telling.some((role) => next.cells[role] !== undefined)
	);
}

/** Gives each assignment its item (decision 0003); what is not the printed number alone is told. */
function name(
	placed: readonly PlacedRow[],
	part: string | null,
	taken: Set<string>,
	elsewhere: ReadonlySet<string>,
): void {
	const own = placed.filter(({ kind, id }) => kind === 'assignment' && id !== null);
	const printedOf = new Map(own.map((one) => [one, one.id ?? '']));
	// Letters stand under the number above them, be it a heading or an assignment.
	let number: string | null = null;
	for (const one of placed) {
		if (one.id === null) continue;
		if (/^[a-zđ]$/u.test(one.id)) {
			if (number !== null && one.kind === 'assignment') one.id = `${number}.${one.id}`;
		} else number = isPartNumber(one.id) ? null : one.id;
	}
	const counts = Map.groupBy(own, ({ id }) => id);
	const repeats = own.some(({ id, under }) =>
		(counts.get(id) ?? []).some((other) => other.id === id && other.under.at(-1) !== under.at(-1)),
	);
	const clashes = own.some(({ id }) => taken.has(id ?? '') || elsewhere.has(id ?? ''));
	for (const one of own) {
		const printed = one.id ?? '';
		const groups = one.under.flatMap(({ id }) => id ?? []);
		const last = groups.at(-1);
		const isInside = last !== undefined && printed.startsWith(`${last}.`);
		const inPart = repeats && last !== undefined && !isInside ? [...outer(groups), printed].join('.') : printed;
		const wanted = clashes && part !== null ? `${part}.${inPart}` : inPart;
		const id = free(wanted, taken);
		taken.add(id);
		const shown = printedOf.get(one) ?? printed;
		if (id !== wanted) one.item = wanted;
		if (id !== shown)
			one.row.doubts.push({
				code: id === wanted ? 'id-prefixed' : 'id-twice',
				field: 'id',
				place: one.row.place,
				words: shown,
				choice: id === wanted ? doubtWords.idPrefixed(shown, id) : doubtWords.idTwice(shown, id),
			});
		one.id = id;
	}
	unnumbered(placed, taken);
}

/** The numbers of groups that say which part it is: those that do not hold one another. */
const outer = (groups: readonly string[]): string[] =>
	groups.filter((one, at) => !(groups[at + 1] ?? '').startsWith(`${one}.`));

/** Items of the rows without a number: the n-th dash or sentence under an item. */
function unnumbered(placed: readonly PlacedRow[], taken: Set<string>): void {
	let count = 0;
	for (const one of placed) {
		if (one.kind !== 'assignment' || one.id !== null) continue;
		const holder =
			one.of?.kind === 'assignment' ? one.of.id : [...one.under].reverse().find(({ id }) => id !== null)?.id;
		count++;
		let id = holder == null ? String(count) : `${holder}-1`;
		for (let at = 2; taken.has(id); at++) id = holder == null ? String(count + at) : `${holder}-${at}`;
		taken.add(id);
		one.id = id;
		one.row.doubts.push({
			code: 'id-made',
			field: 'id',
			place: one.row.place,
			words: bareTask(one.row.cells.task?.lines ?? []),
			choice: doubtWords.idMade(id),
		});
	}
}

/** The item itself, or with `-2`, `-3` where it stands already. */
export function free(wanted: string, taken: ReadonlySet<string>): string {
	let id = wanted;
	for (let at = 2; taken.has(id); at++) id = `${wanted}-${at}`;
	return id;
}
