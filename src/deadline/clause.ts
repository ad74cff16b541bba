import { dayLeftBlank, hasBlank } from './blank.ts';
import { choiceBetween } from './choice.ts';
import { absorbed } from './citation.ts';
import type { Problem } from './deadline.ts';
import { elisionIn } from './elision.ts';
import { isYearHead, takingYear } from './head.ts';
import { type Run, trimmed, withoutLeadIn } from './label.ts';
import { messages } from './messages.ts';
import { after, is, type Phrase, quote, skip } from './phrase.ts';
import { qualifierBefore } from './qualifier.ts';
import type { Rule } from './rule.ts';
import type { Segment } from './segments.ts';
import { hasSpoiltPrefix } from './spoilt.ts';

/**
 * A part of the text as it will become phases: its rules side by side, and the words before and after them. `heads`:
 * a year that only dates what follows ("Năm 2023, …").
 */
export type Clause = {
	rules: Rule[];
	heads: Rule[];
	left: Run;
	right: Run;
	leftColon: boolean;
	rightColon: boolean;
	after: Segment['after'];
};

const SIDE_BY_SIDE = ['va', 'hoac', ',', '(', ')', '-', '/', 'vao', 'trong', 'la'];

/** Returns the index after an item mark, "a)", "(1)" or "1.", at the beginning of a part. */
const afterItemMark = (phrase: Phrase, from: number): number => {
	const at = skip(phrase, from, '(');
	const mark = phrase.tokens[at];
	return mark !== undefined && mark.kind !== 'mark' && mark.text.length <= 2 && is(phrase, at + 1, ')', '.')
		? at + 2
		: from;
};

const neverDated = (rule: Rule): boolean => rule.kind !== 'dated';

/** "Quý III sau khi có hướng dẫn", "trong năm 2023 (theo kế hoạch)": a stretch of days, and what it waits for. */
const waits = (phrase: Phrase, before: Rule, rule: Rule): boolean =>
	before.kind === 'dated' &&
	!before.by &&
	rule.kind === 'condition' &&
	rule.phase === 'pending' &&
	(is(phrase, rule.from - 1, '(') || after(phrase, rule.from, 'sau khi', 'ngay sau khi') !== null);

/** Returns a part of the text as a clause, or the problem of times in it that do not stand clearly side by side. */
export const clauseOf = (phrase: Phrase, segment: Segment): Clause | Problem => {
	const rules = absorbed(phrase, segment);
	if ('reason' in rules) return rules;
	const from = afterItemMark(phrase, segment.from);
	const head = rules[0];
	const open = head === undefined || withoutLeadIn(phrase, { from, to: head.from }).to <= from;
	const dated = open && isYearHead(head) && !is(phrase, head.to, 'va', 'hoac') ? takingYear(rules[1], head) : null;
	if (dated !== null) rules.splice(0, 2, dated);
	const first = rules[0];
	const last = rules.at(-1);
	if (first === undefined || last === undefined) return messages.noTime(quote(phrase, segment.from, segment.to));
	for (const [index, rule] of rules.entries()) {
		if (rule.kind === 'broken') return rule.problem;
		const before = rules[index - 1];
		if (before === undefined) continue;
		const choice = choiceBetween(phrase, before, rule);
		if (choice !== null) return choice;
		let at = before.to;
		while (at < rule.from && is(phrase, at, ...SIDE_BY_SIDE)) at += 1;
		const stated =
			is(phrase, rule.from - 1, 'va') || (neverDated(before) && neverDated(rule)) || waits(phrase, before, rule);
		if (at < rule.from || !stated) return messages.sideBySide(quote(phrase, before.from, rule.to));
		const elision = elisionIn(phrase, before, rule);
		if (elision !== null) return elision;
	}
	const start = dated === null ? from : skip(phrase, head?.to ?? 0, ':', ',');
	const left = withoutLeadIn(phrase, { from: start, to: first.from });
	const right = trimmed(phrase, { from: last.to, to: segment.to });
	const beside = left.to > left.from && is(phrase, first.from - 1, 'vao', 'trong', 'la') ? left.to : first.from;
	const blank = dayLeftBlank(phrase, start, first);
	if (blank !== null) return messages.dayMissing(quote(phrase, blank, first.to));
	if (hasBlank(phrase, { from: start, to: first.from }) || hasBlank(phrase, { from: last.to, to: segment.to }))
		return messages.unread(quote(phrase, segment.from, segment.to));
	if (hasSpoiltPrefix(phrase, start, first)) return messages.unread(quote(phrase, left.from, first.to));
	const qualifier = beside > start ? qualifierBefore(phrase, start, beside) : null;
	if (qualifier !== null) return messages.uncertain(quote(phrase, qualifier, first.to));
	if (
		is(phrase, last.to, 'hoac') ||
		(first.kind === 'dated' && left.to > left.from && is(phrase, first.from - 1, 'hoac'))
	)
		return messages.either(quote(phrase, segment.from, segment.to));
	if (is(phrase, last.to, 'den', 'toi', 'tro', 'nay', '/', '%'))
		return messages.unread(quote(phrase, first.from, last.to + 1));
	const bare = first.kind === 'dated' && !first.prefixed && first.ranges.some((range) => range.first.bare);
	const rightColon = is(phrase, last.to, ':');
	if (bare && (left.to > left.from || (right.to > right.from && !rightColon)))
		return messages.unread(quote(phrase, segment.from, segment.to));
	const heads = head !== undefined && dated !== null ? [head] : [];
	return {
		rules,
		heads,
		left,
		right,
		leftColon: is(phrase, first.from - 1, ':', '-'),
		rightColon,
		after: segment.after,
	};
};
