import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { contentFolder, projectRoot } from '../folders.ts';
import { initWords as words } from '../vi/founding/init.ts';
import type { Wished } from '../writing/office/wishes.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

type Options = Wished & { readonly workflows?: string };

/**
 * The command `init`: the folder of a new office. It asks for what no option says where somebody can answer, and writes over nothing.
 * Exit code 1 if all files are there already, 2 if something that is wished cannot be.
 */
export function init(terminal: Terminal): Command {
	return new Command('init')
		.description(words.description)
		.usage(words.usage)
		.helpOption('-h, --help', cli.help)
		.argument(`[${words.folderName}]`, words.folderArgument, '.')
		.option(`--name <${words.nameName}>`, words.nameOption)
		.option(`--level <${words.levelName}>`, words.levelOption)
		.option(`--locality <${words.localityName}>`, words.localityOption)
		.option(`--address <${words.addressName}>`, words.addressOption)
		.option(`--units <${words.unitsName}>`, words.unitsOption)
		.option(`--workflows <${words.workflowsName}>`, words.workflowsOption)
		.exitOverride()
		.action(found(terminal));
}

const found =
	({ stdout, stderr, ends }: Terminal) =>
	async (folder: string, { workflows, ...given }: Options): Promise<void> => {
		// Loaded only here: the other commands answer at once.
		const { officeOf } = await import('../writing/office/wishes.ts');
		const { officeFiles } = await import('../writing/office/files.ts');
		const { workflowFiles } = await import('../writing/office/workflows.ts');
		const { isThere, writeNew } = await import('../clerk/files/files.ts');
		const home = resolve(folder);
		const units = unitsIn(given.units);
		const isAsking = process.stdin.isTTY === true && stdout.isTTY === true;
		const { answered } = await import('../writing/office/questions.ts');
		const wished: Wished = { ...given, ...('text' in units ? { units: units.text } : {}) };
		const office = officeOf(isAsking ? await byTerminal((ask) => answered(wished, ask)) : wished);
		const wrong = [
			...(existsSync(home) && !statSync(home).isDirectory() ? [words.noFolder(home)] : []),
			...('wrong' in units ? [units.wrong] : []),
			...(workflows === undefined || workflows === 'github' || workflows === 'gitlab'
				? []
				: [words.badWorkflows(workflows)]),
			...('wrong' in office ? office.wrong : []),
		];
		if ('wrong' in office || wrong.length > 0) {
			stderr.write(`${wrong.join('\n')}\n`);
			ends(2);
			return;
		}
		const content = contentName(home);
		const files = new Map([
			...officeFiles(office, content, String(new Date().getFullYear())),
			...workflowFiles(workflows, (name) => readFileSync(join(projectRoot(), 'examples/xuat-ban', name), 'utf8')),
		]);
		const hadScripts = isThere(join(home, 'package.json'));
		const kept = [...files].flatMap(([path, text]) => (writeNew(join(home, path), text) ? [] : [path]));
		if (kept.length === files.size) {
			stderr.write(`${words.nothing}\n`);
			ends(1);
			return;
		}
		const said = [
			words.wrote(files.size - kept.length, home),
			...(kept.length > 0 ? [words.kept(kept)] : []),
			...(office.open.length > 0 ? [words.fill] : []),
			...(hadScripts && !hasScript(join(home, 'package.json')) ? [words.scripts] : []),
			words.next,
		];
		stdout.write(`${said.join('\n')}\n`);
	};

/** The name of the content folder in the office's own: that which other commands read there. */
function contentName(home: string): string {
	const within = relative(home, contentFolder());
	return within !== '' && within === basename(within) ? within : 'content';
}

/** The names of units that an option gives, or those in the file that it names. */
function unitsIn(given: string | undefined): { readonly text?: string | undefined } | { readonly wrong: string } {
	if (given === undefined || !/\.(txt|md|csv)$/i.test(given.trim())) return { text: given };
	try {
		return { text: `${new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(resolve(given.trim())))}\n` };
	} catch {
		return { wrong: words.unreadableUnits(given.trim()) };
	}
}

/** Whether the scripts of a package call the program. */
const hasScript = (path: string): boolean =>
	/"minhbach"\s*:\s*"/.test(readFileSync(path, 'utf8').split('"dependencies"')[0] ?? '');

/** Asks in the terminal, one question after another. Where nobody answers any more, what is offered is taken. */
async function byTerminal<Answer>(
	ask: (one: (question: string) => Promise<string>) => Promise<Answer>,
): Promise<Answer> {
	const { createInterface } = await import('node:readline');
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	// Lines that come at once, as when they are pasted, wait for their questions.
	const answers = lines[Symbol.asyncIterator]();
	try {
		return await ask(async (question) => {
			process.stdout.write(question);
			const { value, done } = await answers.next();
			return done === true ? '' : value;
		});
	} finally {
		lines.close();
	}
}
