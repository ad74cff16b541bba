import { address } from '../../address.ts';
import type { ConsequenceEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { targetStanding } from '../../register/measurements/target-standing.ts';
import type { AimStanding } from '../../standing/target/judge.ts';
import { vi } from '../../vi/vi.ts';

/** Targets of a rule that a unit answers for and that stand alike. Nothing follows from them: the rule is not applied. */
export interface BindingTargets {
	readonly standing: AimStanding;
	readonly targets: readonly { readonly href: string; readonly name: string }[];
	readonly count: number;
}

/** The most targets that are named for one standing. */
const most = 20;

const order: readonly AimStanding[] = ['not-met', 'met', 'not-judged', 'not-published'];

/**
 * How those targets that a rule names stand for which a unit answers: that name it or a group of which it is known to be a member,
 * and those that its assignments serve. Of what each has to reach it is its own figure. Empty where it answers for none.
 */
export function bindingTargets(
	index: Index,
	{ targets, allTargets }: Pick<ConsequenceEntry, 'targets' | 'allTargets'>,
	document: string,
	unit: string,
): BindingTargets[] {
	const named = (index.targetsOf.get(document) ?? []).filter(({ id }) => allTargets || targets.includes(id));
	const names = [unit, ...(index.groupsOf.get(unit) ?? []).map(({ id }) => id)];
	const answersFor = ({ id, responsible }: TargetEntry) =>
		responsible.some((one) => names.includes(one)) ||
		(index.servingTarget.get(id) ?? []).some(({ leads }) => leads.some((one) => names.includes(one)));
	const groups = Map.groupBy(named.filter(answersFor), (one) => standingOf(index, one, unit));
	return order.flatMap((standing): BindingTargets[] => {
		const own = groups.get(standing) ?? [];
		if (own.length === 0) return [];
		const shown = own.slice(0, most).map(({ id, ref }) => ({ href: address.target(id), name: vi.targetItem(ref) }));
		return [{ standing, targets: shown, count: own.length }];
	});
}

/** How a target stands for one unit: by its own figures where each has to reach it, and all of them must. */
function standingOf(index: Index, target: TargetEntry, unit: string): AimStanding {
	const { whole, parts } = targetStanding(index, target);
	if (!target.each) return whole.standing;
	const own = parts.filter(({ figure }) => figure.unit === unit).map(({ isMet }) => isMet);
	if (own.length === 0) return 'not-published';
	if (own.includes(false)) return 'not-met';
	return own.includes(null) ? 'not-judged' : 'met';
}
