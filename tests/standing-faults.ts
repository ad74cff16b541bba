import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { edgesOf } from '../src/fixtures/standing-edges.ts';
import type { answerTo as answers } from '../src/standing/case.ts';
import { type Fault, plantFaults } from './plant-faults.ts';

// Plants faults in the rules of results, one after the other, and prints those that no case finds. Run by `standing-faults.test.ts`,
// or alone: `node tests/standing-faults.ts`.

const faults: readonly Fault[] = [
	['R1', 'case.ts', '{ timeZone, year:', "{ timeZone: 'UTC', year:"],
	[
		'R2: the last day is past',
		'standing.ts',
		"return day > end ? 'not-reported' : 'open'",
		"return day >= end ? 'not-reported' : 'open'",
	],
	['R2: overdue on the last day', 'standing.ts', "return day > end ? 'overdue' : 'open'", "return 'overdue'"],
	['R3: rounds are one', 'occurrences.ts', 'return one.occurrences.map(', 'return one.occurrences.slice(0, 1).map('],
	[
		'R3: phases without a day are left out',
		'occurrences.ts',
		'return [{ phase, kind, round: null, end: endOf(one), lead, added: null }]',
		'return endOf(one) ? [{ phase, kind, round: null, end: endOf(one), lead, added: null }] : []',
	],
	['R4: known before it was issued', 'heard.ts', 'document.issued <= day && ', ''],
	['R4: unknown on its day of issue', 'heard.ts', 'document.issued <= day', 'document.issued < day'],
	[
		'R4: the data day is not the knowledge day',
		'heard.ts',
		'const knowledge = dataDay ?? issued;',
		'const knowledge = issued;',
	],
	['R5: done without a day has no bound', 'heard.ts', '(day ?? to ?? knowledge)', '(day ?? to ?? dusk)'],
	['R5: the day is only the latest', 'heard.ts', '(day ?? from ?? dawn)', '(from ?? dawn)'],
	['R5: the end of a span is left out', 'heard.ts', '(day ?? to ?? knowledge)', '(day ?? from ?? knowledge)'],
	[
		'R6: not done on the day of issue',
		'heard.ts',
		'shifted(issuedFrom ?? issued, -1)',
		'shifted(issuedFrom ?? issued, 0)',
	],
	['R6: partly is done', 'heard.ts', "state === 'not-done' || state === 'partly' ||", "state === 'not-done' ||"],
	['R6: under way is silence', 'heard.ts', " || state === 'under-way'", ''],
	['R13: a statement that names the open group is none', 'heard.ts', ' || unit === own', ''],
	['R6: figures to a day leave its end out', 'weighed.ts', 'lastUnfinished >= end', 'lastUnfinished > end'],
	['R8: the latest of several bounds counts', 'weighed.ts', 'one.hi < hi', 'one.hi > hi'],
	['R8: the earliest first day counts', 'weighed.ts', 'if (one.lo > lo) lo = one.lo', "if (lo === '') lo = one.lo"],
	['R18: the first end is that of all', 'standing.ts', 'last === null || end > last', 'last === null'],
	['R7: the last day is late', 'weighed.ts', 'return hi <= end', 'return hi < end'],
	['R7: late if it may be late', 'weighed.ts', "lo > end ? 'done-late' : 'done'", "'done-late'"],
	[
		'R7: unfinished days bound nothing',
		'weighed.ts',
		'...done.map((one) => one.lo), ...after]',
		'...done.map((one) => one.lo)]',
	],
	[
		'R7: unfinished to a day is finished on it',
		'weighed.ts',
		'shifted(one.unfinished, 1)',
		'shifted(one.unfinished, 0)',
	],
	[
		'R8: the newest wins',
		'weighed.ts',
		"return alone.every((one) => one === first) ? first : 'disputed'",
		'return first',
	],
	[
		'R8: two days are always a dispute',
		'weighed.ts',
		"return alone.every((one) => one === first) ? first : 'disputed'",
		"return 'disputed'",
	],
	[
		'R8: the same knowledge day is no dispute',
		'weighed.ts',
		'other.knowledge === one.knowledge',
		'other.knowledge === ""',
	],
	['R9: nothing is taken back', 'heard.ts', 'isTaken(document.id)', 'isTaken("")'],
	['R9: withdrawn says something', 'heard.ts', " && state !== 'withdrawn'", ''],
	['R9: a document takes back itself', 'heard.ts', ' && corrects !== document.id', ''],
	['R10: silence is lateness', 'standing.ts', "'not-reported' : 'open'", "'overdue' : 'open'"],
	['R10: “not done” is only silence', 'weighed.ts', "? 'unfinished-at-the-end'", "? 'silent'"],
	['R11: what goes on is finished', 'standing.ts', "kind !== 'ongoing' && ", ''],
	['R11: what comes as it comes is finished', 'standing.ts', "kind !== 'event' && ", ''],
	['R12: members answer together', 'occurrences.ts', ': [...members]', ': [null]'],
	[
		'R13: an open group answers with the leads beside it',
		'occurrences.ts',
		'if (isOpen(lead)) return [lead];',
		'if (isOpen(lead)) return [null];',
	],
	['R14: groups answer with the leads beside them', 'occurrences.ts', 'groups[lead] === undefined)', "lead !== '')"],
	[
		'R12: the group says nothing of its members',
		'heard.ts',
		'if (own !== null) return members.includes(own);',
		'if (own !== null) return false;',
	],
	[
		'R13: one unit moves an open group',
		'heard.ts',
		'if (unit === undefined || unit === own) return true;',
		'if (unit === undefined || unit === own || own?.startsWith("nhom")) return true;',
	],
	['R14: leads that answer together are apart', 'occurrences.ts', 'each ? lead : null', 'lead'],
	['R14: one of those who answer together says nothing', 'heard.ts', 'lead === unit || ', ''],
	[
		'R16: the kind that was given first holds',
		'changes.ts',
		'moved === undefined ? occurrence.kind',
		'moved !== null ? occurrence.kind',
	],
	[
		'R16: the kind in force is that of the first deadline',
		'standing.ts',
		'first === end && kind === occurrence.kind',
		'first === end',
	],
	[
		'R18: what is handed on from the second is not',
		'handed-on.ts',
		'parts.filter(({ before }) => before.holders.includes(unit)),',
		'[] as Part[],',
	],
	[
		'R18: what is handed on in one day is not',
		'handed-on.ts',
		'else if (part.holders.includes(unit)) passOn',
		'else if (!part) passOn',
	],
	[
		'R18: a day has no beginning',
		'handed-on.ts',
		'part.before.day !== day',
		"day !== '' && part.before.day !== part.of",
	],
	['R18: one that took a part over says nothing of it', 'handed-on.ts', 'ever.has(unit)', 'ever.has("")'],
	['R14: one lead gives away the part of all', 'handed-on.ts', 'part.isAlone ? part.holders', 'true ? part.holders'],
	[
		'R12: no member keeps its part',
		'handed-on.ts',
		'one.isAlone && heldBy(one)',
		'one.isAlone && one.of === "" && heldBy(one)',
	],
	[
		'R12: the part of a group is that of a member that stays',
		'handed-on.ts',
		'!staying.has(one) && isWhole(one)',
		'!staying.has(one)',
	],
	['R21: the day as it was set counts', 'case.ts', 'end: moved ?? time.end', 'end: time.end'],
	['R16: rounds that are given other days lose them', 'case.ts', "to?.kind !== 'recurring' || ", "to?.kind !== '' || "],
	[
		'R15: a count moves everybody',
		'heard.ts',
		'one.count === undefined ? spokenIn(document, one) : []',
		'spokenIn(document, one)',
	],
	[
		'R16: the deadline never moves',
		'changes.ts',
		'moved === undefined ? occurrence.end',
		'moved !== null ? occurrence.end',
	],
	[
		'R16: what takes effect last holds',
		'changes.ts',
		'cancel === true ? dayOf(document) : document.issued',
		'dayOf(document)',
	],
	['R17: a phase that comes round stays', 'changes.ts', ' || phase === (occurrence.phase ?? 1)', ''],
	['R16: the first move holds', 'changes.ts', 'moves.at(-1)', 'moves.at(0)'],
	[
		'R16: the first deadline is forgotten',
		'standing.ts',
		'standingFirst: isAsFirst ? standing : standingOf(known, { kind: occurrence.kind, end: first, cut: cutFirst }, day)',
		'standingFirst: standing',
	],
	[
		'R16: a move is known before it is issued',
		'changes.ts',
		'.filter(({ issued }) => issued <= day)',
		'.filter(() => day !== "")',
	],
	['R17: a cancellation launders what was due', 'changes.ts', 'cancels.find(isOpen)?.day', 'cancels[0]?.day'],
	['R17: it launders the first deadline', 'standing.ts', '(first === null || first >= cancelled)', '(first !== "")'],
	[
		'R17: what is due on its day stays',
		'changes.ts',
		'(endThen(one) ?? one.day) >= one.day',
		"(endThen(one) ?? '9') > one.day",
	],
	['R17: what moves it later counts', 'changes.ts', 'issued > from ? issued : from', 'day'],
	['R17: what moved it before its issue counts for nothing', 'changes.ts', 'issued > from ? issued : from', 'from'],
	[
		'R17: the first of two cancellations alone counts',
		'changes.ts',
		'cancels.find(isOpen)',
		'cancels.slice(0, 1).find(isOpen)',
	],
	['R17: what was done is called off', 'standing.ts', '(by === null || by > cut)', "(by !== '')"],
	[
		'R17: a replaced document goes on',
		'changes.ts',
		'issued <= day && replaces.includes(occurrence.duty.id)',
		'issued === "" && replaces.length > 0',
	],
	['R18: nothing lapses', 'standing.ts', "by === null) return 'lapsed'", "by === '') return 'lapsed'"],
	['R18: what was due before lapses', 'standing.ts', '(end === null || end > lastDay)', '(end !== "")'],
	['R18: a part that others were given lapses', 'standing.ts', 'reassigned ?? together', 'together'],
	[
		'R18: the first of several ends decides',
		'standing.ts',
		'if (end === undefined || end === null) return null;',
		'if (end === undefined || end === null) continue;',
	],
	[
		'R19: not arisen is silence',
		'weighed.ts',
		"return isDone ? 'disputed' : 'not-arisen'",
		"return isDone ? 'disputed' : 'silent'",
	],
	['R16: an added part is there before its document', 'standing.ts', 'added === null || added.since <= day', 'true'],
	[
		'R16: an added part is moved with another',
		'changes.ts',
		'return phase === occurrence.phase && (round ?? null) === occurrence.round;',
		'return true;',
	],
	['R3: rounds of an added part are one', 'occurrences.ts', 'rounds.length > 0 ? rounds : [null]', '[null]'],
	[
		'R16: what is new has the kind of the first part',
		'occurrences.ts',
		"of === null ? 'pending'",
		"of === null ? 'ongoing'",
	],
	['a round that is not named moves', 'heard.ts', 'rounds.length === 1', 'rounds.length > 0'],
];

const { cases } = JSON.parse(readFileSync('src/standing/cases.json', 'utf8'));

await plantFaults('src/standing', faults, async (folder) => {
	const { answerTo }: { answerTo: typeof answers } = await import(join(folder, 'case.ts'));
	return (
		cases.every(({ input, expected }: { input: unknown; expected: unknown }) =>
			isDeepStrictEqual(answerTo(input), expected),
		) && edgesOf(answerTo).every(([, found, expected]) => isDeepStrictEqual(found, expected))
	);
});
