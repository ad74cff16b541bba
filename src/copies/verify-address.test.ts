import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, it, test } from 'vitest';
import { madeUpSite, withItsManifest } from '../fixtures/made-up-site.ts';
import { AskError, asker } from './ask.ts';
import { isWholeCopy } from './verdict.ts';
import { type AddressCheck, siteAddress, verifyAddress } from './verify-address.ts';

const servers: Server[] = [];
afterEach(() => {
	for (const one of servers.splice(0)) {
		one.closeAllConnections();
		one.close();
	}
});

/** Serves with this on the machine itself; returns the address. */
async function served(listener: RequestListener): Promise<string> {
	const server = createServer(listener).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

type Files = Map<string, Uint8Array>;
const site = (most?: number, address?: string): Files =>
	withItsManifest(madeUpSite(1, 12), most, address === undefined ? {} : { site: address });

/** How a plain server answers from these files, below a path. */
const from =
	(files: Files, below = '/'): RequestListener =>
	({ url = '' }, response) => {
		const path = decodeURIComponent(url).slice(below.length);
		const bytes = files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
		response.writeHead(bytes === undefined ? 404 : 200).end(bytes ?? files.get('404.html'));
	};

const check: AddressCheck = { keys: null, sample: null, mirror: true, atOnce: 4, progress: () => {} };
const manner = { allowPrivate: true, atOnce: 4, silence: 400 };

async function verdictOn(address: string, more: Partial<AddressCheck> = {}, how: Partial<typeof manner> = {}) {
	const ask = asker({ ...manner, ...how });
	return verifyAddress(siteAddress(address) ?? new URL(address), ask, { ...check, ...more }).finally(ask.close);
}

it.each([
	['in one manifest', undefined, '/'],
	['in parts', 4000, '/'],
	['below a path', 4000, '/minhbach/'],
])('a published site that is as its manifest says is whole: %s', async (_, most, below) => {
	const files = site(most);
	const verdict = await verdictOn((await served(from(files, below))).replace(/\/$/, below));
	expect(verdict).toMatchObject({ differences: [], checked: files.size - 1 });
	expect(isWholeCopy(verdict)).toBe(true);
});

test('what differs is told by its kind: missing, shorter, longer, other bytes', async () => {
	const files = site();
	const served_ = new Map(files);
	served_.delete('feed.xml');
	served_.set('index.html', (files.get('index.html') ?? new Uint8Array()).subarray(1));
	served_.set('van-ban/xa-1/1-kh/hinh.svg', Buffer.from('x'.repeat(100_000)));
	served_.set(
		'van-ban/xa-1/1-kh/index.html',
		Buffer.from((files.get('van-ban/xa-1/1-kh/index.html') ?? []).toString().replaceAll('1', '2')),
	);
	const { differences } = await verdictOn(await served(from(served_)));
	expect(differences.map(({ kind, path, found }) => [kind, path, found])).toEqual([
		['missing', 'feed.xml', undefined],
		['size', 'index.html', (files.get('index.html')?.length ?? 0) - 1],
		['size', 'van-ban/xa-1/1-kh/hinh.svg', null],
		['changed', 'van-ban/xa-1/1-kh/index.html', undefined],
	]);
});

test('a server that answers 200 with an error page is found out, for the manifest and for a file', async () => {
	const page = '<!DOCTYPE html><title>Lỗi</title>';
	const all = await served((_, response) => response.end(page));
	expect(await verdictOn(all)).toMatchObject({ read: { code: 'web-page' } });
	const files = site();
	const gone = new Map(files).set('feed.xml', Buffer.from(page));
	expect((await verdictOn(await served(from(gone)))).differences).toMatchObject([{ kind: 'size', path: 'feed.xml' }]);
});

test('a redirect within the site is followed, to elsewhere it is refused', async () => {
	const files = site();
	const within = await served((request, response) =>
		request.url === '/404.html'
			? response.writeHead(308, { location: '/404' }).end()
			: from(new Map(files).set('404', files.get('404.html') ?? new Uint8Array()))(request, response),
	);
	expect((await verdictOn(within)).differences).toEqual([]);
	const other = await served(from(files));
	const elsewhere = await served((request, response) =>
		response.writeHead(302, { location: other + request.url }).end(),
	);
	await expect(verdictOn(elsewhere)).rejects.toMatchObject({ code: 'elsewhere' });
	const one = await served((request, response) =>
		request.url === '/feed.xml'
			? response.writeHead(302, { location: `${other}feed.xml` }).end()
			: from(files)(request, response),
	);
	expect((await verdictOn(one)).differences).toEqual([{ kind: 'changed', path: 'feed.xml' }]);
	const round = await served((_, response) => response.writeHead(302, { location: '/a' }).end());
	await expect(verdictOn(round)).rejects.toMatchObject({ code: 'redirects' });
});

test('private networks are not asked, by number or by name, unless that is allowed', async () => {
	const address = await served(from(site()));
	for (const one of [address, address.replace('127.0.0.1', 'localhost'), 'http://[::1]:1/', 'http://2130706433/'])
		await expect(verdictOn(one, {}, { allowPrivate: false })).rejects.toMatchObject({ code: 'private' });
});

test('a server that says nothing is given up, one that sends without end is cut off', async () => {
	await expect(verdictOn(await served(() => {}), {}, { silence: 50 })).rejects.toMatchObject({ code: 'timeout' });
	const files = site();
	let sent = 0;
	const endless = await served((request, response) => {
		if (request.url !== '/feed.xml') return from(files)(request, response);
		const send = () => {
			while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
		};
		response.on('drain', send);
		send();
	});
	expect((await verdictOn(endless)).differences).toEqual([
		{ kind: 'size', path: 'feed.xml', expected: 6, found: null },
	]);
	expect(sent).toBeLessThan(20_000_000);
});

test('a question is put again where the server was busy', async () => {
	const files = site();
	const seen = new Set<string | undefined>();
	const busy = await served((request, response) => {
		if (seen.has(request.url)) return from(files)(request, response);
		seen.add(request.url);
		response.writeHead(503).end();
	});
	expect((await verdictOn(busy, {}, { silence: 300 })).differences).toEqual([]);
});

test('where nothing can be reached any more, it is given up', async () => {
	const files = withItsManifest(madeUpSite(1, 60));
	const failing = await served((request, response) =>
		request.url?.startsWith('/du-lieu/') ? from(files)(request, response) : response.writeHead(500).end(),
	);
	const verdict = await verdictOn(failing, {}, { silence: 5 });
	expect(verdict.givenUp).toBe(true);
	expect(verdict.differences.length).toBeLessThan(40);
	expect(isWholeCopy(verdict)).toBe(false);
});

test('what a server compresses is compared as it is', async () => {
	const files = site();
	const address = await served(({ url = '' }, response) => {
		const bytes = files.get(url === '/' || url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1));
		response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes ?? ''));
	});
	expect((await verdictOn(address)).differences).toEqual([]);
});

