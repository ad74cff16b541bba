import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { readQuarterNumber } from '../words/numerals.ts';
import { type Phrase, quote, type Run } from '../words/phrase.ts';
import { isQuarter } from '../words/quarter.ts';
import { after, is, sequences } from '../words/sequence.ts';
import { isSpelled, lexicon } from '../words/spelling.ts';
import { isNoTime, isOrdinal } from './figures.ts';
import type { Sight } from './sight.ts';

/** Words of time that no rule has read, with the neighbours that make another word of the same letters. */
const TIME_WORDS = (
	[
		['tháng', { after: ['loi', 'diem', 'bang', 'may', 'canh'] }],
		[
			'năm',
			{
				before: ['viet', 'mien', 'phia', 'ha', 'quang', 'hai', 'tay', 'dong', 'an'],
				after: ['gioi', 'dinh', 'bo', 'nu', 'tu', 'sai'],
			},
		],
		['tuần', { after: ['thu', 'tra', 'hoan', 'le'] }],
		['trước', {}],
		['sau', { before: ['chuyen'], after: ['rong', 'sat', 'sac'] }],
		[
			'kỳ',
			{
				before: ['dang', 'chu', 'thu', 'thuong'],
				after: ['ket', 'so', 'thuat', 'nang', 'luat', 'cuong', 'duyet', 'hop', 'ban', 'luong', 'niem'],
			},
		],
		['khi', { before: ['khong', 'bau'], after: ['hau', 'tuong', 'thai'] }],
		['khoảng', {}],
		['hôm', {}],
		['giờ', {}],
	] as [string, { before?: string[]; after?: string[] }][]
).map(([word, beside]) => ({ word: lexicon(word), before: beside.before ?? [], after: beside.after ?? [] }));
/** Days of the week, which the reader does not check, and "dự kiến". */
const LOOSE = sequences(
	'du kien',
	'thu hai',
	'thu ba',
	'thu tu',
	'thu nam',
	'thu sau',
	'thu bay',
	'thu tam',
	'chu nhat',
);
const DAY_BEFORE = [
	'trong',
	'hang',
	'moi',
	'cac',
	'cung',
	'nhieu',
	'tung',
	'qua',
	'nhung',
	'hai',
	'ba',
	'may',
	'vai',
	'mot',
];
const DAY_AFTER = ['lam', 'mai', 'kia', 'nghi', 'le', 'cuoi', 'dau', 'thu', 'truoc', 'hom', 'ky', 'ban'];

/** Words that belong to a time: beside other words the time that they belong to is unread. */
const PREFIXES = lexicon('chậm nhất', 'muộn nhất', 'trễ nhất', 'không quá', 'đến hết', 'hạn chót', 'hạn cuối');

/** "định kỳ" tells how the duty comes round: no time of its own beside one that does. */
const isPeriodic = (phrase: Phrase, at: number): boolean => is(phrase, at, 'ky') && is(phrase, at - 1, 'dinh');

/** "Khám sức khỏe định kỳ cho người cao tuổi": what comes round is what the words name, not the time beside them. */
const belongsToName = (phrase: Phrase, at: number, from: number): boolean =>
	isPeriodic(phrase, at) && at - 2 >= from && !is(phrase, at - 2, 'cao') && !is(phrase, at + 1, 'bao');

/** Whether words hold figures or words of time that no rule has read. They stand beside a time that comes round (`round`), or a day of one year (`dated`); `once`: "01 lần" is no time of its own. */
const hasUnread = (phrase: Phrase, run: Run, round: boolean, dated = false, once = false): boolean => {
	for (let at = run.from; at < run.to; at += 1) {
		if (once && is(phrase, at, '1', '01') && is(phrase, at + 1, 'lan')) continue;
		if (dated && belongsToName(phrase, at, run.from)) continue;
		if ((round && isPeriodic(phrase, at)) || isOrdinal(phrase, at, run.to)) continue;
		const quarter = isQuarter(phrase, at) || (is(phrase, at, 'quy') && readQuarterNumber(phrase, at + 1) !== null);
		if (quarter || isSpelled(phrase, at, PREFIXES)) return true;
		if (phrase.tokens[at]?.kind === 'number' && !isNoTime(phrase, at, run.from)) return true;
		if (after(phrase, at, LOOSE) !== null) return true;
		if (is(phrase, at, 'ngay') && (is(phrase, at - 1, ...DAY_BEFORE) || is(phrase, at + 1, ...DAY_AFTER))) return true;
		for (const { word, before, after: following } of TIME_WORDS) {
			if (isSpelled(phrase, at, word) && !is(phrase, at - 1, ...before) && !is(phrase, at + 1, ...following))
				return true;
		}
	}
	return false;
};

/** Returns a doubt about the words on one side of the times of a clause. They hold a time that no rule has read. */
export const unread =
	(side: 'left' | 'right') =>
	({ phrase, clause }: Sight): Refusal | null => {
		const run = clause[side];
		const { first } = clause;
		// "khám sức khỏe định kỳ … trước ngày 10/12/2026": a day with its year comes round no more.
		const dated = first.kind === 'dated' && first.by && first.ranges.every((range) => range.first.year !== null);
		const round = side === 'left' && (first.kind === 'recurring' || first.named !== undefined);
		// "Mỗi năm tổ chức ít nhất 01 lần": once in each round, as the round itself says.
		const once =
			side === 'right' && clause.last.kind === 'recurring' && clause.last.rounds.every(({ place }) => place === null);
		return hasUnread(phrase, run, round, dated, once) ? messages.unread(quote(phrase, run.from, run.to)) : null;
	};

/** Returns the problem of a time that is not read within the words that name another one, or null. */
export const unreadWithin = ({ phrase, clause: { rules } }: Sight): Refusal | null => {
	const tail = rules.flatMap(({ named }) => (named === undefined ? [] : [named.tail]));
	const run = tail.find((one) => hasUnread(phrase, one, true));
	return run === undefined ? null : messages.unread(quote(phrase, run.from, run.to));
};
