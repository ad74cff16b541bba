import { expect, it } from 'vitest';
import { illustrated } from './illustrated.ts';

it.each([
	['Trang thử', undefined, 'Trang thử'],
	['Trang thử', 'Dữ liệu minh họa', 'Trang thử – Dữ liệu minh họa'],
	['Trang thử – Dữ liệu minh họa', 'Dữ liệu minh họa', 'Trang thử – Dữ liệu minh họa'],
])('%s, illustration %s: %s', (name, illustration, shown) => {
	expect(illustrated(name, { illustration })).toBe(shown);
});
