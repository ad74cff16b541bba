import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/**
 * The command `standing`: what became of duties, by the rules alone. `--case` reads one case, or a list of them, and prints the
 * answer in the same form. `--file` reads a whole file of cases and prints their answers in its order. Exit code 2 if the file
 * cannot be read as that.
 */
export function standing({ stdout, stderr, ends }: Terminal): Command {
	return new Command('standing')
		.description(cli.standingDescription)
		.usage(cli.standingUsage)
		.helpOption('-h, --help', cli.help)
		.option(`--case <${cli.fileName}>`, cli.caseOption)
		.option(`--file <${cli.fileName}>`, cli.casesOption)
		.exitOverride()
		.action(async ({ case: one, file }: { case?: string; file?: string }) => {
			const { answerTo } = await import('../standing/case.ts');
			const path = one ?? file;
			try {
				if (path === undefined || (one !== undefined && file !== undefined))
					throw new Error(cli.oneOf('--case', '--file'));
				const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
				const answer =
					file === undefined
						? Array.isArray(read)
							? read.map((each) => answerTo(inputOf(each)))
							: answerTo(inputOf(read))
						: casesIn(read).map((each) => answerTo(inputOf(each)));
				stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
			} catch (error) {
				stderr.write(`${cli.badCase(path ?? '', error instanceof Error ? error.message : String(error))}\n`);
				ends(2);
			}
		});
}

/** The cases of a whole file. Throws if it holds none. */
function casesIn(read: unknown): unknown[] {
	const cases = Array.isArray(read) ? read : (read as { cases?: unknown } | null)?.cases;
	if (!Array.isArray(cases)) throw new Error(cli.noCases);
	return cases;
}

/** What stands under `input` of a case, or the case itself. */
function inputOf(one: unknown): unknown {
	return typeof one === 'object' && one !== null && 'input' in one ? one.input : one;
}
