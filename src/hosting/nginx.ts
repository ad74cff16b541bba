import { hosting as words } from '../vi/founding/hosting.ts';
import { type Hosted, indented, inPattern } from './hosted.ts';
import { mediaTypes, xmlTypes } from './media-types.ts';
import { nginxMoves } from './moves.ts';
import { type Zone, zonesOf } from './zones.ts';

const headersOf = ({ headers }: Zone) => headers.map(([name, value]) => `add_header ${name} "${value}" always;`);

/** The settings of nginx for a site: a file for its folder `sites-available` or `conf.d`. */
export function nginxConfig({ host, base, isSecure, folder, listen, moves }: Hosted): string {
	const zones = zonesOf(isSecure);
	const [whole] = zones;
	const all = [...mediaTypes.values()];
	const xml = xmlTypes.map(([, type]) => type);
	const texts = [...all.filter(({ isText }) => isText).map(({ type }) => type), ...xml].filter(
		(one) => one !== 'text/html',
	);
	const packed = [...all.filter(({ packs }) => packs).map(({ type }) => type), ...xml].filter(
		(one) => one !== 'text/html',
	);
	const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines, '    '), '}'];
	const location = (zone: Zone) =>
		block(`location ${base}${zone.at}`, [`alias ${folder}${zone.at};`, ...headersOf(zone)]);
	const server = block('server', [
		...(listen === null
			? [...(isSecure ? ['listen 443 ssl;', 'listen [::]:443 ssl;'] : ['listen 80;', 'listen [::]:80;'])]
			: [`listen ${listen};`]),
		`server_name ${host};`,
		...(listen === null && isSecure
			? [`# ${words.certificate}`, '# ssl_certificate …;', '# ssl_certificate_key …;']
			: []),
		'',
		'charset utf-8;',
		`charset_types ${[...new Set(texts)].join(' ')};`,
		...block(
			'types',
			Array.from(mediaTypes, ([end, { type }]) => `${type} ${end};`),
		),
		'default_type application/octet-stream;',
		'index index.html;',
		'absolute_redirect off;',
		`error_page 403 =404 ${base}/404.html;`,
		`error_page 404 ${base}/404.html;`,
		'',
		`# ${words.packed}`,
		'gzip_static on;',
		'gzip_vary on;',
		'gzip on;',
		'gzip_proxied any;',
		'gzip_min_length 1000;',
		`gzip_types ${[...new Set(packed)].join(' ')};`,
		`# ${words.brotli}`,
		'# brotli_static on;',
		'',
		...(base === '' ? [] : [`location = / { return 302 ${base}/; }`, `location = ${base} { return 301 ${base}/; }`]),
		...nginxMoves(moves, base),
		...zones.flatMap(location),
		...xmlTypes.flatMap(([name, type]) =>
			block(`location ~ ^${inPattern(base)}/((?:.*/)?${name})$`, [
				`alias ${folder}/$1;`,
				'types { }',
				`default_type ${type};`,
				...(whole === undefined ? [] : headersOf(whole)),
			]),
		),
		...(base === '' ? [] : ['location / { return 404; }']),
	]);
	const unencrypted =
		listen === null && isSecure
			? block('server', [
					'listen 80;',
					'listen [::]:80;',
					`server_name ${host};`,
					'return 301 https://$host$request_uri;',
				])
			: [];
	return `${[`# ${words.made}`, ...server, ...unencrypted].join('\n')}\n`;
}
