import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { ListedOne } from '../../register/listed.ts';
import { listing as words } from '../../vi/lists/listing.ts';
import { search } from '../../vi/search.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import type { ShortDocument } from '../calendar/short.ts';
import { undatedWords } from '../calendar/undated.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { dueDays, dueWords, standingsOf } from '../sheet/assignment-row.ts';

/** Most letters of a task: its document tells the rest. */
const taskLetters = 110;

/** The rows of a list by day, or by what they wait for, as one group of short lines. */
export function listLines(index: Index, rows: readonly ListedOne[]): ShortDocument {
	const times = Map.groupBy(rows, ({ assignment, day }) => (day === '' ? waitsFor(assignment) : shownDay(day)));
	return {
		name: null,
		locality: null,
		times: [...times].map(([when, own]) => ({
			when,
			items: own.map(({ assignment }) => ({
				href: address.assignmentPage(assignment.id),
				number: assignment.number,
				words: shorten(assignment.task, taskLetters),
				note: noteOf(index, assignment),
			})),
		})),
	};
}

const waitsFor = (one: AssignmentEntry) =>
	one.end === null ? undatedWords(one, null) : dueWords(one) || words.noWords;

/** Who leads, which document says so, how often it is due, and how it stands where that is known. */
function noteOf(index: Index, one: AssignmentEntry): string {
	const { name, locality } = documentLink(index, one.document);
	const leads = unitLinks(index, one.leads, localityOf(one.document)).map(({ short }) => short);
	const count = dueDays(index, one).length;
	return [
		leads.join(', ') || words.noLead,
		`${name}, ${locality}`,
		...(count > 1 ? [words.times(count)] : []),
		...standingsOf(index, one).map((standing) => search.results[standing].toLowerCase()),
	].join('; ');
}
