import type { DocumentEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { baselineWords, milestoneWords, oneFigure } from '../../vi/figure.ts';
import { vi } from '../../vi/vi.ts';

import { planActuals } from './plan-actual.ts';
import { decimals, type PlanResult } from './plan-result.ts';

const words = data.plan;

/** A target in a plan. */
export interface PlanIndicator {
	/** Unique in the file. `null` where an earlier objective has the target already; then `again` is its id there. */
	readonly id: string | null;
	readonly again: string | null;
	readonly number: string;
	readonly dimension: string;
	readonly unit: string;
	/** What the document starts from; `null` if it states nothing. */
	readonly baseline: PlanResult | null;
	/** What is to be reached: each milestone in the order of time, else the target itself. */
	readonly results: readonly PlanAim[];
	/** Figures that are published and decide nothing. */
	readonly beside: readonly PlanResult[];
	/** What is said of all milestones, and how it stands; `null` for a target without them and without figures. */
	readonly other: string | null;
}

/** A figure to be reached, and those that say whether it is. */
interface PlanAim extends PlanResult {
	readonly actual: readonly PlanResult[];
}

/** What turns targets of a document into indicators of its plan. Each has its id only the first time that it is asked for. */
export function planIndicators(index: Index, document: DocumentEntry) {
	const named = new Set<string>();
	return (targets: readonly string[]): PlanIndicator[] =>
		targets.flatMap((id) => {
			const target = index.targets.get(id);
			if (target === undefined) return [];
			const own = id.split('#')[1] ?? '';
			const isFirst = !named.has(own);
			named.add(own);
			return [{ ...indicator(index, target, document), id: isFirst ? own : null, again: isFirst ? null : own }];
		});
}

function indicator(index: Index, target: TargetEntry, document: DocumentEntry): Omit<PlanIndicator, 'id' | 'again'> {
	const { ref, measure, value, scope, level, period, exceptions, text, milestones, baseline } = target;
	const isDocuments = document.period !== null && period === document.period.text;
	const description = [
		text,
		scope && words.scope(scope),
		level && words.level(level),
		period && !isDocuments && words.period(period),
		exceptions.length > 0 && words.exceptions(exceptions.join('; ')),
	]
		.filter(Boolean)
		.join(' ');
	const isWhole = milestones.length === 0;
	const { aims, beside, standing } = planActuals(index, target);
	return {
		number: ref,
		dimension: index.indicators.get(target.indicator)?.name ?? '',
		unit: measure ?? (value === null ? vi.inWords : vi.measureNone),
		baseline: baseline && {
			value: decimals.format(baseline.value),
			descriptor: null,
			start: null,
			end: baseline.day,
			description: `${vi.startsFrom(baselineWords(baseline, measure) ?? '')}.`,
		},
		results: isWhole
			? [
					{
						...bound(target),
						start: isDocuments ? (document.period?.start ?? null) : null,
						end: isDocuments ? (document.period?.end ?? null) : null,
						description,
						actual: aims.get(null) ?? [],
					},
				]
			: milestones.map((one) => ({
					actual: aims.get(one) ?? [],
					...bound(one),
					start: null,
					end: one.day,
					description: `${milestoneWords(one.by, oneFigure(one, measure))}.`,
				})),
		beside,
		other: [isWhole ? null : description, standing].filter(Boolean).join(' ') || null,
	};
}

/** How a figure binds: by a comparator, or as a range, for which the standard has no place of its own. */
function bound({ value, upTo, comparator }: Pick<TargetEntry, 'value' | 'upTo' | 'comparator'>) {
	if (value === null) return { value: null, descriptor: null };
	if (upTo !== null) {
		const range = `${decimals.format(value)} - ${decimals.format(upTo)}`;
		return { value: null, descriptor: { name: words.range, value: range } };
	}
	return {
		value: decimals.format(value),
		descriptor: comparator === null ? null : { name: words.comparator, value: comparator },
	};
}
