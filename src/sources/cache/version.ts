import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Rooms of sentences. What has a problem is not kept, so nothing kept rests on the words of problems. */
const sentences = /^src\/(?:problem|vi)\//;

/** Imports of values, those of types left out: `from '…'`, `import '…'`, `import('…')`. */
const imported =
	/^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/gm;

/**
 * The version of the code that runs with this file. It is a hash of the file, of all that it imports, of the libraries, and of
 * Node. It changes if, and only if, one of them does. Sentences of problems do not count. Throws if a file that is imported
 * cannot be read.
 */
export function parserVersion(project: string, entry: string): string {
	const { files, libraries } = reached(project, entry);
	const hash = createHash('sha256').update(`${process.version} ${process.versions.unicode}\n`);
	for (const [file, text] of [...files].sort(byName)) hash.update(`${file} ${text.length}\n`).update(text);
	for (const one of [...installed(project, libraries)].sort()) hash.update(`${one}\n`);
	return hash.digest('hex').slice(0, 32);
}

const byName = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : 1);

/** The files that this one imports, itself included, by their paths in the project, and the libraries that they name. */
export function reached(
	project: string,
	entry: string,
): { files: ReadonlyMap<string, string>; libraries: ReadonlySet<string> } {
	const files = new Map<string, string>();
	const libraries = new Set<string>();
	const visit = (file: string): void => {
		if (files.has(file) || sentences.test(file)) return;
		const text = readFileSync(join(project, file), 'utf8');
		files.set(file, text);
		for (const [, still, dynamic] of text.matchAll(imported)) {
			const name = still ?? dynamic ?? '';
			if (name.startsWith('.')) visit(relative(project, join(project, dirname(file), name)).replaceAll('\\', '/'));
			else if (!name.startsWith('node:')) libraries.add(packageOf(name));
		}
	};
	visit(entry);
	return { files, libraries };
}

const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/**
 * Name and version of these libraries, and of all that they depend on, as they are installed. A missing one has its name alone.
 */
function installed(project: string, libraries: Iterable<string>): Set<string> {
	const found = new Set<string>();
	const seen = new Set<string>();
	/** `homes` are the folders in which code of a library looks for others, nearest first. */
	const visit = (name: string, homes: readonly string[]): void => {
		if (seen.has(`${homes[0]} ${name}`)) return;
		seen.add(`${homes[0]} ${name}`);
		for (const home of homes) {
			const text = textOf(join(home, name, 'package.json'));
			if (text === null) continue;
			const { version, dependencies = {} } = JSON.parse(text);
			found.add(`${name} ${version}`);
			const own = join(home, name, 'node_modules');
			const further = homes.slice(homes.indexOf(home));
			const next = existsSync(own) ? [own, ...further] : further;
			for (const one of Object.keys(dependencies)) visit(one, next);
			return;
		}
		found.add(name);
	};
	const homes: string[] = [];
	for (let folder = project; homes.at(-1) !== join(folder, 'node_modules'); folder = dirname(folder))
		homes.push(join(folder, 'node_modules'));
	for (const one of libraries) visit(one, homes);
	return found;
}

function textOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
