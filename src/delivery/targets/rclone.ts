import { join } from 'node:path';
import { isNamedByContent, type ListedFile } from '../../manifest/manifest.ts';
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
	const isNothing = ({ code }: Ended) => code === noDirectory || code === noFile;
	const copy = (folder: string, files: readonly ListedFile[], words: readonly string[]) =>
		files.length === 0
			? Promise.resolve()
			: listed(
					files.map(({ path }) => path),
					(list) =>
						rclone(['copy', folder, there, list, '--no-traverse', '--no-check-dest', '--transfers=8', ...words]),
				);
	return {
		name,
		read: (paths) =>
			stage.within(async (folder) => {
				await listed(paths, (list) => rclone(['copy', there, folder, list, '--no-traverse'], isNothing));
				return filesBelow(folder);
			}),
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
				await rclone(['copyto', join(folder, 'file'), below(path), '--no-check-dest']);
			}),
		remove: (paths) => listed(paths, (list) => rclone(['delete', there, list], isNothing)),
		spoilt: async (files, wholly) => (wholly ? Array.from(files, ({ path }) => path) : []),
		close: stage.close,
	};
}
