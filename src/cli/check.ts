import { Command, Option } from 'commander';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/** The command `check`: every problem of the content, without building. Exit code 1 if one of them is an error. */
export function check({ stdout, ends }: Terminal): Command {
	return new Command('check')
		.description(cli.checkDescription)
		.usage(cli.checkUsage)
		.helpOption('-h, --help', cli.help)
		.addOption(
			new Option(`--format <${cli.formatName}>`, cli.formatOption).choices(['text', 'json', 'github']).default('text'),
		)
		.exitOverride()
		.action(async ({ format }: { format: 'text' | 'json' | 'github' }) => {
			// Loaded only here: the other commands answer at once.
			const { loadContent } = await import('../content.ts');
			const { printed } = await import('../problem/print.ts');
			const { problems } = loadContent();
			stdout.write(printed(problems, format));
			if (problems.some(({ level }) => level === 'error')) ends(1);
		});
}
