import { expect, test } from 'vitest';
import { saysDay } from './make.ts';

test('a value that has the day itself, or a part that has it, is another on a new day', () => {
	const day = '2023-05-01';
	for (const value of [{ asOf: day }, { counts: { day, due: 3 } }, { days: [day] }])
		expect(saysDay(value, day), JSON.stringify(value)).toBe(true);
	for (const value of [null, day, {}, { asOf: '2023-04-30' }, { name: `Đến ${day}` }, { a: { b: { day } } }])
		expect(saysDay(value, day), JSON.stringify(value)).toBe(false);
});
