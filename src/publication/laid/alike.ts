/**
 * Two of these paths that are one file where file systems know no capital letters, or write letters with marks in another way: those
 * of Windows and macOS. `null` if there are none.
 */
export function alikePaths(paths: Iterable<string>): readonly [string, string] | null {
	const known = new Map<string, string>();
	for (const path of paths) {
		const folded = path.normalize('NFC').toLowerCase();
		const other = known.get(folded);
		if (other !== undefined) return [other, path];
		known.set(folded, path);
	}
	return null;
}
