import { messages } from '../messages.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import type { PlaceRead } from './place.ts';
import { readPrefix } from './prefix.ts';
import { readWeekday } from './weekday.ts';

/** A list of more days than a week has is none. */
const WEEK = 7;
const PART_OF_DAY = sequences('sang', 'chieu', 'trua', 'toi', 'cuoi buoi chieu', 'buoi sang', 'buoi chieu');
const DAY = sequences('ngay', 'cac ngay');
const AND = sequences(',', 'va', ', va');
const TO = sequences('den', '-', 'den het');
const NEXT_WEEK = sequences(
	'tuan sau',
	'tuan ke tiep',
	'tuan tiep theo',
	'cua tuan sau',
	'cua tuan ke tiep',
	'cua tuan tiep theo',
);

/** Returns the days of the week on which a weekly duty is due: "trước 16 giờ 30 phút thứ Sáu". Null for none. */
export const readWeekdays = (phrase: Phrase, from: number): Match<PlaceRead> | null => {
	const opened = is(phrase, from, 'tu') && readWeekday(phrase, skip(phrase, from + 1, DAY)) !== null ? from + 1 : from;
	const { value: prefix, next: at } = readPrefix(phrase, opened);
	const part = after(phrase, at, PART_OF_DAY);
	const first = readWeekday(phrase, skip(phrase, part ?? at, DAY));
	if (first === null) return null;
	const days = [first.value];
	let next = first.next;
	const to = after(phrase, next, TO);
	const last = to === null ? null : readWeekday(phrase, skip(phrase, to, DAY));
	if (last !== null) next = last.next;
	else
		for (
			let joined = after(phrase, next, AND);
			joined !== null && days.length < WEEK;
			joined = after(phrase, next, AND)
		) {
			const more = readWeekday(phrase, skip(phrase, joined, DAY));
			if (more === null) break;
			days.push(more.value);
			next = more.next;
		}
	const following = after(phrase, next, NEXT_WEEK);
	const before = prefix.before;
	const words = quote(phrase, from, following ?? next);
	const wrong =
		prefix.uncertain ||
		(before && (part !== null || last !== null || (days.includes(1) && following === null))) ||
		(last !== null && last.value <= first.value);
	return {
		value: {
			places: (last === null ? days : [last.value]).map((day) => ({
				unit: 'weekday',
				day,
				firstDay: last === null ? null : first.value,
				before,
				next: following !== null,
			})),
			month: null,
			every: null,
			problem: wrong ? messages.uncertain(words) : null,
		},
		next: following ?? next,
	};
};
