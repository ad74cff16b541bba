import { expect, it } from 'vitest';
import { shortened } from './shorten.ts';

it('a quotation is cut, what stands around it stays', () => {
	expect(shortened(`Sai “${'x'.repeat(9000)}” và “y”.`)).toBe(`Sai “${'x'.repeat(80)}…” và “y”.`);
});

it('a quotation that is never closed is cut too, and text of quotation marks alone takes no time', () => {
	const begun = performance.now();
	expect(shortened('“'.repeat(250_000)).length).toBeLessThan(100);
	expect(performance.now() - begun).toBeLessThan(500);
});
