import type { Phrase } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { ACTS, AT_ONCE, CLOSED_EVENTS, EVENTS, VERBS } from './act.ts';
import { readCounted } from './counted.ts';
import { isIssued } from './issued.ts';
import type { Condition, Rule } from './rule.ts';

const ASKED = sequences('theo yeu cau', 'theo de nghi', 'theo nhu cau', 'theo vu viec', 'theo tung vu viec');
const BY_ACT = sequences('theo', 'can cu', 'can cu theo', 'tuy theo');
const WHEN = sequences('khi', 'ngay khi', 'sau khi', 'ngay sau khi', 'ngay sau', 'neu');
const PLURAL = sequences('cac', 'nhung');

const standsAlone = (phrase: Phrase, from: number, to: number): boolean =>
	[phrase.tokens[from - 1], phrase.tokens[to]].every((token) => token === undefined || token.kind === 'mark');

/** Whether "ngay" stands at an index as a time of its own: "Thực hiện ngay", not "ngày" or "thực hiện ngay trong quý I". */
const isAtOnce = (phrase: Phrase, at: number): boolean => {
	const closing = phrase.tokens[at + 1];
	if (!is(phrase, at, 'ngay') || phrase.tokens[at]?.spelled != null) return false;
	if (closing !== undefined && !closing.line && !is(phrase, at + 1, ';', ',', '.')) return false;
	return [2, 3, 4].some((length) => {
		const opens = at === length || phrase.tokens[at - length - 1]?.kind === 'mark' || phrase.tokens[at - length]?.line;
		return opens === true && after(phrase, at - length, AT_ONCE) === at;
	});
};

/** After "khi": a time of the calendar, or no certain event. */
const NO_EVENTS = [
	'nao',
	'ket',
	'het',
	'den',
	'toi',
	'sang',
	'qua',
	'buoc',
	'vao',
	'can',
	'con',
	'chua',
	'khong',
	'xong',
	'do',
	'ay',
];

const actsNamed = new WeakMap<Phrase, boolean[]>();

/** Whether what an authority does to an act is named from an index on, before the next semicolon or colon. */
const namesAct = (phrase: Phrase, from: number): boolean => {
	const known = actsNamed.get(phrase);
	if (known !== undefined) return known[from] === true;
	// From the end, for all tokens at once: a long text full of "khi" is still read in one pass.
	const named = phrase.tokens.map(() => false);
	for (let at = named.length - 1; at >= 0; at -= 1)
		named[at] = !is(phrase, at, ';', ':') && (after(phrase, at, VERBS) !== null || named[at + 1] === true);
	actsNamed.set(phrase, named);
	return named[from] === true;
};

/**
 * Returns the words that make a task wait; null where none stand. It waits for an event ("khi có phát sinh", "đột xuất") or
 * another act ("theo Kế hoạch được duyệt"). `open`: the words that follow belong to it.
 */
export const readCondition = (phrase: Phrase, from: number): Rule | null => {
	const condition = (phase: 'event' | 'pending', to: number, open = true): Condition => ({
		kind: 'condition',
		phase,
		open,
		from,
		to,
	});
	const counted = readCounted(phrase, from);
	if (counted !== null) return counted;
	const closed = after(phrase, from, CLOSED_EVENTS);
	if (closed !== null) return condition('event', closed, false);
	if (isAtOnce(phrase, from)) return condition('event', from + 1, false);
	const asked = after(phrase, from, ASKED);
	if (asked !== null) return condition('event', asked);
	const by = after(phrase, from, BY_ACT);
	const act = by === null ? null : after(phrase, by, ACTS);
	if (by !== null && act !== null) {
		// "theo quy định" beside a time says how, not when.
		const vague = is(phrase, act - 2, 'quy') && !is(phrase, act, 'cua', 'tai', 'trong');
		if (vague && !standsAlone(phrase, from, act)) return null;
		return { ...condition('pending', act), issued: isIssued(phrase, act) };
	}
	const when = after(phrase, from, WHEN);
	if (when === null) return null;
	const event = after(phrase, when, EVENTS);
	if (event !== null) return condition('event', event);
	const next = phrase.tokens[when];
	if (next?.kind !== 'word' || is(phrase, from, 'neu')) return null;
	if (is(phrase, from, 'sau') || is(phrase, from + 1, 'sau')) {
		const dated = is(phrase, when, 'ngay', 'thang', 'quy', 'nam') && is(phrase, when - 1, 'sau');
		return dated || (is(phrase, when - 1, 'sau') && !namesAct(phrase, when)) ? null : condition('pending', when);
	}
	const opens = from === 0 || is(phrase, from - 1, ';');
	const received = is(phrase, when, 'co') && after(phrase, skip(phrase, when + 1, PLURAL), ACTS) !== null;
	if (received || namesAct(phrase, when)) return condition('pending', when);
	// "Khi có dự báo bão", "Ngay khi phát hiện": what opens the words is what is waited for.
	const happens = opens && is(phrase, when - 1, 'khi') && !is(phrase, when, ...NO_EVENTS);
	return happens ? condition('event', when) : null;
};
