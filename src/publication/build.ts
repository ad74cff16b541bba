import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { basePath } from '../address.ts';
import { forgetRead, loadAddress, loadContent, loadHistory } from '../content.ts';
import type { Problem } from '../problem/problem.ts';
import type { DataPart } from '../records/part.ts';
import type { Register } from '../register/entries.ts';
import { type Index, indexOf } from '../register/index.ts';
import { pastOf } from '../register/past/past.ts';
import { contentCommit } from '../sources/git/content-commit.ts';
import { contentDay } from '../sources/git/content-day.ts';
import type { History } from '../sources/git/history.ts';
import type { SitePart } from '../sources/scope/part.ts';
import { building as words } from '../vi/build.ts';
import { splitKinds } from '../views/data/parts.ts';
import { leadingElsewhere } from './base/elsewhere.ts';
import { filesIn, siteVersion } from './code.ts';
import { sha256 } from './digest.ts';
import { alikePaths } from './laid/alike.ts';
import { compressedFiles } from './laid/compressed.ts';
import { withPlainEnds } from './line-ends.ts';
import { takeLock } from './lock.ts';
import { fileOf, inGroups, kept, listedPages, make, type Workshop, wanted } from './make.ts';
import { addressProblems } from './moved/check-addresses.ts';
import { layMoved } from './moved/lay-moved.ts';
import { originalFiles } from './originals.ts';
import { placer } from './place.ts';
import { type SiteReading, tablesOf } from './portal/tables-of.ts';
import type { Progress } from './progress.ts';
import { searchFiles, searchName } from './search-files.ts';
import { addManifest, engineOf } from './site-manifest.ts';
import { answersOf } from './stale.ts';
import { type Made, readBuildState, statePartsOf, type Written, writeBuildState } from './state.ts';
import { fileStore } from './store.ts';
import { difference, draftOf, putIntoPlace, recover } from './swap.ts';
import { compiledTemplates } from './templates.ts';
import { tracer } from './trace.ts';

/** The folders of a build, none ending in a slash, and its day. */
export interface Folders {
	/** The project's. */
	readonly project: string;
	readonly content: string;
	/** The public folder. */
	readonly out: string;
	/** What is kept between builds. */
	readonly cache: string;
	/** The day as of which pages speak, `YYYY-MM-DD`, where the content's is not later; left out, it is the content's. */
	readonly asOf?: string | undefined;
	/** Whether files that can be packed stand beside themselves as `.br` and `.gz`, for servers that send them so. */
	readonly compress?: boolean | undefined;
	/** The part of the content of which the site is made; left out, it is the whole. */
	readonly part?: SitePart | undefined;
	/** Where compiled templates are kept, for several sites together; left out, it is with the rest that is kept. */
	readonly templates?: string | undefined;
	/** How the sites of a portal are read. */
	readonly portal?: SiteReading | undefined;
}

/** What a build tells while it works. */
export interface Teller {
	readonly problems: (problems: readonly Problem[]) => void;
	readonly say: (text: string) => void;
	readonly progress: Progress;
}

/** How many pages and files were made and how many are as they were; `null` if the content has errors. */
export type Built = { readonly made: number; readonly kept: number } | null;

/**
 * Builds the site. The public folder is replaced only by a whole site, and only if something in it changes. While another
 * build uses the same folders it waits. Throws if the templates, a page or the disk fail; the public folder is then as it was.
 */
export async function buildSite(folders: Folders, teller: Teller): Promise<Built> {
	const waiting = (process: string) => teller.say(words.waiting(process));
	const release = [
		await takeLock(`${folders.out}.lock`, waiting),
		await takeLock(join(folders.cache, 'lock'), waiting),
	];
	try {
		recover(folders.out);
		return await build(folders, teller);
	} catch (error) {
		recover(folders.out);
		throw error;
	} finally {
		for (const one of release) one();
	}
}

/** So many assignments take about 200 MB: up to there the heap may grow to what a build sets (`cli/build.ts`). */
const mostInWideHeap = 30_000;

