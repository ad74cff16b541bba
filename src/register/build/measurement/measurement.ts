import type { Span } from '../../../deadline/deadline.ts';
import { readPeriod } from '../../../deadline/period.ts';
import { say } from '../../../problem/messages.ts';
import type { Indicator } from '../../../schemas/indicators.ts';
import type { WrittenMeasurement } from '../../../schemas/measurement.ts';
import { misfitOfWindow } from '../../../standing/target/fits.ts';
import { latestDay } from '../../../words/day.ts';
import type { TargetEntry } from '../../entries.ts';
import { itemAnchor, localityOf } from '../../id.ts';
import type { MeasurementEntry } from '../../measurements/measurement.ts';
import type { BuiltDocument } from '../built.ts';
import { correctedBy } from '../corrected.ts';
import type { Desk } from '../desk.ts';
import { assignmentId, isInDraft, meantBy, numberOf } from '../named-assignment.ts';
import { reportPersonal } from '../personal.ts';
import { checkFraction, figureOf } from './figure.ts';

/** What all figures are checked against. */
export interface MeasurementGround {
	readonly owners: ReadonlyMap<string, BuiltDocument>;
	readonly targets: ReadonlyMap<string, TargetEntry>;
	readonly assignments: ReadonlySet<string>;
	readonly indicators: ReadonlyMap<string, Indicator>;
	/** By locality: the unit that governs it. */
	readonly authorities: ReadonlyMap<string, string>;
	/** Whether what is not there may stand in a document that could not be read. */
	readonly mayExist: (id: string) => boolean;
}

/** A figure without its id, and the place where it is written. */
export type ReadMeasurement = Omit<MeasurementEntry, 'id'> & { readonly path: readonly PropertyKey[] };

/** The figure that an entry of a document states; `null` if it cannot be known of what. Problems go to the desk. */
export function readMeasurement(
	{ document, desk }: BuiltDocument,
	written: WrittenMeasurement,
	index: number,
	ground: MeasurementGround,
): ReadMeasurement | null {
	const at = (...keys: PropertyKey[]): PropertyKey[] => ['measurements', index, ...keys];
	const target = targetOf(written, at, desk, ground);
	const assignment = assignmentOf(written, at, desk, ground);
	const indicator = indicatorOf(written, target, at, desk);
	const names = [written.target, written.assignment, written.indicator];
	if (names.every((one) => one === undefined) && !desk.lost(...at())) desk.report(at(), say('measurement-of-nothing'));
	const unit = written.unit === undefined ? null : desk.unit(written.unit, at('unit'));
	const period = periodOf(written, at, desk);
	const corrects = correctedBy(written.corrects, at('corrects'), document, desk, ground);
	if (period === null || (target === null && assignment === null && indicator === null)) return null;
	const locality = unit !== null ? localityOf(unit.id) : target !== null ? localityOf(target.id) : document.locality;
	const read = figureOf(written, at, desk, indicator === null ? undefined : ground.indicators.get(indicator));
	checkFraction(written, read, at, desk);
	for (const key of ['scope', 'note'] as const) {
		const words = written[key];
		if (words !== undefined) reportPersonal(words, at(key), desk);
	}
	return {
		document: document.id,
		item: written.item ?? null,
		locality,
		indicator,
		target: target?.id ?? null,
		assignment,
		period,
		window: windowOf(written, period, document.issued, at, desk),
		unit: unit === null || unit.id === ground.authorities.get(locality) ? null : unit.id,
		level: written.level ?? null,
		scope: written.scope ?? null,
		printed: written.printed,
		...read,
		numerator: written.numerator ?? null,
		denominator: written.denominator ?? null,
		status: written.status ?? null,
		leavesOut: written.leavesOut === true,
		via: written.via ?? null,
		note: written.note ?? null,
		corrects,
		path: at(),
	};
}

/** Place of a key of the entry. */
type At = (...keys: PropertyKey[]) => PropertyKey[];

function targetOf(
	{ target }: WrittenMeasurement,
	at: At,
	desk: Desk,
	{ targets, owners, mayExist }: MeasurementGround,
): TargetEntry | null {
	if (target === undefined) return null;
	const id = assignmentId(target, desk.locality);
	const found = targets.get(id);
	if (found !== undefined) return found;
	if (isInDraft(id, desk)) desk.report(at('target'), say('points-to-draft', target));
	else if (!mayExist(id)) {
		const itemsOf = (document: string) =>
			[...targets.values()].flatMap((one) => (one.document === document ? one.id : []));
		const named = meantBy(target, owners, desk, itemsOf);
		desk.report(at('target'), say('unknown-target-named', target, named, numberOf(id, owners)));
	}
	return null;
}

const itemOf = (id: string): string => id.slice(id.indexOf('#') + 1);

function assignmentOf(
	{ assignment }: WrittenMeasurement,
	at: At,
	desk: Desk,
	{ assignments, owners, mayExist }: MeasurementGround,
): string | null {
	if (assignment === undefined) return null;
	const id = assignmentId(assignment, desk.locality);
	if (assignments.has(id)) return id;
	if (isInDraft(id, desk)) desk.report(at('assignment'), say('points-to-draft', assignment));
	else if (!mayExist(id))
		desk.report(
			at('assignment'),
			say('unknown-result', assignment, meantBy(assignment, owners, desk), numberOf(id, owners)),
		);
	return null;
}

function indicatorOf({ indicator }: WrittenMeasurement, target: TargetEntry | null, at: At, desk: Desk): string | null {
	const { indicators } = desk.basics;
	if (indicator === undefined) return target?.indicator ?? null;
	if (indicators === null || indicators.has(indicator)) {
		if (target !== null && target.indicator !== indicator)
			desk.report(at('indicator'), say('indicator-of-other-target', indicator, itemAnchor(itemOf(target.id))));
		return indicator;
	}
	const near = desk.nearest(indicator, () => indicators.keys());
	desk.report(at('indicator'), say('unknown-indicator', indicator, near));
	return null;
}

function periodOf({ period }: WrittenMeasurement, at: At, desk: Desk): MeasurementEntry['period'] | null {
	if (desk.lost(...at('period'))) return null;
	const span = readPeriod(period);
	if (span !== null) return { ...span, text: period };
	desk.report(at('period'), say('unread-period', period));
	return null;
}

function windowOf(
	{ window }: WrittenMeasurement,
	period: MeasurementEntry['period'],
	issued: string,
	at: At,
	desk: Desk,
): Span | null {
	if (window === undefined) return null;
	const [start, end] = window;
	if (start > end) desk.report(at('window'), say('bad-window', start, end));
	else if (end < period.start || start > period.end)
		desk.report(at('window'), say('window-outside-period', start, end, period.text));
	else if (end > latestDay(issued) && !desk.lost('issued'))
		desk.report(at('window'), say('window-after-issue', end, issued));
	else if (misfitOfWindow({ start, end }, period) === 'other-days')
		desk.report(at('window'), say('window-of-other-days', start, end, period.text), 'warning');
	return { start, end };
}
