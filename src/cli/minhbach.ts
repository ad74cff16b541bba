import { Command, CommanderError } from 'commander';
import { cli } from '../text/cli.ts';
import { check } from './check.ts';
import { deadline } from './deadline.ts';

/** Exit code of a command that was called wrongly; 0 is fine, 1 means that the content has errors (contract.md, Commands). */
const calledWrongly = 2;

const program = new Command('minhbach')
	.description('Minh Bạch: công bố kế hoạch cải cách hành chính và kết luận của lãnh đạo')
	.helpOption('-h, --help', 'xem cách dùng')
	.helpCommand(false)
	.exitOverride();

program.addCommand(check());
program.addCommand(deadline());
for (const command of [program, ...program.commands]) {
	command.configureHelp({ styleTitle: (title) => cli.helpTitles[title] ?? title });
	command.configureOutput({ outputError: () => {} });
}

try {
	await program.parseAsync();
} catch (error) {
	if (!(error instanceof CommanderError)) throw error;
	process.exitCode = error.exitCode === 0 ? 0 : calledWrongly;
	if (process.exitCode !== 0 && error.code !== 'commander.help')
		process.stderr.write(`${cli.calledWrongly(error.code)}\n`);
}
