import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([
	['the rules of results', 'standing'],
	['the rules of targets, conditions and monthly lists', 'figure'],
	['what makes a log of the register', 'register'],
])('every fault that is planted in %s is found', (_, name) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`tests/${name}-faults.ts`], { encoding: 'utf8' });
	expect(stdout).toBe('');
	expect(Number(/^(\d+) faults$/m.exec(stderr)?.[1])).toBeGreaterThanOrEqual(30);
	expect(status).toBe(0);
});
