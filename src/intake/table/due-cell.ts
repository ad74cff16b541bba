import type { Span } from '../../deadline/deadline.ts';
import type { readDeadline } from '../../deadline/read.ts';
import type { OfficePlace } from '../../office/office-file.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { hasListMark, withoutListMark } from '../marks.ts';
import type { RowDoubt } from '../proposal.ts';

/** The words of a deadline, line by line as they stand; `null` if the cell has none. What cannot be read is a doubt. */
export function dueOfCell(
	lines: readonly string[],
	place: OfficePlace,
	period: Span | null,
	issued: string | null,
	reader: typeof readDeadline,
): { due: string | null; doubts: RowDoubt[] } {
	const isList = lines.filter(hasListMark).length === 1 && hasListMark(lines[0] ?? '');
	const apart = lines.flatMap((line) =>
		isList
			? withoutListMark(line).split(/\s+[-–]\s+(?=(?:Trước|Trong|Quý|Tháng|Ngày|Chậm|Hằng|Hàng|Đến|Hoàn)(?!\p{L}))/u)
			: [withoutListMark(line)],
	);
	const due = apart
		.map((line) => line.trim())
		.filter((line) => line !== '' && !/^[-–—.…/\s]+$/u.test(line))
		.join('\n');
	if (due === '') return { due: null, doubts: [] };
	return { due, doubts: dueDoubts(due, place, period, issued, reader) };
}

/** What is not certain of the words of a deadline. */
export function dueDoubts(
	due: string,
	place: OfficePlace,
	period: Span | null,
	issued: string | null,
	reader: typeof readDeadline,
): RowDoubt[] {
	const read = reader(due, period);
	if ('problem' in read)
		return [
			{ code: 'unread-deadline', field: 'due', place, words: due, choice: doubtWords.unreadDue(read.problem.reason) },
		];
	const isPast = issued !== null && read.deadline.phases.some(({ end }) => end !== null && end < issued);
	return isPast
		? [{ code: 'deadline-before-issue', field: 'due', place, words: due, choice: doubtWords.dueBeforeIssue }]
		: [];
}
