import { inPattern, type ServerMove } from './hosted.ts';

/** An address as a header may have it. */
const inHeader = (address: string): string => encodeURI(address);

/** Lines for nginx within its server. The longest that fits counts there. */
export function nginxMoves(moves: readonly ServerMove[], base: string): string[] {
	return moves.map(({ from, to, isAlike }) => {
		const now = inHeader(base + to);
		if (!from.endsWith('/')) return `location = "${base}${from}" { return 301 "${now}"; }`;
		return isAlike
			? `location ^~ "${base}${from}" { rewrite "^${inPattern(base + from)}(.*)$" "${now}$1" permanent; }`
			: `location ^~ "${base}${from}" { return 301 "${now}"; }`;
	});
}

/** Lines for Apache within its host. The first that fits counts there. */
export function apacheMoves(moves: readonly ServerMove[], base: string): string[] {
	return moves.map(({ from, to, isAlike }) => {
		const rest = from.endsWith('/') ? (isAlike ? '(.*)$' : '') : '$';
		return `RedirectMatch 301 "^${inPattern(base + from)}${rest}" "${inHeader(base + to)}${isAlike ? '$1' : ''}"`;
	});
}

/** Lines for Caddy within its site. */
export function caddyMoves(moves: readonly ServerMove[], base: string): string[] {
	return moves.flatMap(({ from, to, isAlike }, number) => {
		const rest = from.endsWith('/') ? '(.*)$' : '$';
		const below = isAlike ? `{re.chuyen${number}.1}` : '';
		return [
			`@chuyen${number} path_regexp chuyen${number} "^${inPattern(base + from)}${rest}"`,
			`redir @chuyen${number} "${inHeader(base + to)}${below}" 301`,
		];
	});
}

/** Elements of the file of IIS beside its other places. It adds what is asked for below by itself, where it is not told otherwise. */
export function iisMoves(moves: readonly ServerMove[], base: string): string[] {
	return moves.flatMap(({ from, to, isAlike }) => {
		const now = inHeader(base + to);
		return [
			`<location path="${from.replace(/^\/|\/$/g, '')}">`,
			`\t<system.webServer><httpRedirect enabled="true" destination="${isAlike ? now.replace(/\/$/, '') : now}" exactDestination="${isAlike ? 'false' : 'true'}" httpResponseStatus="Permanent" /></system.webServer>`,
			'</location>',
		];
	});
}

/** Lines of `_redirects`. The first that fits counts; Netlify must be told that it counts more than a file. */
export function serviceMoves(moves: readonly ServerMove[], base: string, place: 'cloudflare' | 'netlify'): string[] {
	const status = place === 'netlify' ? '301!' : '301';
	return moves.map(({ from, to, isAlike }) => {
		const all = from.endsWith('/') ? '*' : '';
		return `${inHeader(base + from)}${all} ${inHeader(base + to)}${isAlike ? ':splat' : ''} ${status}`;
	});
}
