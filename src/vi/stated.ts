import type { SourceKind } from '../schemas/result.ts';
import { measurements as words } from './measurement.ts';

/** A figure that a document states; what it does not state is `null`. */
interface Stated {
	readonly period: { readonly text: string };
	readonly window: { readonly start: string; readonly end: string } | null;
	readonly level: string | null;
	readonly scope: string | null;
	readonly printed: string;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly status: 'provisional' | 'final' | null;
	readonly leavesOut: boolean;
	readonly via: SourceKind | null;
}

/** A figure as printed, with numerator and denominator where both are stated: `99,85% (5.504 trên 5.512)`. */
export function printedWords({ printed, numerator, denominator }: Stated): string {
	if (numerator === null || denominator === null) return printed;
	return `${printed} (${words.fraction(numerator, denominator)})`;
}

/** A figure in one line without an end point: `99,85%, Quý II năm 2023; lĩnh vực đất đai; sơ bộ`. `who`: the unit that it is of. */
export function statedWords(one: Stated, who: string | null = null): string {
	const { period, window, level, scope, status, leavesOut, via } = one;
	return [
		`${printedWords(one)}, ${period.text}`,
		who,
		level,
		scope,
		window === null ? null : words.window(window.start, window.end),
		status === null ? null : words.statuses[status],
		leavesOut ? words.leavesOut : null,
		via === null ? null : words.source(via),
	]
		.filter((part) => part !== null)
		.join('; ');
}
