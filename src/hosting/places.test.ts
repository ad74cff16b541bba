import { readFileSync } from 'node:fs';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { files } from '../publication/files.ts';
import { prefixesOf } from '../register/moved/leads.ts';
import { hostedAt } from './hosted.ts';
import { mediaTypeOf, mediaTypes, xmlTypes } from './media-types.ts';
import { hostingPlaces } from './places.ts';
import { zonesOf } from './zones.ts';

const below = hostedAt('https://office.example/minhbach', '/var/www/minhbach', null);
const atRoot = hostedAt('http://minhbach.example:8080', '/srv/a', null);
const listing = (folder: string) =>
	({
		'/': ['404.html', '_astro/', 'index.html', 'du-lieu/', 'feed.xml', 'nhung/', 'tim-kiem/', 'van-ban/'],
		'/tim-kiem/': ['chu/', 'index.html', 'ten.json', 'ten/'],
	})[folder] ?? [];

it('the kinds of the files for programs are those of the table', () => {
	const ofXml = new Set(xmlTypes.map(([, type]) => type));
	const types = Object.values(files).map(({ type }) => type.split(';')[0] ?? '');
	const known = new Set([...mediaTypes.values()].map(({ type }) => type));
	// A schema is JSON to every server.
	expect(types.filter((type) => !known.has(type) && !ofXml.has(type) && type !== 'application/schema+json')).toEqual(
		[],
	);
	expect(mediaTypeOf('lich.ICS')?.type).toBe('text/calendar');
	expect(mediaTypeOf('a.exe')).toBeUndefined();
});

it('only summaries may be shown by other sites, and encryption is asked for only where there is some', () => {
	for (const isSecure of [true, false])
		for (const { at, headers } of zonesOf(isSecure)) {
			const names = headers.map(([name]) => name);
			expect(new Set(names).size).toBe(names.length);
			expect(names.includes('X-Frame-Options'), at).toBe(at !== '/nhung/');
			expect(names.includes('Content-Security-Policy'), at).toBe(at !== '/nhung/');
			expect(names.includes('Strict-Transport-Security'), at).toBe(isSecure);
			expect(names).toContain('Cache-Control');
		}
});

it.each(['nginx', 'apache', 'caddy', 'iis'] as const)('%s gives what the publisher keeps to nobody', (place) => {
	const behind = hostedAt('https://office.example/minhbach', '/var/www/minhbach', '127.0.0.1:8080');
	for (const hosted of [below, atRoot, behind])
		expect(Object.values(hostingPlaces[place](hosted)).join('')).toContain('.minhbach');
	expect(readFileSync('public/web.config', 'utf8')).toContain('<add segment=".minhbach" />');
});

