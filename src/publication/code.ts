import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a version of the code is made of, from the project's folder. An installed package has no lock file of its own: npm lists the
 * libraries beside it.
 */
const parts = ['src', 'public', 'astro.config.mjs', 'package-lock.json', '../.package-lock.json'];

/**
 * The digest of all code that makes the site. The libraries, of which the lock file tells, and the version of Node are in it.
 */
export function siteVersion(project: string): string {
	return digestOfFiles(project, parts, (name) => !/\.test\.ts$|(^|\/)fixtures\//.test(name));
}

/**
 * The digest of names and bytes, in one order: of these files and of all files in these folders. What is not there is left out.
 */
export function digestOfFiles(
	root: string,
	names: readonly string[],
	counts: (name: string) => boolean = () => true,
): string {
	const digest = createHash('sha256').update(process.version);
	for (const name of names.flatMap((one) => filesIn(root, one)).filter(counts)) {
		const bytes = readFileSync(join(root, name));
		digest.update(`\0${name}\0${bytes.length}\0`).update(bytes);
	}
	return digest.digest('hex');
}

/** The files in a folder, at any depth, by name; a file is itself alone. */
export function filesIn(root: string, name: string): string[] {
	try {
		return readdirSync(join(root, name), { withFileTypes: true })
			.sort((a, b) => (a.name < b.name ? -1 : 1))
			.flatMap((entry) => (entry.isFile() ? [`${name}/${entry.name}`] : filesIn(root, `${name}/${entry.name}`)));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : null;
		if (code === 'ENOTDIR') return [name];
		if (code === 'ENOENT') return [];
		throw error;
	}
}
