import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';
import { writeBitmaps } from './bitmaps.ts';

// `npm run fonts`: cuts Inter (SIL Open Font License 1.1) down to the letters that Vietnamese text needs, with its figures of
// one width. A first visit loads 22 kB of fonts. All letters of a weight are one file: no word is set in two faces when a
// file comes late. The files are kept in git: the build does not need this step.

const { resolve } = createRequire(import.meta.url);
const between = (from: number, to: number) =>
	String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
const letters = `${between(0x20, 0x7e)}\u00a0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý§«°·»×‘’“”–—…•‹›€←↑→↓−≤≥ĂăĐđĨĩŨũƠơƯư₫${between(0x1ea0, 0x1ef9)}`;

for (const [name, weight] of Object.entries({ Regular: 400, SemiBold: 600 })) {
	const whole = readFileSync(resolve(`inter-ui/web/Inter-${name}.woff2`));
	const part = await subsetFont(whole, letters, { targetFormat: 'woff2', keepFeatures: ['kern', 'tnum'] });
	writeFileSync(join(import.meta.dirname, `inter-${weight}.woff2`), part);
}

await writeBitmaps(letters);
