import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { readDated } from './dated.ts';
import { readEvery } from './every.ts';
import { type PlaceRead, readPlace } from './place.ts';
import type { Dated, Place, Range, Recurring, Round, Rule } from './rule.ts';
import { readYearSpan } from './span.ts';
import { nextYearPlace, problemOf, yearPlaces } from './yearly.ts';

const PERIODICALLY = sequences('dinh ky');
const COMMA = sequences(',');
const BEFORE_PLACE = sequences('(', ',', ':');
const CLOSING = sequences(')');
const BEFORE_EVERY = sequences(',', 'cua', '(');
const AND = sequences(',', 'va', ', va', 'va theo', '/', '&', '+');

const YEARLY = sequences(
	'hang nam',
	'moi nam',
	'tung nam',
	'cua hang nam',
	'cua moi nam',
	', hang nam',
	'( hang nam )',
	'dinh ky hang nam',
);

const readYearlyFirst = (phrase: Phrase, from: number): Rule | null => {
	const dated = readDated(phrase, skip(phrase, from, PERIODICALLY));
	const places = yearPlaces(dated);
	const next = dated === null ? null : after(phrase, dated.to, YEARLY);
	if (places === null || next === null || phrase.tokens[next]?.kind === 'number') return null;
	return closed(
		phrase,
		from,
		next,
		places.map((place) => ({ every: 'year', place })),
		problemOf(phrase, places),
	);
};

const closed = (phrase: Phrase, from: number, at: number, rounds: Round[], problem: Refusal | null): Rule => {
	const span = readYearSpan(phrase, at);
	const to = span?.next ?? at;
	const start = readDated(phrase, skip(phrase, at, COMMA));
	if (problem !== null) return { kind: 'broken', problem, from, to };
	const rule = { kind: 'recurring' as const, rounds, range: span?.value ?? null, since: false, from, to };
	return start?.kind === 'ongoing' && start.range !== null ? sinceStart(phrase, rule, start.range, start.to) : rule;
};

/** Returns a recurrence that begins with a range. "Từ tháng 3 hằng năm" may also be a month of each year. */
export const sinceStart = (phrase: Phrase, rule: Recurring, range: Range, to: number): Rule => {
	const yearless = range.first.year === null && rule.rounds.some(({ every }) => every === 'year');
	const problem = messages.sideBySide(quote(phrase, rule.from, to));
	return yearless ? { kind: 'broken', problem, from: rule.from, to } : { ...rule, range, since: true, to };
};

/** Returns the places of one recurrence after its words: "(trước ngày 25 tháng cuối quý)", ", trước ngày 15/12". */
const placesAfter = (
	phrase: Phrase,
	at: number,
	round: Round,
): Match<{ places: Place[]; problem: Refusal | null }> | null => {
	const opened = skip(phrase, at, BEFORE_PLACE);
	const bracket = is(phrase, opened - 1, '(');
	const shut = (next: number) => (bracket ? skip(phrase, next, CLOSING) : next);
	if (round.every === 'year') {
		const dated = readDated(phrase, opened);
		const following = nextYearPlace(phrase, dated);
		const places = following === null ? yearPlaces(dated) : [following];
		const plain = opened === at || bracket || (dated as Dated | null)?.prefixed;
		if (dated !== null && places !== null && plain && after(phrase, dated.to, YEARLY) === null) {
			return { value: { places, problem: problemOf(phrase, places) }, next: shut(dated.to) };
		}
	}
	const read = readPlace(phrase, opened);
	if (read === null) return null;
	return {
		value: { places: [read.value.place], problem: read.value.problem ?? mismatch(phrase, opened, read, round) },
		next: shut(read.next),
	};
};

const mismatch = (phrase: Phrase, from: number, read: Match<PlaceRead>, round: Round): Refusal | null => {
	const stated = read.value.every ?? (read.value.place.unit === 'month' ? 'month' : null);
	return stated === round.every ? null : messages.uncertain(quote(phrase, from, read.next));
};

/** Returns a recurrence that its place opens: "trước ngày 25 hằng tháng", "ngày 20 của tháng cuối quý". */
const readPlaceFirst = (phrase: Phrase, from: number): Rule | null => {
	const read = readPlace(phrase, from);
	if (read === null) return null;
	const stated = readEvery(phrase, skip(phrase, read.next, BEFORE_EVERY), false);
	const every = read.value.every ?? stated?.value.every ?? null;
	if (every === null) return null;
	const next = stated === null || stated.value.every === null ? read.next : skip(phrase, stated.next, CLOSING);
	const round: Round = { every: stated?.value.every ?? every, place: read.value.place };
	return closed(phrase, from, next, [round], read.value.problem ?? mismatch(phrase, from, read, round));
};

/** Returns the recurrences written at an index, each with its day and all with their span; null where none is. */
export const readRecurring = (phrase: Phrase, from: number): Rule | null => {
	const first = readEvery(phrase, from, false);
	if (first === null) return readPlaceFirst(phrase, from) ?? readYearlyFirst(phrase, from);
	const rounds: Round[] = [];
	let problem: Refusal | null = null;
	let to = from;
	for (let every: typeof first | null = first; every !== null; ) {
		problem ??= every.value.problem;
		to = every.next;
		if (every.value.every !== null) {
			const round: Round = { every: every.value.every, place: null };
			const places = placesAfter(phrase, to, round);
			for (const place of places?.value.places ?? [null]) rounds.push({ ...round, place });
			problem ??= places?.value.problem ?? null;
			to = places?.next ?? to;
		}
		const joined: number | null = after(phrase, to, AND);
		every = joined === null ? null : readEvery(phrase, joined, true);
	}
	return closed(phrase, from, to, rounds, problem);
};
