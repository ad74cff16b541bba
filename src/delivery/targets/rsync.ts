import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftFolder } from '../../manifest/journal.ts';
import { controlFolder } from '../../manifest/manifest.ts';
import { foldersAround } from '../folders-around.ts';
import { type DeliveryTarget, TargetError } from '../target.ts';
import { type Ended, run } from './child.ts';
import { filesBelow, staging, writeBelow } from './staging.ts';

/** Exit codes of rsync (rsync(1)). */
const noStart = 3;
const partly = 23;
const vanished = 24;
/** The first version that removes what a list names (NEWS of rsync, 3.1.0). */
const oldest = [3, 1] as const;

/**
 * A folder in the place of a file goes, whatever is in it. A file or a link in the place of a folder goes without a word for it. Where
 * files are removed it must not stand: there it would remove folders that hold files of others.
 */
const making = ['--checksum', '--force'];

/** A place that rsync reaches: a folder, `user@host:path`, or `rsync://host/module/path`. Files come into place by a rename. */
export async function rsyncTarget(name: string, place: string): Promise<DeliveryTarget> {
	await checkVersion();
	const there = `${place.replace(/\/+$/, '')}/`;
	const stage = staging();
	const always = [
		'--recursive',
		'--from0',
		'--timeout=120',
		...(place.startsWith('rsync://') ? ['--contimeout=30'] : []),
	];
	const rsync = async (words: readonly string[], from: string, to: string, isFine: (ended: Ended) => boolean) => {
		const ended = await run('rsync', [...always, ...words, '--', from, to]);
		if (ended.code !== 0 && !isFine(ended)) throw new TargetError('failed', ended.said);
	};
	const listed = async (paths: readonly string[], work: (list: string) => Promise<void>) =>
		stage.within(async (folder) => {
			writeBelow(folder, 'list', paths.map((path) => `${path}\0`).join(''));
			await work(`--files-from=${join(folder, 'list')}`);
		});
	/** Removes what is named; of folders those that are empty. */
	const removeNamed = (paths: readonly string[]) =>
		stage.within(async (empty) => {
			// Rsync looks for the folders around a missing file here before it removes the file there.
			for (const path of paths) mkdirSync(join(empty, dirname(path)), { recursive: true });
			await listed(paths, (list) =>
				rsync(['--delete-missing-args', list], `${empty}/`, there, ({ code }) => code === partly || code === vanished),
			);
		});
	let isTidy = false;
	/** Removes drafts that a run left which was killed. */
	const tidy = () =>
		stage.within(async (empty) => {
			mkdirSync(join(empty, draftFolder), { recursive: true });
			// By filters, not by naming the folder as the place: a link in its place would be followed.
			const only = [`--include=/${controlFolder}`, `--include=/${draftFolder}***`, '--exclude=*'];
			if (!isTidy) await rsync(['--delete', ...only], `${empty}/`, there, () => false);
			isTidy = true;
		});
	return {
		name,
		read: (paths) =>
			stage.within(async (folder) => {
				await listed(paths, (list) => rsync(['--ignore-missing-args', list], there, `${folder}/`, isNoFolder));
				return filesBelow(folder);
			}),
		put: async (folder, files) => {
			await tidy();
			await listed(
				files.map(({ path }) => path),
				(list) =>
					rsync([...making, `--temp-dir=${draftFolder}`, list], `${folder.replace(/\/+$/, '')}/`, there, () => false),
			);
		},
		write: (path, bytes) =>
			stage.within(async (folder) => {
				writeBelow(folder, path, bytes);
				mkdirSync(join(folder, draftFolder), { recursive: true });
				await rsync(making, `${folder}/`, there, () => false);
			}),
		remove: async (paths) => {
			await removeNamed(paths);
			const depthOf = (path: string) => path.split('/').length;
			const byDepth = Map.groupBy(new Set(paths.flatMap(foldersAround)), depthOf);
			for (const depth of [...byDepth.keys()].sort((a, b) => b - a)) await removeNamed(byDepth.get(depth) ?? []);
		},
		// What rsync puts it compares there anyway.
		spoilt: async (files, wholly) => (wholly ? Array.from(files, ({ path }) => path) : []),
		replaces: async () => [],
		close: stage.close,
	};
}

/** Whether rsync failed for there is no such folder yet. */
const isNoFolder = ({ code, said }: Ended): boolean =>
	(code === partly || code === noStart) &&
	/change_dir.*failed: No such file or directory/.test(said) &&
	!/Permission denied/.test(said);

async function checkVersion(): Promise<void> {
	const { said } = await run('rsync', ['--version']);
	const [, major = 0, minor = 0] = /version v?(\d+)\.(\d+)/.exec(said) ?? [];
	if (Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]))
		throw new TargetError('old-program', `rsync ${oldest.join('.')}`);
}
