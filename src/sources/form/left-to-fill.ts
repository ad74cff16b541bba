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
	return [...pathsIn(value).map((path) => at({ path })), ...lines];
}

/** The paths of all such values. One path grows and shrinks on the way: of tens of thousands of values hardly one is left to fill. */
function pathsIn(value: unknown): PropertyKey[][] {
	const found: PropertyKey[][] = [];
	const path: PropertyKey[] = [];
	const enter = (key: PropertyKey, one: unknown) => {
		path.push(key);
		visit(one);
		path.pop();
	};
	const visit = (one: unknown) => {
		if (typeof one === 'string') {
			if (mark.test(one)) found.push([...path]);
		} else if (Array.isArray(one)) for (const [at, part] of one.entries()) enter(at, part);
		else if (typeof one === 'object' && one !== null) for (const [key, part] of Object.entries(one)) enter(key, part);
	};
	visit(value);
	return found;
}
