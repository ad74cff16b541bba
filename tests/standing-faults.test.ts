import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('every fault that is planted in the rules of results is found by a case', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/standing-faults.ts'], { encoding: 'utf8' });
	expect(stdout).toBe('');
	expect(Number(/^(\d+) faults$/m.exec(stderr)?.[1])).toBeGreaterThanOrEqual(30);
	expect(status).toBe(0);
});

it('every fault that is planted in what makes a log of the register is found by a fact', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/register-faults.ts'], { encoding: 'utf8' });
	expect(stdout).toBe('');
	expect(Number(/^(\d+) faults$/m.exec(stderr)?.[1])).toBeGreaterThanOrEqual(30);
	expect(status).toBe(0);
});
