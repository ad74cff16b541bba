import { hosting as words } from '../vi/founding/hosting.ts';
import { type Hosted, indented, inPattern } from './hosted.ts';
import { mediaTypes, xmlTypes } from './media-types.ts';
import { apacheMoves } from './moves.ts';
import { zonesOf } from './zones.ts';

/** The settings of Apache for a site: a file for its folder `sites-available`. It needs the modules that its first line names. */
export function apacheConfig({ host, base, isSecure, folder, listen, moves }: Hosted): string {
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
	const virtual = block('VirtualHost', listen === null ? `*:${port}` : listen, [
		`ServerName ${host}`,
		...(listen === null && isSecure
			? [`# ${words.certificate}`, 'SSLEngine on', '# SSLCertificateFile …', '# SSLCertificateKeyFile …']
			: []),
		`DocumentRoot "${folder}"`,
		...apacheMoves(moves, base),
		...(base === ''
			? []
			: [
					`Alias "${base}/" "${folder}/"`,
					`RedirectMatch 302 "^/$" "${base}/"`,
					`RedirectMatch 301 "^${at}$" "${base}/"`,
					`RedirectMatch 404 "^/(?!${at.slice(1)}(?:/|$)).+"`,
				]),
		`ErrorDocument 403 ${base}/404.html`,
		`ErrorDocument 404 ${base}/404.html`,
		...block('Directory', `"${folder}"`, [
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
		]),
		...block('IfModule', 'mod_deflate.c', [
			`AddOutputFilterByType DEFLATE ${[...new Set([...[...mediaTypes.values()].filter(({ packs }) => packs).map(({ type }) => type), ...xmlTypes.map(([, type]) => type)])].join(' ')}`,
		]),
		...block('FilesMatch', `"\\.(?:${packed})(?:\\.(?:br|gz))?$"`, ['Header merge Vary Accept-Encoding']),
		...zone,
		...xmlTypes.flatMap(([name, type]) =>
			block('LocationMatch', `"^${at}/(.*/)?${name}(\\.(br|gz))?$"`, [`ForceType "${type}; charset=utf-8"`]),
		),
	]);
	const unencrypted =
		listen === null && isSecure
			? block('VirtualHost', '*:80', [`ServerName ${host}`, `Redirect permanent / https://${host}/`])
			: [];
	return `${[`# ${words.made}`, '# a2enmod headers rewrite mime dir alias deflate ssl', ...virtual, ...unencrypted].join('\n')}\n`;
}
