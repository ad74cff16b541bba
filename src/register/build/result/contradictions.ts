import { say } from '../../../problem/messages.ts';
import type { ResultState } from '../../../schemas/result.ts';
import type { Ground } from './result.ts';
import type { ReadResult } from './statement.ts';

/** What a state comes to. Part of it, under way and not done are all unfinished, and may be said side by side. */
const endOf: Readonly<Record<ResultState, 'done' | 'not-arisen' | 'unfinished' | null>> = {
	done: 'done',
	'not-arisen': 'not-arisen',
	partly: 'unfinished',
	'under-way': 'unfinished',
	'not-done': 'unfinished',
	withdrawn: null,
};

/** Warns where one document says of the same part, round and unit of an assignment that it is done and that it is not. */
export function checkContradictions(read: readonly ReadResult[], { entries, owners, ids }: Ground): void {
	const before = new Map<string, ResultState>();
	for (const { said, path } of read) {
		const { document, assignment, phase, round, unit, state } = said;
		// Hardly any document speaks twice of the same.
		if (!ids.repeats(document)) continue;
		const end = state === null ? null : endOf[state];
		if (state === null || end === null) continue;
		const key = `${document}\0${assignment}\0${phase}\0${round?.start}\0${unit}`;
		const first = before.get(key);
		if (first === undefined) before.set(key, state);
		else if (endOf[first] !== end) {
			const number = entries.get(assignment)?.number ?? assignment;
			owners.get(document)?.desk.report([...path], say('said-against-itself', number, first, state), 'warning');
		}
	}
}
