import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { standsAt } from '../../copies/folder-files.ts';
import { cacheFolder, contentFolder, publicFolder } from '../../folders.ts';
import { building } from '../../vi/build.ts';
import { copies as words } from '../../vi/copies/copies.ts';
import { sharding } from '../../vi/shards/shards.ts';
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
			const { sitesWithin } = await import('../../shards/sites-within.ts');
			const { publishTo } = await import('../../delivery/publish-to.ts');
			const { progressOn } = await import('../../publication/progress.ts');
			const { takeLock } = await import('../../publication/lock.ts');
			const refuse = (code: 1 | 2, sentence: string) => {
				stderr.write(`${sentence}\n`);
				ends(code);
			};
			const folder = publicFolder();
			if (!existsSync(folder)) return refuse(2, building.noSite(folder));
			const within = sitesWithin(folder);
			if (within.length > 0) return refuse(2, sharding.publishOne(folder, within, written));
			const name = targetName(written);
			if (name === null) return refuse(2, words.noTarget(written));
			const unfit = name.kind === 'folder' ? unfitFolder(resolve(name.place), folder, written) : null;
			if (unfit !== null) return refuse(2, unfit);
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

/** Why a folder cannot be what the public folder is published to; `null` if it can. `written` is how it was named. */
function unfitFolder(target: string, folder: string, written: string): string | null {
	if (!existsSync(target) && standsAt(target)?.isSymbolicLink()) return words.targetIsLink(written);
	if (existsSync(target) && !statSync(target).isDirectory()) return words.targetIsFile(written);
	if (isWithin(target, folder) || isWithin(folder, target)) return words.sameFolder;
	return [contentFolder(), cacheFolder()].some((own) => isWithin(target, own)) ? words.targetIsOurs(written) : null;
}

/** Whether a folder is another one or in it, by whatever names. */
const isWithin = (folder: string, around: string): boolean =>
	`${realPath(folder)}${sep}`.startsWith(`${realPath(around)}${sep}`.replace(/[\\/]{2}$/, sep));

/** Where a path leads, though the last of its folders may not be there yet. */
function realPath(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}
