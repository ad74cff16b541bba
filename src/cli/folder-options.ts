import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { cli } from './sentences.ts';
import { CallRefusal } from './terminal.ts';

/** What an option names: the content, the public folder, or what is kept between builds. */
export type FolderKind = 'content' | 'out' | 'cache';

/** Gives a command options for folders. What they name counts more than the variables `MINHBACH_CONTENT`, `_OUT` and `_CACHE`. Where one names a file the command throws `CallRefusal`. */
export function withFolders(command: Command, kinds: readonly FolderKind[]): Command {
	for (const kind of kinds) command.option(`--${kind} <${cli.folderName}>`, cli.folderOptions[kind]);
	return command.hook('preAction', (called) => {
		const given: Partial<Record<FolderKind, string>> = called.opts();
		for (const kind of kinds) {
			const variable = `MINHBACH_${kind.toUpperCase()}`;
			const folder = given[kind];
			if (folder !== undefined) process.env[variable] = resolve(folder);
			const named = process.env[variable];
			// Commands that read do without a cache that cannot be used.
			if (kind !== 'cache' && named !== undefined && existsSync(named) && !statSync(named).isDirectory())
				throw new CallRefusal(cli.notFolder(kind, named), 2);
		}
	});
}
