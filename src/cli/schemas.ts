import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { schemasCommand as words } from '../vi/founding/schemas.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/** The command `schemas`: writes the JSON Schemas of all content files into a folder, those there before anew. */
export function schemas({ stdout }: Terminal): Command {
	return new Command('schemas')
		.description(words.description)
		.usage(words.usage)
		.helpOption('-h, --help', cli.help)
		.requiredOption(`--out <${cli.folderName}>`, words.outOption)
		.exitOverride()
		.action(async ({ out }: { out: string }) => {
			const { schemaTexts } = await import('../writing/schema/json-schema.ts');
			const { rewrite } = await import('../clerk/files/files.ts');
			const { makeFolder } = await import('../folders.ts');
			const folder = resolve(out);
			makeFolder(folder);
			const texts = schemaTexts();
			for (const [file, text] of texts) rewrite(join(folder, file), text);
			stdout.write(`${words.written(texts.size, folder)}\n`);
		});
}
