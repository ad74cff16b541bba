import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Register } from '../register/entries.ts';
import { namesIn } from '../sources/file/disk.ts';

/** So many assignments take about 200 MB: up to there the heap of a whole site may grow as it likes. */
const mostInWideHeap = 30_000;

/**
 * Says by how many percent the heap of a whole site of so many assignments may grow. What is in use grows with the register: of a large one, half as
 * much again is room enough. Of another, what is made needs little more than what there is, and to look through it in between is in vain. Parts are
 * built several at once: they keep what a build sets (`cli/build.ts`).
 */
export const letHeapGrow = (assignments: number): void =>
	setFlagsFromString(`--heap-growing-percent=${assignments > mostInWideHeap ? 50 : 2000}`);

/** Few documents give more assignments. One that gives many more has its room until it is read. */
const usualOfDocument = 25;

/** The same before the content of a folder is read, where it has few documents. It comes before the first look through the heap: what is set holds from the next one on. */
export function letHeapGrowFirst(content: string): void {
	const names = (...parts: string[]) => {
		const found = namesIn(join(content, ...parts));
		return found === null || found === 'refused' ? [] : found;
	};
	let documents = 0;
	for (const { name } of names('localities')) documents += names('localities', name, 'documents').length;
	if (documents * usualOfDocument <= mostInWideHeap) letHeapGrow(0);
}

/** From so many assignments on the work is worth a second thread. Up to `mostInWideHeap` there is room for a second register. */
const fewestApart = 1000;

/** Whether a second thread makes files of a whole site sooner than the first would. `apart` says so, where it is said. */
export function isWorthApart({ assignments: { length }, site }: Register, apart: boolean | undefined): boolean {
	const isOfSize = length >= fewestApart && length <= mostInWideHeap && site.portal === undefined;
	return apart ?? (isOfSize && availableParallelism() > 1 && process.availableMemory() > memoryApart(length));
}

/** Bytes that must be free so that two threads have room for a site of so many assignments: it takes two thirds of them. */
const memoryApart = (assignments: number): number => 1e9 + 1e5 * assignments;