it.each([
	['nginx', 'minhbach.nginx.conf', /^\s*(?:server|listen|server_name)\b|location \/ |location = \/ /m],
	['apache', 'minhbach.apache.conf', /^\s*(?:<VirtualHost|ServerName|DocumentRoot|SSLEngine)|"\^\/\$"|\(\?!minhbach/m],
	['caddy', 'minhbach.caddy', /^https?:|^\s*redir \/ |^\thandle \{/m],
] as const)('below a path of a host the settings of %s claim nothing else of it', (place, name, claims) => {
	const files: Record<string, string> = hostingPlaces[place](below);
	expect(Object.keys(files)).toEqual([name]);
	expect(files[name]).toMatch(/sẵn có của office\.example/);
	expect(files[name]).not.toMatch(claims);
	// Behind a proxy, at a port of its own, it is the whole server.
	const alone = hostingPlaces[place](
		hostedAt('https://office.example/minhbach', '/var/www/minhbach', '127.0.0.1:8080'),
	);
	expect(Object.values(alone).join('')).toMatch(claims);
});

describe('the file of IIS', () => {
	const elements = (element: XmlElement): XmlElement[] => [
		element,
		...element.children.flatMap((child) => (child instanceof XmlElement ? elements(child) : [])),
	];
	const all = (text: string) => elements(parseXml(text).root as XmlElement);
	const named = (text: string, name: string, attribute: string) =>
		all(text).flatMap((one) => (one.name === name ? [one.attributes[attribute] ?? ''] : []));
	const text = hostingPlaces.iis(below)['web.config'] ?? '';

	it('names each kind once, and every kind that the lesser file of every site names', () => {
		const kinds = named(text, 'mimeMap', 'fileExtension');
		expect(kinds).toEqual(
			[...mediaTypes.keys()].map((end) => `.${end}`).filter((end) => !/html|css|js$|txt|xml/.test(end)),
		);
		const lesser = named(readFileSync('public/web.config', 'utf8'), 'mimeMap', 'fileExtension');
		expect(lesser.filter((end) => !kinds.includes(end))).toEqual([]);
		expect(named(text, 'error', 'path')).toEqual(['/minhbach/404.html', '/minhbach/404.html']);
	});

	it('has the headers of each part of the site', () => {
		const places = all(text).filter(({ name }) => name === 'location');
		const [, ...parts] = zonesOf(true);
		expect(places.map(({ attributes }) => `/${attributes['path']}/`)).toEqual(parts.map(({ at }) => at));
		for (const [number, place] of places.entries())
			expect(
				elements(place).flatMap(({ name, attributes }) =>
					name === 'add' ? [[attributes['name'], attributes['value']]] : [],
				),
			).toEqual(parts[number]?.headers);
	});
});

describe.each(['cloudflare', 'netlify'] as const)('the files of %s', (place) => {
	const rulesOf = (text: string) =>
		text
			.split(/^(?=\/)/m)
			.slice(1)
			.map((rule) => {
				const [path = '', ...lines] = rule.trimEnd().split('\n');
				return { path, headers: lines.map((line) => /^ {2}([^:]+): (.+)$/.exec(line)?.slice(1)) };
			});

	it.each([
		['below a path', below, '/minhbach'],
		['at the root of a host', atRoot, ''],
	])('have one rule for each file, with the headers of its part, %s', (_, hosted, base) => {
		const rules = rulesOf(hostingPlaces[place](hosted, listing)['_headers'] ?? '');
		expect(rules.length).toBeLessThanOrEqual(100);
		for (const path of [
			...[
				'/',
				'/404.html',
				'/feed.xml',
				'/van-ban/',
				'/van-ban/a/b/',
				'/du-lieu/',
				'/du-lieu/units.csv',
				'/nhung/don-vi/a/',
			],
			...['/_astro/a.js', '/tim-kiem/', '/tim-kiem/ten.json', '/tim-kiem/ten/1.json', '/tim-kiem/chu/0-a.json'],
		]) {
			const fitting = rules.filter((rule) =>
				rule.path.endsWith('*') ? `${base}${path}`.startsWith(rule.path.slice(0, -1)) : `${base}${path}` === rule.path,
			);
			const zone = zonesOf(hosted.isSecure).findLast(({ at }) => path.startsWith(at));
			expect(
				fitting.map(({ headers }) => headers),
				path,
			).toEqual([zone?.headers]);
		}
	});

	it('lead from the root of the host to the site below its path, and nowhere else', () => {
		const redirects = hostingPlaces[place](below, listing) as Record<string, string>;
		expect(redirects['_redirects']).toContain('\n/ /minhbach/ 302\n');
		expect(Object.keys(hostingPlaces[place](atRoot, listing))).toEqual(['_headers']);
	});
});

const moves = prefixesOf([
	{ from: '/van-ban/a/b/', to: '/van-ban/a/c/' },
	{ from: '/van-ban/a/b/1/', to: '/van-ban/' },
	{ from: '/cu.ics', to: '/lich/tat-ca.ics' },
	{ from: '/van-ban/a/c/#nv-9', to: '/van-ban/a/c/#nv-1' },
]);
const withMoves = hostedAt('https://office.example/minhbach', '/var/www/minhbach', null, moves);

it.each(['cloudflare', 'netlify'] as const)('old addresses are lines of %s, the longest first', (place) => {
	const { _redirects: text = '' } = hostingPlaces[place](withMoves, listing) as Record<string, string>;
	const status = place === 'netlify' ? '301!' : '301';
	expect(text.split('\n').slice(1, 5)).toEqual([
		`/minhbach/nhung/van-ban/a/b/* /minhbach/nhung/van-ban/a/c/:splat ${status}`,
		`/minhbach/van-ban/a/b/1/* /minhbach/van-ban/ ${status}`,
		`/minhbach/van-ban/a/b/* /minhbach/van-ban/a/c/:splat ${status}`,
		`/minhbach/cu.ics /minhbach/lich/tat-ca.ics ${status}`,
	]);
});

it('old addresses are places of IIS, which adds what is below by itself', () => {
	const text = hostingPlaces.iis(withMoves)['web.config'] ?? '';
	const places = [
		...text.matchAll(
			/<location path="([^"]+)">\s*<system.webServer><httpRedirect [^>]*destination="([^"]+)" exactDestination="(\w+)"/g,
		),
	];
	expect(places.map(([, ...found]) => found)).toEqual([
		['nhung/van-ban/a/b', '/minhbach/nhung/van-ban/a/c', 'false'],
		['van-ban/a/b/1', '/minhbach/van-ban/', 'true'],
		['van-ban/a/b', '/minhbach/van-ban/a/c', 'false'],
		['cu.ics', '/minhbach/lich/tat-ca.ics', 'true'],
	]);
	expect(parseXml(text).root?.name).toBe('configuration');
});

it('the container holds the site and the settings of its server, and runs as nobody', () => {
	const text = hostingPlaces.container(below).Containerfile ?? '';
	expect(text).toMatch(/^COPY dist\/ \/srv\/$/m);
	expect(text).toMatch(/^USER 65534:65534$/m);
	const [, config = ''] = /<<'CADDYFILE' \/etc\/caddy\/Caddyfile\n(.*\n)CADDYFILE\n/s.exec(text) ?? [];
	expect(config).toContain('http://:8080 {\n');
	expect(config).toContain('\thandle_path /minhbach/* {\n\t\troot * /srv\n');
});

it('without encryption by its own name a server listens where it is told, with it where the web does', () => {
	const encrypted = hostedAt('https://office.example', '/var/www/minhbach', null);
	expect(hostingPlaces.nginx(encrypted)['minhbach.nginx.conf']).toMatch(
		/listen 443 ssl;.*return 301 https:\/\/\$host/s,
	);
	expect(hostingPlaces.nginx(atRoot)['minhbach.nginx.conf']).toMatch(/^ {4}listen 80;$/m);
	expect(hostingPlaces.caddy(atRoot).Caddyfile).toMatch(/^http:\/\/minhbach\.example \{$/m);
	expect(hostingPlaces.apache(atRoot)['minhbach.apache.conf']).toMatch(/^<VirtualHost \*:80>$/m);
});
