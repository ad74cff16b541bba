import { type Message, say } from '../../../problem/messages.ts';
import type { Indicator } from '../../../schemas/indicators.ts';
import { fold } from '../../../words/fold.ts';
import type { AssignmentEntry, LocalityEntry, TargetEntry } from '../../entries.ts';
import type { MeasurementEntry } from '../../measurements/measurement.ts';
import type { BuiltDocument } from '../built.ts';
import { correctsInCircle } from '../corrected.ts';
import { type MeasurementGround, type ReadMeasurement, readMeasurement } from './measurement.ts';

/** The most figures of one document. A yearly report on 40 indicators of 34 bodies states 1,360. */
const most = 3000;

/** What the register knows when figures are read. */
interface Known {
	readonly assignments: readonly AssignmentEntry[];
	readonly targets: readonly TargetEntry[];
	readonly indicators: readonly Indicator[];
	readonly localities: readonly LocalityEntry[];
	readonly mayExist: MeasurementGround['mayExist'];
}

/** The figures that documents state, in the order of the documents and of their words. Problems go to their desks. */
export function measurementsOf(built: readonly BuiltDocument[], known: Known): MeasurementEntry[] {
	if (built.every(({ written }) => written.measurements.length === 0)) return [];
	const ground: MeasurementGround = {
		owners: new Map(built.map((one) => [one.document.id, one])),
		targets: new Map(known.targets.map((one) => [one.id, one])),
		assignments: new Set(known.assignments.map(({ id }) => id)),
		indicators: new Map(known.indicators.map((one) => [one.id, one])),
		authorities: new Map(known.localities.map(({ id, authority }) => [id, authority])),
		mayExist: known.mayExist,
	};
	const read = built.flatMap((by) => {
		const { measurements } = by.written;
		if (measurements.length <= most)
			return measurements.flatMap((one, index) => readMeasurement(by, one, index, ground) ?? []);
		by.desk.report(['measurements'], say('too-many-measurements', measurements.length, most));
		return [];
	});
	checkTogether(read, ground);
	return withIds(read);
}

/** Reports figures of one thing that are stated twice or differ, and corrections of what is not stated. */
function checkTogether(read: readonly ReadMeasurement[], ground: MeasurementGround): void {
	const { owners, targets } = ground;
	const final = [...Map.groupBy(read, thingOf).values()].flatMap((own) => {
		const first = new Map<string, ReadMeasurement>();
		const corrected = new Set(own.map(({ corrects }) => corrects));
		for (const one of own) {
			const report = (said: Message) => owners.get(one.document)?.desk.report([...one.path], said);
			if (first.has(one.document)) report(say('measured-twice', one.period.text));
			else first.set(one.document, one);
			if (one.corrects !== null && !own.some(({ document }) => document === one.corrects))
				report(say('corrects-no-figure', numberOf(one.corrects, ground)));
			else if (one.corrects !== null && correctsInCircle(one, own))
				report(say('corrects-in-circle', numberOf(one.corrects, ground)));
		}
		// Words contradict no figure.
		const figures = [...first.values()].filter(
			({ document, status, value }) => !corrected.has(document) && status !== 'provisional' && value !== null,
		);
		const [known, ...others] = figures;
		for (const one of others) if (known !== undefined) compare(one, known, ground);
		return figures;
	});
	// What names a target and what names its indicator alone may be of one thing.
	const bare = Map.groupBy(final, (one) => thingOf({ ...ofTarget(one, targets), target: null }));
	for (const own of bare.values()) {
		const known = own.find(({ target }) => target === null);
		for (const one of own) if (known !== undefined && one.target !== null) compare(one, known, ground);
	}
}

/** A figure with the scope and level of its target, where it states none itself. */
function ofTarget(one: ReadMeasurement, targets: MeasurementGround['targets']): ReadMeasurement {
	const target = one.target === null ? undefined : targets.get(one.target);
	return { ...one, scope: one.scope ?? target?.scope ?? null, level: one.level ?? target?.level ?? null };
}

const numberOf = (id: string, { owners }: MeasurementGround): string => owners.get(id)?.document.number ?? id;

/** Warns of a figure that is another than one of the same thing from the same kind of source. */
function compare(one: ReadMeasurement, known: ReadMeasurement, ground: MeasurementGround): void {
	if (one.value === known.value || one.via !== known.via) return;
	const message = say('figures-differ', one.printed, known.printed, numberOf(known.document, ground));
	ground.owners.get(one.document)?.desk.report([...one.path], message, 'warning');
}

/** What a figure is of, as a text that is equal for the same thing alone. */
function thingOf({ indicator, target, assignment, locality, unit, level, scope, period }: ReadMeasurement): string {
	const words = [level, scope].map((one) => (one === null ? null : fold(one)));
	return JSON.stringify([indicator, target, assignment, locality, unit, ...words, period.start, period.end]);
}

/** Each figure with its id: that of its document and what it is of. */
function withIds(read: readonly ReadMeasurement[]): MeasurementEntry[] {
	const taken = new Map<string, number>();
	return read.map(({ path: _path, ...one }) => {
		const about = one.indicator ?? one.assignment?.slice(one.assignment.indexOf('#') + 1);
		const id = `${one.document}#sl-${about}`;
		const count = (taken.get(id) ?? 0) + 1;
		taken.set(id, count);
		return { ...one, id: count === 1 ? id : `${id}-${count}` };
	});
}
