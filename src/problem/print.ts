import type { Problem } from './problem.ts';
import { report } from './report.ts';
import { codePoint } from './sign-messages.ts';
import { withCodePoints } from './signs.ts';

/** The problem on one line, and below it how to mend it. Editors and scripts read this form: it is a promise. */
export function problemText(problem: Problem): string {
	const level = problem.level === 'error' ? 'lỗi' : 'cảnh báo';
	const place = `${named(problem.file)}:${problem.line}:${problem.column}`;
	return `${place}  ${level}  ${oneLine(problem.reason)}\n    → ${oneLine(problem.remedy)}`;
}

/** The report on the problems, ending in a line break; empty for `github` without any. */
export function printed(problems: readonly Problem[], format: 'text' | 'json' | 'github'): string {
	if (format === 'json') {
		const shown = problems.map((one) => ({
			...one,
			reason: withCodePoints(one.reason),
			remedy: withCodePoints(one.remedy),
		}));
		return `${escaped(JSON.stringify({ schemaVersion: 1, problems: shown }, null, '\t'))}\n`;
	}
	if (format === 'github') return problems.map(workflowCommand).join('');
	const errors = problems.filter(({ level }) => level === 'error').length;
	const summary = report.summary(errors, problems.length - errors);
	return `${[...problems.map(problemText), summary].join('\n')}\n`;
}

/** A workflow command of GitHub Actions, which shows the problem beside its line under its code. */
function workflowCommand({ level, file, line, column, code, reason, remedy }: Problem): string {
	const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
	return `::${level} ${place}::${data(withCodePoints(`${reason}\n${remedy}`))}\n`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Signs that nobody sees, or that turn or end the line. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The name of a file with such a sign as its code point: `a<U+202E>b.mdx`. */
const named = (file: string): string => file.replace(unseen, (sign) => `<${codePoint(sign)}>`);

/** JSON of the same value in which such a sign is seen: `a\u202eb.mdx`. */
function escaped(json: string): string {
	const unit = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return json.replace(unseen, (sign) => (/[\t\n]/.test(sign) ? sign : sign.split('').map(unit).join('')));
}

/** The text without line breaks and control characters, which a value quoted from a file may hold, and with no sign that is hidden. */
function oneLine(text: string): string {
	return withCodePoints(text.replace(/[\s\p{Cc}]+/gu, ' '));
}
