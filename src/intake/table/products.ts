import type { OfficePlace } from '../../office/office-file.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { continues, hasListMark, leavesOpen, uncounted, withoutListMark } from '../marks.ts';
import type { RowDoubt } from '../proposal.ts';

/** A report that stands behind another deliverable without any mark: `Kế hoạch triển khai Báo cáo kết quả`. */
const glued =
	/^((?:Kế hoạch|Quyết định|Tờ trình|Văn bản|Đề án|Chương trình) .*(?<!ban hành|xây dựng|gửi|mẫu|lập|có)(?<=\p{Ll})) (?=Báo cáo(?: \p{Ll}|$))(.*)$/u;
/** Kinds of documents, which a comma parts: `Quyết định, Kế hoạch`. */
const kind =
	'(?:Quyết định|Kế hoạch|Báo cáo|Tờ trình|Công văn|Nghị quyết|Thông báo|Biên bản|Đề án|Chương trình|Phương án|Danh mục|Hướng dẫn|Quy chế|Quy định|Văn bản|Dự toán|Hợp đồng)';
/** What else a line of its own may begin with. */
const began = new RegExp(
	`^(?:${kind}|(?:Hội nghị|Hội thảo|Cơ sở dữ liệu|Tin,? bài|Bài viết|Phóng sự|Chuyên mục|Hệ thống|Phần mềm|Hồ sơ|Lớp|Mô hình|Phiếu|Thông tư|Nghị định|Chỉ thị|Kết luận|Tài liệu|Sổ tay|Bộ|Bảng|Đoàn|Cuộc|Các|Số liệu)(?!\\p{L})|\\d{1,3} ?%)`,
	'u',
);
/** What is approved, issued or announced. */
const approved =
	/^(?:Đề án|Kế hoạch|Chương trình|Phương án|Quy chế|Quy định|Danh mục|Dự toán|Báo cáo|Hồ sơ|Nghị|Thông tư|Bộ|Hướng dẫn)(?!\p{L})/u;
/** Words behind which something may end: what follows may be theirs. */
const mayHang =
	/(?<!\p{L})(?<!(?:được|đã) )(?:ban hành|phê duyệt|trình|thực hiện|triển khai|xây dựng|tổ chức|gửi|lập|thông qua|công bố|điều chỉnh|sửa đổi|bổ sung)$/iu;
const kinds = new RegExp(`^${kind}[^,]*(?:, ${kind}[^,]*)+$`, 'u');
const apart = (one: string): string[] => {
	if (kinds.test(one)) return one.split(', ').flatMap(apart);
	const [, first, second] = glued.exec(one) ?? [];
	return first === undefined || second === undefined ? [one] : [first, second];
};

/** The entries of a cell of deliverables: its dashes, its lines, and what semicolons part. */
export function productEntries(
	lines: readonly string[],
	place: OfficePlace,
	drawn: ReadonlyMap<string, readonly string[]> = new Map(),
): { products: string[]; doubts: RowDoubt[] } {
	const doubts: RowDoubt[] = [];
	const listed = lines.some(hasListMark)
		? uncounted(lines)
		: uncounted(lines).flatMap((line) => drawnApart(line, drawn, place, doubts));
	const isList = listed.some(hasListMark);
	const entries: string[] = [];
	for (const line of listed) {
		const last = entries.at(-1);
		const isNew =
			last === undefined ||
			hasListMark(line) ||
			(!isList && !continues(line) && !/(?:,|\s(?:và|các|của|tại|về|trong|cho|theo|số))$/u.test(last));
		if (isNew) entries.push(line);
		else {
			entries[entries.length - 1] = `${last} ${line}`;
			if (!hasListMark(last ?? ''))
				doubts.push({
					code: 'joined',
					field: 'deliverables',
					place,
					words: line,
					choice: doubtWords.joined(`${last} ${line}`),
				});
		}
	}
	const marks = listed.filter(hasListMark).length;
	const split = entries.flatMap((entry) => {
		// Dashes within one line, where the list was written in one.
		const inner =
			hasListMark(entry) && marks === 1
				? withoutListMark(entry).split(/\s+[-–]\s+(?=\p{Lu})/u)
				: [withoutListMark(entry)];
		return inner.flatMap((one) => one.split(/\s*;\s*/u)).flatMap((one) => (isList ? [one] : apart(one)));
	});
	const products = split
		.map((one) => one.replace(/[\s.;,]+$/u, '').trim())
		.filter((one) => one !== '' && !/^[-–—.…]+$/u.test(one));
	const shown = products.map((one) =>
		split.length > entries.length ? one.charAt(0).toUpperCase() + one.slice(1) : one,
	);
	if (split.length > entries.length)
		doubts.push({
			code: 'split',
			field: 'deliverables',
			place,
			words: lines.join(' '),
			choice: doubtWords.splitProducts(shown),
		});
	return { products: shown, doubts };
}

/**
 * What a line is that a narrow cell of a page may have put together of several: a line within it that begins as a deliverable does
 * is one of its own. Others that begin with a capital are told.
 */
function drawnApart(
	line: string,
	drawn: ReadonlyMap<string, readonly string[]>,
	place: OfficePlace,
	doubts: RowDoubt[],
): readonly string[] {
	const parts = drawn.get(line) ?? [];
	const found: string[] = [];
	let from = 0;
	let end = 0;
	for (const [at, part] of parts.entries()) {
		// Where the part stands in the line: parts are joined with a space or without.
		const begin = line.indexOf(part, end);
		if (begin < 0) return [line];
		const before = line.slice(from, begin).trim();
		end = begin + part.length;
		if (at === 0 || before === '' || leavesOpen(before) || !/^[\p{Lu}\d]/u.test(part)) continue;
		if (began.test(line.slice(begin)) && !(mayHang.test(before) && approved.test(line.slice(begin)))) {
			found.push(before);
			from = begin;
		} else if (/^\p{Lu}/u.test(part) || mayHang.test(before))
			doubts.push({ code: 'joined', field: 'deliverables', place, words: part, choice: doubtWords.joined(line) });
	}
	found.push(line.slice(from));
	if (found.length > 1)
		doubts.push({
			code: 'split',
			field: 'deliverables',
			place,
			words: line,
			choice: doubtWords.splitProducts(found),
		});
	return found;
}