test('a manifest from elsewhere is told, unless the copy may be a mirror', async () => {
	const address = await served(from(site()));
	const verdict = await verdictOn(address, { mirror: false });
	expect(verdict).toMatchObject({ elsewhere: address, differences: [] });
	expect(isWholeCopy(verdict)).toBe(false);
	const files: Files = new Map();
	const own = await served(from(files));
	for (const [path, bytes] of site(undefined, own.replace(/\/$/, ''))) files.set(path, bytes);
	expect(isWholeCopy(await verdictOn(own, { mirror: false }))).toBe(true);
});

test('files that tell servers what to do need not be shown', async () => {
	const files = withItsManifest(new Map([...madeUpSite(1, 3), ['web.config', '<x/>'], ['_headers', '/*']]));
	const hidden = new Map(files);
	for (const path of ['web.config', '_headers']) hidden.delete(path);
	expect((await verdictOn(await served(from(hidden)))).differences).toEqual([]);
	hidden.set('_headers', Buffer.from('//'));
	expect((await verdictOn(await served(from(hidden)))).differences).toEqual([{ kind: 'changed', path: '_headers' }]);
});

test('a sample compares so many files, and says so', async () => {
	expect(await verdictOn(await served(from(site())), { sample: 5 })).toMatchObject({ checked: 5 });
});

it.each([
	['https://minhbach.example', 'https://minhbach.example/'],
	['https://minhbach.example/trang', 'https://minhbach.example/trang/'],
	['https://minhbach.example/trang/index.html?x#y', 'https://minhbach.example/trang/'],
	['https://minhbach.example/du-lieu/manifest.json', 'https://minhbach.example/'],
	['HTTP://User:mat-khau@minhbach.example/', 'http://minhbach.example/'],
	['ftp://minhbach.example', undefined],
	['dist', undefined],
	['https://', undefined],
])('%s is the address of a site: %s', (words, address) => {
	expect(siteAddress(words)?.href).toBe(address);
});

test('an address that is refused is an error of its own', () => {
	expect(new AskError('private', 'x')).toBeInstanceOf(Error);
});

it.each([
	['br', brotliCompressSync],
	['gzip', gzipSync],
] as const)(
	'a packed file of the site is compared as it is, also where the server says that it is packed: %s',
	async (coding, pack) => {
		const end = coding === 'br' ? '.br' : '.gz';
		const plain = [...madeUpSite(1, 3)].map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]);
		const files = withItsManifest(
			new Map(
				plain.flatMap(([path, bytes]) => [
					[path, bytes],
					[`${path}${end}`, pack(bytes)],
				]),
			),
		);
		const plainly = from(files);
		const verdict = await verdictOn(
			await served((request, response) => {
				if (request.url?.endsWith(end)) response.setHeader('content-encoding', coding);
				plainly(request, response);
			}),
		);
		expect(verdict.differences).toEqual([]);
	},
);
