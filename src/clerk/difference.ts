import type { Index } from '../register/index.ts';
import { clerk } from '../vi/clerk.ts';
import { standings } from '../vi/standing.ts';
import type { LineStatement } from './entries/entry.ts';
import type { Merge } from './entries/merge.ts';
import { type Line, lineKey } from './lines/line.ts';
import { timeLabel } from './lines/shown.ts';

const states = ['done', 'partly', 'under-way', 'not-done', 'not-arisen'] as const;

/** How many rows say what, and how many say nothing: `62 hoàn thành, 9 một phần, 6 chưa; 5 dòng để trống: …`. */
export function countsInWords(statements: readonly LineStatement[], empty: number): string {
	const said: string[] = states.flatMap((state) => {
		const count = statements.filter(({ said }) => said.state === state).length;
		return count === 0 ? [] : [clerk.counted[state](count)];
	});
	const wordsAlone = statements.filter(({ said }) => said.state === undefined).length;
	if (wordsAlone > 0) said.push(clerk.wordsAlone(wordsAlone));
	const words = said.length === 0 ? clerk.nothingSaid : said.join(', ');
	return empty === 0 ? words : `${words}; ${clerk.leftEmpty(empty)}`;
}

/** The most changes and new statements that are said one by one. */
const mostTold = { changed: 200, added: 20 };

/** What is other than in the document: how many, then each change and what is new; and how many lines keep what they say though their rows are empty. */
export function differenceInWords(
	index: Index,
	{ added, changed, same, keptWords, known }: Merge,
	empty: readonly Line[],
): string[] {
	const kept = empty.filter((line) => known.has(lineKey(line))).length;
	return [
		clerk.against(added.length, changed.length, same.length),
		...changed
			.slice(0, mostTold.changed)
			.map(({ before, after }) => clerk.changed(lineWords(index, after.line), saidWords(before), saidWords(after))),
		...added.slice(0, mostTold.added).map((one) => clerk.added(lineWords(index, one.line), saidWords(one))),
		...(added.length > mostTold.added ? [clerk.addedMore(added.length - mostTold.added)] : []),
		...(keptWords > 0 ? [clerk.keptWords(keptWords)] : []),
		...(kept > 0 ? [clerk.kept(kept)] : []),
	];
}

/** A line in one phrase: its item, its part and round, its unit. */
function lineWords(index: Index, line: Line): string {
	const unit = line.unit === null ? '' : (index.units.get(line.unit)?.short ?? line.unit);
	return clerk.withWords([line.entry.number, timeLabel(index, line), unit]);
}

function saidWords({ said }: LineStatement): string {
	const products = said.deliverables.map(({ text, number }) => number ?? text ?? '');
	const { state, day, progress, reason, difficulty, proposal, note } = said;
	return clerk.withWords([
		state === undefined ? '' : standings.states[state],
		progress ?? '',
		day ?? '',
		...products,
		reason === undefined ? '' : standings.reason(standings.reasons[reason]),
		difficulty === undefined ? '' : standings.difficulty(difficulty),
		proposal === undefined ? '' : standings.proposal(proposal),
		note ?? '',
	]);
}
