import { placesFor } from '../times/place.ts';
import type { Place, Recurring, Round, Rule } from '../times/rule.ts';
import { unitsCovered, yearPlaces } from '../times/yearly.ts';
import type { Phrase, Run } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { withoutLeadIn } from './label.ts';

/** Returns the places of a recurrence that a later time of the same part states. Null: the time is one of its own. */
const placesIn = (rule: Rule, { rounds }: Recurring): Place[] | null => {
	const every = rounds[0]?.every;
	if (every === undefined) return null;
	if (rule.kind === 'recurring') {
		const places = rule.rounds.flatMap((round) => (round.every === every && round.place !== null ? [round.place] : []));
		return rule.range === null && places.length === rule.rounds.length ? places : null;
	}
	if (rule.kind === 'condition')
		return rule.counted === undefined ? null : placesFor({ ...rule.counted, every: null, problem: null }, every);
	if (rule.kind !== 'dated' || !rule.by || !rule.prefixed) return null;
	if (rule.ranges.every(({ first }) => first.unit === 'day' && first.month === null && first.problem === null)) {
		const places = rule.ranges.map(
			({ first }): Place => ({
				unit: 'day',
				monthOffset: 0,
				day: first.day ?? 'last',
				firstDay: null,
				before: rule.before,
			}),
		);
		const certain = every === 'month' && rule.ranges.every(({ first }) => first.day !== 1 || !rule.before);
		return certain ? placesFor({ places, month: null, every: null, problem: null }, every) : null;
	}
	const places = yearPlaces(rule);
	if (places === null || every === 'week' || every === 'month') return null;
	if (places.some(({ slot }) => slot.problem !== null || (slot.month === 1 && slot.day === 1))) return null;
	if (every === 'year') return places;
	return unitsCovered(places, every) ? [{ unit: 'listed', places }] : null;
};

const isBare = (rule: Rule | undefined): rule is Recurring =>
	rule?.kind === 'recurring' && rule.rounds.length === 1 && rule.rounds[0]?.place === null && rule.named === undefined;

/** Whether two times are one recurrence said twice: without a day, and with it. */
export const sameRound = (first: Rule, second: Rule): boolean => {
	const every = isBare(first) ? first.rounds[0]?.every : null;
	return second.kind === 'recurring' && second.rounds.every((round) => round.every === every && round.place !== null);
};

const wordsBetween = (phrase: Phrase, first: Rule, second: Rule): Run | null => {
	const run = withoutLeadIn(phrase, { from: first.to, to: second.from });
	for (let at = first.to; at < second.from; at += 1) if (is(phrase, at, 'hoac', ';')) return null;
	// "Hằng năm và trước ngày 15/12 hằng năm" may be two rounds.
	return run.to > run.from || (sameRound(first, second) && !is(phrase, second.from - 1, 'va')) ? run : null;
};

/**
 * Returns rules with a recurrence and its day, words between them, run together: "Hằng tháng báo cáo về Sở Nội vụ trước ngày 25".
 * The words between are its label.
 */
export const merged = (phrase: Phrase, rules: readonly Rule[]): Rule[] => {
	const joined: Rule[] = [];
	for (const rule of rules) {
		const last = joined.at(-1);
		const places = isBare(last) && rule.named === undefined ? placesIn(rule, last) : null;
		const run = last === undefined || places === null ? null : wordsBetween(phrase, last, rule);
		if (isBare(last) && places !== null && run !== null) {
			const every = last.rounds[0]?.every ?? 'year';
			const rounds = places.map((place): Round => ({ every, place }));
			const named = { run, tail: run, covers: [], kind: 'task' as const };
			joined[joined.length - 1] = { ...last, rounds, to: rule.to, named };
		} else joined.push(rule);
	}
	return joined;
};
