import { messages } from '../messages.ts';
import type { Reported } from '../times/reported.ts';
import type { DueName, Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { is, sequences, skip } from '../words/sequence.ts';
import { afterSpelled, isSpelled, lexicon } from '../words/spelling.ts';
import { KINDS, REPORTS, readCovers } from './covers.ts';
import { ofQuarter, readLastDay } from './last-day.ts';

const PLANS = lexicon('kế hoạch', 'chương trình', 'dự toán', 'đăng ký', 'phương án', 'nhiệm vụ', 'danh mục');
const SENDING = lexicon('gửi', 'nộp', 'báo cáo', 'hoàn thành', 'phải gửi', 'xong', 'chốt', 'về', 'trình', 'tổng hợp');
/** Words that make a time of the words after them: these are no label. */
const TIMES_BEFORE = [
	...['trong', 'vao', 'tu', 'den', 'het', 'truoc', 'sau', 'hang', 'moi', 'tung', 'dau', 'cuoi', 'giua', 'khoang', 'ca'],
	...['suot', 'toi', 'theo', 'cac', 'nhung', 'qua', 'gan', 'kien', 'cua'],
];
/** Words that open another time, or leave the time open: no last day is looked for behind them. */
const STOPS = lexicon(
	...['tháng', 'năm', 'tuần', 'kỳ', 'khi', 'sau', 'hằng', 'hàng', 'mỗi', 'nếu', 'hoặc', 'không', 'chưa', 'khoảng'],
	...['dự kiến', 'có thể', 'sớm nhất', 'tầm', 'độ', 'chừng', 'ước', 'ngoài', 'quá', 'thường xuyên', 'định kỳ', 'theo'],
	...['từ', 'kể từ', 'trước', 'căn cứ'],
);
/** "Theo mẫu" says how, not when. */
const HOW = lexicon('theo mẫu', 'theo biểu mẫu', 'theo đề cương', 'theo phụ lục', 'theo biểu');
const CLOSING = sequences(')');

/** No label of a plan is longer; without a bound, a long text of them would be read anew at each word. */
const MOST_WORDS = 24;

/** How the words before a time speak of what it is for. */
const speaksOf = (phrase: Phrase, from: number): DueName['kind'] | 'opening' | null => {
	const opens = phrase.tokens[from]?.line === true || phrase.tokens[from - 1]?.kind === 'mark';
	if (from === 0 || opens) return 'opening';
	if (is(phrase, from - 1, ...TIMES_BEFORE)) return null;
	for (let at = from - 1; at >= 0 && at > from - MOST_WORDS; at -= 1) {
		const token = phrase.tokens[at];
		if (is(phrase, at, ';', '.', ':', '(')) break;
		if (isSpelled(phrase, at, REPORTS)) return 'report';
		if (isSpelled(phrase, at, PLANS)) return 'plan';
		if (token?.line === true) break;
	}
	return is(phrase, from - 1, 'va') ? 'opening' : 'task';
};

/**
 * Returns a last day with the label that holds a period: "Báo cáo năm gửi trước ngày 25/11", "Quý I: trước ngày 15/3",
 * "Đợt 1 (trước ngày 15/6)". Null where the words name no period, or no last day follows them.
 */
export const readNamed = (phrase: Phrase, from: number): Rule | null => {
	const noun = afterSpelled(phrase, from, REPORTS) ?? afterSpelled(phrase, from, PLANS);
	const start = noun === null ? from : skip(phrase, noun, KINDS);
	const covers = readCovers(phrase, start);
	if (covers === null) return null;
	const spoken = noun === null ? speaksOf(phrase, from) : isSpelled(phrase, from, REPORTS) ? 'report' : 'plan';
	const [one] = covers.value;
	const year = covers.value.length === 1 && !one?.part && one?.covers?.unit === 'year' && one.covers.year !== null;
	// "Năm 2023: …" dates what follows.
	if (spoken === null || one === undefined || (spoken === 'opening' && year)) return null;
	const plain = one.covers === null || one.covers.year === null;
	if (spoken === 'task' && plain && !one.part && one.covers?.unit !== 'quarter' && one.covers?.unit !== 'month')
		return null;

	const about = covers.value.length === 1 ? one : { ...one, covers: null, every: null };
	let bracket = false;
	for (let at = covers.next; at < covers.next + MOST_WORDS; at += 1) {
		const mark = is(phrase, at, ':', '(', '-');
		if (phrase.tokens[at]?.line === true && at > covers.next) return null;
		if (mark) {
			bracket ||= is(phrase, at, '(');
			continue;
		}
		const found = readLastDay(phrase, at, about);
		if (found !== null) {
			// "Quý I năm 2023 - trước ngày 15/6/2023" may be two times.
			const years = found.kind === 'dated' && found.ranges.some(({ first }) => first.year !== null);
			if (spoken === 'opening' && years && is(phrase, at - 1, '-')) return null;
			const touches = at === covers.next || is(phrase, at - 1, ':', '(', '-');
			return withName(phrase, {
				rule: found,
				covers: covers.value,
				from,
				at,
				after: covers.next,
				spoken,
				bracket,
				touches,
			});
		}
		const token = phrase.tokens[at];
		const sent = isSpelled(phrase, covers.next, SENDING) || is(phrase, covers.next, '(', ':');
		const goesOn = token?.kind === 'word' && (!isSpelled(phrase, at, STOPS) || isSpelled(phrase, at, HOW));
		if (!goesOn && !(is(phrase, at, ',') && sent && spoken === 'report')) return null;
		// "Quý I ban hành Kế hoạch …" is a time of its own.
		const tells = spoken !== 'opening' || one.covers === null || one.part;
		if (!tells && at === covers.next && !isSpelled(phrase, at, SENDING)) return null;
		if (!tells && is(phrase, at, 'va')) return null;
	}
	return null;
};

type Found = {
	rule: Rule;
	covers: Reported[];
	from: number;
	at: number;
	after: number;
	spoken: DueName['kind'] | 'opening';
	bracket: boolean;
	touches: boolean;
};

const withName = (
	phrase: Phrase,
	{ rule, covers, from, at, after: tail, spoken, bracket, touches }: Found,
): Rule | null => {
	const to = bracket ? skip(phrase, rule.to, CLOSING) : rule.to;
	if (rule.kind === 'broken') return { ...rule, from, to };
	if (rule.kind === 'dated' && !rule.prefixed && !touches) return null;
	// "Báo cáo năm sau: trước ngày 15/01" leaves its year out.
	const yearless = rule.kind === 'dated' && rule.ranges.some(({ first }) => first.year === null);
	if (yearless && covers.some(({ other }) => other)) return null;
	const named: DueName = {
		run: { from, to: at },
		tail: { from: tail, to: at },
		covers: covers.map((one) => one.covers),
		kind: covers.some(({ part }) => part) ? 'task' : spoken === 'opening' ? 'bare' : spoken,
	};
	if (rule.kind === 'recurring') {
		const certain = covers.some((one) => one.covers?.unit === 'quarter' || one.covers?.unit === 'month');
		const yearly = rule.rounds.every((round) => round.every === 'year');
		if (!certain || yearly) return { ...rule, from, to, named };
		const days = ofQuarter(rule, covers);
		return days === null
			? { kind: 'broken', problem: messages.uncertain(quote(phrase, from, to)), from, to }
			: { ...days, from, to, named };
	}
	return { ...rule, from, to, named };
};
