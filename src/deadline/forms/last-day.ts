import { readDated } from '../times/dated.ts';
import { placesFor, readPlace } from '../times/place.ts';
import { readRecurring } from '../times/recurring.ts';
import type { Reported } from '../times/reported.ts';
import { type Dated, isSingle, type Place, type Recurring, type Round, type Rule } from '../times/rule.ts';
import type { Slot } from '../times/slot.ts';
import { readWeekdays } from '../times/week.ts';
import type { Phrase } from '../words/phrase.ts';

const isDay = (place: Place | null): boolean =>
	place !== null && (place.unit !== 'year' || (place.by && place.slot.unit === 'day'));

/** Returns a last day that stands at an index: dated, coming round, or a day of whatever the label says comes round. */
export const readLastDay = (phrase: Phrase, at: number, { covers, every, part }: Reported): Rule | null => {
	const recurring = readRecurring(phrase, at);
	if (recurring?.kind === 'broken') return recurring;
	if (recurring?.kind === 'recurring') return recurring.rounds.every(({ place }) => isDay(place)) ? recurring : null;
	const place = every === 'week' ? readWeekdays(phrase, at) : readPlace(phrase, at);
	const places = place !== null && every !== null && place.value.every === null ? placesFor(place.value, every) : null;
	if (place !== null && every !== null && places !== null) {
		const rounds = places.map((one): Round => ({ every, place: one }));
		const { problem } = place.value;
		return problem === null
			? { kind: 'recurring', rounds, range: null, since: false, from: at, to: place.next }
			: { kind: 'broken', problem, from: at, to: place.next };
	}
	const dated = readDated(phrase, at);
	if (dated?.kind !== 'dated') return null;
	if (part) return dated;
	if (!dated.by) return null;
	const days = covers?.unit === 'month' ? inMonth(dated, covers) : dated;
	return days.ranges.every((range) => isSingle(range) && range.first.unit === 'day') ? days : null;
};

/** "Tháng 9: trước ngày 25" is a day of that month. */
const inMonth = (dated: Dated, { month, year }: Slot): Dated => ({
	...dated,
	ranges: dated.ranges.map((range) => {
		if (range.first.month !== null || !isSingle(range)) return range;
		const day = { ...range.first, month, year };
		return { ...range, first: day, last: day };
	}),
});

/** Returns the days of certain quarters where a label names them: "Quý III: trước ngày 20 tháng cuối quý". Null where it names others. */
export const ofQuarter = (rule: Recurring, covers: readonly Reported[]): Dated | null => {
	const ranges = covers.flatMap(({ covers: slot }) =>
		rule.rounds.flatMap(({ place }) => {
			if (slot?.unit !== 'quarter' || slot.month === null || place?.unit !== 'day' || place.monthOffset > 2) return [];
			const month = slot.month + place.monthOffset;
			const day = { ...slot, unit: 'day' as const, month, months: 1, day: place.day, from: rule.from, to: rule.to };
			return [{ first: day, last: day, before: false }];
		}),
	);
	const before = rule.rounds.some(({ place }) => place?.unit === 'day' && place.before);
	if (ranges.length !== covers.length || rule.rounds.length !== 1 || rule.range !== null) return null;
	const { from, to } = rule;
	return { kind: 'dated', by: true, before, prefixed: true, ranges, andAfter: null, from, to };
};
