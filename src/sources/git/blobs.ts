import { largestFile } from '../file/bytes.ts';
import { git } from './git.ts';

const lineFeed = 10;

/**
 * The contents of git's blobs with these ids, in their order, read by one process. One that is larger than a content file may be
 * is left empty. Git's own words where it cannot give one of them: a clone without file contents that does not reach its origin,
 * a damaged repository.
 */
export function blobs(folder: string, ids: readonly string[], timeZone: string): Buffer[] | string {
	const sizes = git(folder, ['cat-file', '--batch-check=%(objectsize)'], timeZone, ids.map((id) => `${id}\n`).join(''));
	if (sizes.out === null) return sizes.said ?? '';
	const tooLarge = sizes.out
		.toString()
		.split('\n')
		.map((size) => Number(size) > largestFile);
	const read = ids.filter((_, at) => !tooLarge[at]);
	const { out, said } = git(folder, ['cat-file', '--batch'], timeZone, read.map((id) => `${id}\n`).join(''));
	if (out === null) return said ?? '';
	const contents: Buffer[] = [];
	let at = 0;
	for (const [place, id] of ids.entries()) {
		if (tooLarge[place]) {
			contents.push(Buffer.alloc(0));
			continue;
		}
		// `<id> blob <size>`, the content and a line feed; `<id> missing` for what is not there (git-cat-file, Batch output).
		const end = out.indexOf(lineFeed, at);
		const [, kind, size] = out.toString('utf8', at, end).split(' ');
		const from = end + 1;
		if (kind !== 'blob') return `${id} ${kind}`;
		const to = from + Number(size);
		at = to + 1;
		contents.push(out.subarray(from, to));
	}
	return contents;
}
