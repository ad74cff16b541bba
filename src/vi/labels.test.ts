import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { vi } from './vi.ts';

it('a cell of a card is called as the head of its column is', () => {
	const style = readFileSync(new URL('../styles/labels.css', import.meta.url), 'utf8');
	const labels = [...style.matchAll(/--label: "(.+)"/g)].map(([, label]) => label);
	expect(labels).toEqual([vi.lead, vi.part, vi.due, vi.scope, vi.servedBy]);
});
