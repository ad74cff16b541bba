import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type BuildState, readBuildState, writeBuildState } from './state.ts';

const folder = mkdtempSync(join(tmpdir(), 'minhbach-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'state');
const written = { sha256: 'a'.repeat(64), bytes: 3, modified: 1.5 };
const state: BuildState = {
	code: 'v1',
	questions: ['units\nx/a', 'day'],
	answers: ['1', '2'],
	behind: new Map(),
	made: new Map([['/', { ...written, of: 'home ', asked: Uint32Array.of(0, 1), value: 'v' }]]),
	published: new Map([['index.html', written]]),
};

test('what a build left is read as it was', () => {
	writeBuildState(file, state);
	expect(readBuildState(file, 'v1')).toEqual(state);
});

test('what other code left is not read, nor what is not there', () => {
	writeBuildState(file, state);
	expect(readBuildState(file, 'v2')).toBeNull();
	expect(readBuildState(join(folder, 'none'), 'v1')).toBeNull();
});

test('what is cut short or damaged anywhere is not read', () => {
	writeBuildState(file, state);
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
