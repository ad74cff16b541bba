import { expect, test } from 'vitest';
import type { PageKind } from './kind.ts';
import { inGroups, saysDay, type Wanted } from './make.ts';

test('a value that has the day itself, or a part that has it, is another on a new day', () => {
	const day = '2023-05-01';
	for (const value of [{ asOf: day }, { counts: { day, due: 3 } }, { days: [day] }])
		expect(saysDay(value, day), JSON.stringify(value)).toBe(true);
	for (const value of [null, day, {}, { asOf: '2023-04-30' }, { name: `Đến ${day}` }, { a: { b: { day } } }])
		expect(saysDay(value, day), JSON.stringify(value)).toBe(false);
});

test('pages of one group stand together, every other page and file alone, and the order stays', () => {
	const page = (together?: (key: string) => string): PageKind<unknown> => ({
		at: () => [],
		value: () => null,
		listed: true,
		...(together === undefined ? {} : { together }),
	});
	const alone = page();
	const grouped = page((key) => key[0] ?? '');
	const wanted = (name: string, key: string, kind: PageKind<unknown>): Wanted => ({ path: key, name, key, page: kind });
	const all = [
		wanted('unit', 'u1', alone),
		wanted('unit', 'u2', alone),
		wanted('item', 'a1', grouped),
		wanted('item', 'a2', grouped),
		wanted('item', 'b1', grouped),
		wanted('other', 'b2', grouped),
	];
	const groups = [...inGroups(all)];
	expect(groups.map((group) => group.map(({ key }) => key))).toEqual([['u1'], ['u2'], ['a1', 'a2'], ['b1'], ['b2']]);
	expect([...inGroups([])]).toEqual([]);
});
