import { hosting as words } from '../vi/founding/hosting.ts';
import { type Hosted, hiddenFolder, indented, inPattern, sharesHost } from './hosted.ts';
import { mediaTypes, xmlTypes } from './media-types.ts';
import { nginxMoves } from './moves.ts';
import { type Zone, zonesOf } from './zones.ts';

const headersOf = ({ headers }: Zone) => headers.map(([name, value]) => `add_header ${name} "${value}" always;`);

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines, '    '), '}'];

/** The settings of nginx for a site: a file for its folder `sites-available` or `conf.d`; below a path one for the server of the host. */
export function nginxConfig(hosted: Hosted): string {
	const { host, base, isSecure, listen } = hosted;
	if (sharesHost(hosted)) {
		const own = [
			`location = ${base} { return 301 ${base}/; }`,
			// No pattern of the host's own server counts here.
			...block(`location ^~ ${base}/`, [...settingsOf(hosted), ...locationsOf(hosted)]),
		];
		return `${[`# ${words.made}`, `# ${words.withinNginx(host)}`, ...own].join('\n')}\n`;
	}
	const server = block('server', [
		...(listen === null
			? [...(isSecure ? ['listen 443 ssl;', 'listen [::]:443 ssl;'] : ['listen 80;', 'listen [::]:80;'])]
			: [`listen ${listen};`]),
		`server_name ${host};`,
		...(listen === null && isSecure
			? [`# ${words.certificate}`, '# ssl_certificate …;', '# ssl_certificate_key …;']
			: []),
		'',
		...settingsOf(hosted),
		...(base === '' ? [] : [`location = / { return 302 ${base}/; }`, `location = ${base} { return 301 ${base}/; }`]),
		...locationsOf(hosted),
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

/** What holds for every file of the site. */
function settingsOf({ base }: Hosted): string[] {
	const all = [...mediaTypes.values()];
	const xml = xmlTypes.map(([, type]) => type);
	const texts = [...all.filter(({ isText }) => isText).map(({ type }) => type), ...xml].filter(
		(one) => one !== 'text/html',
	);
	const packed = [...all.filter(({ packs }) => packs).map(({ type }) => type), ...xml].filter(
		(one) => one !== 'text/html',
	);
	return [
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
	];
}

/** The parts of the site, and what stands in no part. */
function locationsOf({ base, isSecure, folder, moves }: Hosted): string[] {
	const zones = zonesOf(isSecure);
	const [whole] = zones;
	const location = (zone: Zone) =>
		block(`location ${base}${zone.at}`, [`alias ${folder}${zone.at};`, ...headersOf(zone)]);
	return [
		`location ^~ ${base}${hiddenFolder} { return 404; }`,
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
	];
}
