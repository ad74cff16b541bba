import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Gives a package that is loaded when it is first asked for, and not with the file that names it. A check of content that has
 * not changed parses nothing, and should not wait for parsers. Throws as an import does where the package is missing.
 */
export function lazily<Package>(name: string): () => Package {
	let loaded: Package | undefined;
	return () => {
		loaded ??= require(name) as Package;
		return loaded;
	};
}
