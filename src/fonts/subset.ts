import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';
import { writeBitmaps } from './bitmaps.ts';

// `npm run fonts`: cuts Inter (SIL Open Font License 1.1) down to the letters that Vietnamese text needs, with its figures of
// one width. A first visit loads 27 kB of fonts instead of 58. The files are kept in git: the build does not need this step.

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json'));
const between = (from: number, to: number) =>
	String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
const letters = {
	latin: `${between(0x20, 0x7e)}\u00a0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý§«°·»×‘’“”–—…•‹›€←↑→↓−≤≥`,
	vietnamese: `ĂăĐđĨĩŨũƠơƯư₫${between(0x1ea0, 0x1ef9)}`,
};

for (const weight of [400, 600]) {
	for (const [subset, text] of Object.entries(letters)) {
		const name = `inter-${subset}-${weight}-normal.woff2`;
		const whole = readFileSync(join(folder, 'files', name));
		const part = await subsetFont(whole, text, { targetFormat: 'woff2', keepFeatures: ['kern', 'tnum'] });
		writeFileSync(join(import.meta.dirname, `${subset}-${weight}.woff2`), part);
	}
}

await writeBitmaps(`${letters.latin}${letters.vietnamese}`);
