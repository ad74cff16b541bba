import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { packageFolder, projectRoot } from '../folders.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/** The command `dev`: the live preview, which is Astro's server. It takes the options of that server, and runs until it is stopped. */
export function dev(_terminal: Terminal): Command {
	return new Command('dev')
		.description(cli.devDescription)
		.usage(cli.devUsage)
		.helpOption('-h, --help', cli.help)
		.allowUnknownOption()
		.allowExcessArguments()
		.exitOverride()
		.action(async (_options: object, command: Command) => {
			const project = projectRoot();
			// Astro is told of the path below which the site stands before it reads its settings. A content that cannot be read has none.
			const { loadBase } = await import('../content.ts');
			process.env['MINHBACH_BASE'] = loadBase() ?? '';
			process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
			const astro = join(packageFolder(project, 'astro'), 'bin/astro.mjs');
			process.argv = [process.execPath, astro, 'dev', '--root', project, ...command.args];
			await import(pathToFileURL(astro).href);
		});
}
