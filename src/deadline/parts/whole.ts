import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { withoutLeadIn } from './label.ts';
import type { Segment } from './segment.ts';

/**
 * Returns the parts of the text that state a time. Parts that only carry its words on, as after a broken line, stand with it.
 * Else the problem of a part whose time is missing.
 */
export const wholeSegments = (phrase: Phrase, segments: Segment[]): Segment[] | Refusal => {
	const whole: Segment[] = [];
	let waiting: Segment | null = null;
	/** The part that is known to carry on: it is asked once, whatever the number of its lines. */
	let carried: Segment | null = null;
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
		else if (soft && (carried === last || carriesOn(phrase, last))) {
			carried = last;
			last.to = segment.to;
		} else return messages.noSegmentTime(quote(phrase, segment.from, segment.to));
	}
	return waiting === null ? whole : messages.noTime(quote(phrase, waiting.from, waiting.to));
};

const carriesOn = (phrase: Phrase, segment: Segment): boolean => {
	const first = segment.rules[0];
	if (segment.rules.at(-1)?.kind === 'condition') return true;
	return first !== undefined && withoutLeadIn(phrase, { from: segment.from, to: first.from }).to <= segment.from;
};
