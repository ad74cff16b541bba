import type { Condition, Rule } from '../times/rule.ts';
import type { Phrase, Run } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { trimmed, withoutLeadIn } from './label.ts';
import type { Segment } from './segment.ts';

const colonAfter = (phrase: Phrase, from: number, to: number): number => {
	for (let at = from; at < to; at += 1) if (is(phrase, at, ':')) return at;
	return -1;
};

/**
 * Returns the rules of a part, up to a colon or the next rule. Each condition has its words and the dates of the acts that it
 * names. `clash`: the words of a last day that stands inside a condition, which ends the list.
 */
export const absorbed = (phrase: Phrase, segment: Segment): { rules: Rule[]; clash: Run | null } => {
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
		if (rule.kind === 'condition' && (last.open || beside) && !sideBySide(phrase, last, rule))
			Object.assign(last, { to: rule.to, open: last.open || rule.open });
		else if (last.open && cites(phrase, rule, last)) last.to = rule.to;
		else if (last.open && qualifies(phrase, rule, last)) last.to = rule.to;
		else if (last.open && (rule.kind === 'dated' || isPlaced(rule)))
			return { rules, clash: { from: last.from, to: rule.to } };
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
	return { rules, clash: null };
};

/** Whether two conditions are two rules. "Theo Kế hoạch và khi có phát sinh" are two, "đột xuất hoặc theo yêu cầu" is one. */
const sideBySide = (phrase: Phrase, first: Condition, second: Condition): boolean =>
	is(phrase, second.from - 1, 'va') || (is(phrase, second.from - 1, 'hoac') && first.phase !== second.phase);

const isPlaced = (rule: Rule): boolean =>
	rule.kind === 'recurring' && (rule.range !== null || rule.rounds.some(({ place }) => place !== null));

/** "theo Kế hoạch hằng năm của UBND": how often belongs to the act. "khi phát sinh định kỳ …" are two times. */
const qualifies = (phrase: Phrase, rule: Rule, condition: Condition): boolean => {
	if (is(phrase, rule.from - 1, 'va', 'hoac', '(', ',', '-', '/')) return false;
	if (rule.kind === 'ongoing') return rule.range === null && rule.from > condition.to;
	const second = condition.phase === 'event' && rule.from === condition.to && is(phrase, rule.from, 'dinh');
	return rule.kind === 'recurring' && !isPlaced(rule) && !second;
};

const hasComma = (phrase: Phrase, from: number, to: number): boolean => {
	for (let at = from; at < to; at += 1) if (is(phrase, at, ',')) return true;
	return false;
};

/** Whether the word before a token is the number of an act: 25/2020/QĐ-UBND. */
const afterNumber = (phrase: Phrase, at: number): boolean => {
	for (let before = at - 1; before >= 0; before -= 1) {
		const token = phrase.tokens[before];
		if (token?.kind === 'number' || token?.text === '/') return true;
		if (token?.gap !== false) return false;
	}
	return false;
};

/** Whether a time inside a condition belongs to it. It is the date of the act that it names, or a bound of the event. */
const cites = (phrase: Phrase, rule: Rule, condition: Rule): boolean => {
	if (rule.kind !== 'dated' || (rule.by && rule.prefixed)) return false;
	const { to } = withoutLeadIn(phrase, { from: condition.to, to: rule.from });
	if (to <= condition.to) return true;
	return rule.by ? afterNumber(phrase, rule.from) : !rule.prefixed && !hasComma(phrase, condition.to, rule.from);
};
