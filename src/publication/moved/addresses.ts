import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { wanted } from '../make.ts';

/** What the site has at its addresses. */
export interface Addresses {
	/** Pages and files, without anchors. */
	readonly paths: ReadonlySet<string>;
	/** Places of assignments, targets, figures and scores on the pages of documents, `/van-ban/…/#nv-1.2.1`. */
	readonly places: ReadonlySet<string>;
}

/**
 * Every address that the content of an index has, without a build. Pages of what git knows of the past are there only if the index
 * knows a past.
 */
export function addressesOf(index: Index): Addresses {
	const { documents, assignments, targets, measurements, scores } = index.register;
	return {
		paths: new Set([
			...wanted(index).map(({ path }) => path),
			...documents.flatMap(({ id, original }) => (original === null ? [] : [address.original(id, original.end)])),
		]),
		places: new Set([
			...assignments.map(({ id }) => address.assignment(id)),
			...[...targets, ...measurements, ...scores].map(({ id }) => address.stated(id)),
		]),
	};
}

/** Pictures belong to their pages; parts that scripts load and the sitemap are found anew each time. Nobody keeps their addresses. */
const passing = /\.(?:png|svg)$|^\/(?:nhiem-vu|so-sanh)\/phan\/|^\/sitemap[^/]*\.xml$/;

/** The addresses that are promised to stay or to lead on, in one order. */
export function promised({ paths, places }: Addresses): string[] {
	return [...[...paths].filter((path) => !passing.test(path)), ...places].sort();
}

/** The nearest address above one at which there is a page. */
export function nearestOf(gone: string, paths: ReadonlySet<string>): string {
	const [path = ''] = gone.split('#', 1);
	for (let end = path.length; end > 1; end = path.lastIndexOf('/', end - 2) + 1)
		if (paths.has(path.slice(0, end))) return path.slice(0, end);
	return address.home;
}

/** Whether there is a page or file, and on the page of a document what its anchor names. Other places on pages are not known. */
export function stands(at: string, { paths, places }: Addresses): boolean {
	const [path = '', anchor] = at.split('#', 2);
	return paths.has(path) && (anchor === undefined || !/^(?:nv|ct)-/.test(anchor) || places.has(at));
}
