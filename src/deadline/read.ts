import { overlap, yearOf } from './ics-calendar.ts';
import { choiceBetween } from './choice.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { Deadline, Phase, Problem, Span } from './deadline.ts';
import { isDenied } from './denial.ts';
import { elisionIn } from './elision.ts';
import { headed } from './head.ts';
import { isFillerAfter, isFillerBefore, type Run } from './label.ts';
import { messages } from './messages.ts';
import { wholeSegments } from './part.ts';
import { phasesOf, yearsStated } from './phases.ts';
import { is, type Phrase, phraseOf, quote } from './phrase.ts';
import type { Rule } from './rule.ts';
import { rulesOf, type Segment, segmentsOf } from './segments.ts';
import { hasUnread } from './unread.ts';

type Answer = { deadline: Deadline } | { problem: Problem };

const EMPTY: Run = { from: 0, to: 0 };

/** The full stop, semicolon or "./." that closes a cell is no part of the deadline. */
const withoutEnd = (phrase: Phrase): Phrase => {
	let length = phrase.tokens.length;
	while (
		length > 0 &&
		is({ ...phrase, tokens: phrase.tokens.slice(0, length) }, length - 1, '.', ';', ',', '/', ':', '-')
	)
		length -= 1;
	return { ...phrase, tokens: phrase.tokens.slice(0, length) };
};

/** Returns the year for times that state none: the period's, or the one year that the text itself states; null where they differ. */
const yearFor = (stated: number[], period: Span | null): number | null => {
	const own = stated.length === 1 ? (stated[0] ?? null) : null;
	const given = yearOf(period);
	if (stated.length === 0) return given;
	return own !== null && (given === null || given === own) ? own : null;
};

/** Returns the label of a clause: the words before its times and after them, without pure filler; null for none. */
const labelOf = (phrase: Phrase, clause: Clause, alone: boolean): string | null => {
	const before = isFillerBefore(phrase, clause.left, alone, clause.leftColon) ? EMPTY : clause.left;
	const after = alone && !clause.rightColon && isFillerAfter(phrase, clause.right) ? EMPTY : clause.right;
	const words = [before, after].map((run) => quote(phrase, run.from, run.to)).filter((part) => part !== '');
	return words.length === 0 ? null : words.join(' ');
};

/** "Theo Quyết định số 12/QĐ-UBND, ngày 15/3/2023": the day may be the act's own date. */
const citesByComma = (before: Clause | undefined, clause: Clause): boolean => {
	const last = before?.rules.at(-1);
	const first = clause.rules[0];
	return (
		clause.after === 'comma' &&
		last?.kind === 'condition' &&
		last.open &&
		first?.kind === 'dated' &&
		first.by &&
		!first.prefixed
	);
};

/** Returns the problem of a part that only the part before it would make certain, or null. */
const unclearAfter = (phrase: Phrase, before: Rule, clause: Clause, segment: Segment): Problem | null => {
	const first = clause.rules[0];
	if (first === undefined) return null;
	if (is(phrase, segment.from, 'hoac')) return choiceBetween(phrase, before, first);
	const labelled = clause.left.to > clause.left.from || clause.right.to > clause.right.from;
	return labelled ? null : elisionIn(phrase, before, first);
};

/** "Báo cáo kết quả năm 2022" in a plan for 2023: the year belongs to the result, not to the task. */
const namesOtherYear = (clause: Clause, rule: Rule, [phase]: Phase[], period: Span): boolean => {
	if (rule.kind !== 'dated' || rule.prefixed || clause.leftColon || clause.left.to <= clause.left.from) return false;
	const { start, end } = phase ?? { start: null, end: null };
	const year = rule.ranges[0]?.first.unit.startsWith('year') === true;
	return year && start !== null && end !== null && overlap({ start, end }, period) === null;
};

const clausesOf = (phrase: Phrase): Clause[] | Problem => {
	const segments = wholeSegments(phrase, headed(segmentsOf(phrase, rulesOf(phrase))));
	if ('reason' in segments) return segments;
	const clauses: Clause[] = [];
	for (const [index, segment] of segments.entries()) {
		const clause = clauseOf(phrase, segment);
		if ('reason' in clause) return clause;
		const before = clauses.at(-1)?.rules.at(-1);
		const unclear = before === undefined ? null : unclearAfter(phrase, before, clause, segment);
		if (unclear !== null) return unclear;
		if (citesByComma(clauses.at(-1), clause))
			return messages.sideBySide(quote(phrase, segments[index - 1]?.from ?? 0, segment.to));
		for (const run of [clause.left, clause.right]) {
			if (hasUnread(phrase, run)) return messages.unread(quote(phrase, run.from, run.to));
			if (isDenied(phrase, run, run === clause.left && !clause.leftColon))
				return messages.denied(quote(phrase, run.from, run.to));
		}
		clauses.push(clause);
	}
	return clauses;
};

/**
 * Returns how the register reads a deadline, or the problem of a phrase that it cannot read with certainty. A year left
 * out is taken from `period`, the span that the document plans for; null: the document states none. Throws nothing.
 */
export const readDeadline = (text: string, period: Span | null): Answer => {
	const phrase = withoutEnd(phraseOf(text));
	if (phrase.tokens.length === 0)
		return { problem: phrase.text === '' ? messages.empty() : messages.noTime(phrase.text) };
	const clauses = clausesOf(phrase);
	if ('reason' in clauses) return { problem: clauses };
	const year = yearFor(yearsStated(clauses.flatMap((clause) => [...clause.heads, ...clause.rules])), period);
	const phases: Phase[] = [];
	let shared: string | null = null;
	for (const clause of clauses) {
		const own: string | null = labelOf(phrase, clause, clauses.length === 1 && clause.rules.length === 1);
		const label: string | null = own ?? (clause.after === 'comma' ? shared : null);
		const trailing = clause.right.to > clause.right.from;
		shared = trailing ? null : label;
		for (const rule of clause.rules) {
			const read = phasesOf(phrase, rule, { year, period });
			if ('reason' in read) return { problem: read };
			if (period !== null && namesOtherYear(clause, rule, read, period))
				return { problem: messages.uncertain(quote(phrase, clause.left.from, rule.to)) };
			const mine = trailing && rule !== clause.rules.at(-1) ? null : label;
			phases.push(...read.map((phase) => ({ ...phase, label: mine })));
		}
	}
	if (phases.length === 0) return { problem: messages.noTime(phrase.text) };
	return { deadline: { text: phrase.text, phases } };
};
