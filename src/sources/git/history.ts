import type { Document } from '../../schemas/document.ts';
import type { Cache } from '../cache/cache.ts';
import { frontmatterOf } from '../file/document-file.ts';
import { blobs } from './blobs.ts';
import { git } from './git.ts';
import { uncommitted } from './uncommitted.ts';
import { failure, type Untold, untold } from './untold.ts';

/** A document as a commit left it, or as it is in the folder without being committed. */
export interface Version {
	/** When, in the portal's zone, as RFC 3339 writes it: `2023-02-01T10:00:00+07:00`. It is never before the version before. */
	readonly time: string;
	/** The commit that made it so. `null` for what is not committed: its time is that of the last commit. */
	readonly commit: string | null;
	/** Whether the document was there no longer. */
	readonly gone: boolean;
	/**
	 * What its frontmatter said. `null` where the document was gone, or today's schema cannot read it. `null` also for the only
	 * version of a document, which is compared with nothing.
	 */
	readonly data: Document | null;
}

/** A version before it is read. */
interface Found extends Omit<Version, 'data'> {
	readonly commit: string;
	readonly path: string;
	readonly blob: string;
}

/** Versions that are read from git at a time, so that a long history does not fill the memory. */
const most = 500;

/** What git knows of a content folder. */
export interface History {
	/** The versions of every document, by id, oldest first; removed documents too. Empty where git cannot tell all of them. */
	readonly versions: ReadonlyMap<string, readonly Version[]>;
	/** Why git cannot tell; `null` where it can. */
	readonly untold: Untold | null;
}

const nothing = (why: Untold): History => ({ versions: new Map(), untold: why });

/**
 * What git knows of the documents in a folder. A half history is none: it would say that nothing has changed. What a branch did
 * counts from the time of its merge. `cache` keeps what was read, by the content of the file. `renamed` has the former ids of documents,
 * each with that of today: their versions are of one document, which was not gone between. `below` are the folders that count.
 */
export function readHistory(
	folder: string,
	timeZone: string,
	cache: Cache,
	renamed: ReadonlyMap<string, string> = new Map(),
	below: readonly string[] = ['localities'],
): History {
	const lacking = untold(folder);
	if (lacking !== null) return nothing(lacking);
	const log = git(
		folder,
		[
			'log',
			'--no-color',
			'--reverse',
			'--first-parent',
			'-m',
			'--no-renames',
			'--relative',
			'--raw',
			'--no-abbrev',
			'--date=iso-strict-local',
			'--format=%x01%H %cd',
			'--',
			...below,
		],
		timeZone,
	);
	if (log.out === null) return nothing(failure(log.said));
	if (log.out.length === 0) return nothing({ why: 'uncommitted', said: '' });
	const unsaved = uncommitted(folder, timeZone, below);
	if (typeof unsaved === 'string') return nothing(failure(unsaved));
	const { found, latest } = versionsIn(log.out.toString(), renamed);
	const changed = [...unsaved].flatMap(([path, bytes]) =>
		bytes === null && renamed.has(idOf(path)) ? [] : [{ id: renamed.get(idOf(path)) ?? idOf(path), path, bytes }],
	);
	for (const { id, bytes } of changed) if (bytes !== null) found.set(id, found.get(id) ?? []);
	const beside = Map.groupBy(changed, ({ id }) => id);
	const compared = [...found].flatMap(([id, versions]) => (versions.length > 1 || beside.has(id) ? versions : []));
	const texts = readAll(folder, timeZone, cache, compared);
	if (typeof texts === 'string') return nothing(failure(texts));
	cache.keep();
	const versions = new Map(
		[...found].map(([id, versions]) => [
			id,
			[
				...versions.map(({ time, commit, gone, path, blob }) => ({
					time,
					commit,
					gone,
					data: texts.get(`${path} ${blob}`) ?? null,
				})),
				...(beside.get(id) ?? []).map(({ path, bytes }) => ({
					time: later(versions.at(-1)?.time, latest),
					commit: null,
					gone: bytes === null,
					data: bytes && versions.length > 0 ? frontmatterOf(path, bytes) : null,
				})),
			],
		]),
	);
	return { versions, untold: null };
}

const idOf = (path: string): string => path.replace(/^localities\/([^/]+)\/documents\/(.+)\.mdx$/, '$1/$2');
const later = (before: string | undefined, time: string): string =>
	before !== undefined && before > time ? before : time;

/** The versions of every document in git's words on its commits, oldest first, and the time of the last one. */
function versionsIn(
	log: string,
	renamed: ReadonlyMap<string, string>,
): { found: Map<string, Found[]>; latest: string } {
	const found = new Map<string, Found[]>();
	let latest = '';
	for (const entry of log.split('\u0001').slice(1)) {
		const [head = '', ...lines] = entry.split('\n');
		const [commit = '', written = ''] = head.split(' ');
		latest = written;
		for (const line of lines) {
			const [, blob = '', path = ''] =
				/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) \w+\t(localities\/[^/]+\/documents\/[^/]+\.mdx)$/.exec(line) ?? [];
			if (path === '') continue;
			const isGone = /^0+$/.test(blob);
			if (isGone && renamed.has(idOf(path))) continue;
			const id = renamed.get(idOf(path)) ?? idOf(path);
			const known = found.get(id) ?? [];
			// A commit with a clock that is behind counts from the time of the one before it.
			known.push({ time: later(known.at(-1)?.time, written), commit, path, blob, gone: isGone });
			found.set(id, known);
		}
	}
	return { found, latest };
}

/**
 * What the frontmatter of these versions says, by path and content; those that today's schema cannot read are left out. Git's
 * own words where it cannot give one.
 */
function readAll(
	folder: string,
	timeZone: string,
	cache: Cache,
	versions: readonly Found[],
): Map<string, Document> | string {
	const texts = new Map<string, Document>();
	const read = ({ path, blob }: Found, make: () => Document | null): boolean => {
		const data = texts.get(`${path} ${blob}`) ?? cache.through(path, Buffer.from(blob), make);
		if (data !== null) texts.set(`${path} ${blob}`, data);
		return data !== null;
	};
	const unknown = versions.filter((one) => !one.gone && !read(one, () => null));
	for (let from = 0; from < unknown.length; from += most) {
		const some = unknown.slice(from, from + most);
		const contents = blobs(
			folder,
			some.map(({ blob }) => blob),
			timeZone,
		);
		if (typeof contents === 'string') return contents;
		for (const [at, one] of some.entries()) {
			const bytes = contents[at];
			read(one, () => (bytes === undefined ? null : frontmatterOf(one.path, bytes)));
		}
	}
	return texts;
}
