import { Command, Option } from 'commander';
import { loadContent } from '../content.ts';
import { printed } from '../problem/print.ts';
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
