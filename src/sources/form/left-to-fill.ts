import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';

/** What a skeleton has in place of words: a value or line begins with it. Names in capitals may have it within (`PHÚ ĐIỀN`). */
const mark = /^\s*ĐIỀN(?!\p{L})/u;

/** Every value of a document, and every line of its body, that a skeleton left to be filled in. `bodyLine` is that of the first line. */
export function leftToFill(file: string, value: unknown, body: string, bodyLine: number): Finding[] {
	const at = (place: Finding['place']): Finding => ({ file, place, level: 'error', ...say('left-to-fill') });
	const lines = body
		.split('\n')
		.flatMap((line, index) => (mark.test(line) ? [at({ line: bodyLine + index, column: 1 })] : []));
	return [...pathsIn(value, []).map((path) => at({ path })), ...lines];
}

function pathsIn(value: unknown, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
	if (typeof value === 'string') return mark.test(value) ? [path] : [];
	if (typeof value !== 'object' || value === null) return [];
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return entries.flatMap(([key, one]) => pathsIn(one, [...path, key]));
}
