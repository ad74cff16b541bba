import { fold } from '../../words/fold.ts';
import { type Covered, coveredCells, coveredText, type GridRow } from './grid.ts';
import { itemNumberIn } from './number.ts';
import { spanOfHead } from './spans.ts';

/** What a column of a table of assignments or of targets tells. */
export type Role =
	| 'number'
	| 'task'
	| 'deliverables'
	| 'leads'
	| 'cooperating'
	| 'due'
	| 'note'
	| 'inCharge'
	| 'funding'
	| 'person'
	| 'target'
	| 'level'
	| 'measure'
	/** A span of time, whose cells are ticked. */
	| 'span'
	| 'other';

/** The words of heads, in the order in which they are tried. The first that fits is the column's. */
const heads: readonly (readonly [Role, RegExp])[] = [
	[
		'number',
		/^(?:s\.? ?t\.? ?t\.?|t\.? ?t\.?|so ?t\.? ?t\.?|so thu tu|thu tu|muc|so|ma so|ma nhiem vu|ma|stt muc|so muc|no\.?|#)$/,
	],
	[
		'person',
		/ho (?:va )?ten|can bo (?:phu trach|theo doi|thuc hien|dau moi)|chuyen vien|nguoi (?:thuc hien|phu trach|theo doi|lam|dau moi)|(?:so )?dien thoai|sdt|e-?mail|thu dien tu|lien he|dau moi lien/,
	],
	['cooperating', /phoi hop|tham gia|cung thuc hien/],
	['inCharge', /lanh dao|(?:dong chi|pho chu tich) (?:phu trach|chi dao)|nguoi chi dao|chi dao, dieu hanh/],
	[
		'leads',
		/chu tri|(?:co quan|don vi|bo phan|phong|noi)(?:\s*[/,]\s*(?:co quan|don vi|bo phan|phong|dia phuong|ca nhan))*\s*(?:thuc hien|phu trach|tham muu|duoc giao|trien khai|dau moi|to chuc)|trach nhiem|phan cong|^(?:(?:cac )?(?:co quan|don vi|phong|dia phuong)(?:, | va |$)){1,3}$|giao cho/,
	],
	[
		'due',
		/^(?:moc )?thoi gian|thoi han|tien do|^han(?: |$)|ngay hoan thanh|^lo trinh|^thoi diem|^hoan thanh|^ky han|^(?:ngay|thang|quy|nam) (?:hoan thanh|thuc hien)/,
	],
	['funding', /kinh phi|nguon von|du toan/],
	['note', /^ghi ?chu|^chu thich|^luu y/],
	['measure', /don vi tinh|^dvt|^don vi do/],
	[
		'level',
		/^(?:muc|gia tri|ke hoach|ty le|so luong|chi tieu giao|muc tieu)(?: |$)(?!.*(?:noi dung|nhiem vu))|^(?:chi tieu|muc) (?:phan dau|dat|can dat|giao|ke hoach|nam)|^nam \d{4}$/,
	],
	['target', /^(?:ten )?chi tieu|^cac chi tieu|^noi dung chi tieu|^chi so$/],
	['deliverables', /san pham|^hinh thuc van ban|ket qua|dau ra|ho so, tai lieu/],
	['task', /nhiem vu|noi dung|cong viec|hoat dong|giai phap|^ten viec|^viec|cong tac|nhom viec/],
];

/** What a head names; `null` if it names nothing known. */
export function roleOf(head: string): Role | null {
	const words = fold(head)
		.replace(/\(\d+\)$/, '')
		.replace(/[*()]/g, '')
		.replace(/\s*\/\s*/g, '/')
		.replace(/^du kien /, '')
		.trim();
	// “Mục” is a number, “Mức” is a level.
	if (words === 'muc') return /mục/iu.test(head.normalize('NFC')) ? 'number' : 'level';
	if (words === '' || words.length > 80) return null;
	return heads.find(([, form]) => form.test(words))?.[0] ?? null;
}

/** What the columns of a table tell, by their number from 1, with their heads. */
export interface Columns {
	readonly roles: readonly (Role | undefined)[];
	readonly heads: readonly string[];
	/** How many rows the head has. */
	readonly rows: number;
	readonly kind: 'assignments' | 'targets';
	/** Columns that tell the same as another one, which stands; these are left out. */
	readonly twice: ReadonlyMap<number, Role>;
	/** The time that each column stands for whose cells are ticked. */
	readonly spans: ReadonlyMap<number, string>;
}

/** Whether a row only counts the columns: `(1) (2) (3)`. */
export function countsColumns(row: GridRow): boolean {
	const texts = coveredCells(row)
		.map(coveredText)
		.filter((one) => one !== '');
	return (
		texts.length >= 3 &&
		texts.every((one) => /^\(?\d{1,2}\)?(?:\s*=\s*[\d()+\-x*/: ]+)?$/.test(one)) &&
		texts.every((one, at) => at === 0 || Number(/\d+/.exec(one)?.[0]) > Number(/\d+/.exec(texts[at - 1] ?? '')?.[0]))
	);
}

/** Whether the first cell of the row is an item number: then it is no head. */
function holdsNumber(row: GridRow): boolean {
	const text = coveredText(coveredCells(row)[0]);
	return text !== '' && roleOf(text) === null && itemNumberIn(text) !== null;
}

const isLong = (row: GridRow): boolean => coveredCells(row).some((one) => coveredText(one).length > 120);

/** The columns of a table whose head begins in this row; `null` if it is no head. */
export function columnsAt(rows: readonly GridRow[], from: number): Columns | null {
	const first = rows[from];
	if (first === undefined || isLong(first) || holdsNumber(first)) return null;
	const width = first.at.length;
	if (roleCount(rolesIn([first], width)) < 2) return null;
	const deep = Math.max(
		1,
		...coveredCells(first)
			.filter(({ isFirst }) => isFirst)
			.map(({ cell }) => cell.rows),
	);
	let height = Math.min(deep, 3, rows.length - from);
	const next = rows[from + height];
	// A second row of heads without cells that reach down to it.
	if (height === 1 && next !== undefined && !isLong(next) && !countsColumns(next) && isSecondHead(first, next))
		height = 2;
	const head = rows.slice(from, from + height).filter((row, at) => at === 0 || !countsColumns(row));
	const told = rolesIn(head, width);
	const isMeasured = told.includes('level') || told.includes('measure');
	// A column “Chỉ tiêu” beside leads and times, without figures, holds tasks.
	const isTask = !told.includes('task') && !isMeasured && (told.includes('leads') || told.includes('due'));
	// One column of time among others states a day; several are ticked. Beside a column of deadlines they tell of money.
	const areTicked = !told.includes('due') && told.filter((role) => role === 'span').length > 1;
	const roles = told.map((role): Role | undefined =>
		role === 'target' && isTask ? 'task' : role === 'span' && !areTicked ? 'other' : role,
	);
	const has = (role: Role) => roles.includes(role);
	const kind =
		has('task') && (has('leads') || has('due') || has('deliverables') || has('cooperating') || areTicked)
			? 'assignments'
			: has('target') && isMeasured
				? 'targets'
				: null;
	if (kind === null) return null;
	const texts = Array.from({ length: width }, (_, column) => headText(head, column));
	const twice = new Map<number, Role>();
	const own = roles.map((role, column): Role | undefined => {
		if (role === undefined || role === 'other' || role === 'person') return role;
		if (role === 'span') return kind === 'assignments' ? role : 'other';
		// A cell of the head over several columns of one sense is one column.
		const covered = head.at(-1)?.at[column];
		if (covered !== undefined && covered.cell === head.at(-1)?.at[column - 1]?.cell) return undefined;
		if (column === best(role, roles, texts)) return role;
		twice.set(column, role);
		return 'other';
	});
	const spans = new Map(
		own.flatMap((role, column) => {
			const span = role === 'span' ? spanOfHead(headTexts(head, column)) : null;
			return span === null ? [] : [[column, span] as const];
		}),
	);
	return { roles: own, heads: texts, rows: height, kind, twice, spans };
}

/** Of columns with one sense the one that stands: the last task, which is the nearest told; the time of the end; else the first. */
function best(role: Role, roles: readonly (Role | undefined)[], heads: readonly string[]): number {
	const columns = roles.flatMap((one, column) => (one === role ? [column] : []));
	const isEnd = (column: number) => /hoàn thành|kết thúc|thời hạn|đến ngày/iu.test(heads[column] ?? '');
	if (role === 'due') return columns.find(isEnd) ?? columns[0] ?? 0;
	return (role === 'task' ? columns.at(-1) : columns[0]) ?? 0;
}

/** Whether the row below tells apart what a cell of the first row holds together, as `Chủ trì` and `Phối hợp`. */
function isSecondHead(first: GridRow, next: GridRow): boolean {
	const cells = coveredCells(next).filter((one) => coveredText(one) !== '' && one.isFirst);
	const above = (one: Covered) => coveredText(first.at[one.cell.column]);
	const named = cells.filter((one) => {
		const role = spanOfHead([above(one), coveredText(one)]) === null ? roleOf(coveredText(one)) : 'span';
		return role !== null && role !== 'number';
	});
	const isSplit = coveredCells(first).some(({ cell }) => cell.columns > 1);
	return cells.length >= 2 && named.length === cells.length && (isSplit || coveredText(next.at[1]) === '');
}

const headText = (head: readonly GridRow[], column: number): string => headTexts(head, column).join(' – ');

/** The texts of the head of a column, the outermost first. */
const headTexts = (head: readonly GridRow[], column: number): string[] => [
	...new Set(head.map((row) => coveredText(row.at[column])).filter((one) => one !== '')),
];

function rolesIn(head: readonly GridRow[], width: number): (Role | undefined)[] {
	return Array.from({ length: width }, (_, column): Role | undefined => {
		const texts = headTexts(head, column);
		if (texts.length === 0) return undefined;
		if (spanOfHead(texts) !== null) return 'span';
		const last = roleOf(texts.at(-1) ?? '');
		return last ?? roleOf(texts.join(' ')) ?? 'other';
	});
}

const roleCount = (roles: readonly (Role | undefined)[]): number =>
	new Set(roles.filter((one) => one !== undefined && one !== 'other')).size;
