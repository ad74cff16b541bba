import type { Span } from '../../../deadline/deadline.ts';
import { readPeriod } from '../../../deadline/period.ts';
import { say } from '../../../problem/messages.ts';
import { anyDay } from '../../../schemas/day.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import { earliestDay, latestDay } from '../../../words/day.ts';
import type { AssignmentEntry, DocumentEntry } from '../../entries.ts';
import { levelBeforeGiven } from '../../results/before-given.ts';
import type { Desk } from '../desk.ts';
import type { NamedTime } from './time.ts';

/** The days between which a document says that a duty was finished, with its words. `null`: it states none, or none that can be. */
export function finishedOf(
	{ day, state }: WrittenResult,
	{ issued, dataDay }: DocumentEntry,
	at: (...keys: PropertyKey[]) => PropertyKey[],
	desk: Desk,
): (Span & { readonly text: string }) | null {
	if (day === undefined) return null;
	if (state !== undefined && state !== 'done') desk.report(at('day'), say('day-of-unfinished'));
	const words = day
		.trim()
		.replace(/^(?:(?:trong|vào|ngày)\s+)+(?=\S)/iu, '')
		.replace(/^(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu, '$1/$2/$3');
	const exact = anyDay.safeParse(words);
	const span = exact.success ? { start: exact.data, end: exact.data } : readPeriod(words);
	if (span === null) {
		desk.report(at('day'), say('bad-result-day', day));
		return null;
	}
	if (span.start > latestDay(issued) && !desk.lost('issued'))
		desk.report(at('day'), say('result-after-issue', day, issued));
	// A report may tell of what was finished after its figures were closed, and before it was issued.
	else if (dataDay !== undefined && span.start > dataDay && !desk.lost('dataDay'))
		desk.report(at('day'), say('result-after-data-day', day, dataDay), 'warning');
	return { ...span, text: day };
}

/** Reports a statement of a time before the assignment was given. */
export function checkBefore(
	{ number }: AssignmentEntry,
	given: DocumentEntry,
	said: string,
	path: PropertyKey[],
	desk: Desk,
): void {
	const level = levelBeforeGiven(said, given.issued);
	if (level !== null) desk.report(path, say('result-before-given', number, said, given.issued), level);
}

/** Warns of a state of a round that begins after the document was issued which tells it. */
export function checkBegun(
	{ state, round: written }: WrittenResult,
	{ round }: NamedTime,
	{ number }: AssignmentEntry,
	{ issued }: DocumentEntry,
	at: (...keys: PropertyKey[]) => PropertyKey[],
	desk: Desk,
): void {
	if (round === null || state === undefined || state === 'withdrawn' || desk.lost('issued')) return;
	if (round.start > latestDay(issued))
		desk.report(
			at(written === undefined ? 'rounds' : 'round'),
			say('round-not-begun', number, round.start, issued),
			'warning',
		);
}

/** Warns of what was handed in, if it bears a later day than the document that tells of it. */
export function checkProducts(
	{ deliverables }: WrittenResult,
	{ issued }: DocumentEntry,
	at: (...keys: PropertyKey[]) => PropertyKey[],
	desk: Desk,
): void {
	if (deliverables.length === 0 || desk.lost('issued')) return;
	for (const [place, { issued: day }] of deliverables.entries())
		if (day !== undefined && earliestDay(day) > latestDay(issued))
			desk.report(at('deliverables', place, 'issued'), say('product-after-issue', day, issued), 'warning');
}
