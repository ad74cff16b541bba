import { address } from '../address.ts';
import { folder } from '../search/index/directory.ts';
import { namesFolder } from '../search/index/names-file.ts';

type Header = readonly [name: string, value: string];

/** A part of the site, by the beginning of its addresses: `/nhung/`. Of several the longest counts, and its headers are all there are. */
export interface Zone {
	readonly at: string;
	readonly headers: readonly Header[];
}

const hour = 3600;

/** What a server says with every file. */
const everywhere: readonly Header[] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];
/** For a year nobody asks for the site without encryption again (RFC 6797). */
const encrypted: Header = ['Strict-Transport-Security', `max-age=${365 * 24 * hour}`];
/** No other site shows it in a frame; old browsers know the first alone. */
const unframed: readonly Header[] = [
	['X-Frame-Options', 'SAMEORIGIN'],
	['Content-Security-Policy', "frame-ancestors 'self'"],
];
/** What changes with the content: five minutes old at most. */
const short: Header = ['Cache-Control', 'public, max-age=300'];
/** Files whose names change with what is in them. */
const lasting: Header = ['Cache-Control', `public, max-age=${365 * 24 * hour}, immutable`];
/** Pages of other sites may read the open data. */
const open: Header = ['Access-Control-Allow-Origin', '*'];

/** The folders of files whose names change with what is in them: scripts, styles and fonts, and the files of the search. */
const lastingFolders = [
	'/_astro/',
	...[...Object.values(folder), ...Object.values(namesFolder)].filter((one) => one.endsWith('/')),
];

/** The parts of a site with the headers of each, from the whole to its parts. `isSecure` is whether its address begins with `https:`. */
export function zonesOf(isSecure: boolean): readonly Zone[] {
	const all = isSecure ? [...everywhere, encrypted] : everywhere;
	return [
		{ at: '/', headers: [...all, ...unframed, short] },
		{ at: address.embed('/'), headers: [...all, short] },
		{ at: address.data, headers: [...all, ...unframed, open, short] },
		...lastingFolders.map((at): Zone => ({ at, headers: [...all, ...unframed, lasting] })),
	];
}
