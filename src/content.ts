import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { basePath } from './address.ts';
import type { WorkingDays } from './deadline/days/working-day.ts';
import { cacheFolder, contentFolder, makeFolder, projectRoot } from './folders.ts';
import type { Finding, Problem } from './problem/problem.ts';
import { findingsWithin, redirectsWithin, within } from './register/beyond/cut.ts';
import { shardFindings } from './register/beyond/shards.ts';
import { parentsOf } from './register/build/parents.ts';
import { workingDaysOf } from './register/build/working-days.ts';
import type { Register } from './register/entries.ts';
import { prefixesOf, renamedDocuments } from './register/moved/leads.ts';
import { redirectsOf } from './register/moved/redirects.ts';
import { buildRegister } from './register/register.ts';
import { redirects } from './schemas/moved/redirects.ts';
import type { Shard } from './schemas/shards/shard.ts';
import { site } from './schemas/site.ts';
import { workingDays } from './schemas/working-days.ts';
import { type Cache, diskCache, noCache } from './sources/cache/cache.ts';
import { parserVersion } from './sources/cache/version.ts';
import { parseDocument } from './sources/file/document-file.ts';
import { readYamlFile } from './sources/file/yaml-file.ts';
import { contentDay } from './sources/git/content-day.ts';
import { type History, readHistory } from './sources/git/history.ts';
import { locate } from './sources/locate.ts';
import { readContent } from './sources/read.ts';
import type { Ledger } from './sources/scope/ledger.ts';
import { localityPaths, pathsOf, type SitePart } from './sources/scope/part.ts';
import type { Sources } from './sources/sources.ts';

const caches = new Map<string, Cache>();

/** What is kept of one kind, between builds and between readings; nothing if the parser's own code cannot be read or the folder cannot be made. */
function cacheOf(kind: 'parse' | 'history', cache: string): Cache {
	const folder = join(cache, kind);
	const known = caches.get(folder) ?? cacheIn(folder);
	caches.set(folder, known);
	return known;
}

/** Lets go of what was read so far; the folders have it. For who reads once, and then works long with the register. */
export function forgetRead(): void {
	for (const cache of caches.values()) cache.forget();
	caches.clear();
}

function cacheIn(folder: string): Cache {
	try {
		makeFolder(folder);
		return diskCache(folder, parserVersion(projectRoot(), 'src/sources/file/document-file.ts'));
	} catch {
		return noCache;
	}
}

/** What was read of the content: every problem, sorted, and the register. */
export interface Content {
	/** `null` if a problem is an error. */
	readonly register: Register | null;
	readonly problems: Problem[];
	/** What of the content it rests on, as git is asked for it: `.` for the whole. */
	readonly paths: readonly string[];
}

/** The content with everything that the check says of it, not yet placed in files. */
interface Linked {
	/** `null` if a finding is an error. */
	readonly register: Register | null;
	readonly findings: readonly Finding[];
}

/**
 * Reads and links the content in a folder, with what is kept in a cache folder. `asOf` is the day for which it is read, where the
 * content's own is not later. Of a `part` the register has its localities alone, and the problems are theirs and those of what all share.
 */
export function loadContent(
	folder: string = contentFolder(),
	cache: string = cacheFolder(),
	asOf?: string,
	part?: SitePart,
): Content {
	const { sources, findings, neighbours } = readContent(folder, cacheOf('parse', cache), part);
	const paths = pathsOf(part, neighbours);
	if (part === undefined) return located(folder, linked(folder, sources, findings, 'left out', asOf));
	const { localities, ledger } = part;
	const isElsewhere = (id: string) => ledger.localities.has(id) && !localities.has(id);
	const places = placesOf(ledger);
	const all = linked(folder, sources, findings, 'left out', asOf, {
		paths,
		places,
		isOwn: (found) => findingsWithin(found, sources, localities, isElsewhere),
	});
	const register = all.register && within(all.register, localities, part.elsewhere);
	return located(folder, { register, findings: all.findings }, paths);
}

/** Reads and links the content; where documents have errors, the register is that of the rest. The problems are those of all. */
export function loadReadable(folder: string = contentFolder(), cache: string = cacheFolder()): Content {
	const { sources, findings } = readContent(folder, cacheOf('parse', cache));
	return located(folder, readable(folder, sources, findings));
}

