import type { Rule } from '../times/rule.ts';
import type { Phrase } from '../words/phrase.ts';
import { is, sequences, skip } from '../words/sequence.ts';
import { afterSpelled, isSpelled, lexicon } from '../words/spelling.ts';
import { isYearHead } from './head.ts';

/** No task is named in more words between two times; without a bound, a long text would be read anew at each comma. */
const MOST_WORDS = 24;
/** Words that leave the next time open, or make it no time of a next task: "định hướng đến năm 2030", "gia hạn đến ngày 30/4". */
const OPEN_WORDS = lexicon(
	...['hoặc', 'trừ', 'sau', 'không', 'chưa', 'nếu', 'còn', 'khoảng', 'nhưng', 'riêng', 'trường hợp', 'dự kiến'],
	...['định hướng', 'tầm nhìn', 'gia hạn', 'điều chỉnh', 'lùi', 'dời', 'hoãn', 'thay'],
	...['kịp', 'kỳ họp', 'phiên họp', 'hội nghị', 'cuộc họp'],
);
/** "trước ngày 15/6 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/6": what the first task serves has a last day too. */
const SO_THAT = lexicon('để');
/** What begins on a day, in words of two, three or five syllables. */
const BEGUN = lexicon(
	'có hiệu lực',
	'áp dụng',
	'thực hiện',
	'triển khai',
	'vận hành',
	'hoạt động',
	'có hiệu lực thi hành',
);
const STARTING = [2, 3, 5];
const CITED = sequences('so', 'so ky hieu');

/** Whether a time may be followed by the next task: a last day, a lasting task, a recurrence with its day, or a stretch that opens its part. */
const isWhole = (phrase: Phrase, from: number, rule: Rule): boolean => {
	if (rule.kind === 'dated') return rule.by ? rule.prefixed : rule.from === from && !isYearHead(rule);
	if (rule.kind === 'ongoing') return rule.range === null;
	// "Triển khai ngay, báo cáo kết quả trước ngày 30/6".
	if (rule.kind === 'condition') return is(phrase, rule.from, 'ngay') && rule.to === rule.from + 1;
	return rule.kind === 'recurring' && rule.rounds.every(({ place }) => place !== null);
};

/** Whether the words from an act's name on are its number and date only: "Theo Kế hoạch số 12/KH-UBND ngày 15/3/2023". */
const isCited = (phrase: Phrase, rules: readonly Rule[], at: number): boolean => {
	const [act, day, ...more] = rules;
	if (act?.kind !== 'condition' || act.issued !== true || more.length > 0) return false;
	if (day !== undefined) return day.kind === 'dated' && day.by && !day.prefixed && day.to === at;
	// The number is one word of figures, letters and strokes.
	const number = skip(phrase, act.to, CITED);
	for (let next = number; next < at; next += 1) if (next > number && phrase.tokens[next]?.gap !== false) return false;
	return at > number;
};

const isLastDay = (rule: Rule): boolean => rule.kind === 'dated' && rule.by && rule.prefixed;

/** Whether a time is that of the next task. A round without a day is one behind a lasting task: "thường xuyên, báo cáo hằng quý". */
const isStated = (phrase: Phrase, rule: Rule, last: Rule): boolean => {
	// "…, có hiệu lực từ ngày 01/7/2026". In "số liệu từ ngày 01/01" the first day is no time of a task.
	if (rule.kind === 'ongoing' && rule.range !== null)
		return rule.open && STARTING.some((words) => afterSpelled(phrase, rule.from - words, BEGUN) === rule.from);
	if (rule.kind === 'dated') return rule.prefixed || rule.named !== undefined;
	if (rule.kind === 'recurring' && last.kind === 'ongoing' && last.range === null) return true;
	return rule.kind === 'recurring' && rule.rounds.every(({ place }) => place !== null);
};

/**
 * Whether a comma or "và" ends a task with its time, and the next one follows, its words before its time: "trước ngày 15/3, báo cáo
 * trước ngày 20/3". `rules`: the times of the part so far, which begins at `from`.
 */
export const opensTask = (
	phrase: Phrase,
	at: number,
	{ from, rules }: { from: number; rules: readonly Rule[] },
	beginning: ReadonlyMap<number, Rule>,
): boolean => {
	const last = rules.at(-1);
	const leads = isSpelled(phrase, at, SO_THAT);
	if (last === undefined || !(leads || is(phrase, at, ',', 'va'))) return false;
	const touches = rules.length === 1 && last.to === at;
	const single = touches && (leads ? isLastDay(last) : isWhole(phrase, from, last));
	const spans = touches && last.kind === 'dated' && last.prefixed && last.andAfter === null;
	if (!single && !spans && !(is(phrase, at, ',') && isCited(phrase, rules, at))) return false;
	for (let next = at + 1; next < at + MOST_WORDS; next += 1) {
		const rule = beginning.get(next);
		if (rule !== undefined) {
			if (leads) return next > at + 1 && isLastDay(rule);
			return next > at + 1 && isStated(phrase, rule, last) && (single || !spans || (rule.kind === 'dated' && !rule.by));
		}
		const token = phrase.tokens[next];
		const goesOn = token?.kind === 'word' || (leads && is(phrase, next, ','));
		if (!goesOn || token?.line || isSpelled(phrase, next, OPEN_WORDS)) return false;
	}
	return false;
};
