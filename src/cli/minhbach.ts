import { Command, CommanderError } from 'commander';
import { build } from './build.ts';
import { check } from './check.ts';
import { deadline } from './deadline.ts';
import { cli } from './sentences.ts';
import { serve } from './serve.ts';

/** Exit code of a command that was called wrongly. 0 is fine, 1 means that the content has errors (README.md). */
const calledWrongly = 2;

/** Exit code of a command that could not do its work. */
const failed = 1;

const program = new Command('minhbach')
	.description('Minh Bạch: công bố kế hoạch cải cách hành chính và kết luận của lãnh đạo')
	.usage(cli.usage)
	.helpOption('-h, --help', cli.help)
	.helpCommand(false)
	.exitOverride();

program.addCommand(build());
program.addCommand(check());
program.addCommand(deadline());
program.addCommand(serve());
for (const command of [program, ...program.commands]) {
	command.configureHelp({
		styleTitle: (title) => cli.helpTitles[title] ?? title,
		subcommandTerm: (one) => `${one.name()} ${one.usage()}`,
		optionDescription: ({ description, argChoices, defaultValue }) =>
			argChoices ? `${description}: ${cli.choices(argChoices, String(defaultValue))}` : description,
	});
	command.configureOutput({ outputError: () => {} });
}

/** An argument of several words is a value, also if it begins with a dash. Phases of a deadline often do. */
const isValue = (argument: string) => /^-.*\s/s.test(argument) && !/^--[a-z-]+=/.test(argument);
const given = process.argv.slice(2);
const values = given.filter(isValue);

try {
	await program.parseAsync([...given.filter((one) => !isValue(one)), ...(values.length > 0 ? ['--', ...values] : [])], {
		from: 'user',
	});
} catch (error) {
	if (error instanceof CommanderError) {
		process.exitCode = error.exitCode === 0 ? 0 : calledWrongly;
		if (process.exitCode !== 0 && error.code !== 'commander.help')
			process.stderr.write(`${cli.calledWrongly(error.code)}\n`);
	} else {
		process.exitCode = failed;
		process.stderr.write(`${cli.failed(error instanceof Error ? error.message : String(error))}\n`);
	}
}
