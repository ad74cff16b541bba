import { Command, Option } from 'commander';
import { loadContent } from '../content.ts';
import type { Problem } from '../problem/problem.ts';
import { problemText } from '../problem/problem.ts';
import { report } from '../problem/report.ts';
import { cli } from './sentences.ts';

/** The command `check`: every problem of the content, without building. Exit code 1 if one of them is an error. */
export function check(): Command {
	return new Command('check')
		.description(cli.checkDescription)
		.usage(cli.checkUsage)
		.helpOption('-h, --help', cli.help)
		.addOption(
			new Option(`--format <${cli.formatName}>`, cli.formatOption).choices(['text', 'json', 'github']).default('text'),
		)
		.exitOverride()
		.action(({ format }: { format: 'text' | 'json' | 'github' }) => {
			const { problems } = loadContent();
			process.stdout.write(printed(problems, format));
			if (problems.some(({ level }) => level === 'error')) process.exitCode = 1;
		});
}

/** The report on the problems, ending in a line break. `github` is the form of workflow commands of GitHub Actions. */
export function printed(problems: readonly Problem[], format: 'text' | 'json' | 'github'): string {
	if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, problems }, null, '\t')}\n`;
	if (format === 'github') {
		return problems
			.map(({ level, file, line, column, reason, remedy }) => {
				const place = `file=${property(file)},line=${line},col=${column}`;
				return `::${level} ${place}::${data(`${reason}\n${remedy}`)}\n`;
			})
			.join('');
	}
	const errors = problems.filter(({ level }) => level === 'error').length;
	const summary = report.summary(errors, problems.length - errors);
	return `${[...problems.map(problemText), summary].join('\n')}\n`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
