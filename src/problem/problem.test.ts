import { expect, it } from 'vitest';
import { type Problem, problemText, sortedProblems } from './problem.ts';

const problem = (over: Partial<Problem> = {}): Problem => ({
	file: 'content/site.yaml',
	line: 3,
	column: 7,
	level: 'error',
	reason: 'Giá trị để trống.',
	remedy: 'Ghi nội dung.',
	...over,
});

it('a problem is one line of place, level and reason, and below it how to mend it', () => {
	expect(problemText(problem())).toBe('content/site.yaml:3:7  lỗi  Giá trị để trống.\n    → Ghi nội dung.');
});

it('a warning says so', () => {
	expect(problemText(problem({ level: 'warning' }))).toContain('  cảnh báo  ');
});

it('a value with line breaks or control characters does not break the line', () => {
	const text = problemText(problem({ reason: 'Hạn “Quý I\nQuý\tII\u001B[31m” trước ngày ban hành.' }));
	expect(text.split('\n')).toEqual([
		'content/site.yaml:3:7  lỗi  Hạn “Quý I Quý II [31m” trước ngày ban hành.',
		'    → Ghi nội dung.',
	]);
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
