import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../address.ts';
import { forgetRead, loadAddress, loadContent, loadHistory } from '../content.ts';
import type { Problem } from '../problem/problem.ts';
import { type Index, indexOf } from '../register/index.ts';
import { pastOf } from '../register/past/past.ts';
import type { PortalTables } from '../register/portal/portal-tables.ts';
import { contentCommit } from '../sources/git/content-commit.ts';
import { contentDay } from '../sources/git/content-day.ts';
import type { SitePart } from '../sources/scope/part.ts';
import { building as words } from '../vi/build.ts';
import { type FilesApart, type FilesThread, filesThread } from './apart/files-apart.ts';
import type { FilesGround } from './apart/order.ts';
import { leadingElsewhere } from './base/elsewhere.ts';
import { filesIn, siteVersion } from './code.ts';
import { sha256 } from './digest.ts';
import { alikePaths } from './laid/alike.ts';
import { compressedFiles } from './laid/compressed.ts';
import { withPlainEnds } from './line-ends.ts';
import { takeLock } from './lock.ts';
import {
	type Announced,
	type FileWanted,
	fileOf,
	inGroups,
	isAfter,
	kept,
	make,
	makeFile,
	type SitePlan,
	sitePlan,
	type Wanted,
	type Workshop,
} from './make.ts';
import { addressProblems } from './moved/check-addresses.ts';
import { layMoved } from './moved/lay-moved.ts';
import { originalFiles } from './originals.ts';
import { placer } from './place.ts';
import { type SiteReading, tablesOf } from './portal/tables-of.ts';
import type { Progress } from './progress.ts';
import { isWorthApart, letHeapGrow } from './room.ts';
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
	/** Whether all files for programs are made in a thread of their own where nothing is kept; left out, of a large site that is no part. */
	readonly apart?: boolean | undefined;
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
 * build uses the same folders it waits. `startThread` starts the thread that makes files apart. Throws if the templates, a page or the disk fail; the public folder is then as it was.
 */
export async function buildSite(folders: Folders, teller: Teller, startThread = filesThread): Promise<Built> {
	const waiting = (process: string) => teller.say(words.waiting(process));
	const release = [
		await takeLock(`${folders.out}.lock`, waiting),
		await takeLock(join(folders.cache, 'lock'), waiting),
	];
	try {
		recover(folders.out);
		return await build(folders, teller, startThread);
	} catch (error) {
		recover(folders.out);
		throw error;
	} finally {
		for (const one of release) one();
	}
}

async function build(folders: Folders, teller: Teller, startThread: typeof filesThread): Promise<Built> {
	const { project, content, cache, part } = folders;
	const code = siteVersion(project);
	const address = part?.site.address ?? loadAddress(content);
	const finish = part === undefined || address === null ? undefined : leadingElsewhere(part, address);
	const stateFile = join(cache, 'state');
	let isFromNothing = !existsSync(stateFile);
	let thread: FilesThread | null = null;
	let begun: { readonly plan: SitePlan; readonly apart: FilesApart } | null = null;
	const begin = (read: Read | null) => {
		if (read !== null && isFromNothing && part === undefined && isWorthApart(read.index.register, folders.apart)) {
			// It gets ready while the site is planned.
			thread = startThread(project, groundOf(read, folders));
			const plan = sitePlan(tracer(read.index), read.announced);
			begun = { plan, apart: thread.make(plan.files.filter(canBeApart), read.announced) };
		}
		return read;
	};
	try {
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
						() => {
							isFromNothing = true;
							teller.say(words.templates);
						},
						finish,
					),
			readIndex(folders, teller).then(begin),
		]);
		if (read.status === 'rejected') throw read.reason;
		if (read.value === null) return null;
		if (compiled.status === 'rejected') throw compiled.reason;
		if (compiled.value === null) return null;
		const version = `${code} ${compiled.value.version}${part === undefined ? '' : ` ${versionOf(part)}`}`;
		const last = readBuildState(stateFile, version);
		const { index, announced } = read.value;
		// What is kept can be made of what was kept: then nothing is made apart.
		if (last !== null) await endOf(thread);
		const { plan, apart } = (last === null && begun) || {
			plan: sitePlan(tracer(index, last?.questions), announced),
			apart: null,
		};
		const { trace } = plan;
		const answers = answersOf(trace, last);
		const store = fileStore(storeIn(cache));
		const workshop: Workshop = { trace, day: index.day, answers, store, last, templates: compiled.value, finish };
		return await finished(folders, teller, read.value, workshop, version, plan, apart);
	} finally {
		await endOf(thread);
	}
}

const endOf = async (thread: FilesThread | null): Promise<void> => void (await thread?.end());

/** Where files are kept between builds. */
const storeIn = (cache: string) => join(cache, 'files');

/** Whether a file can be made before the sizes of others are known, and without what pages ask. */
const canBeApart = ({ file }: FileWanted): boolean => !file.after && !file.asPages;

/** What a thread is given that makes files apart. */
const groundOf = ({ index, portal }: Read, { cache, asOf }: Folders): FilesGround => ({
	register: index.register,
	past: index.past,
	day: index.changedOn,
	asOf: asOf ?? null,
	portal,
	store: storeIn(cache),
});

