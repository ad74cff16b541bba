import { join } from 'node:path';
import { Command } from 'commander';
import { cacheFolder, projectRoot } from '../folders.ts';
import { build } from './build.ts';
import { cli } from './sentences.ts';
import { serve } from './serve.ts';
import type { Terminal } from './terminal.ts';

/** The command `demo`: builds the fictional site of `examples/thi-du` in folders of its own, and serves it as `serve` is told to. */
export function demo(terminal: Terminal): Command {
	return new Command('demo')
		.description(cli.demoDescription)
		.usage(cli.demoUsage)
		.helpOption('-h, --help', cli.help)
		.allowUnknownOption()
		.allowExcessArguments()
		.exitOverride()
		.action(async (_options: object, command: Command) => {
			const own = join(cacheFolder(), 'thi-du');
			process.env['MINHBACH_CONTENT'] = join(projectRoot(), 'examples/thi-du/content');
			process.env['MINHBACH_OUT'] = join(own, 'dist');
			process.env['MINHBACH_CACHE'] = join(own, 'cache');
			let hasFailed = false;
			const ends = (code: number) => {
				hasFailed = true;
				terminal.ends(code);
			};
			await build({ ...terminal, ends }).parseAsync([], { from: 'user' });
			if (!hasFailed) await serve(terminal).parseAsync(command.args, { from: 'user' });
		});
}
