import { type Document, document } from '../schemas/document.ts';
import { decode } from './file.ts';
import { checkForm } from './form.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { git } from './git.ts';
import { readYaml } from './yaml.ts';

/** A document as it stood at the end of a day. */
export interface Version {
	/** `YYYY-MM-DD` in the portal's zone. */
	readonly day: string;
	/** The commit that made it so. */
	readonly commit: string;
	/** What its frontmatter said; `null` where today's schema cannot read it, and for the only version of a document, which nothing is compared with. */
	readonly data: Document | null;
}

/**
 * The versions of every document that git knows, by id, oldest first, one for each day; `null` where the folder is in no
 * repository, or in a clone without the older commits.
 */
export function readHistory(folder: string, timeZone: string): ReadonlyMap<string, Version[]> | null {
	const log = git(
		folder,
		[
			'log',
			'--no-renames',
			'--relative',
			'--name-only',
			'--date=format-local:%Y-%m-%d',
			'--format=%x01%H %cd',
			'--',
			'localities',
		],
		timeZone,
	);
	const prefix = git(folder, ['rev-parse', '--show-prefix'], timeZone);
	const shallow = git(folder, ['rev-parse', '--is-shallow-repository'], timeZone);
	// A clone without the older commits would say that nothing has changed.
	if (log === null || prefix === null || log.length === 0 || shallow?.toString().trim() === 'true') return null;
	const commits = new Map<string, { commit: string; day: string; path: string }[]>();
	for (const entry of log.toString().split('\u0001').slice(1)) {
		const [head = '', ...paths] = entry.split('\n').filter((line) => line !== '');
		const [commit = '', day = ''] = head.split(' ');
		for (const path of paths) {
			const id = /^localities\/([^/]+)\/documents\/([^/]+)\.mdx$/.exec(path);
			if (id === null) continue;
			const key = `${id[1]}/${id[2]}`;
			const known = commits.get(key) ?? [];
			// Newest first: the first of a day is how the day ended.
			if (known[0]?.day !== day) known.unshift({ commit, day, path });
			commits.set(key, known);
		}
	}
	return new Map(
		[...commits].map(([id, versions]) => [id, read(folder, prefix.toString().trim(), timeZone, versions)]),
	);
}

function read(
	folder: string,
	prefix: string,
	timeZone: string,
	versions: readonly { commit: string; day: string; path: string }[],
): Version[] {
	return versions.map(({ commit, day, path }) => {
		const bytes =
			versions.length > 1 ? git(folder, ['cat-file', 'blob', `${commit}:${prefix}${path}`], timeZone) : null;
		return { commit, day, data: bytes && frontmatterOf(path, bytes) };
	});
}

function frontmatterOf(file: string, bytes: Uint8Array): Document | null {
	const { text } = decode(file, bytes);
	const parts = text === null ? null : splitFrontmatter(file, text).parts;
	const yaml = parts && readYaml(file, parts.yaml, parts.yamlLine).yaml;
	if (!yaml) return null;
	const { data, lost } = checkForm(file, yaml.value, document);
	return lost.length === 0 ? data : null;
}
