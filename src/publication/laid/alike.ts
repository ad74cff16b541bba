/** A path as file systems see it that know no capital letters, or write letters with marks in another way: Windows, macOS. */
export const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase();

/** Two of these paths that are one file on such file systems. `null` if there are none. */
export function alikePaths(paths: Iterable<string>): readonly [string, string] | null {
	const known = new Map<string, string>();
	for (const path of paths) {
		const folded = foldedPath(path);
		const other = known.get(folded);
		if (other !== undefined) return [other, path];
		known.set(folded, path);
	}
	return null;
}
