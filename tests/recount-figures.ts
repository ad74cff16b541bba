// An independent count of which targets are met, from the open data alone. It shares no code with the rules of the site. Numbers are
// fractions of whole numbers, so that nothing is rounded.

import { type PlaceTables, recountedPlace } from './recount-places.ts';

interface Days {
	readonly start: string;
	readonly end: string;
}

interface Bound {
	readonly comparator: string | null;
	readonly value: number | null;
	readonly range: { readonly from: number; readonly to: number } | null;
}

/** Records of the tables of `/du-lieu/`, as far as they are needed. */
export interface FigureTables extends PlaceTables {
	readonly documents: readonly {
		readonly id: string;
		readonly issued: string | null;
		readonly issuedPart: string | null;
	}[];
	readonly units: readonly {
		readonly id: string;
		readonly members: readonly string[] | null;
		readonly open: boolean;
	}[];
	readonly targets: readonly (Bound & {
		readonly id: string;
		readonly indicator: string;
		readonly milestones: readonly {
			readonly day: string | null;
			readonly comparator: string | null;
			readonly value: number | null;
			readonly from: number | null;
			readonly to: number | null;
		}[];
		readonly measure: string | null;
		readonly scope: string | null;
		readonly level: string | null;
		readonly each: boolean;
		readonly than: { readonly days: Days | null; readonly in: readonly string[] } | null;
		readonly periodDays: Days | null;
		readonly responsible: readonly string[];
		readonly exceptions: readonly string[];
	})[];
	readonly measurements: readonly {
		readonly id: string;
		readonly document: string;
		readonly locality: string;
		readonly indicator: string | null;
		readonly target: string | null;
		readonly period: Days;
		readonly window: Days | null;
		readonly unit: string | null;
		readonly level: string | null;
		readonly scope: string | null;
		readonly value: number | null;
		readonly measure: string | null;
		readonly numerator: number | null;
		readonly denominator: number | null;
		readonly status: string | null;
		readonly leavesOut: boolean;
		readonly corrects: string | null;
	}[];
}

type Target = FigureTables['targets'][number];
type Figure = FigureTables['measurements'][number];

/** How a target stands, and by which figures if it is met or not. */
interface Row {
	readonly standing: string;
	readonly figures: readonly string[];
	readonly milestones: readonly string[];
}

/** How every target stands on a day, by id. */
export function recountedFigures(tables: FigureTables, day: string): Map<string, Row> {
	const lastOfIssue = new Map(tables.documents.map((one) => [one.id, one.issued ?? lastDay(one.issuedPart ?? '9999')]));
	const known = tables.measurements.filter(({ document }) => (lastOfIssue.get(document) ?? '9999') <= day);
	const isKnown = (document: string) => (lastOfIssue.get(document) ?? '9999') <= day;
	return new Map(
		tables.targets.map((target): [string, Row] => {
			const placed = recountedPlace(target, tables, isKnown);
			const row = placed === null ? rowOf(target, known, tables.units) : null;
			return [target.id, row ?? { standing: placed ?? '', figures: [], milestones: [] }];
		}),
	);
}

