import { expect, it } from 'vitest';
import { release } from '../release.ts';
import { byteRoom, utf8 } from './utf8.ts';

/** The bytes of these pieces. Each chunk may be read only until the next one is asked for. */
function bytesOf(pieces: Iterable<string>): Uint8Array {
	const room = byteRoom();
	for (const bytes of utf8(pieces)) {
		room.add(bytes);
		release(bytes);
	}
	return room.bytes();
}

const encoded = (text: string) => new TextEncoder().encode(text);

it.each([
	['of letters with marks', 'Ủy ban nhân dân phường'],
	['of nothing', ''],
	['with an emoji', 'xong 👍'],
	['with half a letter', 'xong \uD83D'],
	['longer than what is encoded at once', 'đã hoàn thành; '.repeat(100_000)],
])('a text %s is as an encoder writes it', (_, text) => {
	expect(Buffer.compare(bytesOf([text]), encoded(text))).toBe(0);
});

it('however a text is cut into pieces, its bytes are the same', () => {
	const text = 'đã hoàn thành 👍; '.repeat(10_000);
	for (const length of [1, 7, 4096, 40_000]) {
		const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
			text.slice(at * length, (at + 1) * length),
		);
		expect(Buffer.compare(bytesOf(pieces), encoded(text))).toBe(0);
	}
});

it('of what pieces say no more than a bound is encoded at once', () => {
	const lengths = Array.from(utf8(Array<string>(20_000).fill('đã hoàn thành\n')), (bytes) => bytes.length);
	expect(lengths.length).toBeGreaterThan(5);
	expect(Math.max(...lengths)).toBeLessThan(2 ** 17);
	expect([...utf8([])]).toEqual([]);
});

it('bytes that are given back are gone, and those of others stay', () => {
	const [bytes = encoded('')] = utf8(['Ủy ban nhân dân']);
	expect(bytes.length).toBe(19);
	release(bytes);
	expect(bytes.length).toBe(0);
	const whole = new Uint8Array([1, 2, 3, 4]);
	release(whole.subarray(1, 3));
	expect([...whole]).toEqual([1, 2, 3, 4]);
});

it('room holds what was put there since it was cleared', () => {
	const room = byteRoom();
	const some = new Uint8Array(100_000).fill(1);
	for (let round = 0; round < 2; round++) {
		room.clear();
		room.add(some);
		room.add(some);
		room.add(new Uint8Array([2]));
		expect(room.bytes().length).toBe(200_001);
		expect(room.bytes().subarray(199_999)).toEqual(Buffer.from([1, 2]));
	}
});
