import type { Occasion } from './occasions.ts';

/**
 * The years whose days off are not known and that some occasion would need. There are none where the site moves no last day.
 */
export function unknownYears(occasions: readonly Occasion[]): string[] {
	return [...new Set(occasions.flatMap(({ move }) => (move?.kind === 'unknown' ? move.year : [])))].sort();
}
