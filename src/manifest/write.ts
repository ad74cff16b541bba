import { hash } from 'node:crypto';
import { type ListedFile, type Manifest, mostManifestBytes, partsFolder } from './manifest.ts';
import { sealed } from './seal.ts';

/** What is said of the site as a whole. */
export type AboutSite = Pick<Manifest, 'site' | 'commit' | 'day' | 'engine'>;

/** The manifest of these files: its bytes, and its parts by their paths, none where the files are few. */
export interface WrittenManifest {
	readonly whole: Uint8Array;
	readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** One path of 1,024 has a digest up to this. */
const lastEnd = '003fffff';

/** Room for what the manifest says beside its list. */
const room = 4096;

/**
 * The manifest of a site. The same files give the same bytes, in whatever order they come. A change of a file changes the part that
 * lists it alone. A part is named by what is in it: an old manifest never leads to a new part.
 */
export function writeManifest(
	about: AboutSite,
	files: Iterable<ListedFile>,
	most = mostManifestBytes,
): WrittenManifest {
	const all = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	const lines = all.map(({ path, sha256, bytes }) => JSON.stringify({ path, sha256, bytes }));
	const length = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 3, room);
	const isSplit = length > most;
	const parts = isSplit ? cut(all, lines, most - room).map(partOf) : [];
	const listed = [...all, ...parts];
	const head = {
		schemaVersion: 1,
		...about,
		count: listed.length,
		bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
	} satisfies Omit<Manifest, 'files' | 'parts'>;
	const text = [
		JSON.stringify(head, null, '\t').replace(/\n\}$/, ''),
		list('files', isSplit ? [] : lines),
		list(
			'parts',
			parts.map(({ path, sha256, bytes }) => JSON.stringify({ path, sha256, bytes })),
		),
	];
	return { whole: sealed(text.join(',\n')), parts: new Map(parts.map(({ path, content }) => [path, content])) };
}

const list = (key: string, lines: readonly string[]): string =>
	`\t${JSON.stringify(key)}: [${lines.length === 0 ? '' : `\n\t\t${lines.join(',\n\t\t')}\n\t`}]`;

function partOf(lines: readonly string[]): ListedFile & { readonly content: Uint8Array } {
	const content = Buffer.from(`{"schemaVersion": 1, "files": [\n${lines.join(',\n')}\n]}\n`);
	const sha256 = hash('sha256', content, 'hex');
	return { path: `${partsFolder}${sha256.slice(0, 32)}.json`, sha256, bytes: content.length, content };
}

/**
 * The lines in parts of at most so many bytes. A part ends after a path whose own digest says so, about every 1,024th: so the
 * parts stay as they are where a file comes or goes.
 */
function cut(files: readonly ListedFile[], lines: readonly string[], most: number): string[][] {
	const parts: string[][] = [];
	let part: string[] = [];
	let length = 0;
	for (const [at, line] of lines.entries()) {
		const own = Buffer.byteLength(line) + 2;
		if (length + own > most) {
			parts.push(part);
			part = [];
			length = 0;
		}
		part.push(line);
		length += own;
		if (hash('sha256', files[at]?.path ?? '', 'hex') > lastEnd) continue;
		parts.push(part);
		part = [];
		length = 0;
	}
	return part.length > 0 ? [...parts, part] : parts;
}
