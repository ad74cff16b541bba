import { git } from './git.ts';

const lineFeed = 10;

/** The contents of git's blobs with these ids, in their order, read by one process; `null` for each that git cannot give. */
export function blobs(folder: string, ids: readonly string[], timeZone: string): (Buffer | null)[] {
	const said = git(folder, ['cat-file', '--batch'], timeZone, ids.map((id) => `${id}\n`).join(''));
	if (said === null) return ids.map(() => null);
	let at = 0;
	return ids.map(() => {
		// `<id> blob <size>`, the content and a line feed; `<id> missing` for what is not there (git-cat-file, Batch output).
		const end = said.indexOf(lineFeed, at);
		const [, kind, size] = said.toString('utf8', at, end).split(' ');
		const from = end + 1;
		if (kind !== 'blob') {
			at = from;
			return null;
		}
		const to = from + Number(size);
		at = to + 1;
		return said.subarray(from, to);
	});
}
