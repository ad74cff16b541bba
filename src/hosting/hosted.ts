import { basePath } from '../address.ts';

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
}

/** A site at a whole address, in a folder of the server. */
export function hostedAt(address: string, folder: string, listen: string | null): Hosted {
	const { hostname, protocol } = new URL(address);
	return { host: hostname, base: basePath(address), isSecure: protocol === 'https:', folder, listen };
}

/** Text as a regular expression finds it; nothing but its dots means anything else there. */
export const inPattern = (text: string): string => text.replaceAll('.', '\\.');

/** Lines one below another, each as far in as `indent` says. */
export const indented = (lines: readonly string[], indent: string): string[] =>
	lines.map((line) => (line === '' ? '' : indent + line));
