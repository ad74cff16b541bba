import { expect, it } from 'vitest';
import { printed, problemText } from './print.ts';
import type { Problem } from './problem.ts';
import { report } from './report.ts';

const problem = (over: Partial<Problem> = {}): Problem => ({
	file: 'content/site.yaml',
	line: 3,
	column: 7,
	level: 'error',
	code: 'empty-value',
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

it.each([
	['a\u202Eb.mdx', 'a<U+202E>b.mdx'],
	['a\u200Bb.mdx', 'a<U+200B>b.mdx'],
	['a\u001B[31mb\n.mdx', 'a<U+001B>[31mb<U+000A>.mdx'],
	['kế-hoạch số 1.mdx', 'kế-hoạch số 1.mdx'],
])('a sign that nobody sees in the name of a file is named: %j', (file, shown) => {
	expect(problemText(problem({ file }))).toBe(`${shown}:3:7  lỗi  Giá trị để trống.\n    → Ghi nội dung.`);
});

it.each([
	['“van\u200B-phong”', '“van<U+200B>-phong”'],
	['“van\u202E-phong”', '“van<U+202E>-phong”'],
	['“xong ✔\uFE0F”', '“xong ✔\uFE0F”'],
	['“kế hoạch”', '“kế hoạch”'],
])('a sign that nobody sees in a value that is quoted is named in every form: %j', (quoted, shown) => {
	const one = problem({ reason: `Không có đơn vị ${quoted}.`, remedy: `Xem ${quoted}.`, file: 'content/a\u200B.mdx' });
	expect(problemText(one)).toContain(`Không có đơn vị ${shown}.\n    → Xem ${shown}.`);
	expect(printed([one], 'github')).toContain(`Không có đơn vị ${shown}.%0AXem ${shown}.`);
	const json = printed([one], 'json');
	const [read] = JSON.parse(json).problems;
	expect(read).toEqual({ ...one, reason: `Không có đơn vị ${shown}.`, remedy: `Xem ${shown}.` });
	expect(json).toContain('"content/a\\u200b.mdx"');
	expect(json).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
});

const error: Problem = {
	file: 'content/localities/binh-tan/units.yaml',
	line: 3,
	column: 7,
	level: 'error',
	code: 'empty-value',
	reason: 'Giá trị để trống.',
	remedy: 'Ghi nội dung.',
};
const warning: Problem = { ...error, level: 'warning', line: 5 };

it('as text, each problem is a line with its remedy below, and the counts stand at the end', () => {
	expect(printed([error, warning], 'text')).toBe(
		[
			'content/localities/binh-tan/units.yaml:3:7  lỗi  Giá trị để trống.',
			'    → Ghi nội dung.',
			'content/localities/binh-tan/units.yaml:5:7  cảnh báo  Giá trị để trống.',
			'    → Ghi nội dung.',
			'1 lỗi, 1 điều cần xem lại. Trang chưa được dựng.',
			'',
		].join('\n'),
	);
});

it.each([
	[[], 'Nội dung không có lỗi.'],
	[[warning], 'Nội dung không có lỗi; 1 điều cần xem lại.'],
	[[error, error], '2 lỗi. Trang chưa được dựng.'],
])('as text, the last line says what the problems mean', (problems, last) => {
	expect(printed(problems, 'text').trimEnd().split('\n').at(-1)).toBe(last);
	expect(report.summary(0, 0)).toBe('Nội dung không có lỗi.');
});

it('as JSON, the problems are read back as they were', () => {
	expect(JSON.parse(printed([error, warning], 'json'))).toEqual({ schemaVersion: 1, problems: [error, warning] });
	expect(JSON.parse(printed([], 'json'))).toEqual({ schemaVersion: 1, problems: [] });
});

it('for GitHub, each problem is one workflow command with its place', () => {
	expect(printed([error, warning], 'github')).toBe(
		'::error file=content/localities/binh-tan/units.yaml,line=3,col=7,title=empty-value::Giá trị để trống.%0AGhi nội dung.\n' +
			'::warning file=content/localities/binh-tan/units.yaml,line=5,col=7,title=empty-value::Giá trị để trống.%0AGhi nội dung.\n',
	);
	expect(printed([], 'github')).toBe('');
});

it('for GitHub, signs that commands give a meaning to are escaped', () => {
	const tricky = { ...error, file: 'content/a,b:c%.yaml', reason: 'Thiếu 5%\r\n::error::giả', remedy: 'a, b: c' };
	expect(printed([tricky], 'github')).toBe(
		'::error file=content/a%2Cb%3Ac%25.yaml,line=3,col=7,title=empty-value::Thiếu 5%25%0D%0A::error::giả%0Aa, b: c\n',
	);
});
