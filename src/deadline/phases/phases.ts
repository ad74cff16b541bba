import type { Phase, Refusal, Span } from '../deadline.ts';
import { namesOtherYear } from '../doubts/other-year.ts';
import type { Clause } from '../parts/clause.ts';
import { isFillerAfter, isFillerBefore } from '../parts/label.ts';
import { type Phrase, quote, type Run } from '../words/phrase.ts';
import { givenBy } from './given.ts';
import { rulePhases } from './rule-phases.ts';

const EMPTY: Run = { from: 0, to: 0 };

/** Returns the label of a clause: the words before its times and after them, without pure filler; null for none. */
const labelOf = (phrase: Phrase, clause: Clause, alone: boolean): string | null => {
	const before = isFillerBefore(phrase, clause.left, alone, clause.leftColon) ? EMPTY : clause.left;
	const after = alone && !clause.rightColon && isFillerAfter(phrase, clause.right) ? EMPTY : clause.right;
	const words = [before, after].map((run) => quote(phrase, run.from, run.to)).filter((part) => part !== '');
	return words.length === 0 ? null : words.join(' ');
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
		const own = labelOf(phrase, clause, clauses.length === 1 && clause.rules.length === 1);
		const label: string | null = own ?? (clause.after === 'comma' ? shared : null);
		// Words after the times belong to the last one alone.
		const trailing = clause.right.to > clause.right.from;
		shared = trailing ? null : label;
		for (const rule of clause.rules) {
			const read = rulePhases(phrase, rule, given);
			if ('reason' in read) return read;
			const problem = namesOtherYear(phrase, clause, rule, read[0], period);
			if (problem !== null) return problem;
			const mine = trailing && rule !== clause.last ? null : label;
			for (const phase of read) phases.push({ ...phase, label: mine });
		}
	}
	return phases;
};
