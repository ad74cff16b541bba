import type { Match, Phrase } from '../words/phrase.ts';
import { is, sequences, skip } from '../words/sequence.ts';
import { readDated } from './dated.ts';
import type { Range } from './rule.ts';

const OF = sequences(',', 'cua', 'cho', ', cua');

/**
 * Returns the span that bounds a recurrence or a lasting task: "trong năm 2023", "từ tháng 7 đến tháng 12/2023". Null where the
 * words after it are no single stretch of months.
 */
export const readYearSpan = (phrase: Phrase, at: number): Match<Range> | null => {
	const start = skip(phrase, at, OF);
	const rule = readDated(phrase, start);
	if (rule?.kind !== 'dated' || rule.by || rule.andAfter || rule.ranges.length !== 1) return null;
	const range = rule.ranges[0];
	if (range === undefined || (is(phrase, at, ',') && !range.first.unit.startsWith('year'))) return null;
	return { value: range, next: rule.to };
};
