import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { type Phrase, quote, type Run } from '../words/phrase.ts';
import { afterSpelled, isSpelled, lexicon } from '../words/spelling.ts';
import type { Sight } from './sight.ts';

const NOT = lexicon('không', 'chưa', 'đã', 'chẳng');
const STOPPED = lexicon(
	...['bãi bỏ', 'hủy', 'huỷ', 'hủy bỏ', 'huỷ bỏ', 'tạm dừng', 'tạm hoãn', 'tạm ngừng', 'tạm đình chỉ', 'đình chỉ'],
	...['dừng', 'ngừng', 'hoãn', 'lùi', 'dời', 'chấm dứt'],
);
const DEEDS = lexicon(
	...['thực hiện', 'triển khai', 'hoàn thành', 'tổ chức', 'tiến hành', 'báo cáo', 'ban hành', 'áp dụng', 'kiểm tra'],
	...['xong', 'làm', 'phải', 'được', 'cần', 'bắt buộc'],
);
const OPENINGS = lexicon('có thể', 'sớm nhất', 'dự phòng', 'hơn nữa', 'v . v', 'vv', 'áng chừng', 'phỏng chừng');
const WHOLES = lexicon('tạm thời', 'tạm tính', 'nếu', 'nếu kịp', 'nếu được', 'nếu có thể', 'nếu cần', 'nếu thuận lợi');
const LUNAR = lexicon('âm lịch');

/** Whether words, by a deed at most, are all that stands from an index to the end of a run. */
const closes = (phrase: Phrase, at: number, run: Run): boolean =>
	at === run.to || afterSpelled(phrase, at, DEEDS) === run.to;

/** Whether a negated deed begins at an index: "không thực hiện", "chưa". */
const denies = (phrase: Phrase, at: number, run: Run): boolean => {
	const denied = afterSpelled(phrase, at, NOT);
	return denied !== null && (denied === run.to || isSpelled(phrase, denied, DEEDS));
};

/**
 * Whether the words beside a time are no label of a task. They take it back ("không thực hiện") or leave it open ("có thể"). Or
 * they count by another calendar ("âm lịch"). `abuts`: no colon stands between them and the time.
 */
const isDenied = (phrase: Phrase, run: Run, abuts: boolean): boolean => {
	if (run.to <= run.from) return false;
	const named = phrase.tokens.slice(run.from, run.to).some(({ text }) => text === ':');
	// "Chưa đạt yêu cầu: báo cáo …" names those whom the task falls to.
	const past = !named && ['đã', 'chưa'].includes(phrase.tokens[run.from]?.spelled ?? '');
	if (past || denies(phrase, run.from, run) || isSpelled(phrase, run.from, OPENINGS)) return true;
	const stopped = afterSpelled(phrase, run.from, STOPPED);
	if (stopped !== null && closes(phrase, stopped, run)) return true;
	if (afterSpelled(phrase, run.from, WHOLES) === run.to) return true;
	for (let at = run.from; at < run.to; at += 1) {
		const denied = afterSpelled(phrase, at, NOT);
		if (abuts && denied !== null && afterSpelled(phrase, denied, DEEDS) === run.to) return true;
		if (isSpelled(phrase, at, LUNAR)) return true;
	}
	return false;
};

/** Returns the problem of words between a recurrence and its day that take it back, or null. */
export const deniedWithin = ({ phrase, clause: { rules } }: Sight): Refusal | null => {
	const run = rules
		.flatMap(({ named }) => (named === undefined ? [] : [named.tail]))
		.find((one) => isDenied(phrase, one, true));
	return run === undefined ? null : messages.denied(quote(phrase, run.from, run.to));
};

/** Returns a doubt about the words on one side of the times of a clause. They take the times back, or leave them open. */
export const denied =
	(side: 'left' | 'right') =>
	({ phrase, clause }: Sight): Refusal | null => {
		const run = clause[side];
		const abuts = side === 'left' && !clause.leftColon;
		return isDenied(phrase, run, abuts) ? messages.denied(quote(phrase, run.from, run.to)) : null;
	};
