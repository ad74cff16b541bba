import type { Rule } from '../times/rule.ts';
import type { Phrase } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import type { Segment } from './segment.ts';
import { opensTask } from './worded.ts';

const ABBREVIATIONS = ['tp', 'tx', 'tt', 'ts', 'ths', 'st', 'p', 'q', 'h', 'x'];

/** "1." or "a." at the beginning of a part counts the parts. */
const isItemMark = (phrase: Phrase, from: number, at: number): boolean =>
	at === from + 1 && (phrase.tokens[from]?.text.length ?? 9) <= 2 && phrase.tokens[from]?.kind !== 'mark';

const isStop = (phrase: Phrase, at: number): boolean => {
	const following = phrase.tokens[at + 1];
	if (is(phrase, at, ';')) return true;
	if (!is(phrase, at, '.') || following === undefined || !following.gap) return false;
	return !is(phrase, at - 1, ...ABBREVIATIONS);
};

const isDash = (phrase: Phrase, at: number): boolean => {
	const token = phrase.tokens[at];
	return is(phrase, at, '-', '•', '*') && (at === 0 || token?.gap === true || is(phrase, at - 1, ';', '.'));
};

/** Cuts the text at `;`, a full stop, line breaks, dashes between parts, and a comma before a time expression or another task. */
export const segmentsOf = (phrase: Phrase, rules: Rule[]): Segment[] => {
	const segments: Segment[] = [];
	let open: Segment = { from: 0, to: 0, after: 'start', rules: [] };
	const cut = (from: number, after: Segment['after']) => {
		if (open.to > open.from) segments.push(open);
		const weaker = open.to > open.from ? after : open.after === 'start' ? 'start' : open.after;
		open = { from, to: from, after: segments.length === 0 ? 'start' : weaker, rules: [] };
	};
	const beginning = new Map(rules.map((rule) => [rule.from, rule]));
	for (let at = 0; at < phrase.tokens.length; ) {
		const rule = beginning.get(at);
		if (phrase.tokens[at]?.line === true && at > 0) cut(at, 'line');
		if (rule !== undefined) {
			open.rules.push(rule);
			at = rule.to;
			open.to = at;
			continue;
		}
		const starts = beginning.has(at + 1) || (beginning.has(at + 2) && is(phrase, at + 1, 'va', 'hoac'));
		if (isStop(phrase, at) && !(is(phrase, at, '.') && isItemMark(phrase, open.from, at))) cut(at + 1, 'stop');
		else if (isDash(phrase, at)) cut(at + 1, 'dash');
		else if (is(phrase, at, ',') && starts) cut(at + 1, 'comma');
		else if (opensTask(phrase, at, open, beginning)) cut(at + 1, 'task');
		else open.to = at + 1;
		at += 1;
	}
	cut(phrase.tokens.length, 'stop');
	return segments;
};