async function build(folders: Folders, teller: Teller): Promise<Built> {
	const { project, content, out, cache, compress = false, part } = folders;
	const code = siteVersion(project);
	const address = part?.site.address ?? loadAddress(content);
	const finish = part === undefined || address === null ? undefined : leadingElsewhere(part, address);
	const sizes = new Map<string, number>();
	const listed: string[] = [];
	const parts = new Map<string, readonly DataPart[]>();
	// Both are waited for, whatever becomes of the other: the locks are held until nothing is written any longer.
	const [compiled, read] = await Promise.allSettled([
		address === null
			? null
			: compiledTemplates(
					project,
					content,
					folders.templates ?? cache,
					code,
					basePath(address),
					() => teller.say(words.templates),
					finish,
				),
		readIndex(folders, teller, { sizes, listed, parts }),
	]);
	if (read.status === 'rejected') throw read.reason;
	if (read.value === null) return null;
	if (compiled.status === 'rejected') throw compiled.reason;
	const { index, paths } = read.value;
	const { register } = index;
	const templates = compiled.value;
	if (templates === null) return null;
	const stateFile = join(cache, 'state');
	const version = `${code} ${templates.version}${part === undefined ? '' : ` ${versionOf(part)}`}`;
	const last = readBuildState(stateFile, version);
	const store = fileStore(join(cache, 'files'));
	const trace = tracer(index, last?.questions);
	const answers = answersOf(trace, last);
	const workshop: Workshop = { trace, day: index.day, answers, store, last, templates, finish };

	const made = new Map<string, Made>();
	let anew = 0;
	// By the index that notes what it is asked: what it remembers serves the pages too.
	const pages = trace.of((traced) => {
		for (const [kind, years] of splitKinds(traced)) parts.set(kind, years);
		for (const path of listedPages(traced)) listed.push(path);
		return wanted(traced);
	}).made;
	for (const group of inGroups(pages)) {
		const before = kept(workshop, group);
		if (before === null) anew += group.length;
		const all = before ?? (await make(workshop, group));
		for (const [at, one] of group.entries()) {
			const now = all[at];
			if (now === undefined) throw new Error(`not made: ${one.path}`);
			made.set(one.path, now);
			if ('file' in one) sizes.set(one.path, now.bytes);
		}
		teller.progress.show(words.progress(made.size, pages.length));
	}
	const places = new Map<string, { from: string; written: Written }>();
	for (const [path, written] of made) places.set(fileOf(path), { from: store.pathOf(written), written });
	const search = searchFiles(workshop, cache);
	const open = join(project, 'public');
	// Astro lays the public files among its own, as they are: the last one counts.
	for (const root of [templates.assets, search.folder, open])
		for (const name of filesIn(root, '.')) {
			const from = root === open ? withPlainEnds(root, name, join(cache, 'public')) : join(root, name);
			const { size, mtimeMs } = lstatSync(from);
			places.set(name.replace(/^\.\//, ''), { from, written: { sha256: '', bytes: size, modified: mtimeMs } });
		}
	const originals = originalFiles(register, content);
	for (const [path, file] of originals) places.set(path, file);
	const standing = [...made.keys(), ...originals.map(([path]) => `/${path}`)];
	const ofMoved = layMoved(register, standing, places, store);
	teller.progress.end();
	const alike = alikePaths(places.keys());
	if (alike !== null) throw new Error(words.alike(...alike));
	if (compress) {
		teller.say(words.compressing);
		for (const [path, file] of await compressedFiles(places, join(cache, 'compressed'))) places.set(path, file);
	}
	const { site } = register;
	const about = {
		site: site.address,
		commit: contentCommit(content, paths),
		day: index.day,
		engine: engineOf(project),
	};
	const ofManifest = addManifest(places, last, store, about);
	const published = new Map(Array.from(places, ([path, { written }]) => [path, written] as const));
	if (!existsSync(out) || difference(out, published, true) !== null) publish(out, places, published);
	writeBuildState(stateFile, statePartsOf(version, published, answers.restedOn([...made, [searchName, search.made]])));
	store.keepOnly([...made.values(), ...ofManifest, ...ofMoved]);
	return { made: anew, kept: pages.length - anew };
}

/**
 * The index of content without errors, and what of the content it rests on; `null` if it has errors. What is wrong with it is told.
 * It is read while the compiler is at work in a process of its own.
 */
async function readIndex(
	folders: Folders,
	teller: Teller,
	publication: Pick<Index, 'sizes' | 'listed' | 'parts'>,
): Promise<{ readonly index: Index; readonly paths: readonly string[] } | null> {
	const { project, content, cache, asOf, part } = folders;
	// The compiler is started in this turn.
	await new Promise((resolve) => setImmediate(resolve));
	const { register, problems, paths } = loadContent(content, cache, asOf, part);
	const ofAddresses = register === null ? [] : addressProblems(content, register);
	const told = typeof ofAddresses === 'string' ? problems : [...problems, ...ofAddresses];
	teller.problems(told);
	if (ofAddresses.length > 0 || register === null) return null;
	// What is in use grows with the register: of a large one, half as much again is room enough.
	if (register.assignments.length > mostInWideHeap) setFlagsFromString('--heap-growing-percent=50');
	const history = loadHistory(register.site.timeZone, content, cache, register.redirects, part);
	forgetRead();
	if (history.untold !== null) teller.say(words.noHistory(history.untold, project));
	const portal = await tablesOf(register.site, cache, folders.portal ?? {}, teller.say);
	return { index: indexed(register, history, folders, paths, { ...publication, ...portal }), paths };
}

/** The index as git knows the past. `sizes`, `listed` and `parts` are filled while it is at work. */
function indexed(
	register: Register,
	history: History,
	{ content, asOf }: Folders,
	paths: readonly string[],
	publication: Parameters<typeof indexOf>[3],
): Index {
	const past = pastOf(register, history.versions);
	return indexOf(register, past, contentDay(content, register.site.timeZone, paths), publication, asOf);
}

/** The digest of what pages of a part rest on besides its content: its localities, and where others are published. */
const versionOf = ({ localities, ledger, elsewhere }: SitePart): string =>
	sha256(JSON.stringify([[...localities].sort(), [...ledger.localities.keys()], [...elsewhere]])).slice(0, 16);

/** Lays the whole site out beside the public folder, holds it against the list, and puts it into place. */
function publish(
	out: string,
	places: ReadonlyMap<string, { from: string; written: Written }>,
	published: ReadonlyMap<string, Written>,
): void {
	const place = placer();
	for (const [path, { from, written }] of places) place(from, join(draftOf(out), path), written.modified);
	const wrong = difference(draftOf(out), published, false);
	if (wrong !== null) throw new Error(words.different(wrong));
	putIntoPlace(out);
}
