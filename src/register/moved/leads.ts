import { address as addresses } from '../../address.ts';

/** Old addresses, each with the address to which its line leads. */
type Lines = ReadonlyMap<string, string>;

/** The most lines that one address may pass through until it stands where something is. */
export const mostHops = 50;

/** Where the summaries for other sites stand: that of `/van-ban/a/b/` at `/nhung/van-ban/a/b/`. */
const summaries = '/nhung';

const segments = (path: string): string[] => path.split('/').slice(1);

/**
 * Whether what stood below a page stands below another in the same way. Both are pages of entries of one list: `/van-ban/a/b/` and
 * `/van-ban/a/c/`. Otherwise all that stood below leads to the one page.
 */
export function leadsAlike(from: string, to: string): boolean {
	const [old, now] = [segments(from), segments(to)];
	return from.endsWith('/') && to.endsWith('/') && old.length > 2 && old.length === now.length && old[0] === now[0];
}

/** What a server is told of an old address, with all that stood below a page, see `leadsAlike`. */
interface Prefix {
	readonly from: string;
	readonly to: string;
	readonly isAlike: boolean;
}

/** Lines for a server, which never sees an anchor of an old address; with the summaries that go with pages. */
export function prefixesOf(lines: readonly Readonly<Record<'from' | 'to', string>>[]): Prefix[] {
	return lines.flatMap(({ from, to }): Prefix[] => {
		if (from.includes('#')) return [];
		if (!leadsAlike(from, to)) return [{ from, to, isAlike: false }];
		return [
			{ from, to, isAlike: true },
			{ from: summaries + from, to: summaries + to, isAlike: true },
		];
	});
}

/** By the former ids of documents, those of today, as lines lead from page to page. */
export function renamedDocuments(
	lines: readonly Readonly<Record<'from' | 'to', string>>[],
): ReadonlyMap<string, string> {
	const idOf = (page: string) => /^\/van-ban\/([^/]+\/[^/]+)\/$/.exec(page)?.[1];
	return new Map(
		lines.flatMap(({ from, to }): [string, string][] => {
			const [old, now] = [idOf(from), idOf(to)];
			return old === undefined || now === undefined ? [] : [[old, now]];
		}),
	);
}

/** An assignment's own page, and the place on its document's page: `/van-ban/…/1.2.1/` and `/van-ban/…/#nv-1.2.1`. */
const placeOfPage = (page: string): string =>
	page.replace(/^(\/van-ban\/[^/]+\/[^/]+\/)(?:nv-)?([^/#]+)\/$/, '$1#nv-$2');

/** Where an address leads by lines, a line at a time; `undefined` where none speaks of it. The line of the nearest page counts. */
function stepBy(known: Lines): (address: string) => string | undefined {
	const ofPath = (path: string): string | undefined => {
		for (let end = path.length; end > 1; end = path.lastIndexOf('/', end - 2) + 1) {
			const page = path.slice(0, end);
			const to = known.get(page);
			if (to !== undefined) return page === path || !leadsAlike(page, to) ? to : to + path.slice(end);
		}
		return undefined;
	};
	return (address) => {
		const own = known.get(address);
		if (own !== undefined) return own;
		const [path = '', anchor] = address.split('#', 2);
		// The line of an assignment's own page holds for its place on the document's page.
		const ofAssignment = anchor === undefined ? undefined : known.get(addresses.pageOfPlace(address));
		if (ofAssignment !== undefined) return placeOfPage(ofAssignment);
		const to = ofPath(path) ?? ofSummary(path);
		if (to === undefined || anchor === undefined || to.includes('#') || !leadsAlike(path, to)) return to;
		return `${to}#${anchor}`;
	};

	function ofSummary(path: string): string | undefined {
		if (!path.startsWith(`${summaries}/`)) return undefined;
		const page = path.slice(summaries.length);
		const to = ofPath(page);
		return to !== undefined && leadsAlike(page, to) ? summaries + to : to;
	}
}

/**
 * Where an address leads in the end by lines: itself where none speaks of it, `null` where they lead in a circle or over more than
 * `mostHops` lines. Each call takes at most so many steps.
 */
export function endsBy(lines: Lines): (address: string) => string | null {
	const step = stepBy(lines);
	return (address) => {
		let at = address;
		for (let hops = 0; hops <= mostHops; hops += 1) {
			const next = step(at);
			if (next === undefined) return at;
			at = next;
		}
		return null;
	};
}
