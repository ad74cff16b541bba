import type { Span } from '../../deadline/deadline.ts';
import type { TargetEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { aimsOf, figureFor } from '../../register/measurements/target-standing.ts';
import { type Misfit, misfitOf } from '../../standing/target/fits.ts';
import { fold } from '../../words/fold.ts';
import { known } from './figure.ts';

/** Figures of one thing of one body over time. */
export interface Series {
	readonly locality: string;
	/** `null` where it speaks of the whole locality. */
	readonly unit: string | null;
	readonly level: string | null;
	readonly scope: string | null;
	readonly measure: string | null;
	/** The figures by time, the oldest first, of those that end together the longest last; those of one time in the order of the documents. */
	readonly times: readonly (Span & { readonly figures: readonly MeasurementEntry[] })[];
	readonly count: number;
	/** Targets that ask something of this very thing. */
	readonly targets: readonly TargetEntry[];
	/** Last day of the newest time. */
	readonly newest: string;
}

/** Figures without a target say what they are of in their own words; others have it from the target where they do not. */
function thingOf(index: Index, one: MeasurementEntry) {
	const target = one.target === null ? undefined : index.targets.get(one.target);
	return {
		unit: one.unit,
		level: one.level ?? target?.level ?? null,
		scope: one.scope ?? (target === undefined || target.each ? null : target.scope),
	};
}

/** Figures of one thing by their unit of measure; words, which have none, stand with the first. */
function byMeasure(figures: readonly MeasurementEntry[]): MeasurementEntry[][] {
	const first = figures.find(({ value }) => value !== null)?.measure ?? null;
	return [...Map.groupBy(figures, ({ value, measure }) => fold((value === null ? first : measure) ?? '')).values()];
}

/** The series of an indicator in a locality: of the whole before units, then those with the newest figures. */
export function seriesIn(index: Index, indicator: string, locality: string): readonly Series[] {
	return index.remember('series', `${indicator} ${locality}`, (traced) => {
		const all = known(traced, traced.measuredIn.get(`${locality} ${indicator}`));
		const targets = (traced.targetsFor.get(indicator) ?? []).filter(({ id }) => localityOf(id) === locality);
		const groups = Map.groupBy(all, (one) => {
			const { unit, level, scope } = thingOf(traced, one);
			return JSON.stringify([unit, ...[level, scope].map((part) => (part === null ? null : fold(part)))]);
		});
		return [...groups.values()]
			.flatMap(byMeasure)
			.flatMap((own): Series[] => {
				const [first] = own;
				if (first === undefined) return [];
				const times = timesOf(own);
				return [
					{
						locality,
						...thingOf(traced, first),
						measure: own.find(({ value }) => value !== null)?.measure ?? null,
						times,
						count: own.length,
						targets: targets.filter((target) => own.some((one) => isAskedBy(traced, target, one))),
						newest: times.at(-1)?.end ?? '',
					},
				];
			})
			.sort(inOrder);
	});
}

function timesOf(figures: readonly MeasurementEntry[]): Series['times'] {
	const times = Map.groupBy(figures, ({ period }) => `${period.end} ${period.start}`);
	return [...times.values()]
		.flatMap((own) => (own[0] ? [{ start: own[0].period.start, end: own[0].period.end, figures: own }] : []))
		.sort((a, b) => (a.end === b.end ? (a.start < b.start ? 1 : -1) : a.end < b.end ? -1 : 1));
}

const inOrder = (a: Series, b: Series): number =>
	Number(a.unit !== null) - Number(b.unit !== null) || (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0);

/** Why a figure is of another thing than a target asks. */
const otherThing: ReadonlySet<Misfit> = new Set(['other-measure', 'other-level', 'other-scope', 'total']);

function isAskedBy(index: Index, target: TargetEntry, one: MeasurementEntry): boolean {
	if (one.target !== null && one.target !== target.id) return false;
	const heard = figureFor(target, { ...one, issued: index.headOf.get(one.document)?.issued ?? '' });
	return aimsOf(target).some(([aim]) => {
		const misfit = misfitOf(aim, heard);
		return (
			misfit === null ||
			(misfit === 'part' ? target.each : !otherThing.has(misfit) && (target.each || heard.unit === null))
		);
	});
}
