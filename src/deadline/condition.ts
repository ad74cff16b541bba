import { ACTS, CLOSED_EVENTS, EVENTS, VERBS, WITHIN } from './act.ts';
import { messages } from './messages.ts';
import { readCount } from './numerals.ts';
import { after, is, type Phrase, quote, skip } from './phrase.ts';
import type { Rule } from './rule.ts';

/** Returns "trong vòng 10 ngày làm việc kể từ …", "sau 05 ngày …": a time that counts from something else. */
const readCounted = (phrase: Phrase, from: number): Rule | null => {
	const lead = after(phrase, from, ...WITHIN);
	const sau = lead === null ? after(phrase, from, 'sau', 'ngay sau') : null;
	const count = readCount(phrase, lead ?? sau ?? from);
	if (count === null) return null;
	const inWords = is(phrase, count.next, '(') && is(phrase, count.next + 2, ')') ? count.next + 3 : count.next;
	const unit = after(phrase, inWords, 'ngay', 'tuan', 'thang', 'gio', 'nam', 'ngay lam viec', 'ngay sau', 'quy');
	if (unit === null || is(phrase, unit, 'dau', 'cuoi') || phrase.tokens[unit]?.kind === 'number') return null;
	const days = is(phrase, unit - 1, 'sau') ? unit - 1 : unit;
	const start = after(phrase, days, 'ke tu', 'tinh tu', 'tu', 'sau', 'sau khi', 'truoc khi', 'ke tu khi');
	const rest = phrase.tokens[start ?? days];
	if ((start !== null && rest !== undefined) || (sau !== null && rest?.kind === 'word')) {
		return { kind: 'condition', phase: 'event', open: true, from, to: start ?? days };
	}
	if (lead === null && sau === null) return null;
	return { kind: 'broken', problem: messages.startMissing(quote(phrase, from, days)), from, to: days };
};

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