/** Makes what must be made and lays out the site. Files that are made `apart` are waited for. */
async function finished(
	{ project, content, out, cache, compress = false }: Folders,
	teller: Teller,
	{ index, paths, sizes }: Read,
	workshop: Workshop,
	version: string,
	{ files, pages }: SitePlan,
	apart: FilesApart | null,
): Promise<Built> {
	const { answers, store, last, templates } = workshop;
	const { register } = index;
	const made = new Map<string, Made>();
	let same = 0;
	const all = [...files, ...pages];
	const makeAll = async (some: readonly Wanted[]) => {
		for (const group of inGroups(some)) {
			const before = kept(workshop, group);
			if (before !== null) same += group.length;
			const now = before ?? (await make(workshop, group));
			for (const [at, one] of group.entries()) {
				const own = now[at];
				if (own === undefined) throw new Error(`not made: ${one.path}`);
				made.set(one.path, own);
				if ('file' in one) sizes.set(one.path, own.bytes);
			}
			teller.progress.show(words.progress(made.size + elsewhere(), all.length));
		}
	};
	let elsewhere = () => apart?.begun() ?? 0;
	const [early, late] = [all.filter((one) => !isAfter(one)), all.filter(isAfter)];
	await makeAll(apart === null ? early : early.filter((one) => 'page' in one || !canBeApart(one)));
	const search = searchFiles(workshop, cache);
	// Of what the other thread has not begun, this one does its share. What either begins counts as begun elsewhere.
	const here = made.size;
	for (const one of apart?.left() ?? []) {
		made.set(one.path, makeFile(workshop, one));
		teller.progress.show(words.progress(here + elsewhere(), all.length));
	}
	const others = new Map<string, Written>();
	elsewhere = () => others.size;
	/** What the other thread tells. Where it failed its files are made here: if they cannot be, that is what is wrong. */
	const toldApart = async <Told>(told: Promise<Told> | undefined): Promise<Told | undefined> => {
		try {
			return await told;
		} catch (error) {
			teller.say(words.alone(error instanceof Error ? error.message : String(error)));
			others.clear();
			for (const one of files.filter(canBeApart)) if (!made.has(one.path)) made.set(one.path, makeFile(workshop, one));
			return undefined;
		}
	};
	for (const [path, written] of (await toldApart(apart?.written)) ?? []) others.set(path, written);
	for (const { path } of files) {
		const written = made.get(path) ?? others.get(path);
		if (written !== undefined) sizes.set(path, written.bytes);
	}
	await makeAll(late);
	const places = new Map<string, { from: string; written: Written }>();
	for (const { path } of all) {
		const written = made.get(path) ?? others.get(path);
		if (written === undefined) throw new Error(`not made: ${path}`);
		places.set(fileOf(path), { from: store.pathOf(written), written });
	}
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
	const standing = [...all.map(({ path }) => path), ...originals.map(([path]) => `/${path}`)];
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
	const isOther = !existsSync(out) || difference(out, published, true) !== null;
	if (isOther) layOut(out, places, published);
	// What the other thread tells of its files is told while the site is laid out. Nothing is published of a build that fails.
	const ofApart = others.size === 0 ? undefined : await toldApart(apart?.rested);
	if (isOther) putIntoPlace(out);
	const rested = answers.restedOn([...made, [searchName, search.made]], ofApart?.answers);
	writeBuildState(join(cache, 'state'), statePartsOf(version, published, rested), ofApart?.parts);
	store.keepOnly([...made.values(), ...others.values(), ...ofManifest, ...ofMoved]);
	return { made: all.length - same, kept: same };
}

/** Content without errors as it was read. */
interface Read {
	/** Its `sizes`, `listed` and `parts` are those below. */
	readonly index: Index;
	readonly portal: PortalTables;
	/** What of the content it rests on. */
	readonly paths: readonly string[];
	/** Filled in while the site is made. */
	readonly sizes: Map<string, number>;
	readonly announced: Announced;
}

/**
 * Reads the content; `null` if it has errors. What is wrong with it is told. It is read while the compiler is at work in a process of
 * its own.
 */
async function readIndex(folders: Folders, teller: Teller): Promise<Read | null> {
	const { project, content, cache, asOf, part } = folders;
	// The compiler is started in this turn.
	await new Promise((resolve) => setImmediate(resolve));
	const { register, problems, paths } = loadContent(content, cache, asOf, part);
	const ofAddresses = register === null ? [] : addressProblems(content, register);
	const told = typeof ofAddresses === 'string' ? problems : [...problems, ...ofAddresses];
	teller.problems(told);
	if (ofAddresses.length > 0 || register === null) return null;
	if (part === undefined) letHeapGrow(register.assignments.length);
	const history = loadHistory(register.site.timeZone, content, cache, register.redirects, part);
	forgetRead();
	if (history.untold !== null) teller.say(words.noHistory(history.untold, project));
	const portal = await tablesOf(register.site, cache, folders.portal ?? {}, teller.say);
	const past = pastOf(register, history.versions);
	const day = contentDay(content, register.site.timeZone, paths);
	const sizes = new Map<string, number>();
	const announced: Announced = { listed: [], parts: new Map() };
	const index = indexOf(register, past, day, { sizes, ...announced, ...portal }, asOf);
	return { index, portal, paths, sizes, announced };
}

/** The digest of what pages of a part rest on besides its content: its localities, and where others are published. */
const versionOf = ({ localities, ledger, elsewhere }: SitePart): string =>
	sha256(JSON.stringify([[...localities].sort(), [...ledger.localities.keys()], [...elsewhere]])).slice(0, 16);

/** Lays the whole site out beside the public folder, and holds it against the list. */
function layOut(
	out: string,
	places: ReadonlyMap<string, { from: string; written: Written }>,
	published: ReadonlyMap<string, Written>,
): void {
	const place = placer();
	for (const [path, { from, written }] of places) place(from, join(draftOf(out), path), written.modified);
	const wrong = difference(draftOf(out), published, false);
	if (wrong !== null) throw new Error(words.different(wrong));
}
