import { expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { sortedProblems } from './sort.ts';

const problem = (over: Partial<Problem>): Problem => ({
	file: 'content/site.yaml',
	line: 3,
	column: 7,
	level: 'error',
	code: 'empty-value',
	reason: 'Giá trị để trống.',
	remedy: 'Ghi nội dung.',
	...over,
});

it('problems are sorted by file, line, column and reason, and the list given stays as it is', () => {
	const given = [
		problem({ file: 'b', line: 1 }),
		problem({ file: 'a', line: 10 }),
		problem({ file: 'a', line: 9, column: 2 }),
		problem({ file: 'a', line: 9, column: 1, reason: 'B.' }),
		problem({ file: 'a', line: 9, column: 1, reason: 'A.' }),
	];
	const before = [...given];
	expect(sortedProblems(given)).toEqual([given[4], given[3], given[2], given[1], given[0]]);
	expect(given).toEqual(before);
});
