import { hosting as words } from '../vi/founding/hosting.ts';
import { type Hosted, hiddenFolder, indented, inPattern, sharesHost } from './hosted.ts';
import { mediaTypes, xmlTypes } from './media-types.ts';
import { apacheMoves } from './moves.ts';
import { zonesOf } from './zones.ts';

/**
 * The settings of Apache for a site: a file for its folder `sites-available`, below a path one for the host's own settings. It needs
 * the modules that its first lines name.
 */
export function apacheConfig(hosted: Hosted): string {
	const { host, base, isSecure, folder, listen, moves } = hosted;
	const zones = zonesOf(isSecure);
	const block = (name: string, of: string, lines: readonly string[]) => [
		`<${name} ${of}>`,
		...indented(lines, '    '),
		`</${name}>`,
	];
	const at = inPattern(base);
	const ends = (wanted: (one: { isText: boolean; packs: boolean }) => boolean) =>
		[...mediaTypes].flatMap(([end, one]) => (wanted(one) ? [end] : []));
	const packed = ends(({ packs }) => packs).join('|');
	const zone = zones.flatMap(({ at: own, headers }) => {
		const others = zones
			.filter((one) => one.at !== own && one.at.startsWith(own))
			.map((one) => one.at.slice(own.length));
		const not = others.length > 0 ? `(?!${others.map(inPattern).join('|')})` : '';
		return block(
			'LocationMatch',
			`"^${at}${inPattern(own)}${not}"`,
			headers.map(([name, value]) => `Header always set ${name} "${value}"`),
		);
	});
	const pack = (end: string, token: string) => [
		`RewriteCond %{HTTP:Accept-Encoding} \\b${token}\\b`,
		`RewriteCond %{REQUEST_FILENAME}.${end} -f`,
		`RewriteRule "\\.(?:${packed})$" "%{REQUEST_URI}.${end}" [L,E=no-gzip:1]`,
	];
	const port = listen === null ? (isSecure ? '443' : '80') : listen;
	const errors = [`ErrorDocument 403 ${base}/404.html`, `ErrorDocument 404 ${base}/404.html`];
	const own = [
		...apacheMoves(moves, base),
		...(base === '' ? [] : [`Alias "${base}/" "${folder}/"`, `RedirectMatch 301 "^${at}$" "${base}/"`]),
		...block('Directory', `"${folder}"`, [
			...errors,
			'Require all granted',
			'AllowOverride None',
			'Options FollowSymLinks',
			'DirectoryIndex index.html',
			'DirectorySlash On',
			'RemoveType .gz .br',
			'AddEncoding br .br',
			'AddEncoding gzip .gz',
			...Array.from(
				mediaTypes,
				([end, { type, isText }]) => `AddType "${type}${isText ? '; charset=utf-8' : ''}" .${end}`,
			),
			`# ${words.packed}`,
			'RewriteEngine On',
			...pack('br', 'br'),
			...pack('gz', 'gzip'),
			...block('IfModule', 'mod_deflate.c', [
				`AddOutputFilterByType DEFLATE ${[...new Set([...[...mediaTypes.values()].filter(({ packs }) => packs).map(({ type }) => type), ...xmlTypes.map(([, type]) => type)])].join(' ')}`,
			]),
			...block('FilesMatch', `"\\.(?:${packed})(?:\\.(?:br|gz))?$"`, ['Header merge Vary Accept-Encoding']),
		]),
		// In place of the rules above: of a folder within another its own count.
		...block('Directory', `"${folder}${hiddenFolder}"`, ['RewriteEngine On', 'RewriteRule ^ - [R=404,L]']),
		...zone,
		...xmlTypes.flatMap(([name, type]) =>
			block('LocationMatch', `"^${at}/(.*/)?${name}(\\.(br|gz))?$"`, [`ForceType "${type}; charset=utf-8"`]),
		),
	];
	const head = [`# ${words.made}`, '# a2enmod headers rewrite mime dir alias deflate ssl'];
	if (sharesHost(hosted)) return `${[...head, `# ${words.withinApache(host)}`, ...own].join('\n')}\n`;
	const virtual = block('VirtualHost', listen === null ? `*:${port}` : listen, [
		`ServerName ${host}`,
		...(listen === null && isSecure
			? [`# ${words.certificate}`, 'SSLEngine on', '# SSLCertificateFile …', '# SSLCertificateKeyFile …']
			: []),
		`DocumentRoot "${folder}"`,
		...errors,
		...(base === '' ? [] : [`RedirectMatch 302 "^/$" "${base}/"`, `RedirectMatch 404 "^/(?!${at.slice(1)}(?:/|$)).+"`]),
		...own,
	]);
	const unencrypted =
		listen === null && isSecure
			? block('VirtualHost', '*:80', [`ServerName ${host}`, `Redirect permanent / https://${host}/`])
			: [];
	return `${[...head, ...virtual, ...unencrypted].join('\n')}\n`;
}
