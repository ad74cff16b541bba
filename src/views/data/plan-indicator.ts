import type { DocumentEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { data } from '../../vi/data.ts';
import { vi } from '../../vi/vi.ts';

const words = data.plan;

/** A target in a plan. */
export interface PlanIndicator {
	/** Unique in the file. `null` where an earlier objective has the target already; then `again` is its id there. */
	readonly id: string | null;
	readonly again: string | null;
	readonly number: string;
	readonly dimension: string;
	readonly unit: string;
	/** A decimal number; `null` for a target in words. */
	readonly value: string | null;
	readonly comparator: string | null;
	/** `null` where the time is not that of the document, or not known. */
	readonly period: { readonly start: string; readonly end: string } | null;
	readonly description: string;
}

/** Writes numbers as XML Schema wants its decimals: no exponent, no grouping. */
const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

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
	const { ref, measure, value, comparator, scope, level, period, exceptions, text } = target;
	const isDocuments = document.period !== null && period === document.period.text;
	return {
		number: ref,
		dimension: index.indicators.get(target.indicator)?.name ?? '',
		unit: measure ?? (value === null ? vi.inWords : vi.measureNone),
		value: value === null ? null : decimals.format(value),
		comparator,
		period: isDocuments && document.period ? { start: document.period.start, end: document.period.end } : null,
		description: [
			text,
			scope && words.scope(scope),
			level && words.level(level),
			period && !isDocuments && words.period(period),
			exceptions.length > 0 && words.exceptions(exceptions.join('; ')),
		]
			.filter(Boolean)
			.join(' '),
	};
}
