import {
	chmodSync,
	copyFileSync,
	cpSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hostedAt } from '../src/hosting/hosted.ts';
import { mediaTypes } from '../src/hosting/media-types.ts';
import { hostingPlaces } from '../src/hosting/places.ts';
import { compressedFiles } from '../src/publication/laid/compressed.ts';
import { prefixesOf } from '../src/register/moved/leads.ts';
import { type Answer, freePort, isInstalled, programs, startServer, type WebServer } from './web-server.ts';

/** Files of the site that are packed ahead here. */
const packed = [
	'index.html',
	'404.html',
	'van-ban/index.html',
	'du-lieu/assignments.json',
	'lich/tat-ca.ics',
	'feed.xml',
];

const work = mkdtempSync(join(tmpdir(), 'minhbach-hosting-'));
chmodSync(work, 0o755);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A copy of a site with a file of each kind in the folder `moi-kieu`, and with packed files. */
async function copyOf(site: string, name: string): Promise<string> {
	const folder = join(work, name);
	cpSync(site, folder, { recursive: true });
	mkdirSync(join(folder, 'moi-kieu'));
	// What the publisher keeps at a target.
	mkdirSync(join(folder, '.minhbach/tam'), { recursive: true });
	for (const path of ['nhat-ky.json', 'tam/1-1']) writeFileSync(join(folder, '.minhbach', path), 'nobody reads this');
	for (const end of mediaTypes.keys()) writeFileSync(join(folder, `moi-kieu/tep.${end}`), `${end}\n`);
	const places = new Map(
		packed.map((path) => {
			const from = join(folder, path);
			return [path, { from, written: { sha256: '', bytes: lstatSync(from).size, modified: 0 } }];
		}),
	);
	for (const [path, { from }] of await compressedFiles(places, join(work, `${name}-packed`)))
		copyFileSync(from, join(folder, path));
	return folder;
}

const sites = [
	['at the root of a host', 'site', 'https://minhbach.example', '', false],
	['below a path', 'below', 'https://office.example/minhbach', '/minhbach', false],
	['below a path of a host that has other sites', 'below', 'https://office.example/minhbach', '/minhbach', true],
] as const;

/** The settings of a host of other sites, within which those of this one stand. */
const ofHost: Record<keyof typeof programs, (own: string, port: number, other: string) => string> = {
	nginx: (own, port, other) =>
		`server {\nlisten 127.0.0.1:${port};\nroot ${other};\nlocation ~ \\.csv$ { return 204; }\n${own}}\n`,
	caddy: (own, port, other) => `http://:${port} {\nbind 127.0.0.1\n${own}root * ${other}\nfile_server\n}\n`,
	apache: (own, port, other) =>
		`<VirtualHost 127.0.0.1:${port}>\nDocumentRoot ${other}\n<Directory ${other}>\nRequire all granted\nDirectoryIndex index.html\n</Directory>\n${own}</VirtualHost>\n`,
};
const copies = new Map<string, string>();
beforeAll(async () => {
	for (const name of ['site', 'below'] as const) copies.set(name, await copyOf(inject(name), name));
	mkdirSync(join(work, 'other'));
	writeFileSync(join(work, 'other/index.html'), 'other');
});

/** What is said with every file of the site, and what lets no other site show it. */
const always = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'strict-transport-security': 'max-age=31536000',
};
const unframed = { 'x-frame-options': 'SAMEORIGIN', 'content-security-policy': "frame-ancestors 'self'" };
const short = { 'cache-control': 'public, max-age=300' };
const lasting = { 'cache-control': 'public, max-age=31536000, immutable' };

const moves = prefixesOf([
	{ from: '/van-ban/binh-tan/cu/', to: '/van-ban/binh-tan/7679-qd-ubnd-2022/' },
	{ from: '/van-ban/binh-tan/cu/9.9/', to: '/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/' },
	{ from: '/don-vi/binh-tan/da-bo/', to: '/don-vi/' },
	{ from: '/lich/cu.ics', to: '/lich/tat-ca.ics' },
	{ from: '/van-ban/binh-tan/muc-dd/', to: '/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1.2.1' },
]);

const names = Object.keys(programs) as (keyof typeof programs)[];
const cases = names.flatMap((name) => sites.map((site) => [name, ...site] as const));

