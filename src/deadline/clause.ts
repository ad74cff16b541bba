import type { Problem } from './deadline.ts';
import { isQualifier, type Run, trimmed, withoutLeadIn } from './label.ts';
import { messages } from './messages.ts';
import { is, type Phrase, quote, skip } from './phrase.ts';
import type { Condition, Dated, Rule } from './rule.ts';
import type { Segment } from './segments.ts';

/**
 * A part of the text as it will become phases: its rules side by side, and the words before and after them. `heads`:
 * years that only date what follows ("Năm 2023, …"); a part may be nothing else.
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

const NOTHING: Run = { from: 0, to: 0 };
const SIDE_BY_SIDE = ['va', 'hoac', ',', '(', ')', '-', '/', 'vao', 'trong', 'la'];

/** Joins parts without a time to the part whose words they carry on (a broken line), or says that a time is missing. */
export const wholeSegments = (phrase: Phrase, segments: Segment[]): Segment[] | Problem => {
	const whole: Segment[] = [];
	let waiting: Segment | null = null;
	for (const segment of segments) {
		const last: Segment | undefined = whole.at(-1);
		const soft = segment.after === 'line' || segment.after === 'dash';
		if (waiting !== null) {
			if (!soft) return messages.noSegmentTime(quote(phrase, waiting.from, waiting.to));
			const merged: Segment = { ...segment, from: waiting.from, after: waiting.after };
			waiting = merged.rules.length === 0 ? merged : null;
			if (waiting === null) whole.push(merged);
		} else if (segment.rules.length > 0) whole.push({ ...segment });
		else if (last === undefined) waiting = segment;
		else if (soft && carriesOn(phrase, last)) last.to = segment.to;
		else return messages.noSegmentTime(quote(phrase, segment.from, segment.to));
	}
	return waiting === null ? whole : messages.noTime(quote(phrase, waiting.from, waiting.to));
};

const carriesOn = (phrase: Phrase, segment: Segment): boolean => {
	const first = segment.rules[0];
	if (segment.rules.at(-1)?.kind === 'condition') return true;
	return first !== undefined && withoutLeadIn(phrase, { from: segment.from, to: first.from }).to <= segment.from;
};

/** Lets a condition take in the words and the dates of the acts that it names, up to a colon or the next rule. */
const absorbed = (phrase: Phrase, segment: Segment): Rule[] | Problem => {
	const rules: Rule[] = [];
	for (const rule of segment.rules) {
		const last = rules.at(-1);
		const colon = last === undefined ? -1 : colonAfter(phrase, last.to, rule.from);
		if (last?.kind !== 'condition' || colon !== -1) {
			rules.push({ ...rule });
			continue;
		}
		const between = withoutLeadIn(phrase, { from: last.to, to: rule.from });
		const beside = between.to <= between.from;
		if (rule.kind === 'condition' && (last.open || beside))
			Object.assign(last, { to: rule.to, open: last.open || rule.open });
		else if (last.open && cites(rule)) last.to = rule.to;
		else if (last.open && rule.kind === 'dated') return messages.sideBySide(quote(phrase, last.from, rule.to));
		else {
			if (last.open) last.to = Math.max(last.to, between.to);
			rules.push({ ...rule });
		}
	}
	const last = rules.at(-1);
	if (last?.kind === 'condition' && last.open) {
		const colon = colonAfter(phrase, last.to, segment.to);
		last.to = Math.max(last.to, trimmed(phrase, { from: last.from, to: colon === -1 ? segment.to : colon }).to);
	}
	return rules;
};

/** Whether a time inside a condition may be the date or the year of the act that it names. */
const cites = (rule: Rule): boolean => rule.kind === 'dated' && (!rule.by || !rule.prefixed);

const colonAfter = (phrase: Phrase, from: number, to: number): number => {
	for (let at = from; at < to; at += 1) if (is(phrase, at, ':')) return at;
	return -1;
};

/** Whether a rule is one whole year that only says which year the times after it belong to: "Năm 2023, …". */
const isYearHead = (rule: Rule | undefined): rule is Dated =>
	rule?.kind === 'dated' &&
	!rule.by &&
	!rule.andAfter &&
	rule.ranges.length === 1 &&
	rule.ranges[0]?.first.unit === 'year' &&
	rule.ranges[0].first.year !== null;

const yearless = (rule: Rule | undefined): boolean =>
	rule?.kind === 'dated' && rule.ranges.every(({ first, last }) => first.year === null && last.year === null);

const neverDated = (rule: Rule): boolean => rule.kind !== 'dated';

/** Returns a part of the text as a clause, or the problem of times in it that do not stand clearly side by side. */
export const clauseOf = (phrase: Phrase, segment: Segment, next: Segment | undefined): Clause | Problem => {
	const rules = absorbed(phrase, segment);
	if ('reason' in rules) return rules;
	const head = rules[0];
	const open = head === undefined || withoutLeadIn(phrase, { from: segment.from, to: head.from }).to <= segment.from;
	if (open && isYearHead(head) && yearless(rules[1])) rules.shift();
	else if (
		open &&
		isYearHead(head) &&
		rules.length === 1 &&
		next?.after === 'comma' &&
		head.to >= segment.to &&
		yearless(next.rules[0])
	) {
		return {
			rules: [],
			heads: [head],
			left: NOTHING,
			right: NOTHING,
			leftColon: false,
			rightColon: false,
			after: segment.after,
		};
	}
	const first = rules[0];
	const last = rules.at(-1);
	if (first === undefined || last === undefined) return messages.noTime(quote(phrase, segment.from, segment.to));
	for (const [index, rule] of rules.entries()) {
		if (rule.kind === 'broken') return rule.problem;
		const before = rules[index - 1];
		if (before === undefined) continue;
		let at = before.to;
		while (at < rule.from && is(phrase, at, ...SIDE_BY_SIDE)) at += 1;
		if (at < rule.from || !neverDated(before) || !neverDated(rule))
			return messages.sideBySide(quote(phrase, before.from, rule.to));
	}
	const start = rules[0] === head ? segment.from : skip(phrase, head?.to ?? 0, ':', ',');
	const left = withoutLeadIn(phrase, { from: start, to: first.from });
	const right = trimmed(phrase, { from: last.to, to: segment.to });
	const beside = left.to > left.from && is(phrase, first.from - 1, 'vao', 'trong', 'la') ? left.to : first.from;
	if (isQualifier(phrase, beside - 1) && beside > start) {
		return messages.uncertain(quote(phrase, is(phrase, beside - 2, 'du') ? beside - 2 : beside - 1, first.to));
	}
	if (is(phrase, last.to, 'den', 'toi', 'tro', 'nay', '/', '%'))
		return messages.unread(quote(phrase, first.from, last.to + 1));
	const bare = first.kind === 'dated' && !first.prefixed && first.ranges.some((range) => range.first.bare);
	const rightColon = is(phrase, last.to, ':');
	if (bare && (left.to > left.from || (right.to > right.from && !rightColon)))
		return messages.unread(quote(phrase, segment.from, segment.to));
	const heads = head !== undefined && first !== head ? [head] : [];
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

/** Returns the words of a condition as written. */
export const wordsOf = (phrase: Phrase, condition: Condition): string => quote(phrase, condition.from, condition.to);
