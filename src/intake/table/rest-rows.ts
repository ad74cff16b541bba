import { doubtWords } from '../../vi/intake/doubts.ts';
import { continues, hasListMark, isCapitals, isDitto, isEnded, leavesOpen } from '../marks.ts';
import { namesUnit } from '../units/naming.ts';
import type { Role } from './columns.ts';
import { isTime } from './joined.ts';
import { main, ownCell, type RowCell, type TaskRow } from './task-row.ts';

/** Whether the row is the rest of the one above, which a break of pages cut or whose number reaches down to it. */
export function isRest(row: TaskRow, above: TaskRow, isAfterBreak: boolean): boolean {
	if (row.number !== null) return false;
	// A number that cannot be read is one all the same.
	if (ownCell(row, 'number') !== null && !row.isDash) return false;
	const task = ownCell(row, 'task')?.lines[0] ?? '';
	const filled = main.filter((role) => ownCell(row, role) !== null);
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
	if (leavesOpen(before) || main.some((role) => isCutWithin(ownCell(row, role), above.cells[role], role))) return true;
	const isWhole = ownCell(row, 'leads') !== null && ownCell(row, 'due') !== null;
	if (isWhole && !isAfterBreak) return false;
	if (isWhole)
		return (
			!isEnded(before) &&
			(continues(ownCell(row, 'due')?.lines[0] ?? '') || continues(ownCell(row, 'leads')?.lines[0] ?? ''))
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
export function tellOfRest(row: TaskRow, above: TaskRow): void {
	const last = above.cells.task?.lines.at(-1) ?? '';
	const isLikely = row.number === null && above.number !== null && !row.isDash && !row.isBold && !row.isWide;
	if (!isLikely || row.cells.number !== undefined || last === '' || isEnded(last) || isGroupLike(above)) return;
	for (const role of main) {
		const cell = ownCell(row, role);
		if (cell === null || above.cells[role] === undefined) continue;
		const words = cell.lines.join(' ');
		above.doubts.push({ code: 'may-go-on', field: role, place: cell.place, words, choice: doubtWords.mayGoOn });
	}
}