for (const [name, where, site, address, base, isShared] of cases) {
	const isHere = isInstalled(name);
	if (!isHere)
		process.stderr.write(
			`${name} is not installed: its settings are not tested. apt-get install ${programs[name].packageName}\n`,
		);
	describe.skipIf(!isHere)(`${name} with its settings, ${where},`, () => {
		let server: WebServer;
		let folder = '';
		beforeAll(async () => {
			const port = await freePort();
			folder = copies.get(site) ?? '';
			const listen = isShared ? null : `127.0.0.1:${port}`;
			const own = Object.values(hostingPlaces[name](hostedAt(address, folder, listen, moves))).join('');
			server = await startServer(name, isShared ? ofHost[name](own, port, join(work, 'other')) : own, port);
		});
		afterAll(() => server?.stop());
		const ask = (path: string, encoding?: string) => server.ask(base + path, encoding);
		const said = ({ status, headers }: Answer) => ({ status, ...headers });
		const typeOf = ({ headers }: Answer) => headers['content-type']?.toLowerCase();
		const read = (path: string) => readFileSync(join(folder, path));

		test('gives a page, and says that no other site may show it', async () => {
			for (const path of ['/', '/van-ban/', '/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/']) {
				const answer = await ask(path);
				expect(said(answer), path).toMatchObject({ status: 200, ...always, ...unframed, ...short });
				expect(typeOf(answer)).toBe('text/html; charset=utf-8');
				expect(answer.body.equals(read(`${path}index.html`))).toBe(true);
			}
		});

		test('gives the page of what is not there, also for a folder without a page', async () => {
			for (const path of ['/khong-co/', '/khong-co.ics', '/tim-kiem/chu/', '/van-ban/khong-co/1/']) {
				const answer = await ask(path);
				expect(said(answer), path).toMatchObject({ status: 404, ...always, ...unframed });
				expect(answer.body.equals(read('404.html')), path).toBe(true);
				expect(typeOf(answer)).toBe('text/html; charset=utf-8');
			}
		});

		test('leads from an address without its slash to the page', async () => {
			for (const path of ['/van-ban', '/don-vi/binh-tan/phong-noi-vu']) {
				const { status, headers } = await ask(path);
				expect([301, 308], path).toContain(status);
				expect(new URL(headers.location ?? '', `http://127.0.0.1${base}${path}`).pathname).toBe(`${base}${path}/`);
			}
		});

		test('leads from old addresses to where what stood there stands now', async () => {
			const plan = '/van-ban/binh-tan/7679-qd-ubnd-2022/';
			for (const [from, to] of [
				['/van-ban/binh-tan/cu/', plan],
				['/van-ban/binh-tan/cu/1.2.1/', `${plan}1.2.1/`],
				['/van-ban/binh-tan/cu/lich.ics', `${plan}lich.ics`],
				['/van-ban/binh-tan/cu/9.9/', `${plan}1.2.1/`],
				['/nhung/van-ban/binh-tan/cu/', `/nhung${plan}`],
				['/don-vi/binh-tan/da-bo/', '/don-vi/'],
				['/don-vi/binh-tan/da-bo/lich/', '/don-vi/'],
				['/lich/cu.ics', '/lich/tat-ca.ics'],
				['/van-ban/binh-tan/muc-dd/', `${plan}#nv-1.2.1`],
			] as const) {
				const { status, headers } = await ask(from);
				const { pathname, hash } = new URL(headers.location ?? '', `http://127.0.0.1${base}${from}`);
				expect([status, pathname + hash], from).toEqual([301, base + to]);
			}
			expect((await ask('/lich/tat-ca.ics')).status).toBe(200);
			expect((await ask('/van-ban/binh-tan/cux/')).status).toBe(404);
		});

		test('lets what is named by its content be kept for ever, and nothing else', async () => {
			const one = (part: string, end: string) =>
				`/${part}/${readdirSync(join(folder, part)).find((file) => file.endsWith(end)) ?? ''}`;
			for (const [path, type] of [
				[one('_astro', '.js'), 'text/javascript; charset=utf-8'],
				[one('_astro', '.css'), 'text/css; charset=utf-8'],
				[one('_astro', '.woff2'), 'font/woff2'],
				[one('tim-kiem/chu', '.json'), 'application/json; charset=utf-8'],
				[one('tim-kiem/loi', '.json'), 'application/json; charset=utf-8'],
			] as const) {
				const answer = await ask(path);
				expect(said(answer), path).toMatchObject({ status: 200, ...always, ...unframed, ...lasting });
				expect(typeOf(answer)).toBe(type);
			}
			for (const path of ['/tim-kiem/ten.json', '/tim-kiem/muc-luc.json', '/tim-kiem/', '/favicon.svg'])
				expect(said(await ask(path)), path).toMatchObject({ status: 200, ...always, ...short });
		});

		test('names calendars, feeds and what describes the search by their kinds', async () => {
			for (const [path, type] of [
				['/lich/tat-ca.ics', 'text/calendar'],
				['/feed.xml', 'application/atom+xml'],
				['/don-vi/binh-tan/phong-noi-vu/feed.xml', 'application/atom+xml'],
				['/opensearch.xml', 'application/opensearchdescription+xml'],
				['/sitemap-index.xml', 'application/xml'],
				['/du-lieu/catalog.jsonld', 'application/ld+json'],
			]) {
				const answer = await ask(path ?? '');
				expect([answer.status, typeOf(answer)], path).toEqual([200, `${type}; charset=utf-8`]);
				expect(said(answer)).toMatchObject(always);
			}
		});

		test('knows every kind of file of the table', async () => {
			for (const [end, { type, isText }] of mediaTypes) {
				const answer = await ask(`/moi-kieu/tep.${end}`);
				expect([answer.status, typeOf(answer)], end).toEqual([200, isText ? `${type}; charset=utf-8` : type]);
			}
		});

		test('lets summaries alone be shown by other sites, and open data alone be read by them', async () => {
			const summary = await ask('/nhung/don-vi/binh-tan/phong-noi-vu/');
			expect(said(summary)).toMatchObject({ status: 200, ...always, ...short });
			for (const header of Object.keys(unframed)) expect(summary.headers[header]).toBeUndefined();
			const data = await ask('/du-lieu/assignments.csv');
			expect(said(data)).toMatchObject({ status: 200, ...always, ...unframed, ...short });
			expect(data.headers['access-control-allow-origin']).toBe('*');
			expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
		});

		test('sends what was packed ahead, with the kind of the file itself, to whoever can unpack it', async () => {
			const ends =
				name === 'nginx'
					? [['gzip', 'gz']]
					: [
							['br', 'br'],
							['gzip', 'gz'],
						];
			for (const [path, file, type] of [
				['/', 'index.html', 'text/html'],
				['/van-ban/', 'van-ban/index.html', 'text/html'],
				['/du-lieu/assignments.json', 'du-lieu/assignments.json', 'application/json'],
				['/lich/tat-ca.ics', 'lich/tat-ca.ics', 'text/calendar'],
				['/feed.xml', 'feed.xml', 'application/atom+xml'],
			] as const) {
				for (const [encoding = '', end] of ends) {
					const answer = await ask(path, encoding);
					expect(said(answer), `${path} ${encoding}`).toMatchObject({
						status: 200,
						'content-encoding': encoding,
						...always,
					});
					expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
					expect(typeOf(answer)).toBe(`${type}; charset=utf-8`);
					expect(answer.body.equals(read(`${file}.${end}`)), path).toBe(true);
				}
				const plain = await ask(path);
				expect(plain.headers['content-encoding']).toBeUndefined();
				expect(plain.body.equals(read(file))).toBe(true);
			}
		});

		test('gives what the publisher keeps there to nobody', async () => {
			for (const path of ['/.minhbach/nhat-ky.json', '/.minhbach/tam/1-1', '/.minhbach/', '/.minhbach']) {
				const answer = await ask(path);
				expect(answer.body.includes('nobody reads this'), path).toBe(false);
				// Apache puts the slash to a folder before it asks what is there.
				if (path !== '/.minhbach') expect(answer.status, path).toBe(404);
			}
		});

		test.runIf(isShared)('leaves the rest of the host as it is', async () => {
			for (const path of ['/', '/index.html']) {
				const answer = await server.ask(path);
				expect([answer.status, answer.body.toString()], path).toEqual([200, 'other']);
				expect(answer.headers['x-frame-options'], path).toBeUndefined();
			}
			const nothing = await server.ask('/khong-co/');
			expect([nothing.status, nothing.body.equals(read('404.html'))]).toEqual([404, false]);
			const { status, headers } = await server.ask(base);
			expect([301, 308]).toContain(status);
			expect(new URL(headers.location ?? '', 'http://127.0.0.1').pathname).toBe(`${base}/`);
		});

		test.runIf(base !== '' && !isShared)(
			'leads from the root of the host and from the path without a slash to the site, and has nothing else',
			async () => {
				for (const path of ['/', base]) {
					const { status, headers } = await server.ask(path);
					expect([301, 302, 308]).toContain(status);
					expect(new URL(headers.location ?? '', 'http://127.0.0.1').pathname).toBe(`${base}/`);
				}
				for (const path of ['/van-ban/', `${base}x/`, '/index.html'])
					expect((await server.ask(path)).status, path).toBe(404);
			},
		);
	});
}
