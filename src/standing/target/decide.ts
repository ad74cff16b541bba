import Big from 'big.js';
import type { Aim, Figure } from './figure.ts';

/** What is wrong with a figure, which is shown beside it. */
export type FigureProblem = 'figure-differs-from-fraction' | 'fraction-of-nothing' | 'fraction-over-one';

/** What a figure says of an aim: reached or not, `null` where that cannot be said; and what is wrong with it. */
export interface Decided {
	readonly isMet: boolean | null;
	readonly problem: FigureProblem | null;
}

/**
 * Holds a figure against an aim. Nothing is rounded: where numerator and denominator are stated they decide, so that 9.996 of
 * 10.000 is not 100%. A printed figure that they contradict is a problem.
 */
export function decided(aim: Aim, figure: Figure): Decided {
	const { value, numerator, denominator } = figure;
	const printed = value === null ? null : isReached(aim, Big(value), Big(1));
	if (numerator === null || denominator === null || !isPercent(aim)) return { isMet: printed, problem: null };
	if (denominator === 0) return { isMet: null, problem: 'fraction-of-nothing' };
	if (numerator > denominator) return { isMet: null, problem: 'fraction-over-one' };
	const isMet = isReached(aim, Big(numerator).times(100), Big(denominator));
	const differs =
		printed !== null && (printed !== isMet || differsFromFraction(value ?? 0, figure.decimals, numerator, denominator));
	return { isMet, problem: differs ? 'figure-differs-from-fraction' : null };
}

const isPercent = ({ measure }: Aim): boolean => measure?.trim() === '%';

/**
 * Whether a percentage, printed with so many decimals, is not what comes of rounding a fraction. 100% and 0% are never rounded to. The
 * denominator is not 0.
 */
export function differsFromFraction(value: number, decimals: number, numerator: number, denominator: number): boolean {
	const printed = Big(value);
	const whole = Big(numerator).times(100);
	if (printed.eq(100) || printed.eq(0)) return !whole.eq(printed.times(denominator));
	// Half of the last printed digit, on either side; both sides of the comparison are multiplied by the denominator.
	const half = Big(10).pow(-decimals).div(2).times(denominator);
	return whole.minus(printed.times(denominator)).abs().gt(half);
}

const holds: Readonly<Record<NonNullable<Aim['comparator']>, (order: number) => boolean>> = {
	'>=': (order) => order >= 0,
	'>': (order) => order > 0,
	'=': (order) => order === 0,
	'<': (order) => order < 0,
	'<=': (order) => order <= 0,
};

/** Whether a figure, as a fraction, reaches the aim; `null` for an aim in words. */
function isReached({ comparator, value, upTo }: Aim, numerator: Big, denominator: Big): boolean | null {
	if (value === null) return null;
	const against = (bound: number) => numerator.cmp(Big(bound).times(denominator));
	if (upTo !== null) return against(value) >= 0 && against(upTo) <= 0;
	return comparator === null ? null : holds[comparator](against(value));
}
