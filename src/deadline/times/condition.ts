import { after, is, type Phrase, skip } from '../words/phrase.ts';
import { ACTS, CLOSED_EVENTS, EVENTS, VERBS } from './act.ts';
import { readCounted } from './counted.ts';
import type { Rule } from './rule.ts';

const standsAlone = (phrase: Phrase, from: number, to: number): boolean =>
	[phrase.tokens[from - 1], phrase.tokens[to]].every((token) => token === undefined || token.kind === 'mark');

/** Whether one of the acts of an authority is named before the next sentence, line or semicolon. */
const namesAct = (phrase: Phrase, from: number): boolean => {
	for (let at = from; at < phrase.tokens.length && !is(phrase, at, ';', ':'); at += 1) {
		if (after(phrase, at, ...VERBS) !== null) return true;
	}
	return false;
};

/**
 * Returns the words that make a task wait: on an event ("khi có phát sinh", "đột xuất") or on another act ("theo Kế
 * hoạch được duyệt", "sau khi Thành phố ban hành …"); null where none stand. `open`: the words that follow belong to it.
 */
export const readCondition = (phrase: Phrase, from: number): Rule | null => {
	const condition = (phase: 'event' | 'pending', to: number, open = true): Rule => ({
		kind: 'condition',
		phase,
		open,
		from,
		to,
	});
	const counted = readCounted(phrase, from);
	if (counted !== null) return counted;
	const closed = after(phrase, from, ...CLOSED_EVENTS);
	if (closed !== null) return condition('event', closed, false);
	const asked = after(
		phrase,
		from,
		'theo yeu cau',
		'theo de nghi',
		'theo nhu cau',
		'theo vu viec',
		'theo tung vu viec',
	);
	if (asked !== null) return condition('event', asked);
	const by = after(phrase, from, 'theo', 'can cu', 'can cu theo', 'tuy theo');
	const act = by === null ? null : after(phrase, by, ...ACTS);
	if (by !== null && act !== null) {
		// "theo quy định" beside a time says how, not when.
		const vague = is(phrase, act - 2, 'quy') && !is(phrase, act, 'cua', 'tai', 'trong');
		return vague && !standsAlone(phrase, from, act) ? null : condition('pending', act);
	}
	const when = after(phrase, from, 'khi', 'ngay khi', 'sau khi', 'ngay sau khi', 'ngay sau', 'neu');
	if (when === null) return null;
	const event = after(phrase, when, ...EVENTS);
	if (event !== null) return condition('event', event);
	const next = phrase.tokens[when];
	if (next?.kind !== 'word' || is(phrase, from, 'neu')) return null;
	if (is(phrase, from, 'sau') || is(phrase, from + 1, 'sau')) {
		const dated = is(phrase, when, 'ngay', 'thang', 'quy', 'nam') && is(phrase, when - 1, 'sau');
		return dated || (is(phrase, when - 1, 'sau') && !namesAct(phrase, when)) ? null : condition('pending', when);
	}
	const received = is(phrase, when, 'co') && after(phrase, skip(phrase, when + 1, 'cac', 'nhung'), ...ACTS) !== null;
	return received || namesAct(phrase, when) ? condition('pending', when) : null;
};
