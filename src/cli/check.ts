import { Command, Option } from 'commander';
import { contentFolder } from '../folders.ts';
import type { Problem } from '../problem/problem.ts';
import { sortedProblems } from '../problem/sort.ts';
import type { Register } from '../register/entries.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/**
 * The command `check`: every problem of the content, without building; with `--against` also what a commit had published and the
 * content no longer says, and addresses that it had and that lead nowhere now. Exit code 1 if one of them is an error, 2 if there is no such commit.
 */
export function check({ stdout, stderr, ends }: Terminal): Command {
	return new Command('check')
		.description(cli.checkDescription)
		.usage(cli.checkUsage)
		.helpOption('-h, --help', cli.help)
		.addOption(
			new Option(`--format <${cli.formatName}>`, cli.formatOption).choices(['text', 'json', 'github']).default('text'),
		)
		.option(`--against <${cli.commitName}>`, cli.againstOption)
		.exitOverride()
		.action(async ({ format, against }: { format: 'text' | 'json' | 'github'; against?: string }) => {
			// Loaded only here: the other commands answer at once.
			const { loadContent } = await import('../content.ts');
			const { printed } = await import('../problem/print.ts');
			const vanished = against === undefined ? [] : await since(against);
			if (typeof vanished === 'string') {
				stderr.write(`${cli.noCommit(against ?? '', vanished)}\n`);
				ends(2);
				return;
			}
			const { register, problems: ofContent } = loadContent();
			const ofAddresses = register === null ? [] : await ofAddressesIn(register, against);
			if (typeof ofAddresses === 'string') {
				stderr.write(`${cli.noCommit(against ?? '', ofAddresses)}\n`);
				ends(2);
				return;
			}
			const problems = sortedProblems([...ofContent, ...vanished, ...ofAddresses]);
			stdout.write(printed(problems, format));
			if (problems.some(({ level }) => level === 'error')) ends(1);
		});
}

/** What was published at a commit and is no longer said; git's own words where it cannot tell. */
async function since(commit: string): Promise<Problem[] | string> {
	const { problemsAgainst } = await import('../clerk/files/against.ts');
	return problemsAgainst(contentFolder(), commit);
}

/** What is wrong with addresses of the content and, of a commit, with those that it had; git's own words where it cannot tell. */
async function ofAddressesIn(register: Register, commit: string | undefined): Promise<Problem[] | string> {
	// Without a line or a commit nothing is asked of addresses: what makes pages is not loaded.
	if (commit === undefined && register.redirects.length === 0) return [];
	const { addressProblems } = await import('../publication/moved/check-addresses.ts');
	return addressProblems(contentFolder(), register, commit);
}
