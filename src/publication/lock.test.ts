import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'minhbach-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'deep/lock');

test('a lock is waited for while its process runs, and the wait is told once', async () => {
	const release = await takeLock(file, () => expect.fail('nobody has it'));
	const told: string[] = [];
	let hasSecond = false;
	const second = takeLock(file, (process) => told.push(process)).then((give) => {
		hasSecond = true;
		return give;
	});
	await new Promise((resolve) => setTimeout(resolve, 500));
	expect({ hasSecond, told }).toEqual({ hasSecond: false, told: [String(process.pid)] });
	release();
	(await second)();
	expect(existsSync(file)).toBe(false);
});

test.each([
	['of a process that has ended', () => String(spawnSync(process.execPath, ['--version']).pid)],
	['of a process whose number another one has now', () => `${process.pid} 1`],
	['that is no lock', () => 'không phải số'],
])('a lock %s is taken over', async (_, content) => {
	writeFileSync(file, content());
	(await takeLock(file, () => expect.fail('nobody has it')))();
	expect(existsSync(file)).toBe(false);
});

test('a lock that a kill has left without a word is taken over after a while', async () => {
	writeFileSync(file, '');
	utimesSync(file, 1, 1);
	(await takeLock(file, () => expect.fail('nobody has it')))();
});

test('of many that find a stale lock, one at a time has it', async () => {
	writeFileSync(file, '999999999 1');
	let inside = 0;
	await Promise.all(
		Array.from({ length: 8 }, async () => {
			const release = await takeLock(file, () => {});
			expect(++inside).toBe(1);
			await new Promise((resolve) => setTimeout(resolve, 5));
			inside--;
			release();
		}),
	);
});
