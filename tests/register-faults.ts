import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { edgesOfLogs } from '../src/fixtures/log-edges.ts';
import { type Fault, plantFaults } from './plant-faults.ts';

// Plants faults in what makes a log of the register, one after the other, and prints those that no fact finds. Run by
// `standing-faults.test.ts`, or alone: `node tests/register-faults.ts`.

const faults: readonly Fault[] = [
	['the first deadline is the one in force', 'results/first.ts', 'if (replaced !== null) return replaced.before;', ''],
	['times of former leads are forgotten', 'results/first.ts', 'one.deadline ?? one.times', 'one.deadline'],
	['those who lead now led at first', 'results/first.ts', 'given?.leads?.before ?? leads', 'leads'],
	['no last day is a working day', 'results/phases.ts', 'movedDay(end, working) ?? end', 'end'],
	[
		'rounds that statements name are none',
		'results/phases.ts',
		'if (others.length === 0) return phase;',
		'return phase;',
	],
	[
		'rounds that were over are moved',
		'results/moves.ts',
		'const isOver = end !== null && end < day;',
		'const isOver = false;',
	],
	['a second move forgets the first', 'results/moves.ts', 'inForce.set(key, until);', ''],
	[
		'parts are matched by place alone',
		'results/moves.ts',
		'parts.length > 1 ? namesakes',
		'parts.length > 99 ? namesakes',
	],
	['parts of one name take the same', 'results/moves.ts', 'all.length > 1 ? all.shift() : all[0]', 'all[0]'],
	[
		'parts that are more are left out',
		'results/moves.ts',
		'next.slice(parts.length).map(',
		'next.slice(parts.length).slice(9).map(',
	],
	[
		'parts that are more have no first deadline',
		'results/moves.ts',
		'const of = isKept ? null : last;',
		'const of = null as Part | null;',
	],
	['what is new was part of another', 'results/moves.ts', 'const of = isKept ? null : last;', 'const of = last;'],
	[
		'a part that is over takes another name',
		'results/moves.ts',
		'!byName.has(one) && !isOver(one, day)',
		'!byName.has(one)',
	],
	[
		'a part whose name is gone stays beside the new one',
		'results/moves.ts',
		'.slice(0, left.length);',
		'.slice(0, left.length * 0);',
	],
	['parts of each lead follow one another', 'results/moves.ts', '({ given }) => given.unit', '() => undefined'],
	['parts are added from the day of effect on', 'results/log-of.ts', 'since: latestDay(issued) }', 'since: by.day }'],
	[
		'statements know of parts of later documents',
		'build/result/time.ts',
		'everyPhase(entry, of.isKnown)',
		'everyPhase(entry)',
	],
	[
		'years outside the horizon are not moved',
		'results/moves.ts',
		'if (first >= horizon.start && last <= horizon.end) return after.phases;',
		'return after.phases;',
	],
	[
		'another rhythm has no round',
		'results/moves.ts',
		'const found = within.at(-1) ?? around;',
		'const found = undefined as { end: string } | undefined;',
	],
	['the part that is given away is the whole', 'results/log-of.ts', 'unit: leads.of ?? undefined', 'unit: undefined'],
	['all who lead take a part over', 'results/log-of.ts', 'reassign: leads.to', 'reassign: leads.after'],
	[
		'one that took a part over has no time',
		'build/result/time.ts',
		'[unit, ...partsDoneBy(unit, entry, groupOf)]',
		'[unit]',
	],
	[
		'members give nothing away',
		'build/change/new-leads.ts',
		'group?.open === true ? [] : (group?.members ?? [])',
		'[]',
	],
	['a unit of an open group gives its part away', 'build/change/new-leads.ts', 'group?.open === true ? [] : ', ''],
	[
		'a replacement comes after every change',
		'build/change/changes.ts',
		'replaced !== undefined && replaced.day < one.day',
		'replaced !== undefined && replaced.day === one.id',
	],
	[
		'of two replacements the last counts',
		'build/change/changes.ts',
		'end.day < known.day ||',
		'end.day > known.day ||',
	],
	[
		'an older document may not move what has ended',
		'build/change/changes.ts',
		'latestDay(document.issued) < earliestDay(ender.issued)',
		"document.issued === ''",
	],
	[
		'what has ended may be moved',
		'build/change/changes.ts',
		'const isOver = !isRival && !isOlder;',
		"const isOver = document.issued === '';",
	],
	['what is called off is not', 'results/log-of.ts', 'cancels ? [{ cancel: true, day }] : []', '[]'],
	[
		'a replaced document goes on',
		'results/log-of.ts',
		'replaces: id === replacing ? [entry.id] : undefined',
		'replaces: undefined',
	],
	[
		'a replaced document ends with the issue',
		'results/log-of.ts',
		'effective: id === replacing',
		'effective: id === "" ',
	],
	['nothing is handed over', 'results/log-of.ts', 'leads === null ? []', 'leads !== undefined ? []'],
	['an unknown day is the first', 'results/log-of.ts', 'issued: latestDay(issued)', 'issued: earliestDay(issued)'],
	[
		'an unknown day is the last',
		'results/log-of.ts',
		'isWholeDay(issued) ? undefined',
		'isWholeDay("2023-01-01") ? undefined',
	],
	['the data day is lost', 'results/log-of.ts', 'first?.dataDay ?? undefined', 'undefined'],
	['no unit ends', 'results/log-of.ts', 'unit.until !== null) unitEnds', 'unit.until === "") unitEnds'],
	['an open group has known members', 'results/log-of.ts', 'open: lead.open === true', 'open: false'],
	[
		'a member has no time of its group',
		'build/result/time.ts',
		"membersOf(one.unit ?? '')?.includes(part) === true",
		'false',
	],
	[
		'of several rounds the first is read',
		'build/result/time.ts',
		'return rounds.flatMap(',
		'return rounds.slice(0, 1).flatMap(',
	],
	[
		'rounds of other years are unknown',
		'build/result/time.ts',
		'if (known !== null || deadline === null || horizon === undefined || !isFirst) return known;',
		'return known;',
	],
	['the unit is lost', 'build/result/statement.ts', '		unit,\n', '		unit: null,\n'],
	['the day of completion is lost', 'build/result/statement.ts', 'finished: found.finished', 'finished: null'],
];

await plantFaults('src/register', faults, async (folder) => {
	const { buildRegister } = await import(join(folder, 'register.ts'));
	const { indexOf } = await import(join(folder, 'index.ts'));
	const { stoodOn } = await import(join(folder, 'results/standings.ts'));
	return edgesOfLogs({ buildRegister, indexOf, stoodOn }).every(([, found, expected]) =>
		isDeepStrictEqual(found, expected),
	);
});
