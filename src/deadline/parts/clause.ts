import type { Rule } from '../times/rule.ts';
import type { Phrase, Run } from '../words/phrase.ts';
import { after, digits, is, sequences, skip } from '../words/sequence.ts';
import { absorbed } from './citation.ts';
import { isYearHead, takingYear } from './head.ts';
import { trimmed, withoutLeadIn } from './label.ts';
import { merged } from './merged.ts';
import type { Segment } from './segment.ts';

const BRACKET = sequences('(');
/** What opens or is counted in "chia làm 02 đợt: …". */
const PARTED = sequences('gom', 'chia lam', 'chia thanh', 'lam', 'thanh', 'to chuc');
const PARTS = sequences('dot', 'lan', 'giai doan', 'buoc', 'ky', 'vong');
const SEPARATOR = sequences(':', ',');

/** A part of the text as it will become phases. Its rules stand side by side, with the words before and after them. */
export type Clause = {
	/** The tokens of the whole part. */
	from: number;
	to: number;
	/** What separates it from the part before. */
	after: Segment['after'];
	/** Where its own words begin: after an item mark ("a)") and a year that heads it. */
	start: number;
	/** At least one. */
	rules: Rule[];
	first: Rule;
	last: Rule;
	/** A year that only dates what follows: "Năm 2023, …". */
	heads: Rule[];
	/** The words before its first time and after its last one. */
	left: Run;
	right: Run;
	leftColon: boolean;
	rightColon: boolean;
	/** A last day that stands inside a condition, from the condition on; null for none. */
	clash: Run | null;
};

/** Returns the index after an item mark, "a)", "(1)" or "1.", or a count of parts, "02 đợt:", at the beginning of a part. */
const afterItemMark = (phrase: Phrase, from: number): number => {
	const counted = skip(phrase, from, PARTED);
	const parts = digits(phrase, counted, 1, 2) === null ? null : after(phrase, counted + 1, PARTS);
	if (parts !== null && is(phrase, parts, ':')) return parts + 1;
	const at = skip(phrase, from, BRACKET);
	const mark = phrase.tokens[at];
	return mark !== undefined && mark.kind !== 'mark' && mark.text.length <= 2 && is(phrase, at + 1, ')', '.')
		? at + 2
		: from;
};

/** Returns a part of the text as a clause. Null: it states no time. */
export const clauseOf = (phrase: Phrase, segment: Segment): Clause | null => {
	const { rules: stated, clash } = absorbed(phrase, segment);
	const rules = merged(phrase, stated);
	const from = afterItemMark(phrase, segment.from);
	const head = rules[0];
	const open = head === undefined || withoutLeadIn(phrase, { from, to: head.from }).to <= from;
	const dated = open && isYearHead(head) && !is(phrase, head.to, 'va', 'hoac') ? takingYear(rules[1], head) : null;
	if (dated !== null) rules.splice(0, 2, dated);
	const first = rules[0];
	const last = rules.at(-1);
	if (first === undefined || last === undefined) return null;
	const start = dated === null ? from : skip(phrase, head?.to ?? 0, SEPARATOR);
	return {
		from: segment.from,
		to: segment.to,
		after: segment.after,
		start,
		rules,
		first,
		last,
		heads: head !== undefined && dated !== null ? [head] : [],
		left: withoutLeadIn(phrase, { from: start, to: first.from }),
		right: trimmed(phrase, { from: last.to, to: segment.to }),
		leftColon: is(phrase, first.from - 1, ':', '-'),
		rightColon: is(phrase, last.to, ':'),
		clash,
	};
};