const located = (folder: string, { register, findings }: Linked, paths: readonly string[] = ['.']): Content => ({
	register,
	problems: locate(folder, findings),
	paths,
});

/** Like `loadReadable`, with the drafts among the documents: for who writes. */
export function loadPreview(): Content {
	const folder = contentFolder();
	const { sources, findings } = readContent(folder, cacheOf('parse', cacheFolder()));
	return located(folder, readable(folder, sources, findings, 'shown'));
}

function readable(
	folder: string,
	sources: Sources,
	findings: readonly Finding[],
	drafts: 'left out' | 'shown' = 'left out',
): Linked {
	const all = linked(folder, sources, findings, drafts);
	if (all.register !== null) return all;
	const broken = new Set(all.findings.filter(({ level }) => level === 'error').map(({ file }) => file));
	const localities = sources.localities.map((locality) => ({
		...locality,
		documents: locality.documents.filter(({ file }) => !broken.has(file)),
	}));
	const ofRest = findings.filter(({ file }) => !broken.has(file) || !file.includes('/documents/'));
	return { register: linked(folder, { ...sources, localities }, ofRest, drafts).register, findings: all.findings };
}

/** What the files of the content say, before it is linked; what cannot be read is left out. */
export function loadSources(folder: string = contentFolder(), cache: string = cacheFolder()): Sources {
	return readContent(folder, cacheOf('parse', cache)).sources;
}

/** Content that is about to be changed, and what the check would say of a document then. */
export interface Draft {
	/** The register of the documents without errors; `null` if files that all share have some. */
	readonly register: Register | null;
	/** What the files say, before it is linked; what cannot be read is left out. */
	readonly sources: Sources;
	/** Every finding of the content as it is, and the same as problems. */
	readonly findings: readonly Finding[];
	readonly problems: () => Problem[];
	/** Every finding about a document of a locality if its file held these bytes. Nothing is written. */
	readonly tried: (locality: string, slug: string, bytes: Uint8Array) => Finding[];
}

/** Reads the content like `loadReadable`, for a command that writes into one document. */
export function loadDraft(folder: string = contentFolder(), cache: string = cacheFolder()): Draft {
	const { sources, findings } = readContent(folder, cacheOf('parse', cache));
	const tried = triedIn(folder, sources);
	const { register, findings: all } = readable(folder, sources, findings);
	return { register, sources, findings: all, problems: () => locate(folder, all), tried };
}

/** What the check says of a document of the content if its file held these bytes; quicker than `loadDraft`. */
export function findingsOf(locality: string, slug: string, bytes: Uint8Array): Finding[] {
	const folder = contentFolder();
	return triedIn(folder, loadSources(folder))(locality, slug, bytes);
}

const triedIn =
	(folder: string, sources: Sources): Draft['tried'] =>
	(locality, slug, bytes) => {
		const file = `${basename(folder)}/localities/${locality}/documents/${slug}.mdx`;
		const { parsed, findings: ofForm } = parseDocument(file, bytes);
		if (parsed === null) return ofForm;
		const localities = sources.localities.map((one) =>
			one.id === locality
				? { ...one, documents: [...one.documents.filter((other) => other.slug !== slug), { file, slug, ...parsed }] }
				: one,
		);
		const { findings: ofSense } = buildRegister({ ...sources, localities });
		return [...ofForm, ...ofSense.filter((one) => one.file === file)];
	};

/** What of the content git is asked for, and which findings are told. */
interface Bounds {
	readonly paths: readonly string[];
	readonly isOwn: (findings: readonly Finding[]) => readonly Finding[];
	/** Every locality with the one that it belongs to; left out, they are those of the sources. */
	readonly places?: ReadonlyMap<string, string | null>;
}

/** The localities of the sources, each with the one that it belongs to by its id. */
const parentIds = ({ localities }: Sources): ReadonlyMap<string, string | null> => {
	const parents = parentsOf(localities);
	return new Map(localities.map(({ id }) => [id, parents.get(id) ?? null]));
};

const whole: Bounds = { paths: ['.'], isOwn: (findings) => findings };

