import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { chromium as driver } from 'playwright-core';

// Draws each letter of the fonts once, for the pictures of pages (docs/decisions/0043). A browser does it, so that they look as on
// the site; the file is kept in git, and the build needs no browser.

/** The letters of a face: its weight and its size in pixels. */
const faces = { title: { weight: 600, size: 40 }, text: { weight: 400, size: 24 } } as const;

/** Runs in the browser: every letter as grey levels from 0 to 2, its place and advance, and the kerning of base letters. */
function draw({ letters, weight, size }: { letters: string; weight: number; size: number }) {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size * 3;
	const paper = canvas.getContext('2d', { willReadFrequently: true });
	if (paper === null) throw new Error('no canvas');
	const base = size * 2;
	paper.font = `${weight} ${size}px Inter`;
	paper.fontKerning = 'normal';
	const widthOf = (text: string) => paper.measureText(text).width;
	const drawn = [...letters].map((letter) => {
		paper.clearRect(0, 0, canvas.width, canvas.height);
		paper.fillText(letter, size, base);
		const { data } = paper.getImageData(0, 0, canvas.width, canvas.height);
		const level = (x: number, y: number) => Math.round(((data[(y * canvas.width + x) * 4 + 3] ?? 0) / 255) * 2);
		let [left, top, right, bottom] = [canvas.width, canvas.height, 0, 0];
		for (let y = 0; y < canvas.height; y++)
			for (let x = 0; x < canvas.width; x++) {
				if (level(x, y) === 0) continue;
				[left, top] = [Math.min(left, x), Math.min(top, y)];
				[right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
			}
		const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
		const levels = Array.from({ length: width * height }, (_, at) =>
			level(left + (at % width), top + Math.floor(at / width)),
		);
		const place = width === 0 ? [0, 0] : [left - size, top - base];
		return { letter, place: [...place, width, height], advance: Math.round(widthOf(letter) * 100) / 100, levels };
	});
	const plain = [...letters].filter((letter) => letter === letter.normalize('NFD') && letter.trim() !== '');
	const kern: Record<string, number> = {};
	for (const a of plain)
		for (const b of plain) {
			const moved = Math.round((widthOf(a + b) - widthOf(a) - widthOf(b)) * 10) / 10;
			if (Math.abs(moved) >= 0.3) kern[a + b] = moved;
		}
	return { drawn, kern };
}

/** Writes `letters.bin` beside the fonts: what `letters.ts` reads. */
export async function writeBitmaps(letters: string): Promise<void> {
	process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	const named = process.env['CHROMIUM'];
	const browser = await driver.launch({
		executablePath: named ?? (await chromium.executablePath()),
		args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--font-render-hinting=none'],
	});
	const page = await browser.newPage();
	const bytes = readFileSync(join(import.meta.dirname, 'inter.woff2')).toString('base64');
	const face = `@font-face{font-family:Inter;font-weight:400 600;src:url(data:font/woff2;base64,${bytes})}`;
	await page.setContent(`<style>${face}</style>`);
	await page.evaluate(() => Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 20px Inter`, 'Aắ'))));
	const pixels: number[] = [];
	const told: Record<string, unknown> = {};
	for (const [name, face] of Object.entries(faces)) {
		const { drawn, kern } = await page.evaluate(draw, { letters, ...face });
		told[name] = {
			letters: drawn.map(({ letter, place, advance }) => [letter, ...place, advance]),
			kern,
		};
		for (const { levels } of drawn) pixels.push(...levels);
	}
	await browser.close();
	const packed = Buffer.alloc(Math.ceil(pixels.length / 4));
	for (const [at, level] of pixels.entries()) packed[at >> 2] = (packed[at >> 2] ?? 0) | (level << ((at & 3) * 2));
	const head = Buffer.from(`${JSON.stringify(told)}\n`);
	writeFileSync(join(import.meta.dirname, 'letters.bin'), deflateRawSync(Buffer.concat([head, packed]), { level: 9 }));
}
