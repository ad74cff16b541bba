import { readEvery } from '../times/every.ts';
import { readRanges } from '../times/ranges.ts';
import type { Reported } from '../times/reported.ts';
import { isSingle, type Range, type Round, type Rule } from '../times/rule.ts';
import { problemOf, yearPlaces } from '../times/yearly.ts';
import type { Match, Phrase, Run } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { afterSpelled } from '../words/spelling.ts';
import { KINDS, REPORTS, readCovers } from './covers.ts';

const FOR = sequences('doi voi', 'cho', 'la', 'gui', ': gui');
const OPENING = sequences('(', ':', '( doi voi', 'doi voi', ': doi voi', '( gui', ': gui', 'gui', 'nop');
const ENDS = ['.', ';', ',', 'va', ')', 'hang', 'moi'];
const AND = sequences(',', 'va', ', va', ';');

/** The periods that stand behind a day, with the words that name them. */
type About = { covers: Reported[]; run: Run };

/** Returns "(báo cáo 6 tháng)", ": báo cáo năm" or "đối với báo cáo quý" behind a day; null where other words stand there. */
const readAbout = (phrase: Phrase, at: number): Match<About> | null => {
	const opened = after(phrase, at, OPENING);
	if (opened === null) return null;
	const from = skip(phrase, opened, FOR);
	const noun = afterSpelled(phrase, from, REPORTS);
	const bracket = is(phrase, at, '(');
	// Without a noun, only a bracket says that the months are what the day is about.
	if (noun === null && !bracket) return null;
	const covers = readCovers(phrase, noun === null ? from : skip(phrase, noun, KINDS));
	if (covers === null) return null;
	const closed = bracket ? is(phrase, covers.next, ')') : true;
	const end = phrase.tokens[bracket ? covers.next + 1 : covers.next];
	if (!closed || (end !== undefined && !end.line && !ENDS.includes(end.text))) return null;
	return {
		value: { covers: covers.value, run: { from, to: covers.next } },
		next: bracket ? covers.next + 1 : covers.next,
	};
};

const isDay = (range: Range): boolean => isSingle(range) && range.first.unit === 'day';

/** Whether a time is a last day that a report may be due by. */
const isLastDay = (rule: Rule): boolean =>
	rule.kind === 'dated'
		? rule.by && rule.ranges.every(isDay)
		: rule.kind === 'recurring' && rule.range === null && rule.rounds.every(({ place }) => place !== null);

/** Returns the last of these days as one of each year, where "hằng năm" stands behind it; null where it does not. */
const eachYear = (phrase: Phrase, rule: Rule): Rule | null => {
	const places = yearPlaces(rule);
	const year = readEvery(phrase, rule.to, false);
	if (places === null || year?.value.every !== 'year' || problemOf(phrase, places) !== null) return null;
	const { from, named } = rule;
	const rounds = places.map((place): Round => ({ every: 'year', place }));
	const to = year.next;
	return { kind: 'recurring', rounds, range: null, since: false, from, to, ...(named && { named }) };
};

/**
 * Returns a time with the report that it is for, which stands behind it: "trước ngày 15/6 (báo cáo 6 tháng)". Days that go on in
 * the same way belong to it: "trước ngày 15/3 (quý I), 15/6 (6 tháng)".
 */
export const withAbout = (phrase: Phrase, rule: Rule): Rule[] => {
	const about = rule.named === undefined && isLastDay(rule) ? readAbout(phrase, rule.to) : null;
	if (about === null) return [rule];
	const named = ({ covers, run }: About) => ({
		run,
		tail: { from: run.to, to: run.to },
		covers: covers.map((one) => one.covers),
		kind: 'report' as const,
	});
	const rules: Rule[] = [{ ...rule, to: about.next, named: named(about.value) }];
	const dated = rule.kind === 'dated' && rule.ranges.length === 1 ? rule : null;
	for (
		let joined: number | null = dated === null ? null : after(phrase, about.next, AND);
		dated !== null && joined !== null;
	) {
		const more = readRanges(phrase, joined);
		const next = more?.value.length === 1 && more.value.every(isDay) ? readAbout(phrase, more.next) : null;
		if (more === null || next === null) break;
		rules.push({ ...dated, prefixed: true, ranges: more.value, from: joined, to: next.next, named: named(next.value) });
		joined = after(phrase, next.next, AND);
	}
	const last = rules.at(-1);
	const yearly = last === undefined ? null : eachYear(phrase, last);
	return yearly === null ? rules : [...rules.slice(0, -1), yearly];
};
