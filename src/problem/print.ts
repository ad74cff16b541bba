import type { Problem } from './problem.ts';
import { report } from './report.ts';
import { codePoint } from './sign-messages.ts';

/** The problem on one line, and below it how to mend it. Editors and scripts read this form: it is a promise. */
export function problemText(problem: Problem): string {
	const level = problem.level === 'error' ? 'lỗi' : 'cảnh báo';
	const place = `${named(problem.file)}:${problem.line}:${problem.column}`;
	return `${place}  ${level}  ${oneLine(problem.reason)}\n    → ${oneLine(problem.remedy)}`;
}

/** The report on the problems, ending in a line break; empty for `github` without any. */
export function printed(problems: readonly Problem[], format: 'text' | 'json' | 'github'): string {
	if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, problems }, null, '\t')}\n`;
	if (format === 'github') return problems.map(workflowCommand).join('');
	const errors = problems.filter(({ level }) => level === 'error').length;
	const summary = report.summary(errors, problems.length - errors);
	return `${[...problems.map(problemText), summary].join('\n')}\n`;
}

/** A workflow command of GitHub Actions, which shows the problem beside its line under its code. */
function workflowCommand({ level, file, line, column, code, reason, remedy }: Problem): string {
	const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
	return `::${level} ${place}::${data(`${reason}\n${remedy}`)}\n`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The name of a file with a sign that nobody sees, or that turns the line, as its code point: `a<U+202E>b.mdx`. */
function named(file: string): string {
	return file.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (sign) => `<${codePoint(sign)}>`);
}

/** The text without line breaks and control characters, which a value quoted from a file may hold. */
function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ');
}
