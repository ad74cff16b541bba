import { overlap, shifted, yearAfter } from '../days/calendar.ts';
import type { Phase, Refusal, Span } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Recurring, Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { eachYear, isYearCertain } from './covered.ts';
import type { GivenTime } from './given.ts';
import { occurrencesOf } from './occurrences.ts';
import { joined, spanOf, strayed, strays } from './spans.ts';

const FOREVER = '9999-12-31';

const phase = (kind: Phase['kind'], own: Partial<Phase>): Phase => ({
	kind,
	label: null,
	start: null,
	end: null,
	every: null,
	occurrences: [],
	condition: null,
	...own,
});

const datedPhases = (phrase: Phrase, rule: Rule & { kind: 'dated' }, given: GivenTime): Phase[] | Refusal => {
	const yearly = given.year === null && given.period !== null ? eachYear(rule) : null;
	if (yearly !== null) return recurringPhases(phrase, yearly, null, given);
	if (!rule.by) {
		const spans = joined(phrase, rule.ranges, rule, given);
		if ('reason' in spans) return spans;
		const last = spans.at(-1);
		const after = last && rule.andAfter && (rule.andAfter === 'years' ? yearAfter(last.end) : shifted(last.end, 1));
		const ongoing = after ? [phase('ongoing', { start: after })] : [];
		return [...spans.map((span) => phase('within', span)), ...ongoing];
	}
	const phases: Phase[] = [];
	for (const [index, range] of rule.ranges.entries()) {
		const year = given.year ?? rule.named?.covers[0]?.year ?? null;
		const span = spanOf(phrase, range, year);
		if ('reason' in span) return span;
		const end = rule.before ? shifted(span.start, -1) : span.end;
		const taken = range.first.year === null && !range.first.next && year !== null;
		if (taken && !isYearCertain(rule, index, year, end)) return messages.yearMissing(quote(phrase, rule.from, rule.to));
		if (strays(range, rule.before ? { start: end, end } : span, given)) return strayed(phrase, range);
		if (end <= (phases.at(-1)?.end ?? '')) return messages.reversed(quote(phrase, rule.from, rule.to));
		phases.push(phase('by', { end }));
	}
	return phases;
};

const recurringPhases = (
	phrase: Phrase,
	rule: Recurring,
	days: Span | null,
	{ period }: GivenTime,
): Phase[] | Refusal => {
	// "hằng tháng trong năm" of a plan for half a year goes on for that half. "từ tháng 7" ends with the plan.
	const yearless = rule.range !== null && rule.range.first.year === null;
	const within = (yearless || rule.since) && days && period ? overlap(days, period) : null;
	const bounds = rule.since ? within : (within ?? days ?? period);
	const phases = rule.rounds.map((round) =>
		phase('recurring', { every: round.every, occurrences: occurrencesOf(phrase, round, bounds) }),
	);
	if (bounds === null && (period === null || !rule.since)) return phases;
	const held = phases.filter(({ occurrences }) => occurrences.length > 0);
	const missing = phases.some(({ every }) => held.every((other) => other.every !== every));
	return missing ? messages.noOccurrence(quote(phrase, rule.from, rule.to)) : held;
};

/** Returns the phases of one time expression, without labels, or the problem that keeps it from being dated. */
export const rulePhases = (phrase: Phrase, rule: Rule, given: GivenTime): Phase[] | Refusal => {
	if (rule.kind === 'broken') return rule.problem;
	// An act that has a number is there: nothing is waited for, and the words give no day.
	if (rule.kind === 'condition' && rule.issued) return [];
	if (rule.kind === 'condition') return [phase(rule.phase, { condition: quote(phrase, rule.from, rule.to) })];
	if (rule.kind === 'dated') return datedPhases(phrase, rule, given);
	const span = rule.range === null ? null : spanOf(phrase, rule.range, given.year);
	if (span !== null && 'reason' in span) return span;
	const open = rule.kind === 'ongoing' ? rule.open : rule.since;
	const days = span && { start: span.start, end: open ? FOREVER : span.end };
	if (rule.range !== null && days !== null && strays(rule.range, days, given)) return strayed(phrase, rule.range);
	if (rule.kind === 'recurring') return recurringPhases(phrase, rule, days, given);
	if (rule.until) return [phase('ongoing', { end: span?.end ?? null })];
	const condition = rule.daily === undefined ? null : quote(phrase, rule.daily.from, rule.daily.to);
	return [phase('ongoing', { condition, start: span?.start ?? null, end: rule.open ? null : (span?.end ?? null) })];
};
