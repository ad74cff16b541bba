import { readPeriod } from '../../deadline/period.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { documentId, unitId } from '../../register/id.ts';
import { day } from '../../schemas/day.ts';
import type { Document } from '../../schemas/document.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import { clerk } from '../../vi/clerk.ts';
import { standings } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';

/** A document with what it says of results and its figures, whether the content has it now or a commit has it. */
export interface Telling {
	readonly locality: string;
	readonly slug: string;
	readonly data: Pick<Document, 'number' | 'issued' | 'dataDay' | 'results' | 'measurements'>;
}

/** One thing that a document says of one assignment and one unit. */
export interface Published {
	/** Id of the assignment. */
	readonly assignment: string;
	/** Of what it speaks: assignment, part, round and unit. */
	readonly about: string;
	/** Of what part of the assignment it speaks: each `''` where it names none. `isAll`: of every part and round. */
	readonly part: { readonly phase: number; readonly time: string; readonly isAll: boolean; readonly unit: string };
	/** What it says of that and as of which day, without our own notes, and evidence, of which more may be added. */
	readonly said: string;
	/** Id of the document whose statement it takes back; `null` if of none. */
	readonly corrects: string | null;
	/** The statement in a phrase for writers. */
	readonly words: string;
}

/** Everything that a document says of results, a statement for each assignment and unit. */
export function publishedIn({ locality, data }: Telling): Published[] {
	return data.results.flatMap((written) => {
		const { assignment, assignments, unit, units, phase, round, rounds, all } = written;
		const who = [...(unit === undefined ? [] : [unit]), ...units];
		const when = [...(round === undefined ? [] : [round]), ...rounds];
		const corrects = written.corrects ?? null;
		const said = { said: saidOf(written, data), corrects: whole(corrects, locality) };
		return [...(assignment === undefined ? [] : [assignment]), ...assignments].flatMap((one) =>
			(who.length === 0 ? [''] : who).flatMap((of) =>
				(when.length === 0 ? [''] : when).map((time): Published => {
					const id = assignmentId(one, locality);
					const whose = of === '' ? '' : unitId(of, locality);
					const part = { phase: phase ?? 1, time: spanKey(time), isAll: all === true, unit: whose };
					const about = JSON.stringify([id, part]);
					const words = clerk.withWords([one, time, of, wordsOf(written, data)]);
					return { ...said, assignment: id, part, about, words };
				}),
			),
		);
	});
}

/** Id of a document that is named from one of the locality. */
export const whole = (document: string | null, locality: string): string | null =>
	document === null || document.includes('/') ? document : documentId(locality, document);

/** The same text for the same time, however it is written: `14/4/2023`, `tháng 4/2023`. */
function spanKey(words: string | undefined): string {
	if (words === undefined || words === '') return '';
	const bare = words.replace(/^(?:trong|vào|ngày)\s+(?=\S)/iu, '');
	const exact = day.safeParse(bare);
	const span = exact.success ? { start: exact.data, end: exact.data } : readPeriod(bare);
	return span === null ? words : `${span.start}/${span.end}`;
}

type Dated = Pick<Document, 'dataDay'>;

function saidOf(written: WrittenResult, { dataDay }: Dated): string {
	const { state, day: finished, count, reason, corrects, via, progress, difficulty, proposal } = written;
	const words = [progress, difficulty, proposal].map((one) => one?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '');
	const figures = [state ?? '', spanKey(finished), count?.done, count?.of, reason ?? '', corrects ?? ''];
	return JSON.stringify([...figures, via ?? 'report', dataDay ?? '', ...words]);
}

function wordsOf(written: WrittenResult, { dataDay }: Dated): string {
	const { state, day: finished, count, reason, via, progress, difficulty, proposal } = written;
	return clerk.withWords([
		state === undefined ? '' : standings.states[state],
		finished ?? '',
		count === undefined ? '' : standings.count(count.done, count.of),
		reason === undefined ? '' : standings.reason(standings.reasons[reason]),
		progress ?? '',
		difficulty === undefined ? '' : standings.difficulty(difficulty),
		proposal === undefined ? '' : standings.proposal(proposal),
		via === undefined ? '' : standings.source(standings.sources[via]),
		dataDay === undefined ? '' : standings.upTo(shownDay(dataDay)),
	]);
}
