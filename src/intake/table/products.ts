import type { OfficePlace } from '../../office/office-file.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { continues, hasListMark, uncounted, withoutListMark } from '../marks.ts';
import type { RowDoubt } from '../proposal.ts';

/** A report that stands behind another deliverable without any mark: `Kế hoạch triển khai Báo cáo kết quả`. */
const glued =
	/^((?:Kế hoạch|Quyết định|Tờ trình|Văn bản|Đề án|Chương trình) .*(?<!ban hành|xây dựng|gửi|mẫu|lập|có)(?<=\p{Ll})) (?=Báo cáo(?: \p{Ll}|$))(.*)$/u;
/** Kinds of documents, which a comma parts: `Quyết định, Kế hoạch`. */
const kind =
	'(?:Quyết định|Kế hoạch|Báo cáo|Tờ trình|Công văn|Nghị quyết|Thông báo|Biên bản|Đề án|Chương trình|Phương án|Danh mục|Hướng dẫn|Quy chế|Quy định|Văn bản|Dự toán|Hợp đồng)';
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
): { products: string[]; doubts: RowDoubt[] } {
	const listed = uncounted(lines);
	const doubts: RowDoubt[] = [];
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
