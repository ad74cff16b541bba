import type { Every, Refusal } from '../deadline.ts';
import type { Run } from '../words/phrase.ts';
import type { Slot } from './slot.ts';

/** A stretch from one slot to another, often the same one; `before`: it ends the day before the last slot begins. */
export type Range = { first: Slot; last: Slot; before: boolean };

/** Whether a range is one slot: a single day, month, quarter … */
export const isSingle = ({ first, last }: Range): boolean => first.from === last.from;

/** A day or a stretch that comes round each year; `next`: it lies in the year after: "trước ngày 15/01 năm sau". */
export type YearPlace = { unit: 'year'; slot: Slot; last: Slot; by: boolean; before: boolean; next: boolean };

/**
 * Where in each unit the last day on time lies; `firstDay`: where the round begins, if the words say so. `monthOffset` is
 * counted from the first month of the unit: an offset as long as the unit is due after it.
 */
export type Place =
	| { unit: 'day'; monthOffset: number; day: number | 'last'; firstDay: number | null; before: boolean }
	/** A day of the week, Monday is 1; `next`: of the week after. */
	| { unit: 'weekday'; day: number; firstDay: number | null; before: boolean; next: boolean }
	| YearPlace
	/** The days of the year on which the units end: "6 tháng (trước ngày 15/6 và 15/12)". */
	| { unit: 'listed'; places: YearPlace[] };

/** One recurrence with its place; without a place it ends with the unit. */
export type Round = { every: Every; place: Place | null };

/**
 * The words within a time that name what is due: "Báo cáo năm gửi" trước ngày 25/11. `tail`: those behind the period.
 * `covers`: the months that each day is about (null: not certain ones). `kind` says how the words speak of them.
 */
export type DueName = { run: Run; tail: Run; covers: (Slot | null)[]; kind: 'report' | 'plan' | 'task' | 'bare' };

/** Days counted in whatever comes round: "ngày 05 của tháng liền kề sau kỳ báo cáo". */
type Counted = { places: Place[]; month: 'first' | 'last' | 'after' };

/** A time expression as read, before its year is known; `from` and `to` are the tokens that it covers. */
export type Rule = { from: number; to: number; named?: DueName } & (
	| {
			kind: 'dated';
			by: boolean;
			before: boolean;
			prefixed: boolean;
			ranges: Range[];
			andAfter: 'years' | 'time' | null;
	  }
	/** `daily`: the words "hằng ngày", with their hour. */
	| { kind: 'ongoing'; range: Range | null; open: boolean; until: boolean; daily?: Run }
	/** `since`: the range only says when it begins. */
	| { kind: 'recurring'; rounds: Round[]; range: Range | null; since: boolean }
	/** `issued`: the act has a number, so that nothing is waited for. `counted`: days of a round that is not stated here. */
	| { kind: 'condition'; phase: 'event' | 'pending'; open: boolean; issued?: boolean; counted?: Counted }
	| { kind: 'broken'; problem: Refusal }
);

/** A rule that rests on another act or on an event. */
export type Condition = Extract<Rule, { kind: 'condition' }>;
/** A rule with days of the calendar. */
export type Dated = Extract<Rule, { kind: 'dated' }>;
/** A rule that comes round. */
export type Recurring = Extract<Rule, { kind: 'recurring' }>;
