import type { Phase, Refusal, Span } from '../deadline.ts';
import { namesOtherYear } from '../doubts/other-year.ts';
import { messages } from '../messages.ts';
import type { Clause } from '../parts/clause.ts';
import { isFillerAfter, isFillerBefore, trimmed, withoutFiller } from '../parts/label.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote, type Run } from '../words/phrase.ts';
import { givenBy } from './given.ts';
import { rulePhases } from './rule-phases.ts';

const EMPTY: Run = { from: 0, to: 0 };

/** "Tháng 12/2026, báo cáo trước ngày 15/01": a day that leaves its year out, before the stretch that it follows, may be of the next year. */
const isBackwards = (rule: Rule, day: Phase | undefined, before: Phase | undefined): boolean =>
	rule.kind === 'dated' &&
	rule.by &&
	rule.ranges.some(({ first }) => first.year === null && !first.next) &&
	before?.kind === 'within' &&
	day?.kind === 'by' &&
	(day.end ?? '') < (before.start ?? '');

/** "Đợt 1 (báo cáo gửi" trước ngày 15/6): the bracket that the time stands in closes with the label. */
const withBracketClosed = (words: string): string => {
	let open = 0;
	for (const letter of words) open = letter === '(' ? open + 1 : letter === ')' ? Math.max(open - 1, 0) : open;
	return words + ')'.repeat(open);
};

/**
 * Returns the label of a time: the words before the times of its clause, those within it, and those after them, without pure
 * filler; null for none. Words after the times belong to the last one alone.
 */
const labelOf = (phrase: Phrase, clause: Clause, rule: Rule, alone: boolean): string | null => {
	const trailing = clause.right.to > clause.right.from;
	const other = trailing && rule !== clause.last;
	// "…, hoàn thành trước ngày 30/6": beside another task it tells which time this is.
	const filler = clause.after !== 'task' && isFillerBefore(phrase, clause.left, alone, clause.leftColon);
	const before = other || filler ? EMPTY : clause.left;
	const within = rule.named === undefined ? EMPTY : withoutFiller(phrase, trimmed(phrase, rule.named.run));
	const after = other || (alone && !clause.rightColon && isFillerAfter(phrase, clause.right)) ? EMPTY : clause.right;
	const words = [before, within, after].map((run) => quote(phrase, run.from, run.to)).filter((part) => part !== '');
	return words.length === 0 ? null : withBracketClosed(words.join(' '));
};

/**
 * Whether a last day closes the stretch before it: "Trong quý I/2026, hoàn thành trước ngày 15/3/2026" is one time. Words of a task
 * between the two make another one.
 */
const isLastDayOf = (phrase: Phrase, clause: Clause, within: Phase, day: Phase): boolean => {
	if (within.kind !== 'within' || day.kind !== 'by' || clause.rules.length > 1) return false;
	const bare = clause.after === 'comma' && clause.left.to <= clause.left.from && clause.first.named === undefined;
	const done = clause.after === 'task' && isFillerBefore(phrase, clause.left, true, false);
	const words = clause.right.to > clause.right.from && !isFillerAfter(phrase, clause.right);
	if (!(bare || done) || words || day.end === null) return false;
	return (within.start ?? '') <= day.end && day.end <= (within.end ?? '');
};

/**
 * Returns the phases of a text in the order of its words, each with its label. Else the problem of a time that cannot be dated.
 * A part after a comma shares the label of the part before: "Báo cáo trước ngày 15/6, trước ngày 15/12".
 */
export const phasesOf = (phrase: Phrase, clauses: readonly Clause[], period: Span | null): Phase[] | Refusal => {
	const given = givenBy(
		clauses.flatMap(({ heads, rules }) => [...heads, ...rules]),
		period,
	);
	const phases: Phase[] = [];
	let shared: string | null = null;
	for (const clause of clauses) {
		const alone = clauses.length === 1 && clause.rules.length === 1;
		const before: string | null = clause.after === 'comma' ? shared : null;
		const trailing = clause.right.to > clause.right.from;
		for (const rule of clause.rules) {
			const own = labelOf(phrase, clause, rule, alone);
			const label: string | null = own ?? (trailing && rule !== clause.last ? null : before);
			shared = trailing ? null : label;
			const read = rulePhases(phrase, rule, given);
			if ('reason' in read) return read;
			const problem = namesOtherYear(phrase, clause, rule, read[0], period);
			if (problem !== null) return problem;
			const within = phases.at(-1);
			const [day] = read;
			if (isBackwards(rule, day, within)) return messages.yearMissing(quote(phrase, rule.from, rule.to));
			if (within !== undefined && day !== undefined && isLastDayOf(phrase, clause, within, { ...day, label }))
				phases.splice(-1, 1, { ...within, end: day.end });
			else for (const phase of read) phases.push({ ...phase, label });
		}
	}
	return phases;
};
