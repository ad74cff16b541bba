import type { Span } from '../../deadline/deadline.ts';
import type { readDeadline } from '../../deadline/read.ts';
import type { OfficePlace } from '../../office/office-file.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { continues, hasListMark, withoutListMark } from '../marks.ts';
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
	const reads = (words: string) => 'deadline' in reader(words, period);
	const doubts: RowDoubt[] = [];
	const whole: string[] = [];
	const shown = apart.map((one) => one.trim()).filter((one) => one !== '' && !/^[-–—.…/\s]+$/u.test(one));
	const goesOn = (line: string) => continues(line) || /^\d/.test(line);
	const isOne = !isList && shown.length > 2 && shown.slice(1).every(goesOn) && reads(shown.join(' '));
	const lined = isOne ? [shown.join(' ')] : shown;
	if (isOne)
		doubts.push({
			code: 'joined',
			field: 'due',
			place,
			words: shown.join(' / '),
			choice: doubtWords.joined(shown.join(' ')),
		});
	for (const line of lined) {
		const above = whole.at(-1);
		const both = `${above} ${line}`;
		// A line that a writer broke by hand in the middle: “Trước ngày”, “15/02/2026”.
		if (above !== undefined && !isList && (goesOn(line) || !reads(above)) && reads(both)) {
			whole[whole.length - 1] = both;
			doubts.push({ code: 'joined', field: 'due', place, words: line, choice: doubtWords.joined(both) });
		} else whole.push(line);
	}
	const due = whole.join('\n');
	if (due === '') return { due: null, doubts: [] };
	return { due, doubts: [...doubts, ...dueDoubts(due, place, period, issued, reader)] };
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
