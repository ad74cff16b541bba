import { hosting as words } from '../vi/founding/hosting.ts';
import { type Hosted, hiddenFolder, indented, sharesHost } from './hosted.ts';
import { mediaTypes, xmlTypes } from './media-types.ts';
import { caddyMoves } from './moves.ts';
import { zonesOf } from './zones.ts';

/** The settings of Caddy for a site: its `Caddyfile`, or a part of it; below a path what its host's own part imports. */
export function caddyConfig(hosted: Hosted): string {
	const { host, base, isSecure, folder, listen, moves } = hosted;
	const zones = zonesOf(isSecure);
	const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines, '\t'), '}'];
	const { 0: address = '', 1: port = '' } =
		listen === null ? [] : [listen.slice(0, listen.lastIndexOf(':')), listen.slice(listen.lastIndexOf(':') + 1)];
	const inner = [
		`root * ${folder}`,
		`@rieng path ${hiddenFolder} ${hiddenFolder}/*`,
		'error @rieng 404',
		...zones.flatMap(({ at, headers }, number) => {
			const others = zones.filter((one) => one.at !== at && one.at.startsWith(at)).map((one) => `${one.at}*`);
			return [
				...block(`@phan${number}`, [`path ${at}*`, ...(others.length > 0 ? [`not path ${others.join(' ')}`] : [])]),
				...block(
					`header @phan${number}`,
					headers.map(([name, value]) => `${name} "${value}"`),
				),
			];
		}),
		...[...mediaTypes].flatMap(([end, { type, isText }]) => [
			...block(`@${end}`, [
				end === 'html' ? 'path *.html */' : `path *.${end}`,
				...(end === 'xml' ? [`not path_regexp (?:^|/)(?:${xmlTypes.map(([name]) => name).join('|')})$`] : []),
			]),
			`header @${end} Content-Type "${type}${isText ? '; charset=utf-8' : ''}"`,
		]),
		...xmlTypes.flatMap(([name, type], number) => [
			`@xml${number} path_regexp (?:^|/)${name}$`,
			`header @xml${number} Content-Type "${type}; charset=utf-8"`,
		]),
		'encode gzip',
		`# ${words.packed}`,
		...block('file_server', ['precompressed br gzip', 'index index.html']),
	];
	const [whole] = zones;
	const failed = [
		`root * ${folder}`,
		'rewrite * /404.html',
		...block('header', [
			...(whole?.headers ?? []).map(([name, value]) => `${name} "${value}"`),
			'Content-Type "text/html; charset=utf-8"',
		]),
		'file_server',
	];
	const own = [
		...(base === '' ? [] : [`redir ${base} ${base}/ 301`]),
		...caddyMoves(moves, base),
		...block(base === '' ? 'handle' : `handle_path ${base}/*`, inner),
	];
	if (sharesHost(hosted)) {
		// Of what fails elsewhere on the host nothing is said here.
		const errors = block('handle_errors', [`@minhbach path ${base}/*`, ...block('handle @minhbach', failed)]);
		return `${[`# ${words.made}`, `# ${words.withinCaddy(host)}`, ...own, ...errors].join('\n')}\n`;
	}
	return `${[
		`# ${words.made}`,
		...block(listen === null ? `${isSecure ? 'https' : 'http'}://${host}` : `http://:${port}`, [
			...(address === '' ? [] : [`bind ${address}`]),
			...(base === '' ? [] : [`redir / ${base}/ 302`]),
			...own,
			...(base === '' ? [] : block('handle', ['error 404'])),
			...block('handle_errors', failed),
		]),
	].join('\n')}\n`;
}
