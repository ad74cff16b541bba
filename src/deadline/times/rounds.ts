import type { Every, Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { relativeAt } from '../words/numerals.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { readDated } from './dated.ts';
import { readEvery } from './every.ts';
import { type PlaceRead, placesFor, readPlace } from './place.ts';
import type { Place, Rule, YearPlace } from './rule.ts';
import { readWeekdays } from './week.ts';
import { problemOf, unitsCovered, yearPlaces } from './yearly.ts';

const BEFORE_PLACE = sequences('(', ',', ':', '-', ', (', ', dinh ky', 'dinh ky');
const CLOSING = sequences(')');
const BEFORE_REPEATED = sequences(',', 'cua', '(', 'trong', ', dinh ky', ', theo');
/** The year of the round itself. */
const SAME_YEAR = sequences(
	...['cua nam', 'trong nam', 'nam bao cao', 'cua nam bao cao', 'cua nam do', 'nam do', 'cua nam ke hoach', 'cung nam'],
	...['cua ky bao cao', 'nam ke hoach'],
);
const LENGTHS: readonly Every[] = ['week', 'month', 'quarter', 'half-year', 'year'];

/** The places of one recurrence. `ofRound`: days that are counted in whatever comes round ("tháng cuối kỳ báo cáo"), or null. */
type Places = { places: Place[]; ofRound: PlaceRead | null; problem: Refusal | null };

/** Places with the index of their opening: a bracket there closes with them. */
type Placed = Match<Places> & { opened: number };

/**
 * Returns the index after the same recurrence said again, "hằng năm trước ngày 15/12 hằng năm", or after the longer one that it
 * lies in: "trước ngày 20 tháng cuối quý hằng năm". The same index where none is said.
 */
export const afterRepeated = (phrase: Phrase, at: number, every: Every): number => {
	const start = skip(phrase, at, BEFORE_REPEATED);
	const again = readEvery(phrase, start, false);
	const stated = again?.value.every ?? null;
	if (again === null || stated === null || again.value.months !== null) return at;
	const longer = start === at && LENGTHS.indexOf(stated) > LENGTHS.indexOf(every);
	// "hằng năm trước ngày 15/6, hằng năm trước ngày 15/12": what has a place of its own is another round.
	if ((stated !== every && !longer) || placesAt(phrase, again.next, stated) !== null) return at;
	return is(phrase, start - 1, '(') ? skip(phrase, again.next, CLOSING) : again.next;
};

/** Returns the index after "của năm", "của năm báo cáo" behind a day of the year; the same index where none stands. */
const afterSameYear = (phrase: Phrase, at: number): number => {
	const year = after(phrase, at, SAME_YEAR);
	return year === null || phrase.tokens[year]?.kind === 'number' || relativeAt(phrase, year) ? at : year;
};

const daysOfUnits = (rule: Rule, every: 'quarter' | 'half-year'): YearPlace[] | null => {
	const places = rule.kind === 'dated' && rule.by ? yearPlaces(rule) : null;
	return places?.every(({ slot }) => slot.unit === 'day') && unitsCovered(places, every) ? places : null;
};

const yearlyAt = (phrase: Phrase, opened: number, every: Every, plain: boolean): Match<Places> | null => {
	const dated = every === 'week' || every === 'month' ? null : readDated(phrase, opened);
	if (dated === null || !(plain || (dated.kind === 'dated' && dated.prefixed))) return null;
	const days = every === 'year' ? yearPlaces(dated) : daysOfUnits(dated, every === 'quarter' ? every : 'half-year');
	if (days === null) return null;
	const places: Place[] = every === 'year' ? days : [{ unit: 'listed', places: days }];
	return { value: { places, ofRound: null, problem: problemOf(phrase, days) }, next: afterSameYear(phrase, dated.to) };
};

/** Returns the places of one recurrence after its words: "(trước ngày 25 tháng cuối quý)", ", trước ngày 15/12". Null for none. */
export const placesAt = (phrase: Phrase, at: number, every: Every): Placed | null => {
	const opened = skip(phrase, at, BEFORE_PLACE);
	const yearly = yearlyAt(phrase, opened, every, opened === at || is(phrase, opened - 1, '('));
	if (yearly !== null) return { ...yearly, opened };
	const read = every === 'week' ? readWeekdays(phrase, opened) : readPlace(phrase, opened);
	if (read === null) return null;
	const places = placesFor(read.value, every);
	const problem = read.value.problem ?? (places === null ? messages.uncertain(quote(phrase, opened, read.next)) : null);
	return {
		value: { places: places ?? [], ofRound: read.value.month === null ? null : read.value, problem },
		next: read.next,
		opened,
	};
};

/** Returns the index after places, the recurrence said again after them, and the bracket that they close. */
export const shutAfter = (phrase: Phrase, { next, opened }: Placed, every: Every): number => {
	const repeated = afterRepeated(phrase, next, every);
	return is(phrase, opened - 1, '(') ? afterRepeated(phrase, skip(phrase, repeated, CLOSING), every) : repeated;
};
