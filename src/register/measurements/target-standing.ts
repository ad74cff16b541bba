import { readPeriod } from '../../deadline/period.ts';
import { decided } from '../../standing/target/decide.ts';
import type { Aim, Figure } from '../../standing/target/figure.ts';
import { misfitOf } from '../../standing/target/fits.ts';
import { type AimStanding, judged, type NotJudged, uncorrected } from '../../standing/target/judge.ts';
import { latestDay } from '../../words/day.ts';
import { fold } from '../../words/fold.ts';
import { decimalsPrinted } from '../../words/printed.ts';
import type { MilestoneEntry, TargetEntry } from '../entries.ts';
import { localityOf } from '../id.ts';
import type { Index } from '../index.ts';
import { placedStanding } from '../scores/placed.ts';
import type { ScoreEntry } from '../scores/score.ts';
import type { MeasurementEntry } from './measurement.ts';

/** How a target stands by one aim of it: its figure, or that of a milestone. */
export interface AimStood {
	/** The milestone; `null` where one figure holds for the whole time. */
	readonly milestone: MilestoneEntry | null;
	readonly standing: AimStanding;
	/** Why nothing is judged; `null` of what is, and where nothing is published. */
	readonly why: NotJudged | null;
	/** Whether the figure that decides contradicts its numerator and denominator. */
	readonly differs: boolean;
	/** The figures by which it stands so. */
	readonly by: readonly MeasurementEntry[];
}

/** A figure of one part of what a target asks of each: a unit, a field. */
interface PartStood {
	readonly figure: MeasurementEntry;
	/** `null` where the figure is words, provisional or interim. */
	readonly isMet: boolean | null;
}

/** A target as it stands by what is published. */
export interface TargetStood {
	/** That of the last milestone that has a figure, else of the whole. */
	readonly whole: AimStood;
	/** Every aim: one, or one for each milestone. */
	readonly aims: readonly AimStood[];
	/** Figures of parts, newest last. */
	readonly parts: readonly PartStood[];
	/** Every figure of it that no later document takes back, in the order of the documents. */
	readonly figures: readonly MeasurementEntry[];
	/** Of a target that asks for a better place in an index than before, the scores of both times; else empty. */
	readonly scores: readonly ScoreEntry[];
}

/** How a target stands by the figures of its locality that are known on the day of the index. */
export function targetStanding(index: Index, target: TargetEntry): TargetStood {
	return index.remember('target standing', target.id, (traced) => {
		const stood = stoodBy(target, figuresFor(traced, target), answeringUnits(traced, target));
		const placed = placedStanding(traced, target);
		if (placed === null) return stood;
		const { standing, why, scores } = placed;
		const whole: AimStood = { ...nothing, standing, why };
		return { ...stood, whole, aims: [whole], scores };
	});
}

/** The units that answer for a target, each by itself; `null` where an open group is among them. */
export function answeringUnits({ units }: Index, { responsible }: TargetEntry): readonly string[] | null {
	const all = responsible.map((id) => units.get(id));
	if (all.length === 0 || all.some((one) => one?.open === true)) return null;
	return all.flatMap((one) => one?.members ?? one?.id ?? []);
}

/** The figures that documents issued by the day of the index state of a target or its indicator. */
function figuresFor(index: Index, target: TargetEntry): (MeasurementEntry & { readonly issued: string })[] {
	const all = index.measuredIn.get(`${localityOf(target.id)} ${target.indicator}`) ?? [];
	return all.flatMap((one) => {
		const issued = latestDay(index.headOf.get(one.document)?.issued ?? '');
		const isOf = one.target === null || one.target === target.id;
		return isOf && index.hasCome.get(issued) !== false ? [{ ...one, issued }] : [];
	});
}

