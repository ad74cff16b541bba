import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';
import { writeBitmaps } from './bitmaps.ts';
import { drawnWithoutHints } from './unhinted.ts';

// `npm run fonts`: cuts Inter (SIL Open Font License 1.1) down to the letters that Vietnamese text needs, with its figures of
// one width. All letters and both weights are one file of 20 kB: no word is set in two faces when a file comes late.
// The file is kept in git: the build does not need this step.

const { resolve } = createRequire(import.meta.url);
const between = (from: number, to: number) =>
	String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
const letters = `${between(0x20, 0x7e)}\u00a0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý§«°·»×‘’“”–—…•‹›€←↑→↓−≤≥ĂăĐđĨĩŨũƠơƯư₫${between(0x1ea0, 0x1ef9)}`;

const whole = readFileSync(resolve('inter-ui/variable/InterVariable.woff2'));
const keepFeatures = ['kern', 'tnum'];
const variationAxes = { opsz: 14, wght: { min: 400, max: 600 } };
const part = await subsetFont(whole, letters, { targetFormat: 'truetype', keepFeatures, variationAxes });
const packed = await subsetFont(drawnWithoutHints(part), letters, { targetFormat: 'woff2', keepFeatures });
writeFileSync(join(import.meta.dirname, 'inter.woff2'), packed);

await writeBitmaps(letters);
