import { Command, CommanderError } from 'commander';
import { build } from './build.ts';
import { check } from './check.ts';
import { publish } from './copies/publish.ts';
import { verify } from './copies/verify.ts';
import { deadline } from './deadline.ts';
import { demo } from './demo.ts';
import { dev } from './dev.ts';
import { diff } from './diff.ts';
import { exportClasses } from './export.ts';
import { type FolderKind, withFolders } from './folder-options.ts';
import { head } from './head.ts';
import { hostingCommand } from './hosting.ts';
import { importSheet } from './import.ts';
import { init } from './init.ts';
import { newDocument } from './new.ts';
import { schemas } from './schemas.ts';
import { cli } from './sentences.ts';
import { serve } from './serve.ts';
import { buildShards } from './shards/build-shards.ts';
import { standing } from './standing.ts';
import { CallRefusal, type Terminal } from './terminal.ts';

/** Exit code of a command that was called wrongly. 0 is fine, 1 means that the content has errors (README.md). */
const calledWrongly = 2;

/** Exit code of a command that could not do its work. */
const failed = 1;

/** An argument of several words is a value, also if it begins with a dash. Phases of a deadline often do. */
const isValue = (argument: string) => /^-.*\s/s.test(argument) && !/^--[a-z-]+=/.test(argument);

/** Runs the command that these arguments name. Ends when it has; a server has begun then. Throws nothing. */
export async function minhbach(given: readonly string[], terminal: Terminal): Promise<void> {
	const program = programOn(terminal);
	const values = given.filter(isValue);
	const others = given.filter((one) => !isValue(one));
	try {
		await program.parseAsync([...others, ...(values.length > 0 ? ['--', ...values] : [])], { from: 'user' });
	} catch (error) {
		if (error instanceof CallRefusal) {
			terminal.ends(error.exitCode);
			terminal.stderr.write(`${error.message}\n`);
		} else if (!(error instanceof CommanderError)) {
			terminal.ends(failed);
			terminal.stderr.write(`${failureOf(error)}\n`);
		} else if (error.exitCode !== 0) {
			terminal.ends(calledWrongly);
			if (error.code !== 'commander.help')
				terminal.stderr.write(`${cli.calledWrongly(error.code, aboutOf(error), commandOf(program, given))}\n`);
		}
	}
}

/** What is said of a failure: where the system gave the cause, that cause and the file; else all that is known. */
function failureOf(error: unknown): string {
	if (!(error instanceof Error)) return cli.failed(String(error));
	const { code = '', path } = error as NodeJS.ErrnoException;
	const why = cli.systemFailures[code];
	return why === undefined ? cli.failed(error.message) : cli.failedAt(why, path ?? null);
}

/** The option or argument that an error of the caller is about, as the library quotes it; `null` if it quotes none. */
const aboutOf = ({ code, message }: CommanderError): string | null =>
	code === 'commander.excessArguments' ? null : (/'([^']+)'/.exec(message)?.[1] ?? null);

/** The name of the command that is called; `null` if there is none of that name. */
const commandOf = (program: Command, [name = '']: readonly string[]): string | null =>
	program.commands.some((one) => one.name() === name) ? name : null;

const read: readonly FolderKind[] = ['content', 'cache'];

/** The commands, each with the folders that options of it name. */
const all: readonly (readonly [(terminal: Terminal) => Command, readonly FolderKind[]])[] = [
	[build, ['content', 'out', 'cache']],
	[buildShards, ['content', 'out', 'cache']],
	[check, read],
	[deadline, read],
	[demo, ['cache']],
	[dev, read],
	[diff, read],
	[exportClasses, read],
	[head, []],
	[hostingCommand, ['content', 'out', 'cache']],
	[importSheet, read],
	[init, ['content']],
	[newDocument, read],
	[publish, ['out']],
	[schemas, []],
	[serve, ['out']],
	[standing, read],
	[verify, []],
];

function programOn(terminal: Terminal): Command {
	const program = new Command('minhbach')
		.description('Minh Bạch: công bố kế hoạch cải cách hành chính và kết luận của lãnh đạo')
		.usage(cli.usage)
		.helpOption('-h, --help', cli.help)
		.helpCommand(false)
		.exitOverride();
	for (const [command, folders] of all) program.addCommand(withFolders(command(terminal), folders));
	for (const command of [program, ...program.commands]) {
		command.configureHelp({
			styleTitle: (title) => cli.helpTitles[title] ?? title,
			subcommandTerm: (one) => `${one.name()} ${one.usage()}`,
			optionDescription: ({ description, argChoices, defaultValue }) =>
				argChoices ? `${description}: ${cli.choices(argChoices, String(defaultValue))}` : description,
		});
		command.configureOutput({
			outputError: () => {},
			writeOut: (text) => void terminal.stdout.write(text),
			writeErr: (text) => void terminal.stderr.write(text),
		});
	}
	return program;
}
