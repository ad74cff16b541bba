import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

/** What is written while the clock moves by so many milliseconds before each of these steps. */
function written(isTTY: boolean, steps: readonly number[]): string[] {
	const lines: string[] = [];
	let time = 0;
	const stream = { isTTY, write: (text: string) => lines.push(text) } as unknown as NodeJS.WriteStream;
	const progress = progressOn(stream, () => time);
	for (const [at, step] of steps.entries()) {
		time += step;
		progress.show(`bước ${at}`);
	}
	progress.end();
	return lines;
}

test('a log has a whole line now and then, and no signs of a terminal', () => {
	expect(written(false, [1, 9_000, 2_000, 1, 10_000])).toEqual(['bước 2\n', 'bước 4\n']);
});

test('a terminal has one line that is written over and goes at the end', () => {
	expect(written(true, [1, 150, 1, 150])).toEqual(['\r\u001B[Kbước 1', '\r\u001B[Kbước 3', '\r\u001B[K']);
});

test('a short work says nothing in a log', () => {
	expect(written(false, [1, 1, 1])).toEqual([]);
});
