import type { Comparator } from '../../schemas/target.ts';
import { withoutWideSigns } from '../../words/alike.ts';
import { composed } from '../../words/compose.ts';

/** Signs and words that print a comparator, each with the one that is written for it. */
const meant: readonly (readonly [RegExp, Comparator])[] = [
	[/^(?:≥|⩾|≧|≮|=>|=\s*>|>\s*=|từ|tối thiểu|ít nhất|không dưới|trở lên)$/u, '>='],
	[/^(?:≤|⩽|≦|≯|=<|=\s*<|<\s*=|không quá|tối đa|nhiều nhất|không trên|không vượt quá)$/u, '<='],
	[/^(?:>|›|trên|hơn|lớn hơn|vượt)$/u, '>'],
	[/^(?:<|‹|dưới|nhỏ hơn|ít hơn)$/u, '<'],
	[/^(?:=|==|bằng)$/u, '='],
];

/** The comparator that is meant by another sign (`≥`, `=>`) or a word (`tối thiểu`). `null` if none is. */
export function comparatorMeant(written: string): Comparator | null {
	const text = withoutWideSigns(composed(written)).trim().toLowerCase();
	return meant.find(([signs]) => signs.test(text))?.[1] ?? null;
}
