/** The folders around a path, the outermost first: `a` and `a/b` of `a/b/c`; none of a file at the top. */
export function foldersAround(path: string): string[] {
	const names = path.split('/');
	return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
}
