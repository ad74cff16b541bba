import { address } from '../../address.ts';
import type { ComparedTarget } from '../../listing/compared.ts';
import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { figureWords } from '../../vi/figure.ts';

/** Of these targets of a locality, those of its newest document. */
export function newestOf(index: Index, targets: readonly TargetEntry[]): readonly TargetEntry[] {
	const issued = ({ document }: TargetEntry) => index.headOf.get(document)?.issued ?? '';
	const newest = targets.reduce<TargetEntry | null>(
		(last, one) => (last === null || issued(one) > issued(last) ? one : last),
		null,
	);
	return targets.filter(({ document }) => document === newest?.document);
}

/** A target as it stands beside others. */
export const comparedTarget = (target: TargetEntry): ComparedTarget => [
	address.target(target.id),
	figureWords(target) ?? target.text,
	[target.level, target.scope, target.period].filter((words) => words !== null),
];
