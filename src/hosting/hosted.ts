import { basePath } from '../address.ts';

/** What a server is told of an old address: where it stood, where it stands now. */
export interface ServerMove {
	/** Below the path of the site: `/van-ban/a/b/` for a page and all that stood below it, `/feed.xml` for one file. */
	readonly from: string;
	readonly to: string;
	/** Whether what stood below the page stands below the other one in the same way; else all of it leads to that page. */
	readonly isAlike: boolean;
}

/** A site as a server is to have it. */
export interface Hosted {
	/** The host's name of the site's address, `office.example`. */
	readonly host: string;
	/** The path below which it stands, `/minhbach`; empty where it has none. */
	readonly base: string;
	/** Whether its address begins with `https:`. */
	readonly isSecure: boolean;
	/** The folder of the site on the server, without a slash at the end. */
	readonly folder: string;
	/** Where the server listens without encryption, `127.0.0.1:8080`; `null` where it is reached by its own name. */
	readonly listen: string | null;
	/** Old addresses, the longest first. */
	readonly moves: readonly ServerMove[];
}

/** A site at a whole address, in a folder of the server, with its old addresses in any order. */
export function hostedAt(
	address: string,
	folder: string,
	listen: string | null,
	moves: readonly ServerMove[] = [],
): Hosted {
	const { hostname, protocol } = new URL(address);
	const longestFirst = moves.toSorted((one, other) => other.from.length - one.from.length);
	return {
		host: hostname,
		base: basePath(address),
		isSecure: protocol === 'https:',
		folder,
		listen,
		moves: longestFirst,
	};
}

/**
 * Whether the settings are for a place within the host's own, where other sites may stand: the site is below a path, and is reached by
 * its own name. What answers at an address and port of its own has nothing beside it.
 */
export const sharesHost = ({ base, listen }: Hosted): boolean => base !== '' && listen === null;

/** The folder below which the publisher keeps what is no file of the site, as a part of an address. */
export const hiddenFolder = '/.minhbach';

/** Text as a regular expression finds it; nothing but its dots means anything else there. */
export const inPattern = (text: string): string => text.replaceAll('.', '\\.');

/** Lines one below another, each as far in as `indent` says. */
export const indented = (lines: readonly string[], indent: string): string[] =>
	lines.map((line) => (line === '' ? '' : indent + line));
