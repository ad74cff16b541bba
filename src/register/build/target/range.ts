import { say } from '../../../problem/messages.ts';
import type { Desk } from '../desk.ts';

/** A figure, perhaps a range, as it was written. */
interface Written {
	readonly value?: number | undefined;
	readonly upTo?: number | undefined;
	readonly comparator?: string | undefined;
}

/** Reports a range that has no lower end, that does not rise, or that has a comparator too. */
export function checkRange({ value, upTo, comparator }: Written, path: readonly PropertyKey[], desk: Desk): void {
	if (upTo === undefined) return;
	if ((value === undefined && !desk.lost(...path, 'value')) || (value !== undefined && upTo <= value))
		desk.report([...path, 'upTo'], say('bad-range', value, upTo));
	if (comparator !== undefined) desk.report([...path, 'comparator'], say('range-with-comparator', comparator));
}
