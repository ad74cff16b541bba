import { foldedPath } from '../laid/alike.ts';

/** Files that are laid, and which further ones have room beside them on every file system. */
export interface Room {
	/**
	 * The file that keeps another from its place: one that is the same but for capitals, that stands where a folder of it belongs, or
	 * below it. `null` if it has room, or is laid already.
	 */
	readonly obstacle: (file: string) => string | null;
	readonly add: (file: string) => void;
}

/** The room beside these files, `van-ban/index.html`. */
export function roomBeside(files: Iterable<string>): Room {
	const laid = new Map<string, string>();
	/** Every folder, with a file below it. */
	const folders = new Map<string, string>();
	const add = (file: string): void => {
		const folded = foldedPath(file);
		laid.set(folded, file);
		for (let end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
			const folder = folded.slice(0, end);
			if (folders.has(folder)) break;
			folders.set(folder, file);
		}
	};
	for (const file of files) add(file);
	return {
		add,
		obstacle: (file) => {
			const folded = foldedPath(file);
			const same = laid.get(folded);
			if (same !== undefined) return same === file ? null : same;
			for (let end = folded.indexOf('/'); end > 0; end = folded.indexOf('/', end + 1)) {
				const around = laid.get(folded.slice(0, end));
				if (around !== undefined) return around;
			}
			return folders.get(folded) ?? null;
		},
	};
}
