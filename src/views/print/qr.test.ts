import decode from 'qr/decode.js';
import { expect, it } from 'vitest';
import { type QrCode, qrCode } from './qr.ts';

// The code is drawn as paper shows it, and read by the library's own reader.

/** The pixels of a code that is drawn by following its line. */
function drawn({ size, line, dashes }: QrCode) {
	const [scale, quiet] = [4, 4];
	const width = (size + 2 * quiet) * scale;
	const data = new Uint8Array(width * width * 4).fill(255);
	const stretches = dashes.split(' ').map(Number);
	const dark = stretches.flatMap((length, at) => Array.from({ length }, () => at % 2 === 0));
	let [x, y, at] = [0, 0, 0];
	const paint = (column: number, row: number) => {
		for (let down = 0; down < scale; down++)
			for (let right = 0; right < scale; right++) {
				const pixel = ((row + quiet) * scale + down) * width + (column + quiet) * scale + right;
				data.set([0, 0, 0, 255], pixel * 4);
			}
	};
	const isDown = line.startsWith('M.5 0V');
	for (const [, way = '', to = ''] of line.replace(/^M\S+ \S+?(?=[HV])/, '').matchAll(/([HVhv])(\d+)/g)) {
		const isAlong = way === 'H' || way === 'V';
		const length = isAlong ? Number(to) - x : Number(to);
		const step = Math.sign(length);
		for (let done = 0; done < Math.abs(length); done++, at++) {
			const along = step > 0 ? x : x - 1;
			if (isAlong && dark[at]) paint(...(isDown ? ([y, along] as const) : ([along, y] as const)));
			if (isAlong) x += step;
			else y += step;
		}
	}
	return { width, height: width, data };
}

/** A code that there is. */
function codeOf(address: string): QrCode {
	const code = qrCode(address);
	if (code === null) throw new Error(`no code of ${address}`);
	return code;
}

/** Addresses of so many letters, as the register makes them. */
const addressesOf = (letters: number) =>
	Array.from({ length: 8 }, (_, seed) => {
		let [address, state] = ['https://cong-thong-tin.vi-du.gov.vn/van-ban/', seed * 7919 + letters];
		while (address.length < letters - 1) {
			state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
			address += 'abcdefghijklmnopqrstuvwxyz0123456789-/'.charAt(state % 38);
		}
		return `${address}/`;
	});

it.each([
	'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/',
	'https://a.vn/van-ban/a/1-qd-2022/',
	'https://cchc.thanhphohochiminh.gov.vn/van-ban/thanh-pho-thu-duc/khong-ro-so-tb-vp-2023-2/',
	...addressesOf(106).slice(0, 2),
])('the code of %s reads as that address', (address) => {
	expect(decode(drawn(codeOf(address)))).toBe(address);
});

it('of any address it weighs less than 1.5 kB; a longer one has none, and stands on the sheet in letters', () => {
	for (const letters of [50, 78, 79, 90, 106])
		for (const address of addressesOf(letters)) {
			const { line, dashes } = codeOf(address);
			expect(line.length + dashes.length, address).toBeLessThan(1536);
		}
	expect(qrCode(addressesOf(107)[0] ?? '')).toBeNull();
});
