import { join } from 'node:path';
import type { z } from 'zod';
import { type Message, say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';
import { release } from '../release.ts';
import { abbreviations } from '../schemas/abbreviations.ts';
import { corrections } from '../schemas/corrections.ts';
import { fields } from '../schemas/fields.ts';
import { indicators } from '../schemas/indicators.ts';
import { locality } from '../schemas/locality.ts';
import { redirects } from '../schemas/moved/redirects.ts';
import { site } from '../schemas/site.ts';
import { isId, longestId } from '../schemas/text.ts';
import { units } from '../schemas/units.ts';
import { workingDays } from '../schemas/working-days.ts';
import type { Cache } from './cache/cache.ts';
import { bytesOf, namesIn } from './file/disk.ts';
import { parseDocument } from './file/document-file.ts';
import { type ParsedPage, parsePage } from './file/page-file.ts';
import { readYamlFile } from './file/yaml-file.ts';
import { readIndices } from './indices.ts';
import { readOriginals } from './originals.ts';
import { type Neighbours, neighboursOf } from './scope/neighbours.ts';
import type { SitePart } from './scope/part.ts';
import type { DocumentSource, LocalitySource, PageSource, Source, Sources } from './sources.ts';

/** First parts of addresses that the site itself uses. */
const takenAddresses = [
	'van-ban',
	'don-vi',
	'chi-tieu',
	'linh-vuc',
	'dia-phuong',
	'lich',
	'tim-kiem',
	'nhung',
	'du-lieu',
	'chi-so',
	'dinh-chinh',
	'cong',
	'404',
];

/** Pages to which the foot of every page links. */
const neededPages = ['gioi-thieu', 'phuong-phap', 'tiep-can'];

/**
 * Reads a content folder. Returns all that could be read, also of files with problems. Returns every problem of form, also of
 * files that cannot be opened. Files are named by their path from the parent of `folder`. Of a `part` its localities are read, and of
 * its neighbours the documents that it must know by name; what is wrong with these is not told.
 */
export function readContent(
	folder: string,
	cache: Cache,
	part?: SitePart,
): { sources: Sources; findings: Finding[]; neighbours: Neighbours } {
	let neighbours: Neighbours = new Map();
	const findings: Finding[] = [];
	const name = folder.split(/[\\/]/).findLast((part) => part !== '') ?? 'content';
	const path = (...parts: string[]) => [name, ...parts].join('/');
	const report = (file: string, message: Message) =>
		findings.push({ file, place: { line: 1, column: 1 }, level: 'error', ...message });

	/** Names in a folder; `null` if there is none, or none that can be opened, which is reported. */
	const list = (...parts: string[]) => {
		const names = namesIn(join(folder, ...parts));
		if (names !== 'refused') return names;
		report(path(...parts), say('cannot-open'));
		return null;
	};

	/** The bytes of a file; `null` if it cannot be opened, which is reported. */
	const open = (file: string) => {
		const { bytes, message } = bytesOf(join(folder, '..', file));
		if (message !== null) report(file, message);
		return bytes;
	};

	function yamlFile<Schema extends z.ZodType>(file: string, schema: Schema): Source<z.output<Schema>> | null {
		const { source, findings: wrong } = readYamlFile(folder, file, schema);
		findings.push(...wrong);
		return source;
	}

	/**
	 * The names in a folder that must be there or, of `more`, may be, each with whether it is what it must be. It reports those
	 * that are not, the missing and the unknown ones.
	 */
	function known(parts: string[], files: string[], folders: string[], more: string[] = []): Map<string, boolean> {
		const names = new Map<string, boolean>();
		const entries = list(...parts);
		if (entries === null) return names;
		for (const entry of entries) {
			const isOfFile = [...files, ...more].includes(entry.name);
			const isOfFolder = folders.includes(entry.name);
			const isRight = isOfFile ? entry.isFile() : entry.isDirectory();
			if (isOfFile || isOfFolder) names.set(entry.name, isRight);
			if ((isOfFile || isOfFolder) && isRight) continue;
			const code = isOfFile ? 'no-regular-file' : isOfFolder ? 'no-regular-folder' : 'unknown-file';
			report(path(...parts, entry.name), say(code));
		}
		for (const missing of files)
			if (!entries.some(({ name }) => name === missing)) report(path(...parts, missing), say('missing-file'));
		return names;
	}

	/** What the bytes of a file say. It is kept where nothing is wrong with them. */
	function parsedOnce<Parsed>(
		file: string,
		bytes: Uint8Array,
		parse: () => { readonly parsed: Parsed | null; readonly findings: readonly Finding[] },
	): Parsed | null {
		let partial: Parsed | null = null;
		const whole = cache.through(file, bytes, () => {
			const { parsed, findings: wrong } = parse();
			if (wrong.length === 0) return parsed;
			findings.push(...wrong);
			partial = parsed;
			return null;
		});
		return whole ?? partial;
	}

	function readDocument(file: string, slug: string): DocumentSource | null {
		const bytes = open(file);
		if (bytes === null) return null;
		const parsed = parsedOnce(file, bytes, () => parseDocument(file, bytes));
		release(bytes);
		return parsed === null ? null : { file, slug, ...parsed };
	}

	function readLocality(id: string): LocalitySource {
		const at = (one: string) => path('localities', id, one);
		const names = known(['localities', id], ['locality.yaml', 'units.yaml'], ['documents', 'originals']);
		const hasOriginals = names.get('originals') === true;
		const documents: DocumentSource[] = [];
		const unread: string[] = [];
		for (const entry of names.get('documents') ? (list('localities', id, 'documents') ?? []) : []) {
			const file = at(`documents/${entry.name}`);
			if (!entry.name.endsWith('.mdx')) report(file, say('unknown-file'));
			else if (!entry.isFile()) report(file, say('no-regular-file'));
			else {
				const slug = entry.name.slice(0, -'.mdx'.length);
				const source = readDocument(file, slug);
				if (source) documents.push(source);
				else unread.push(slug);
			}
		}
		return {
			id,
			folder: path('localities', id),
			locality: names.get('locality.yaml') ? yamlFile(at('locality.yaml'), locality) : null,
			units: names.get('units.yaml') ? yamlFile(at('units.yaml'), units) : null,
			documents,
			unread,
			originals: hasOriginals
				? readOriginals(join(folder, 'localities', id, 'originals'), (name, message) =>
						report([at('originals'), name].filter(Boolean).join('/'), message),
					)
				: new Map(),
		};
	}

	/** What a part must know of a locality elsewhere. A document with anything wrong is left unread, so that nothing rests on half of it. */
	function readNeighbour(id: string, slugs: ReadonlySet<string>): LocalitySource {
		const from = findings.length;
		const at = (one: string) => path('localities', id, one);
		const own = part?.ledger.localities.get(id);
		const read = [...slugs].sort().map((slug) => {
			const before = findings.length;
			const source = readDocument(at(`documents/${slug}.mdx`), slug);
			return { slug, source: findings.length === before ? source : null };
		});
		const source: LocalitySource = {
			id,
			folder: path('localities', id),
			locality: own?.has('locality.yaml') ? yamlFile(at('locality.yaml'), locality) : null,
			units: own?.has('units.yaml') ? yamlFile(at('units.yaml'), units) : null,
			documents: read.flatMap(({ source: one }) => one ?? []),
			unread: read.flatMap(({ slug, source: one }) => (one === null ? [slug] : [])),
			originals: new Map(),
		};
		findings.splice(from);
		return source;
	}

	/** `isFolder`: `undefined` where there is nothing of the name. */
	function readPages(isFolder: boolean | undefined): PageSource[] {
		if (isFolder === false) return [];
		const pages: PageSource[] = [];
		const entries = isFolder ? list('pages') : [];
		if (entries === null) return [];
		for (const entry of entries) {
			const file = path('pages', entry.name);
			const id = entry.name.replace(/\.mdx$/, '');
			let read: Omit<ParsedPage, 'findings'> = { bodyLine: 1, links: [], digest: '', showsCoverage: false };
			if (id === entry.name) report(file, say('unknown-file'));
			else if (!entry.isFile()) report(file, say('no-regular-file'));
			else if (!isId(id)) report(file, say('bad-id', id));
			else if (id.length > longestId) report(file, say('long-id', id, id.length, longestId));
			else if (takenAddresses.includes(id)) report(file, say('taken-address', id));
			else {
				const bytes = open(file);
				if (bytes !== null)
					read =
						parsedOnce(file, bytes, () => {
							const { findings: wrong, ...parsed } = parsePage(file, bytes);
							return { parsed, findings: wrong };
						}) ?? read;
			}
			pages.push({ id, file, ...read });
		}
		for (const id of neededPages)
			if (!pages.some((page) => page.id === id)) report(path('pages', `${id}.mdx`), say('missing-file'));
		return pages;
	}

	/** `isFolder`: `undefined` where there is nothing of the name. A portal of other sites needs no locality of its own. */
	function readLocalities(isFolder: boolean | undefined, isPortal: boolean): LocalitySource[] {
		if (isFolder === false) return [];
		const entries = isFolder ? list('localities') : [];
		if (entries?.length === 0 && !isPortal) report(path('localities'), say('no-locality'));
		const all = (entries ?? []).flatMap((entry) => {
			const { name } = entry;
			if (entry.isDirectory() && isId(name) && name.length <= longestId)
				return part === undefined || part.localities.has(name) ? [readLocality(name)] : [];
			if (!entry.isDirectory())
				report(path('localities', name), say(entry.isFile() ? 'unknown-file' : 'no-regular-folder'));
			else if (!isId(name)) report(path('localities', name), say('bad-id', name));
			else report(path('localities', name), say('long-id', name, name.length, longestId));
			return [];
		});
		if (part === undefined) return all;
		neighbours = neighboursOf(part.ledger, part.localities);
		return [...all, ...Array.from(neighbours, ([id, slugs]) => readNeighbour(id, slugs))].sort((one, other) =>
			one.id < other.id ? -1 : 1,
		);
	}

	if (list() === null) {
		if (findings.length === 0) report(name, say('no-content'));
		return {
			sources: {
				site: null,
				fields: null,
				indicators: null,
				abbreviations: null,
				workingDays: null,
				corrections: null,
				redirects: null,
				pages: [],
				localities: [],
				indices: [],
				unreadIndices: [],
			},
			findings,
			neighbours,
		};
	}
	const top = ['site.yaml', 'fields.yaml', 'indicators.yaml', 'abbreviations.yaml'];
	const names = known(
		[],
		top,
		['localities', 'pages', 'indices'],
		['working-days.yaml', 'corrections.yaml', 'redirects.yaml'],
	);
	const maybe = <Schema extends z.ZodType>(one: string, schema: Schema) =>
		names.get(one) ? yamlFile(path(one), schema) : null;
	const ofSite = maybe('site.yaml', site);
	const sources: Sources = {
		site: ofSite && { ...ofSite, data: { ...ofSite.data, ...(part && { portal: undefined, ...part.site }) } },
		fields: maybe('fields.yaml', fields),
		indicators: maybe('indicators.yaml', indicators),
		abbreviations: maybe('abbreviations.yaml', abbreviations),
		workingDays: maybe('working-days.yaml', workingDays),
		corrections: maybe('corrections.yaml', corrections),
		redirects: maybe('redirects.yaml', redirects),
		pages: readPages(names.get('pages')),
		localities: readLocalities(names.get('localities'), ofSite?.data.portal !== undefined),
		...readIndices(names.get('indices') === true, { list, path, report, yamlFile }),
	};
	cache.keep();
	return { sources, findings, neighbours };
}
