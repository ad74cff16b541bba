import { expect, it } from 'vitest';
import { release, utf8 } from './utf8.ts';

it.each([
	['of letters with marks', 'Ủy ban nhân dân phường'],
	['of nothing', ''],
	['with an emoji', 'xong 👍'],
	['with half a letter', 'xong \uD83D'],
	['longer than the room', 'đã hoàn thành; '.repeat(100_000)],
])('a text %s is as an encoder writes it', (_, text) => {
	expect(Buffer.compare(utf8(text), new TextEncoder().encode(text))).toBe(0);
});

it('bytes that are given back are gone, and those of others stay', () => {
	const bytes = utf8('Ủy ban nhân dân');
	release(bytes);
	expect(bytes.length).toBe(0);
	const whole = new Uint8Array([1, 2, 3, 4]);
	release(whole.subarray(1, 3));
	expect([...whole]).toEqual([1, 2, 3, 4]);
});
