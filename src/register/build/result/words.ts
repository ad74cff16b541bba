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
	for (const [text, place] of wordsOf(written, at)) reportPersonal(text, place, desk);
	for (const [position, one] of deliverables.entries())
		if (one.text === undefined && one.number === undefined)
			desk.report(at('deliverables', position), say('missing-key', 'text'));
}

/** Every free word of an entry, with its place. */
function wordsOf(
	{ note, progress, difficulty, proposal, deliverables }: WrittenResult,
	at: (...keys: PropertyKey[]) => PropertyKey[],
): [string, PropertyKey[]][] {
	const all: [string, PropertyKey[]][] = [];
	const add = (text: string | undefined, ...keys: PropertyKey[]) => {
		if (text !== undefined) all.push([text, at(...keys)]);
	};
	add(note, 'note');
	add(progress, 'progress');
	add(difficulty, 'difficulty');
	add(proposal, 'proposal');
	for (const [position, { text }] of deliverables.entries()) add(text, 'deliverables', position, 'text');
	return all;
}
