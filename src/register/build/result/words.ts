import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import type { Desk } from '../desk.ts';
import { reportPersonal } from '../personal.ts';

/** Reports an entry that says nothing, or two things at once, and names and numbers of persons in its words. */
export function checkWords(written: WrittenResult, at: (...keys: PropertyKey[]) => PropertyKey[], desk: Desk): void {
	const { state, count, deliverables, corrects, progress, difficulty, proposal } = written;
	const tellsHow = progress !== undefined || difficulty !== undefined || proposal !== undefined;
	const saysNothing = state === undefined && count === undefined && !(tellsHow && corrects === undefined);
	if (saysNothing && !desk.lost(...at('state')) && !desk.lost(...at('count')))
		desk.report(at(), say(corrects === undefined ? 'result-of-nothing' : 'correction-of-nothing'));
	if (state !== undefined && count !== undefined) desk.report(at('count'), say('count-and-state'));
	if (count !== undefined && count.done > count.of) desk.report(at('count'), say('count-over', count.done, count.of));
	if (state === 'withdrawn' && corrects === undefined) desk.report(at('state'), say('withdrawn-of-nothing'));
	for (const key of freeWords) {
		const text = written[key];
		if (text !== undefined) reportPersonal(text, at(key), desk);
	}
	for (const [position, { text, number }] of deliverables.entries()) {
		if (text !== undefined) reportPersonal(text, at('deliverables', position, 'text'), desk);
		if (number !== undefined) reportPersonal(number, at('deliverables', position, 'number'), desk);
		if (text === undefined && number === undefined)
			desk.report(at('deliverables', position), say('missing-key', 'text'));
	}
}

/** The keys of an entry that hold free words. */
const freeWords = ['item', 'note', 'progress', 'difficulty', 'proposal'] as const;
