import { join } from 'node:path';
import { isNamedByContent, type ListedFile } from '../../manifest/manifest.ts';
import { foldersAround } from '../folders-around.ts';
import { type DeliveryTarget, TargetError } from '../target.ts';
import { type Ended, run } from './child.ts';
import { filesBelow, staging, writeBelow } from './staging.ts';

/** Exit codes of rclone (rclone.org/docs, "Exit code"). */
const noDirectory = 3;
const noFile = 4;

/** Files named by what is in them never change: whoever has one need not ask again (RFC 8246). */
const forEver = 'Cache-Control: public, max-age=31536000, immutable';

/** A place that rclone reaches, as `remote:path`: S3-compatible storage above all, where each file is put whole. */
export async function rcloneTarget(name: string, place: string): Promise<DeliveryTarget> {
	const there = place.replace(/(?<=[^:])\/+$/, '');
	const below = (path: string) => (there.endsWith(':') ? there + path : `${there}/${path}`);
	const stage = staging();
	const rclone = async (words: readonly string[], isFine: (ended: Ended) => boolean = () => false) => {
		const ended = await run('rclone', [...words, '--retries=3', '--contimeout=30s', '--timeout=120s']);
		if (ended.code !== 0 && !isFine(ended)) throw new TargetError('failed', ended.said);
	};
	const listed = (paths: readonly string[], work: (list: string) => Promise<void>) =>
		stage.within(async (folder) => {
			writeBelow(folder, 'list', paths.map((path) => `${path}\n`).join(''));
			await work(`--files-from-raw=${join(folder, 'list')}`);
		});
	const readFrom = (paths: readonly string[], isFine = isNothing) =>
		stage.within(async (folder) => {
			await listed(paths, (list) => rclone(['copy', there, folder, list, '--no-traverse'], isFine));
			return filesBelow(folder);
		});
	/** Removes what stands in the place of these files and of the folders around them, where the place knows folders at all. */
	const makeRoom = async (paths: readonly string[]) => {
		const { said } = await run('rclone', ['lsf', '--recursive', there], Number.MAX_SAFE_INTEGER);
		const found = new Set(said.split('\n'));
		const folders = new Set(paths.flatMap(foldersAround));
		for (const folder of folders) if (found.has(folder)) await rclone(['deletefile', below(folder)], isNothing);
		for (const path of paths) if (found.has(`${path}/`)) await rclone(['purge', below(path)], isNothing);
	};
	/** Puts files, and once more where something was in their way. */
	const making = async (paths: readonly string[], words: readonly string[]) => {
		try {
			await rclone(words);
		} catch (error) {
			// Object stores have no folders, and never say so: what is below a file's name there is nobody's business.
			if (!isAboutFolders(error)) throw error;
			await makeRoom(paths);
			await rclone(words);
		}
	};
	const copy = async (folder: string, files: readonly ListedFile[], words: readonly string[]) => {
		const paths = files.map(({ path }) => path);
		const how = ['--no-traverse', '--no-check-dest', '--transfers=8', ...words];
		if (paths.length > 0) await listed(paths, (list) => making(paths, ['copy', folder, there, list, ...how]));
	};
	return {
		name,
		read: async (paths) => {
			try {
				return await readFrom(paths);
			} catch (error) {
				if (!isAboutFolders(error)) throw error;
			}
			// A folder has the name of one of them: the others are read without it.
			const each: ReadonlyMap<string, Uint8Array>[] = [];
			for (const path of paths) each.push(await readFrom([path], isOfFolders));
			return new Map(each.flatMap((files) => [...files]));
		},
		put: async (folder, files) => {
			const { named = [], others = [] } = Object.groupBy(files, ({ path }) =>
				isNamedByContent(path) ? 'named' : 'others',
			);
			await copy(folder, named, ['--header-upload', forEver]);
			await copy(folder, others, []);
		},
		write: (path, bytes) =>
			stage.within(async (folder) => {
				writeBelow(folder, 'file', bytes);
				await making([path], ['copyto', join(folder, 'file'), below(path), '--no-check-dest']);
			}),
		remove: (paths) => listed(paths, (list) => rclone(['delete', there, list], isNothing)),
		spoilt: async (files, wholly) => (wholly ? Array.from(files, ({ path }) => path) : []),
		replaces: async () => [],
		close: stage.close,
	};
}

const isNothing = ({ code }: Ended): boolean => code === noDirectory || code === noFile;

/** Whether rclone failed for a folder stands where a file belongs, or a file where a folder does. */
const isOfFolders = ({ said }: Pick<Ended, 'said'>): boolean =>
	/is a directory|not a directory|file exists/i.test(said);
const isAboutFolders = (error: unknown): boolean => error instanceof TargetError && isOfFolders({ said: error.about });
