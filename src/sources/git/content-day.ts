import { git } from './git.ts';
import { isShallow } from './shallow.ts';

/**
 * The day on which a content folder last changed on the main line, `YYYY-MM-DD` in the zone, as git knows it. A change that is
 * not committed does not count: the same commit gives the same day. `null` where git does not know it. It does not where the
 * oldest commit of a clone without older ones seems to be the last change: such a commit seems to have brought every file. `paths` are
 * those below the folder that count.
 */
export function contentDay(folder: string, timeZone: string, paths: readonly string[] = ['.']): string | null {
	const format = ['--date=format-local:%Y-%m-%d', '--format=%cd %P'];
	const { out } = git(folder, ['log', '-1', '--first-parent', ...format, '--', ...paths], timeZone);
	const [day = '', parent] = out?.toString().trim().split(' ') ?? [];
	return day === '' || (parent === undefined && isShallow(folder) !== false) ? null : day;
}
