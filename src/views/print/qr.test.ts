import decode from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrCode } from './qr.ts';

// The code is drawn as paper shows it, and read by the library's own reader.

/** The pixels of a code that is drawn by following its line. */
function drawn({ size, line, dashes }: ReturnType<typeof qrCode>) {
	const [scale, quiet] = [4, 4];
	const width = (size + 2 * quiet) * scale;
	const data = new Uint8Array(width * width * 4).fill(255);
	const stretches = dashes.split(' ').map(Number);
	const dark = stretches.flatMap((length, at) => Array.from({ length }, () => at % 2 === 0));
	let [x, y, at] = [0, 0, 0];
	const paint = (column: number) => {
		for (let down = 0; down < scale; down++)
			for (let right = 0; right < scale; right++) {
				const pixel = ((y + quiet) * scale + down) * width + (column + quiet) * scale + right;
				data.set([0, 0, 0, 255], pixel * 4);
			}
	};
	for (const [, way = '', length = ''] of line.matchAll(/([hv])(-?\d+)/g)) {
		const step = Math.sign(Number(length));
		for (let done = 0; done < Math.abs(Number(length)); done++, at++) {
			if (way === 'h' && dark[at]) paint(step > 0 ? x : x - 1);
			if (way === 'h') x += step;
			else y += step;
		}
	}
	return { width, height: width, data };
}

it.each([
	'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/',
	'https://a.vn/van-ban/a/1-qd-2022/',
	'https://cchc.thanhphohochiminh.gov.vn/van-ban/thanh-pho-thu-duc/khong-ro-so-tb-vp-2023-2/',
])('the code of %s reads as that address', (address) => {
	expect(decode(drawn(qrCode(address)))).toBe(address);
});

it('of an address of the register it weighs less than 1.5 kB', () => {
	const { line, dashes } = qrCode('https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/');
	expect(line.length + dashes.length).toBeLessThan(1400);
});
