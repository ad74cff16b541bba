import { Command, Option } from 'commander';
import { contentFolder } from '../folders.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

interface Options {
	readonly base: string;
	readonly format: 'text' | 'markdown' | 'json';
}

/**
 * The command `diff`: what the content does to the register as a commit has it, as text, as Markdown for a comment, or as JSON.
 * Exit code 0 also where it differs; 1 if what all documents share cannot be read, 2 if there is no such commit.
 */
export function diff({ stdout, stderr, ends }: Terminal): Command {
	return new Command('diff')
		.description(cli.diffDescription)
		.usage(cli.options)
		.helpOption('-h, --help', cli.help)
		.option(`--base <${cli.commitName}>`, cli.baseOption, 'main')
		.addOption(
			new Option(`--format <${cli.formatName}>`, cli.formatOption)
				.choices(['text', 'markdown', 'json'])
				.default('text'),
		)
		.exitOverride()
		.action(async ({ base, format }: Options) => {
			// Loaded only here: the other commands answer at once.
			const { contentAgainst } = await import('../clerk/files/review.ts');
			const { reviewMarkdown, reviewText } = await import('../clerk/review/told.ts');
			const found = contentAgainst(contentFolder(), base);
			if (typeof found === 'string') {
				stderr.write(`${cli.noCommit(base, found)}\n`);
				ends(2);
				return;
			}
			const { review, problems } = found;
			const errors = problems.filter(({ level }) => level === 'error').length;
			if (errors > 0) stderr.write(`${cli.diffWithErrors(errors)}\n`);
			if (review === null) {
				ends(1);
				return;
			}
			if (format === 'json') stdout.write(`${JSON.stringify(review, null, 2)}\n`);
			else stdout.write(format === 'markdown' ? reviewMarkdown(review, base) : reviewText(review, base));
		});
}
