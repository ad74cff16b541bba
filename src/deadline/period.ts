import { shifted } from './calendar.ts';
import { readDated } from './dated.ts';
import type { Span } from './deadline.ts';
import { spanOf } from './phases.ts';
import { is, phraseOf } from './phrase.ts';

/**
 * Returns the span that a document plans for: "2023", "giai đoạn 2021 - 2025", "6 tháng cuối năm 2023", "quý III/2023",
 * "01/7/2023 - 31/12/2023". Null where the words are no single stretch of months, quarters, years or days, or leave
 * the year out. Throws nothing.
 */
export const readPeriod = (text: string): Span | null => {
	const phrase = phraseOf(text);
	const rule = readDated(phrase, 0);
	const end = rule?.to ?? 0;
	if (rule?.kind !== 'dated' || rule.by || rule.andAfter) return null;
	if (phrase.tokens.slice(end).some((_, index) => !is(phrase, end + index, '.', ';'))) return null;
	let whole: Span | null = null;
	for (const range of rule.ranges) {
		const span = spanOf(phrase, range, null);
		if ('reason' in span || (whole !== null && shifted(whole.end, 1) !== span.start)) return null;
		whole = { start: whole?.start ?? span.start, end: span.end };
	}
	return whole;
};
