import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../src/content.ts';
import { indexOf } from '../src/register/index.ts';
import { records } from '../src/views/data/records.ts';

// That the published records alone lead from the first deadline of each occurrence to the one in force.

describe('the fictional site', () => {
	const { register } = loadContent('examples/thi-du/content', mkdtempSync(join(tmpdir(), 'minhbach-published-')));
	if (register === null) throw new Error('content with errors');
	const index = indexOf(register);
	const issued = new Map(records(index, 'documents').map((one) => [one.id, one.issued ?? one.issuedPart ?? '']));
	const changes = records(index, 'changes')
		.filter(({ what, document }) => what === 'deadline' && (issued.get(document) ?? '') <= index.day)
		.toArray()
		.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	const assignments = new Map(records(index, 'assignments').map((one) => [one.id, one]));
	const stood = records(index, 'standings').toArray();

	it('each occurrence is one of its first deadline, and ends when the last of its moves says', () => {
		expect(stood.length).toBeGreaterThan(100);
		for (const { id, assignment, phase, round, first, end } of stood) {
			const { deadline = null, firstDeadline } = assignments.get(assignment) ?? {};
			const given = firstDeadline === undefined ? deadline : firstDeadline;
			const own = phase === null ? undefined : given?.phases[phase - 1];
			const isDated = own?.kind === 'by' || own?.kind === 'within';
			const time = round === null ? (isDated ? own : undefined) : own?.occurrences.find(({ start }) => start === round);
			expect(first, id).toBe(time === undefined ? null : (time.moved ?? time.end));
			const moves = changes
				.filter((one) => one.assignment === assignment)
				.flatMap((one) => one.moves.filter((move) => move.phase === phase && move.round === round));
			const last = moves.at(-1);
			expect(end, id).toBe(last === undefined ? first : (last.moved ?? last.end));
		}
	});

	it('a moved day has a change that says so, and each statement an assignment, a document and, if named, a unit', () => {
		const moved = stood.filter(({ first, end }) => first !== end).map(({ assignment }) => assignment);
		expect(changes.map(({ assignment }) => assignment)).toEqual(expect.arrayContaining(moved));
		const units = new Set(records(index, 'units').map(({ id }) => id));
		for (const { id, assignment, document, unit } of records(index, 'results')) {
			expect(assignments.has(assignment), id).toBe(true);
			expect(issued.has(document), id).toBe(true);
			expect(unit === null || units.has(unit), id).toBe(true);
		}
	});

	it.each(['results', 'standings', 'changes'] as const)('each of the %s has an id of its own', (kind) => {
		const ids = [...records(index, kind).map(({ id }) => id)];
		expect(new Set(ids).size).toBe(ids.length);
	});
});
