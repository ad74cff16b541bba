import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import {
	type BuildState,
	readBuildState,
	type StatePart,
	someAtOnce,
	stateOf,
	statePartsOf,
	writeBuildState,
} from './state.ts';

const folder = mkdtempSync(join(tmpdir(), 'minhbach-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'state');
const written = { sha256: 'a'.repeat(64), bytes: 3, modified: 1.5 };
const page = { ...written, of: 'home ', asked: Uint32Array.of(0, 1), value: 'v' };
const parts: StatePart[] = [
	...statePartsOf('v1', new Map([['index.html', page]]), [
		{ made: [['/', page]] },
		{ behind: [[1, [0]]] },
		{ questions: ['units\nx/a'], answers: ['1'] },
		{ questions: ['day'], answers: ['2'] },
	]),
];
const state: BuildState = {
	code: 'v1',
	questions: ['units\nx/a', 'day'],
	answers: ['1', '2'],
	behind: new Map([[1, [0]]]),
	made: new Map([['/', page]]),
	published: new Map([['index.html', written]]),
};

test('what a build left is read as it was', () => {
	expect(stateOf(parts)).toEqual(state);
	writeBuildState(file, parts);
	expect(readBuildState(file, 'v1')).toEqual(state);
});

test('of thousands of pages each is read as it was, and those that are made together have one list', () => {
	const entries = Array.from(
		{ length: 10_000 },
		(_, at) => [`/${at}/`, { ...page, bytes: at, asked: Uint32Array.of(at >> 1) }] as const,
	);
	const groups = entries.map(
		([path, one], at) => [path, { ...one, asked: entries[at & ~1]?.[1].asked ?? one.asked }] as const,
	);
	const made = someAtOnce(groups).map((some) => ({ made: some }));
	writeBuildState(file, statePartsOf('v1', new Map(), made));
	const read = [...(readBuildState(file, 'v1')?.made ?? [])];
	expect(read).toEqual(groups);
	expect(read[7]?.[1].asked).toBe(read[6]?.[1].asked);
});

test('what was made apart, with questions by numbers of its own, is in one state with the rest', () => {
	const file = { ...written, of: 'json units', value: '' };
	const apart: StatePart[] = [
		{ apart: true },
		{
			made: [
				['/a.json', { ...file, asked: Uint32Array.of(0, 2) }],
				['/b.json', { ...file, asked: Uint32Array.of(1) }],
			],
		},
		{ behind: [[2, [1, 0]]] },
		{ questions: ['day', 'totals', 'remembered.x\nb'], answers: ['2', '5', ''] },
	];
	expect(stateOf([...parts, ...apart])).toEqual({
		...state,
		questions: [...state.questions, 'totals', 'remembered.x\nb'],
		answers: [...state.answers, '5', ''],
		behind: new Map([
			[1, [0]],
			[3, [2, 1]],
		]),
		made: new Map([
			...state.made,
			['/a.json', { ...file, asked: Uint32Array.of(1, 3) }],
			['/b.json', { ...file, asked: Uint32Array.of(2) }],
		]),
	});
});

test('what other code left is not read, nor what is not there', () => {
	writeBuildState(file, parts);
	expect(readBuildState(file, 'v2')).toBeNull();
	expect(readBuildState(join(folder, 'none'), 'v1')).toBeNull();
});

test('what is cut short or damaged anywhere is not read', () => {
	writeBuildState(file, parts);
	const whole = readFileSync(file);
	fc.assert(
		fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, change, cut) => {
			const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole);
			if (!cut) bytes[at] = (bytes[at] ?? 0) ^ change;
			writeFileSync(file, bytes);
			expect(readBuildState(file, 'v1')).toBeNull();
		}),
	);
});
