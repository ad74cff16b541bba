import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The project's folder: the nearest one around this code, be it bundled or not, that has the settings of Astro. */
export function projectRoot(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, 'astro.config.mjs'))) {
		if (folder === dirname(folder)) return process.cwd();
		folder = dirname(folder);
	}
	return folder;
}

/**
 * The folder of a package that the project uses: among its own ones, or, where the project is a package itself, among those around
 * it. Throws if it is not installed.
 */
export function packageFolder(project: string, name: string): string {
	for (let folder = project; ; folder = dirname(folder)) {
		const own = join(folder, 'node_modules', name);
		if (existsSync(own)) return own;
		if (folder === dirname(folder)) throw new Error(`not installed: ${name}`);
	}
}

/** The content folder: that of the project, or the one that `MINHBACH_CONTENT` names. */
export function contentFolder(): string {
	const named = process.env['MINHBACH_CONTENT'];
	return named === undefined ? join(projectRoot(), 'content') : resolve(named);
}

/** What is kept between builds: `.cache` of the project, or the folder that `MINHBACH_CACHE` names. */
export function cacheFolder(): string {
	const named = process.env['MINHBACH_CACHE'];
	return named === undefined ? join(projectRoot(), '.cache') : resolve(named);
}

/** The public folder: `dist` of the project, or the one that `MINHBACH_OUT` names. */
export const publicFolder = (): string => resolve(projectRoot(), process.env['MINHBACH_OUT'] ?? 'dist');

/**
 * Makes a folder and those around it. Throws if one of them cannot be made. Node's own way never ends where the system says that
 * a folder is there and nothing can be made in it, as below `/proc`.
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	const around = dirname(folder);
	if (around !== folder) makeFolder(around);
	try {
		mkdirSync(folder);
	} catch (error) {
		// Another process may have made it.
		if (!existsSync(folder)) throw error;
	}
}
