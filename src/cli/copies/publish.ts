import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { Command } from 'commander';
import { publicFolder } from '../../folders.ts';
import { building } from '../../vi/build.ts';
import { copies as words } from '../../vi/copies/copies.ts';
import { cli } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';
import { copyWords } from './words.ts';

interface Options {
	readonly dryRun?: true;
	readonly sign?: string;
	readonly all?: true;
	readonly takeLock?: true;
	readonly otherSite?: true;
}

/**
 * The command `publish`: brings the public folder to a target. Exit code 1 if the folder is not as its manifest says, or the
 * target cannot be used now; 2 if it is no target, of another site, or what is needed is not installed.
 */
export function publish({ stdout, stderr, ends }: Terminal): Command {
	return new Command('publish')
		.description(copyWords.publishDescription)
		.usage(copyWords.publishUsage)
		.argument(`<${copyWords.targetName}>`, copyWords.targetArgument)
		.helpOption('-h, --help', cli.help)
		.option('--dry-run', copyWords.dryRunOption)
		.option(`--sign <${copyWords.signName}>`, copyWords.signOption)
		.option('--all', copyWords.allOption)
		.option('--take-lock', copyWords.takeLockOption)
		.option('--other-site', copyWords.otherSiteOption)
		.exitOverride()
		.action(async (written: string, options: Options) => {
			// Loaded only here: the other commands answer at once.
			const { targetName } = await import('../../delivery/target.ts');
			const { publishTo } = await import('../../delivery/publish-to.ts');
			const { progressOn } = await import('../../publication/progress.ts');
			const { takeLock } = await import('../../publication/lock.ts');
			const refuse = (code: 1 | 2, sentence: string) => {
				stderr.write(`${sentence}\n`);
				ends(code);
			};
			const folder = publicFolder();
			if (!existsSync(folder)) return refuse(2, building.noSite(folder));
			const name = targetName(written);
			if (name === null) return refuse(2, words.noTarget(written));
			if (name.kind === 'folder' && isFile(resolve(name.place))) return refuse(2, words.targetIsFile(written));
			if (name.kind === 'folder' && areOne(folder, resolve(name.place))) return refuse(2, words.sameFolder);
			const progress = progressOn(stdout, () => performance.now());
			// No build changes the folder meanwhile.
			const release = await takeLock(
				`${folder}.lock`,
				(process) => void stdout.write(`${building.waiting(process)}\n`),
			);
			try {
				const { dryRun = false, all = false, takeLock: force = false, otherSite = false, sign = null } = options;
				const started = performance.now();
				const told = await publishTo(name, written, folder, { dry: dryRun, all, force, otherSite, sign }, progress);
				progress.end();
				const seconds = (performance.now() - started) / 1000;
				if ('text' in told) stdout.write(told.text(seconds));
				else refuse(told.code, told.refused);
			} finally {
				progress.end();
				release();
			}
		});
}

const isFile = (path: string): boolean => existsSync(path) && !statSync(path).isDirectory();

/** Whether two folders are one, or one is in the other, by whatever names. */
function areOne(one: string, other: string): boolean {
	const [a, b] = [one, other].map((folder) => `${existsSync(folder) ? realpathSync(folder) : folder}${sep}`) as [
		string,
		string,
	];
	return a.startsWith(b) || b.startsWith(a);
}
