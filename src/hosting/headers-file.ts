import { hosting as words } from '../vi/founding/hosting.ts';
import type { Hosted } from './hosted.ts';
import { serviceMoves } from './moves.ts';
import { type Zone, zonesOf } from './zones.ts';

/** What is in a folder of the site, `/` or `/tim-kiem/`: names of files, and of folders with a slash at the end. */
export type FolderList = (folder: string) => readonly string[];

/**
 * The file `_headers` of Cloudflare Pages and Netlify. There all rules that fit an address count together, and one header that comes
 * twice is joined: so each file and folder has one rule, and none fits within another.
 */
export function headersFile({ base, isSecure }: Hosted, listing: FolderList): string {
	const zones = zonesOf(isSecure);
	const rules = (folder: string, zone: Zone): [path: string, zone: Zone][] =>
		listing(folder).flatMap((name): [string, Zone][] => {
			const path = folder + name;
			if (!name.endsWith('/')) return [[name === 'index.html' ? folder : path, zone]];
			const own = zones.find(({ at }) => at === path) ?? zone;
			return zones.some(({ at }) => at !== path && at.startsWith(path)) ? rules(path, own) : [[`${path}*`, own]];
		});
	const [whole] = zones;
	const all = whole === undefined ? [] : rules('/', whole);
	const text = all.map(([path, { headers }]) =>
		[`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
	);
	return `# ${words.made}\n${text.join('\n')}\n`;
}

/** The file `_redirects` of Cloudflare Pages, or of Netlify, which is told of the page of what is not there; empty if it needs none. */
export function redirectsFile({ base, moves }: Hosted, place: 'cloudflare' | 'netlify'): string {
	const old = serviceMoves(moves, base, place).map((line) => `${line}\n`);
	if (base === '') return old.length === 0 ? '' : `# ${words.made}\n${old.join('')}`;
	const gone = place === 'netlify' ? `/* ${base}/404.html 404\n` : '';
	return `# ${words.made}\n${old.join('')}/ ${base}/ 302\n${gone}`;
}
