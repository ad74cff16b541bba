import { git } from './git.ts';

/**
 * The day of the last change of a content folder, `YYYY-MM-DD` in the zone, as git knows it; `null` where the folder is in
 * no repository or git is missing. A change that is not committed does not count: the same commit gives the same day.
 */
export function contentDay(folder: string, timeZone: string): string | null {
	const said = git(folder, ['log', '-1', '--date=format-local:%Y-%m-%d', '--format=%cd', '--', '.'], timeZone);
	return said?.toString().trim() || null;
}