function lastDay(part: string): string {
	const [year = 0, month = 12] = part.split('-').map(Number);
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function rowOf(target: Target, known: readonly Figure[], units: FigureTables['units']): Row {
	const locality = target.id.slice(0, target.id.indexOf('/'));
	const about = known
		.filter((one) => one.indicator === target.indicator && one.locality === locality)
		.filter((one) => one.target === null || one.target === target.id)
		.map((one) => heardBy(target, one));
	const heard = about.filter((one) => !about.some((other) => other.corrects === one.document && isSame(one, other)));
	if (heard.length === 0)
		return { standing: 'not-published', figures: [], milestones: target.milestones.map(() => 'not-published') };
	const steps = target.milestones.map((one): [Bound, string | null] => [
		{ ...one, range: one.from === null || one.to === null ? null : { from: one.from, to: one.to } },
		one.day,
	]);
	const isTimed = steps.length > 0;
	const fitsTime = (one: Figure, by: string | null) =>
		isTimed
			? by !== null && one.period.end === by && isWhole(one.period, one.window, one.period)
			: target.periodDays !== null && isWhole(one.period, one.window, target.periodDays);
	const bounds = isTimed ? steps : [[target, null] satisfies [Bound, null]];
	const answers = bounds.map(([bound, by]) => {
		const whole = heard.filter((one) => !target.each && isWholeOf(target, one) && fitsTime(one, by));
		return answerOf(target, bound, whole);
	});
	const milestones = isTimed ? answers.map(({ standing }) => standing) : [];
	const last = answers.findLast(({ standing }) => standing !== 'not-judged') ?? { standing: 'not-judged', figures: [] };
	if (!target.each) return { ...last, milestones };
	return { ...byParts(), milestones };

	/** What each part has to reach: one that misses it is enough, and all that answer must be seen to meet it. */
	function byParts(): Omit<Row, 'milestones'> {
		const parts = heard.filter((one) => one.unit !== null || (one.scope !== null && !isLike(one.scope, target.scope)));
		const who = target.responsible.map((id) => units.find((one) => one.id === id));
		const isListed = who.length > 0 && who.every((one) => one !== undefined && !one.open);
		const answering = who.flatMap((one) => one?.members ?? one?.id ?? []);
		const isTold = (one: Figure) => one.target === target.id || (isListed && answering.includes(one.unit ?? ''));
		const isAsked = (one: Figure) => {
			if (target.exceptions.length > 0 && !one.leavesOut) return false;
			if (one.unit === null) return isLike(one.level, target.level);
			return isTold(one) || (!isListed && one.level !== null && isLike(one.level, target.level));
		};
		const met: Figure[] = [];
		const missed: Figure[] = [];
		const all: Figure[] = [];
		for (const part of parts.filter((one) => isMeasured(target, one) && isAsked(one))) {
			const [bound] = bounds.find(([, by]) => fitsTime(part, by)) ?? [];
			if (bound === undefined) continue;
			all.push(part);
			const { standing } = answerOf(target, bound, [part]);
			if (standing === 'met') met.push(part);
			if (standing === 'not-met') missed.push(part);
		}
		if (missed.length > 0) return { standing: 'not-met', figures: missed.map(({ id }) => id) };
		const isWholeList = isListed && answering.every((unit) => met.some((one) => one.unit === unit));
		if (isWholeList && all.length > 0) return { standing: 'met', figures: all.map(({ id }) => id) };
		return { standing: 'not-judged', figures: [] };
	}
}

/** A figure that its document names as one of the target is of its scope and level, where the document states no other. */
function heardBy(target: Target, one: Figure): Figure {
	const isNamed = one.target === target.id;
	const alone = target.responsible.length === 1 ? target.responsible[0] : undefined;
	return {
		...one,
		scope: one.scope === null && isNamed && !target.each ? target.scope : one.scope,
		level: one.level === null && isNamed ? target.level : one.level,
		unit: !target.each && one.unit === alone ? null : one.unit,
	};
}

const isSame = (one: Figure, other: Figure) =>
	one.scope === other.scope &&
	one.level === other.level &&
	one.unit === other.unit &&
	one.period.start === other.period.start &&
	one.period.end === other.period.end;

/** How many months a day lies after another, by the calendar. */
const monthsAfter = (day: string, other: string) =>
	Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - Number(other.slice(0, 4)) * 12 - Number(other.slice(5, 7));

/**
 * Whether a figure is of a time, all of it: what was counted begins in its first month or the one before, and ends in its last
 * month or the one behind.
 */
const isWhole = (own: Days, window: Days | null, asked: Days) =>
	own.start === asked.start &&
	own.end === asked.end &&
	(window === null ||
		([-1, 0].includes(monthsAfter(window.start, asked.start)) && [0, 1].includes(monthsAfter(window.end, asked.end))));

const isMeasured = ({ measure }: Target, one: Figure) => one.measure === null || isLike(one.measure, measure);

const isWholeOf = (target: Target, one: Figure) =>
	isMeasured(target, one) &&
	isLike(one.level, target.level) &&
	isLike(one.scope, target.scope) &&
	one.unit === null &&
	(target.exceptions.length === 0 || one.leavesOut);

const bare = (text: string) =>
	text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim();

const isLike = (one: string | null, other: string | null) =>
	one === null || other === null ? one === other : bare(one) === bare(other);

/** What figures that speak of the very thing say of a bound: met or not where all that say anything say the same. */
function answerOf(target: Target, bound: Bound, figures: readonly Figure[]): Omit<Row, 'milestones'> {
	const saying = figures
		.filter(({ status }) => status !== 'provisional')
		.filter(({ denominator }) => target.than === null || denominator !== null)
		.flatMap((one) => {
			const isMet = reaches(bound, fractionOf(target, one));
			return isMet === null ? [] : [{ id: one.id, isMet }];
		});
	const [first] = saying;
	if (first === undefined || saying.some(({ isMet }) => isMet !== first.isMet))
		return { standing: 'not-judged', figures: [] };
	return { standing: first.isMet ? 'met' : 'not-met', figures: saying.map(({ id }) => id) };
}

type Fraction = readonly [numerator: bigint, denominator: bigint];

/** A percentage is what its parts give where the document states them; else a figure is as it was printed. */
function fractionOf({ measure }: Target, { value, numerator, denominator }: Figure): Fraction | null {
	if (measure?.trim() !== '%' || numerator === null || denominator === null)
		return value === null ? null : exact(value);
	return denominator === 0 || numerator > denominator ? null : [BigInt(numerator) * 100n, BigInt(denominator)];
}

function exact(value: number): Fraction {
	const text = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
	const [whole = '0', rest = ''] = text.split('.');
	return [BigInt(whole + rest), 10n ** BigInt(rest.length)];
}

function reaches({ comparator, value, range }: Bound, reached: Fraction | null): boolean | null {
	if (reached === null) return null;
	const over = (bound: number) => {
		const [a, b] = reached;
		const [c, d] = exact(bound);
		return a * d - c * b;
	};
	if (range !== null) return over(range.from) >= 0n && over(range.to) <= 0n;
	if (value === null) return null;
	const left = over(value);
	if (comparator === '>=') return left >= 0n;
	if (comparator === '>') return left > 0n;
	if (comparator === '=') return left === 0n;
	if (comparator === '<') return left < 0n;
	return comparator === '<=' ? left <= 0n : null;
}
