import { git } from './git.ts';
import { isShallow } from './shallow.ts';

/**
 * The commit of the main line that last changed a content folder, in hexadecimal. `null` where git does not know it, as of a clone
 * without older commits. `null` also where something in the folder is not as committed: no commit has that content. `paths` are those
 * below the folder that count.
 */
export function contentCommit(folder: string, paths: readonly string[] = ['.']): string | null {
	const { out } = git(folder, ['log', '-1', '--first-parent', '--format=%H %P', '--', ...paths], 'UTC');
	const [commit = '', parent] = out?.toString().trim().split(' ') ?? [];
	if (commit === '' || (parent === undefined && isShallow(folder) !== false)) return null;
	const status = git(folder, ['status', '--porcelain=v1', '-z', '--no-renames', '--', ...paths], 'UTC');
	return status.out?.length === 0 ? commit : null;
}