function linked(
	folder: string,
	sources: Sources,
	findings: readonly Finding[],
	drafts: 'left out' | 'shown' = 'left out',
	asOf = '',
	{ paths, isOwn, places }: Bounds = whole,
): Linked {
	const timeZone = sources.site?.data.timeZone ?? 'UTC';
	const yearNow = () => {
		const day = contentDay(folder, timeZone, paths);
		return day === null && asOf === '' ? null : later(day ?? '', asOf).slice(0, 4);
	};
	const { register, findings: ofSense } = buildRegister(sources, yearNow, drafts);
	const parents = places ?? parentIds(sources);
	const all = isOwn([...findings, ...ofSense, ...shardFindings(sources.site, parents)]);
	return { register: all.some(({ level }) => level === 'error') ? null : register, findings: all };
}

const later = (one: string, other: string): string => (one > other ? one : other);

/**
 * The register of content as it was once, laid out in a folder; `year` is that of today's content. What today's check refuses of its
 * documents is left out. `null` if files that all share have errors. Files of originals need their names only.
 */
export function loadFormer(folder: string, year: string, cache: string = cacheFolder()): Register | null {
	const { sources, findings } = readContent(folder, cacheOf('parse', cache));
	const { register, findings: ofSense } = buildRegister(sources, () => year);
	const wrong = [...findings, ...ofSense].filter(
		({ level, code, file }) => level === 'error' && !code.startsWith('original-') && !file.includes('/originals/'),
	);
	if (wrong.length === 0) return register;
	if (wrong.some(({ file }) => !file.includes('/documents/'))) return null;
	const broken = new Set(wrong.map(({ file }) => file));
	const localities = sources.localities.map((one) => ({
		...one,
		documents: one.documents.filter(({ file }) => !broken.has(file)),
	}));
	return buildRegister({ ...sources, localities }, () => year).register;
}

/** The days by which the site moves last days, read without the rest of the content; `null` where it moves none or does not say. */
export function loadWorkingDays(): WorkingDays | null {
	const folder = contentFolder();
	const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
		readYamlFile(folder, `${basename(folder)}/${name}`, schema).source;
	return workingDaysOf(read('site.yaml', site), read('working-days.yaml', workingDays));
}

/** Every locality of a ledger with the one that it belongs to, if any. */
const placesOf = ({ localities }: Ledger): ReadonlyMap<string, string | null> =>
	new Map([...localities].map(([id, files]) => [id, files.get('locality.yaml')?.parent ?? null]));

/**
 * The shards that `site.yaml` names, read without the rest of the content; `undefined` where it names none. The problems are all those
 * of the file: with an error the shards are not as they were meant.
 */
export function loadShards(
	folder: string,
	ledger: Ledger,
): { readonly written: readonly Shard[] | undefined; readonly problems: Problem[] } {
	const { source, findings } = readYamlFile(folder, `${basename(folder)}/site.yaml`, site);
	const shards = source?.data.shards;
	const problems = locate(folder, [...findings, ...shardFindings(source, placesOf(ledger))]);
	return { written: shards?.length === 0 ? undefined : shards, problems };
}

/** The site's address, read without the rest of the content; `null` if it cannot be read. */
export function loadAddress(folder: string = contentFolder()): string | null {
	const { source } = readYamlFile(folder, `${basename(folder)}/site.yaml`, site);
	return source === null || source.lost.length > 0 ? null : source.data.address;
}

/**
 * Old addresses of the site as servers are told of them, read without the rest of the content; wrong lines are left out. Of a part
 * they are those of its localities, and of what belongs to none.
 */
export function loadMoves(
	folder: string = contentFolder(),
	localities?: ReadonlySet<string>,
): ReturnType<typeof prefixesOf> {
	const file = `${basename(folder)}/redirects.yaml`;
	if (!existsSync(join(folder, 'redirects.yaml'))) return [];
	const all = redirectsOf(readYamlFile(folder, file, redirects).source, []);
	return prefixesOf(localities === undefined ? all : redirectsWithin(all, localities));
}

/** The path of that address, `/minhbach`; empty if it has none, `null` if it cannot be read. */
export function loadBase(folder: string = contentFolder()): string | null {
	const address = loadAddress(folder);
	return address === null ? null : basePath(address);
}

/** What git knows of the documents of the content (see `readHistory`). */
export function loadHistory(
	timeZone: string,
	folder: string = contentFolder(),
	cache: string = cacheFolder(),
	redirects: Register['redirects'] = [],
	part?: SitePart,
): History {
	return readHistory(folder, timeZone, cacheOf('history', cache), renamedDocuments(redirects), localityPaths(part));
}
