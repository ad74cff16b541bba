import { readPeriod } from '../../deadline/period.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { unitId } from '../../register/id.ts';
import { day } from '../../schemas/day.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import { clerk } from '../../vi/clerk.ts';
import { standings } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { listedFacts, phraseRow, type StatedFacts, statedFacts } from './facts.ts';
import type { Stated } from './stated.ts';
import { type Telling, whole } from './telling.ts';

/** One thing that a document says of one assignment and one unit. */
export interface Published extends Stated {
	/** Of what part of the assignment it speaks: each `''` where it names none. `isAll`: of every part and round. */
	readonly part: { readonly phase: number; readonly time: string; readonly isAll: boolean; readonly unit: string };
	/** Id of the document whose statement it takes back; `null` if of none. */
	readonly corrects: string | null;
}

/** Everything that a document says of results, a statement for each assignment and unit. */
export function publishedIn({ locality, data }: Telling): Published[] {
	return data.results.flatMap((written, at) => {
		const { assignment, assignments, unit, units, phase, round, rounds, all } = written;
		const who = [...(unit === undefined ? [] : [unit]), ...units];
		const when = [...(round === undefined ? [] : [round]), ...rounds];
		const corrects = whole(written.corrects ?? null, locality);
		const facts = factsOfResult(written, corrects);
		return [...(assignment === undefined ? [] : [assignment]), ...assignments].flatMap((one) =>
			(who.length === 0 ? [''] : who).flatMap((of) =>
				(when.length === 0 ? [''] : when).map((time): Published => {
					const thing = assignmentId(one, locality);
					const whose = of === '' ? '' : unitId(of, locality);
					const part = { phase: phase ?? 1, time: spanKey(time), isAll: all === true, unit: whose };
					const about = JSON.stringify([thing, part]);
					const name = clerk.withWords([one, phase === undefined ? '' : clerk.phase(phase), time, of]);
					const words = clerk.withWords([name, wordsOf(written)]);
					return { about, thing, name, words, facts, path: ['results', at], part, corrects };
				}),
			),
		);
	});
}

/** The same text for the same time, however it is written: `14/4/2023`, `tháng 4/2023`. */
function spanKey(words: string | undefined): string {
	if (words === undefined || words === '') return '';
	const bare = words.replace(/^(?:trong|vào|ngày)\s+(?=\S)/iu, '');
	const exact = day.safeParse(bare);
	const span = exact.success ? { start: exact.data, end: exact.data } : readPeriod(bare);
	return span === null ? words : `${span.start}/${span.end}`;
}

/** What it says, and where in the document. Our own note may be worded otherwise, and evidence added. */
function factsOfResult(written: WrittenResult, corrects: string | null): StatedFacts {
	const { state, count, item, reason, progress, difficulty, proposal } = written;
	const said = statedFacts([
		['state', state && standings.states[state]],
		['day', written.day, 'none', spanKey(written.day)],
		['count', count && `${count.done}/${count.of}`],
		['reason', reason && standings.reasons[reason]],
		['corrects', corrects ?? ''],
		['via', standings.sources[written.via ?? 'report']],
		['progress', progress],
		['difficulty', difficulty],
		['proposal', proposal],
		['note', written.note, 'worded'],
		phraseRow('item', item),
	]);
	const products = written.deliverables.map(({ text, number, issued }) =>
		clerk.withWords([number ?? '', issued === undefined ? '' : shownDay(issued), text ?? '']),
	);
	return new Map([...said, ...listedFacts('deliverables', products)]);
}

function wordsOf(written: WrittenResult): string {
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
	]);
}
