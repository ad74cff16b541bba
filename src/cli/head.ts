import { basename } from 'node:path';
import { Command } from 'commander';
import { headCommand as words } from '../vi/founding/schemas.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/**
 * The command `head`: what the head of a document says, as JSON, with days as `YYYY-MM-DD` and figures as numbers. Exit code 1 if it
 * has errors of form, which are told; 2 if there is no such file.
 */
export function head({ stdout, stderr, ends }: Terminal): Command {
	return new Command('head')
		.description(words.description)
		.usage(words.usage)
		.helpOption('-h, --help', cli.help)
		.argument(`<${cli.fileName}>`, words.fileArgument)
		.exitOverride()
		.action(async (file: string) => {
			const { headInFile } = await import('../clerk/files/head-file.ts');
			const read = headInFile(file);
			if (read === null) {
				stderr.write(`${words.noFile(file)}\n`);
				ends(2);
			} else if ('problems' in read) {
				const { printed } = await import('../problem/print.ts');
				stderr.write(printed(read.problems, 'text'));
				ends(1);
			} else stdout.write(`${JSON.stringify({ schemaVersion: 1, file: basename(file), head: read.head }, null, 2)}\n`);
		});
}
