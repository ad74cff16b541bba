import type { Journal } from '../manifest/journal.ts';
import { isNamedByContent, isPage, type ListedFile } from '../manifest/manifest.ts';
import { foldersAround } from './folders-around.ts';

/** A step of publishing: files that are put, in any order, before the next step begins. */
interface Step {
	readonly name: 'named' | 'new-files' | 'new-pages' | 'files' | 'pages';
	readonly files: readonly ListedFile[];
}

/** What publishing does at a target, in its order. After the steps comes the manifest, then what leaves. */
export interface Plan {
	/** Files that go first, for a folder must stand where a file is, or a file where a folder is. */
	readonly inTheWay: readonly string[];
	/** Those that have something to put. */
	readonly steps: readonly Step[];
	/** Pages that go, then other files that do. */
	readonly leaving: readonly (readonly string[])[];
	/** Files of the release before that stay until the next one. */
	readonly retired: readonly ListedFile[];
}

type Files = ReadonlyMap<string, ListedFile>;

/** What is known of a target. */
export interface KnownThere {
	/** The files of its manifest; empty where it has none. */
	readonly files: Files;
	readonly journal: Journal;
	/** Files that are not as its manifest says, as far as was looked. */
	readonly spoilt: ReadonlySet<string>;
	/** Whether its manifest is the one that is published: what was kept for the release before then stays. */
	readonly sameRelease: boolean;
}

/**
 * What must be done that a target holds exactly these files of the site. At every moment each page there has its parts and the
 * pages it leads to: what is new comes before what speaks of it, and what leaves goes when nothing speaks of it any more.
 */
export function planOf(site: Files, { files, journal, spoilt, sameRelease }: KnownThere): Plan {
	const touched = new Set(journal.touched);
	const isThere = ({ path, sha256 }: ListedFile) =>
		files.get(path)?.sha256 === sha256 && !touched.has(path) && !spoilt.has(path);
	const all = [...site.values()].filter((file) => !isThere(file));
	const step = (name: Step['name'], belongs: (file: ListedFile, isNew: boolean) => boolean): Step => ({
		name,
		// Whoever comes to the first page goes on from there: it is not put before all others, even if it is new.
		files: all.filter((file) => belongs(file, !files.has(file.path) && file.path !== 'index.html')),
	});
	const isNewlyNamed = (path: string, isNew: boolean) => isNew && isNamedByContent(path);
	const steps = [
		step('named', ({ path }, isNew) => isNewlyNamed(path, isNew)),
		step('new-files', ({ path }, isNew) => isNew && !isPage(path) && !isNamedByContent(path)),
		step('new-pages', ({ path }, isNew) => isNew && isPage(path)),
		step('files', ({ path }, isNew) => !isNew && !isPage(path)),
		step('pages', ({ path }, isNew) => !isNew && isPage(path)),
	].filter((one) => one.files.length > 0);
	const before = journal.retired.filter(({ path }) => !site.has(path));
	const old = new Set([...files.keys(), ...journal.touched, ...journal.leaving, ...before.map(({ path }) => path)]);
	const goes = [...old].filter((path) => !site.has(path)).sort();
	const isCertain = ({ path }: ListedFile) => isNamedByContent(path) && !touched.has(path) && !spoilt.has(path);
	const listed = goes.flatMap((path) => files.get(path) ?? []).filter(isCertain);
	const stays = sameRelease ? [...listed, ...before] : listed;
	const retired = new Set(stays.map(({ path }) => path));
	const inTheWay = blocking(goes, site);
	const blocked = new Set(inTheWay);
	const leaving = goes.filter((path) => !retired.has(path) && !blocked.has(path));
	return {
		inTheWay,
		steps,
		leaving: [leaving.filter(isPage), leaving.filter((path) => !isPage(path))].filter((one) => one.length > 0),
		retired: stays.filter(({ path }) => !blocked.has(path)),
	};
}

/** Which of these stand where the site has a folder, or stand in a folder where the site has a file. */
function blocking(paths: readonly string[], site: Files): string[] {
	const folders = new Set([...site.keys()].flatMap(foldersAround));
	return paths.filter((path) => folders.has(path) || foldersAround(path).some((folder) => site.has(folder)));
}

/** How many files a plan puts, and how many bytes they are. */
export function sizeOfPlan({ steps }: Plan): { readonly count: number; readonly bytes: number } {
	const files = steps.flatMap((one) => one.files);
	return { count: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
