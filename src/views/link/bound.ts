import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { boundAnswer } from '../../register/scores/condition.ts';
import type { ConditionEntry } from '../../register/scores/condition-entry.ts';
import type { Bound } from '../../standing/threshold.ts';
import { particulars as words } from '../../vi/particulars.ts';

/** Units of one answer: ids of the first, and how many more there are. */
interface BoundUnits {
	readonly shown: readonly string[];
	readonly more: number;
}

/** The most units that are named for one answer. */
const most = 20;

/**
 * Whom a condition binds by what is published: of leads, and of members of groups with known members. Of an open group those units
 * of the locality that have scores in that time; then `others` says that of further ones nothing can be said.
 */
export function boundUnits(
	index: Index,
	{ leads, document }: AssignmentEntry,
	condition: ConditionEntry,
): { readonly bound: Readonly<Record<Bound, BoundUnits>>; readonly others: boolean } {
	const named = leads.flatMap((id) => index.units.get(id) ?? []);
	const isOpen = named.some(({ open }) => open);
	const own = named.flatMap(({ id, members, open }) => members ?? (open ? [] : [id]));
	const scored = isOpen ? (index.unitsIn.get(localityOf(document)) ?? []).map(({ id }) => id) : [];
	const answers = [...new Set([...own, ...scored])].map((unit) => ({ unit, ...boundAnswer(index, condition, unit) }));
	const known = answers.filter(({ unit, by }) => own.includes(unit) || by.length > 0);
	const of = (bound: Bound): BoundUnits => {
		const units = known.filter((one) => one.bound === bound).map(({ unit }) => unit);
		return { shown: units.slice(0, most), more: Math.max(0, units.length - most) };
	};
	return {
		bound: { obliged: of('obliged'), 'not-obliged': of('not-obliged'), unknown: of('unknown') },
		others: isOpen,
	};
}

/** How the site reads a condition, in words. */
export function conditionWords(
	index: Index,
	{ period, isPeriodRead, ratings, inWords, scores }: ConditionEntry,
): string {
	const grounds = [
		...(ratings.length === 0 ? [] : [words.ratedAs(ratings)]),
		...scores.map(({ index: of, field, below }) => {
			const version = index.versionsOf.get(of)?.at(-1);
			const part = version?.parts.find(({ id }) => id === field);
			return words.scoredBelow(part?.name ?? field, version?.short ?? of, below);
		}),
		...inWords,
	];
	return words.readingOf(grounds, period.text, isPeriodRead);
}
