import { address } from '../../address.ts';
import type { RecordOf } from '../../records/records.ts';
import { publishedBy } from '../../register/beyond/site-of.ts';
import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { type AimStood, targetStanding } from '../../register/measurements/target-standing.ts';

/** The figures that documents state, in the order of the documents; each record is made when it is asked for. */
export function measurementRecords(index: Index): IteratorObject<RecordOf<'measurements'>> {
	return index.register.measurements.values().map((one) => measurementRecord(one, publishedBy(index, one.document)));
}

function measurementRecord(one: MeasurementEntry, site: string): RecordOf<'measurements'> {
	const { period, window } = one;
	return {
		id: one.id,
		document: one.document,
		item: one.item,
		locality: one.locality,
		indicator: one.indicator,
		target: one.target,
		assignment: one.assignment,
		period: { start: period.start, end: period.end, text: period.text },
		window: window && { start: window.start, end: window.end },
		unit: one.unit,
		level: one.level,
		scope: one.scope,
		printed: one.printed,
		value: one.value,
		measure: one.measure,
		numerator: one.numerator,
		denominator: one.denominator,
		status: one.status,
		leavesOut: one.leavesOut,
		via: one.via,
		note: one.note,
		corrects: one.corrects,
		url: site + address.stated(one.id),
	};
}

/** How every target stands on the day of the index, in the order of the targets; each record is made when it is asked for. */
export function targetStandingRecords(index: Index): IteratorObject<RecordOf<'target-standings'>> {
	const { targets, site } = index.register;
	return targets.values().map((target) => standingRecord(index, target, site.address));
}

function standingRecord(index: Index, target: TargetEntry, site: string): RecordOf<'target-standings'> {
	const { whole, aims, parts, figures, scores } = targetStanding(index, target);
	return {
		id: target.id,
		standing: whole.standing,
		why: whole.why,
		differs: whole.differs,
		figures: idsOf(whole),
		scores: scores.map(({ id }) => id),
		published: figures.length,
		milestones: aims.flatMap((aim) => {
			const { milestone, standing, why } = aim;
			return milestone === null ? [] : [{ by: milestone.by, day: milestone.day, standing, why, figures: idsOf(aim) }];
		}),
		parts: parts.map(({ figure, isMet }) => ({ figure: figure.id, isMet })),
		asOf: index.day,
		url: site + address.target(target.id),
	};
}

const idsOf = ({ by }: AimStood): string[] => by.map(({ id }) => id);
