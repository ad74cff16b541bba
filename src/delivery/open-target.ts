import { resolve } from 'node:path';
import type { DeliveryTarget, TargetName } from './target.ts';
import { folderTarget } from './targets/folder.ts';
import { rcloneTarget } from './targets/rclone.ts';
import { rsyncTarget } from './targets/rsync.ts';

/** The target of a name, ready to be used. Throws `TargetError` if its program is missing. */
export async function openTarget({ kind, place }: TargetName, name: string): Promise<DeliveryTarget> {
	if (kind === 'rsync') return rsyncTarget(name, place);
	if (kind === 'rclone') return rcloneTarget(name, place);
	return folderTarget(resolve(place));
}
