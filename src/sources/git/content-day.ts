import { readFileSync } from 'node:fs';
import { git } from './git.ts';

/**
 * The day of the last change of a content folder, `YYYY-MM-DD` in the zone, as git knows it. A change that is not committed
 * does not count: the same commit gives the same day. `null` where there is no git or no repository. `null` too where the
 * oldest commit of a clone seems to be the last change. Such a commit seems to have brought every file.
 */
export function contentDay(folder: string, timeZone: string): string | null {
	const said = git(folder, ['log', '-1', '--date=format-local:%Y-%m-%d', '--format=%H %cd', '--', '.'], timeZone);
	const [commit = '', day = ''] = said?.toString().trim().split(' ') ?? [];
	return day === '' || boundary(folder).includes(commit) ? null : day;
}

/** The oldest commits of a clone without the ones before them; none of a whole clone. */
function boundary(folder: string): string[] {
	const file = git(folder, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow'], 'UTC');
	try {
		return readFileSync(file?.toString().trim() ?? '', 'utf8').split('\n');
	} catch {
		return [];
	}
}
