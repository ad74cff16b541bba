/** Values marked on an axis from 0: every quarter of 100 for a share, else four to eight round steps that reach `greatest`. */
export function axisTicks(greatest: number, isShare: boolean): number[] {
	if (isShare && greatest <= 100) return [0, 25, 50, 75, 100];
	if (greatest <= 0) return [0, 1];
	const rough = greatest / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 5].find((one) => one * power <= rough && rough < one * power * 2) ?? 5);
	const count = Math.ceil(greatest / step - 1e-9);
	return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
