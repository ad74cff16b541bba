import { shifted } from './days/calendar.ts';
import type { Span } from './deadline.ts';
import { spanOf } from './phases/spans.ts';
import { MOST_LETTERS } from './read.ts';
import { readDated } from './times/dated.ts';
import { phraseOf } from './words/phrase.ts';
import { is } from './words/sequence.ts';

/**
 * Returns the span that a document plans for: "2023", "giai đoạn 2021 - 2025", "6 tháng cuối năm 2023", "quý III/2023",
 * "01/7/2023 - 31/12/2023". Null where the words are no single stretch of months, quarters, years or days, or leave
 * the year out. Throws nothing.
 */
export const readPeriod = (text: string): Span | null => {
	if (text.length > MOST_LETTERS) return null;
	const phrase = phraseOf(text);
	const rule = readDated(phrase, 0);
	const end = rule?.to ?? 0;
	if (rule?.kind !== 'dated' || rule.by || rule.andAfter) return null;
	if (phrase.tokens.slice(end).some((_, index) => !is(phrase, end + index, '.', ';'))) return null;
	const spans: Span[] = [];
	for (const range of rule.ranges) {
		const span = spanOf(phrase, range, null);
		const last = spans.at(-1);
		if ('reason' in span || (last !== undefined && shifted(last.end, 1) !== span.start)) return null;
		spans.push(span);
	}
	const [first, last] = [spans[0], spans.at(-1)];
	return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};