function stoodBy(
	target: TargetEntry,
	measured: readonly (MeasurementEntry & { readonly issued: string })[],
	units: readonly string[] | null,
): TargetStood {
	const entries = new Map<string, MeasurementEntry>(measured.map(({ issued: _issued, ...one }) => [one.id, one]));
	const all = measured.map((one) => figureFor(target, one));
	const standing = uncorrected(all);
	const entriesOf = (some: readonly Figure[]) => some.flatMap(({ id }) => entries.get(id) ?? []);
	const aims = aimsOf(target).map(([aim, milestone]): AimStood => {
		const { standing: stands, why, problem, by } = judged(aim, all);
		return { milestone, standing: stands, why, differs: problem !== null, by: entriesOf(by) };
	});
	const parts = standing.flatMap((one): PartStood[] => {
		const entry = entries.get(one.id);
		const [aim] = aimsOf(target).find(([each]) => misfitOf(each, one) === 'part') ?? [];
		if (entry === undefined || aim === undefined || !isAsked(target, one, entry, units)) return [];
		const isWhole = !one.isProvisional && (!aim.isRelative || one.denominator !== null);
		return [{ figure: entry, isMet: isWhole ? decided(aim, one).isMet : null }];
	});
	const whole = aims.findLast(({ standing: one }) => one === 'met' || one === 'not-met') ?? aims.at(-1);
	return {
		whole: byParts(target, parts, whole ?? nothing, units),
		aims,
		parts,
		figures: entriesOf(standing),
		scores: [],
	};
}

/** Whether a part is one of those that have to reach it: the document says so, the unit answers for it, or it is of its level. */
function isAsked(
	{ id, level }: TargetEntry,
	{ unit, level: own }: Figure,
	{ target }: MeasurementEntry,
	units: readonly string[] | null,
): boolean {
	if (unit === null || target === id || units?.includes(unit) === true) return true;
	return units === null && level !== null && own !== null && fold(own) === fold(level);
}

const nothing: AimStood = { milestone: null, standing: 'not-published', why: null, differs: false, by: [] };

/** What each part has to reach is missed where one part misses it, and met where all units that answer are named and meet it. */
function byParts(
	target: TargetEntry,
	parts: readonly PartStood[],
	whole: AimStood,
	units: readonly string[] | null,
): AimStood {
	if (!target.each || parts.length === 0) return whole;
	const missing = parts.filter(({ isMet }) => isMet === false);
	if (missing.length > 0) return { ...whole, standing: 'not-met', why: null, by: missing.map(({ figure }) => figure) };
	const met = new Set(
		parts.flatMap(({ figure, isMet }) => (isMet === true && figure.unit !== null ? figure.unit : [])),
	);
	const isWhole = units?.every((unit) => met.has(unit)) === true;
	return {
		...whole,
		standing: isWhole ? 'met' : 'not-judged',
		why: isWhole ? null : 'part',
		by: parts.map(({ figure }) => figure),
	};
}

/** What a target asks, by its one figure or by each of its milestones. */
export function aimsOf(target: TargetEntry): [aim: Aim, milestone: MilestoneEntry | null][] {
	const aim: Aim = {
		comparator: target.comparator,
		value: target.value,
		upTo: target.upTo,
		measure: target.measure,
		scope: target.scope,
		level: target.level,
		period: target.period === null ? null : readPeriod(target.period),
		by: null,
		each: target.each,
		excepts: target.exceptions.length > 0,
		isRelative: target.than !== null,
	};
	if (target.milestones.length === 0) return [[aim, null]];
	return target.milestones.map((one) => {
		const { comparator, value, upTo, day } = one;
		return [{ ...aim, comparator, value, upTo, period: null, by: day }, one];
	});
}

/** A published figure as a target hears it: one that is named a figure of it is of its scope and level where it states none. */
export function figureFor(target: TargetEntry, one: MeasurementEntry & { readonly issued: string }): Figure {
	const isNamed = one.target === target.id;
	const isOnly = target.responsible.length === 1 && target.responsible[0] === one.unit;
	return {
		...one,
		decimals: one.value === null ? 0 : (decimalsPrinted(one.value, one.printed) ?? 0),
		scope: one.scope ?? (isNamed && !target.each ? target.scope : null),
		level: one.level ?? (isNamed ? target.level : null),
		unit: isOnly && !target.each ? null : one.unit,
		isProvisional: one.status === 'provisional',
	};
}
