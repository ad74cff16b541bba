import type { Every, Refusal } from '../deadline.ts';
import type { Slot } from './slot.ts';

/** A stretch from one slot to another, often the same one; `before`: it ends the day before the last slot begins. */
export type Range = { first: Slot; last: Slot; before: boolean };

/** Whether a range is one slot: a single day, month, quarter … */
export const isSingle = ({ first, last }: Range): boolean => first.from === last.from;

/** Where in each month, quarter or year the last day on time lies. */
export type Place =
	| { unit: 'month' | 'quarter' | 'whole'; monthOffset: number; day: number | 'last'; before: boolean }
	| { unit: 'year'; slot: Slot; last: Slot; by: boolean; before: boolean; next: boolean };

/** Whether a month so many after the first one lies in the unit after: "trước ngày 05 tháng sau". */
export const isNext = (unit: Place['unit'], monthOffset: number): boolean =>
	(unit === 'month' && monthOffset > 0) || (unit === 'quarter' && monthOffset > 2);

/** One recurrence with its place; without a place it ends with the unit. */
export type Round = { every: Every; place: Place | null };

/** A time expression as read, before its year is known; `from` and `to` are the tokens that it covers. */
export type Rule = { from: number; to: number } & (
	| {
			kind: 'dated';
			by: boolean;
			before: boolean;
			prefixed: boolean;
			ranges: Range[];
			andAfter: 'years' | 'time' | null;
	  }
	| { kind: 'ongoing'; range: Range | null; open: boolean; until: boolean }
	/** `since`: the range only says when it begins. */
	| { kind: 'recurring'; rounds: Round[]; range: Range | null; since: boolean }
	| { kind: 'condition'; phase: 'event' | 'pending'; open: boolean }
	| { kind: 'broken'; problem: Refusal }
);

/** A rule that rests on another act or on an event. */
export type Condition = Extract<Rule, { kind: 'condition' }>;
/** A rule with days of the calendar. */
export type Dated = Extract<Rule, { kind: 'dated' }>;
/** A rule that comes round. */
export type Recurring = Extract<Rule, { kind: 'recurring' }>;
