/**
 * Values marked on an axis. Shares within 25 points have an axis near them, in steps of 1, 2 or 5. Other shares up to 100 have
 * one of quarters from 0. Other figures have four to eight round steps from 0 that reach the greatest.
 */
export function axisTicks(values: readonly number[], isShare: boolean): number[] {
	const lowest = Math.min(...values);
	const greatest = Math.max(...values);
	if (isShare && lowest >= 0 && greatest <= 100)
		return greatest - lowest <= 25 ? near(lowest, greatest) : [0, 25, 50, 75, 100];
	if (greatest <= 0) return [0, 1];
	const rough = greatest / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 5].find((one) => one * power <= rough && rough < one * power * 2) ?? 5);
	const count = Math.ceil(greatest / step - 1e-9);
	return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

/**
 * From a multiple of 5 at least 3 below the lowest to one above the greatest, inside 0 to 100. So an arrow has room on each
 * side.
 */
function near(lowest: number, greatest: number): number[] {
	const start = Math.max(0, Math.floor((lowest - 3) / 5) * 5);
	const end = Math.min(100, Math.ceil((greatest + 1) / 5) * 5);
	const step = end - start <= 5 ? 1 : end - start <= 10 ? 2 : 5;
	return Array.from({ length: (end - start) / step + 1 }, (_, at) => start + at * step);
}
