import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesOfSmall, readPaths, type ServedSite, serveSmall, withManifest } from '../fixtures/portal-sites.ts';
import { type ListedFile, manifestPath } from '../manifest/manifest.ts';
import { writeManifest } from '../manifest/write.ts';
import type { PortalSite, SiteCopy } from '../register/portal/portal-site.ts';
import { keptSites, type ListedSites, readSites } from './copies.ts';
import { siteId } from './site-id.ts';
import { portalTables } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'minhbach-portal-'));
let good: ServedSite;
let other: ServedSite;
let cache = '';
let caches = 0;

beforeAll(async () => {
	good = await serveSmall({ locality: 'binh-tan', name: 'Quận Bình Tân' });
	other = await serveSmall({ locality: 'hoc-mon', name: 'Huyện Hóc Môn', level: '85' });
});
afterAll(async () => {
	await Promise.all([good.stop(), other.stop()]);
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
	caches += 1;
	cache = join(folder, String(caches));
	for (const one of [good, other]) {
		one.answer = () => false;
		one.asked.length = 0;
	}
});

const listed = (...sites: { address: string; name?: string }[]): ListedSites => ({
	...{ own: 'https://cong.example', allowPrivate: true },
	sites,
});
/** Reads the sites on a day; what is kept then. */
async function read(sites: ListedSites, today = '2026-11-29', silence = 60): Promise<SiteCopy[]> {
	await readSites(sites, cache, { today, silence, told: () => {} });
	return keptSites(sites, cache);
}
const faults = (copies: readonly SiteCopy[]) => copies.map(({ site }) => site.fault);
const only = (copies: readonly SiteCopy[]): PortalSite => {
	const [first] = copies;
	if (first === undefined) throw new Error('no site');
	return first.site;
};

describe('a site that answers as it should', () => {
	test('is read once, and asked by its tag from then on', async () => {
		const [copy] = await read(listed(good));
		expect(copy?.site).toMatchObject({
			fault: null,
			published: '2026-11-20',
			readOn: '2026-11-29',
			name: 'Quận Bình Tân',
		});
		expect(copy?.digest?.counts).toMatchObject({ documents: 1, assignments: 2, targets: 1, bodies: 1 });
		expect(good.asked.map((one) => one.slice(4)).sort()).toEqual([...readPaths].sort());
		good.asked.length = 0;
		const [again] = await read(listed(good), '2026-11-30');
		expect(good.asked).toEqual([`304 ${manifestPath}`]);
		expect(again?.digest).toEqual(copy?.digest);
		expect(again?.site.readOn).toBe('2026-11-30');
	});

	test('that was published anew is asked for the changed files alone', async () => {
		await read(listed(good));
		const before = good.files;
		good.files = filesOfSmall(good.address, {
			locality: 'binh-tan',
			name: 'Quận Bình Tân',
			level: '95',
			day: '2026-11-25',
		});
		good.asked.length = 0;
		const [copy] = await read(listed(good));
		expect(good.asked).toContain('200 du-lieu/targets.parquet');
		expect(good.asked.filter((one) => /units|documents|assignments|localities|indicators/.test(one))).toEqual([]);
		expect(copy?.digest?.targets[0]?.value).toBe(95);
		good.files = before;
	});

	test('may be empty', async () => {
		const empty = await serveSmall({ locality: 'can-gio', name: 'Huyện Cần Giờ', isEmpty: true });
		const [copy] = await read(listed(empty));
		await empty.stop();
		expect(copy?.site.fault).toBe(null);
		expect(copy?.digest?.counts).toMatchObject({ documents: 0, assignments: 0, bodies: 1 });
	});
});

describe('a site that cannot be read keeps its last good copy, with its day', () => {
	type Answer = ServedSite['answer'];
	const page: Answer = (_, response) =>
		Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Lỗi</h1>'));
	const cases: readonly [string, PortalSite['fault'], Answer][] = [
		['an error page with the status 200', 'web-page', page],
		['an error of the server', 'status', (_, response) => Boolean(response.writeHead(500).end('x'))],
		['no manifest', 'no-manifest', (_, response) => Boolean(response.writeHead(404).end('x'))],
		['nothing, ever', 'timeout', () => true],
		[
			'a redirect elsewhere',
			'elsewhere',
			(_, response) => Boolean(response.writeHead(302, { location: 'https://elsewhere.example/' }).end()),
		],
		[
			'a redirect to another port of this machine',
			'elsewhere',
			(_, response) => Boolean(response.writeHead(302, { location: 'http://127.0.0.1:1/du-lieu/manifest.json' }).end()),
		],
		[
			'redirects in a circle',
			'redirects',
			(request, response) => Boolean(response.writeHead(302, { location: request.url ?? '/' }).end()),
		],
		[
			'another protocol, unasked',
			'network',
			(_, response) =>
				Boolean(
					response.socket?.write(
						'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
					),
				),
		],
		['no HTTP at all', 'network', (_, response) => Boolean(response.socket?.end('\0\0\r\n\r\n'))],
		[
			'half of a packed body',
			'network',
			(_, response) => {
				response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync('x'.repeat(99)).subarray(0, 20));
				return Boolean(response.socket?.end());
			},
		],
		['a body without an end', 'too-large', (_, response) => endless(response, {})],
		[
			'a body of 2 GB that says so',
			'too-large',
			(_, response) => endless(response, { 'content-length': String(2 ** 31) }),
		],
		[
			'an error page in the place of a file',
			'changed-file',
			(request, response, path) => path === 'du-lieu/units.parquet' && page(request, response, path),
		],
		[
			'a file of data without an end',
			'too-large',
			(_, response, path) => path.endsWith('targets.parquet') && endless(response, {}),
		],
		[
			'a cut file',
			'changed-file',
			(_, response, path) => {
				const content = good.files.get(path);
				return path.endsWith('assignments.parquet') && Boolean(response.writeHead(200).end(content?.subarray(0, 900)));
			},
		],
	];
	const first = join(folder, 'first');
	beforeAll(() => readSites(listed(good), first, { today: '2026-11-29', silence: 1000, told: () => {} }));
	test.each(cases)('%s', async (_, fault, answer) => {
		cpSync(first, cache, { recursive: true });
		const before = good.files;
		// What is published anew is not known by its tag.
		good.files = filesOfSmall(good.address, {
			locality: 'binh-tan',
			name: 'Quận Bình Tân',
			level: '95',
			task: 'Việc khác',
			day: '2026-11-25',
		});
		good.files = withManifest(
			good.address,
			new Map(good.files).set('du-lieu/units.parquet', Buffer.from(`${good.files.get('du-lieu/units.parquet')}`)),
			'2026-11-25',
		);
		good.answer = answer;
		const [copy] = await read(listed(good), '2026-11-30');
		good.files = before;
		expect(copy?.site).toMatchObject({
			fault,
			faultSince: '2026-11-30',
			readOn: '2026-11-29',
			reachedOn: '2026-11-29',
			published: '2026-11-20',
		});
		expect(copy?.digest?.counts.assignments).toBe(2);
	});

	test.each([
		['the manifest', (path: string) => path === manifestPath, {}],
		['a file of data', (path: string) => path.endsWith('targets.parquet'), {}],
		['a packed file', (path: string) => path.endsWith('units.parquet'), { 'content-encoding': 'gzip' }],
		['the head of an answer', (path: string) => path === manifestPath, null],
	] as const)('one that drips %s a byte at a time is given up when it has had its time', async (_, drips, headers) => {
		let tries = 0;
		good.answer = (_request, response, path) => {
			if (!drips(path)) return false;
			tries += 1;
			return dripping(response, headers);
		};
		await readSites(listed(good), cache, { today: '2026-11-29', silence: 200, longest: 400, told: () => {} });
		expect(faults(keptSites(listed(good), cache))).toEqual(['timeout']);
		// Its time is over: it is not asked again.
		expect(tries).toBe(1);
	});

	test('a site that is gone', async () => {
		const gone = await serveSmall({ locality: 'nha-be', name: 'Huyện Nhà Bè' });
		await read(listed(gone));
		await gone.stop();
		const site = only(await read(listed(gone), '2026-11-30'));
		expect(site).toMatchObject({ fault: 'network', faultSince: '2026-11-30', readOn: '2026-11-29' });
		// The day stays that on which the trouble began.
		expect(only(await read(listed(gone), '2026-12-02')).faultSince).toBe('2026-11-30');
	});

	test('a file of columns that is cut, though the manifest says that it is so', async () => {
		await read(listed(good));
		const before = good.files;
		const cut = new Map(before).set(
			'du-lieu/assignments.parquet',
			before.get('du-lieu/assignments.parquet')?.subarray(0, 900) ?? Buffer.of(),
		);
		good.files = withManifest(good.address, cut, '2026-11-25');
		expect(faults(await read(listed(good)))).toEqual(['unreadable']);
		good.files = withManifest(
			good.address,
			new Map(before).set('du-lieu/localities.json', Buffer.from('{"records":[{"id":"<b>"}]}')),
			'2026-11-26',
		);
		expect(faults(await read(listed(good)))).toEqual(['unreadable']);
		good.files = before;
		expect(faults(await read(listed(good)))).toEqual([null]);
	});
});

describe('nobody is believed', () => {
	test('a file of 2 GB in the manifest is not asked for', async () => {
		const before = good.files;
		const { files: all } = JSON.parse(String(before.get(manifestPath))) as { files: ListedFile[] };
		const files = all.map((one) => (one.path.endsWith('units.parquet') ? { ...one, bytes: 2 ** 31 } : one));
		const about = { site: good.address.slice(0, -1), commit: null, day: '2026-11-28', engine: 'minhbach' };
		good.files = new Map(before).set(manifestPath, Buffer.from(writeManifest(about, files).whole));
		expect(faults(await read(listed(good)))).toEqual(['too-large']);
		expect(good.asked).toEqual([`200 ${manifestPath}`]);
		good.files = before;
	});

	test('a manifest from elsewhere', async () => {
		good.answer = (_, response, path) =>
			path === manifestPath && Boolean(response.writeHead(200).end(other.files.get(path)));
		expect(faults(await read(listed(good)))).toEqual(['other-site']);
	});

	test('an address of a private network is refused unless it is allowed, and nothing is asked', async () => {
		const refused = { ...listed(good), allowPrivate: false };
		expect(faults(await read(refused))).toEqual(['private']);
		expect(good.asked).toEqual([]);
	});

	test('a portal that lists itself reads nothing of itself', async () => {
		expect(faults(await read({ ...listed(good), own: good.address }))).toEqual(['itself']);
		expect(good.asked).toEqual([]);
	});

	test('a site that is a portal itself is read for its own content alone', async () => {
		const before = good.files;
		good.files = withManifest(good.address, new Map(before).set('cong/index.html', Buffer.from('x')));
		const site = only(await read(listed(good)));
		good.files = before;
		expect(site).toMatchObject({ fault: null, isPortal: true });
		expect(good.asked.some((one) => one.includes('cong/'))).toBe(false);
	});

	test('a day of the future is told, not believed', async () => {
		const before = good.files;
		good.files = withManifest(good.address, before, '2031-01-01');
		expect(only(await read(listed(good)))).toMatchObject({ isAhead: true, published: '2031-01-01' });
		good.files = before;
	});

	test('names with a script, signs that nobody sees, and addresses that lead elsewhere', async () => {
		const before = good.files;
		const localities = JSON.parse(String(before.get('du-lieu/localities.json')));
		Object.assign(localities.records[0], {
			name: `<script>alert(1)</script>\u202eđảo${'x'.repeat(5000)}`,
			url: 'https://evil.example/',
		});
		good.files = withManifest(
			good.address,
			new Map(before).set('du-lieu/localities.json', Buffer.from(JSON.stringify(localities))),
		);
		const [copy] = await read(listed(good));
		good.files = before;
		expect(copy?.site.fault).toBe(null);
		const body = copy?.digest?.bodies[0];
		expect(body?.page).toBe(null);
		expect(body?.name.length).toBeLessThan(2400);
		expect(body?.name).toContain('<U+202E>');
		expect(copy?.digest?.outside).toBe(1);
	});
});

describe('records that no site has', () => {
	/** What is kept of the good site where its localities or indicators are other ones. */
	const of = async (name: 'localities' | 'indicators', records: (known: object) => object[]) => {
		const path = `du-lieu/${name}.json`;
		const before = good.files;
		const written = JSON.parse(String(before.get(path)));
		const other = JSON.stringify({ ...written, records: records(written.records[0]) });
		good.files = withManifest(good.address, new Map(before).set(path, Buffer.from(other)));
		const copies = await read(listed(good));
		good.files = before;
		return copies;
	};

	test('one id many times is one record, and no claim of two sites', async () => {
		const copies = await of('localities', (one) => Array(500).fill(one));
		expect(copies[0]?.digest).toMatchObject({ bodies: [{ id: 'binh-tan' }], left: 499 });
		expect(portalTables(copies).portalClaims.size).toBe(0);
		const [copy] = await of('indicators', (one) => Array(500).fill(one));
		expect(copy?.digest?.indicators).toHaveLength(1);
	});

	test('an id without an end is none', async () => {
		for (const name of ['localities', 'indicators'] as const) {
			const [copy] = await of(name, (one) => [{ ...one, name: ' ', id: 'a'.repeat(3_000_000) }]);
			expect(copy?.site.fault).toBe('unreadable');
		}
	});
});

describe('what is kept on disk', () => {
	/** The files of the copy of the only site. */
	const kept = (name: string) => {
		const [id = ''] = readdirSync(join(cache, 'portal'));
		const [copy = ''] = readdirSync(join(cache, 'portal', id)).filter((one) => one !== 'state.json');
		return name === 'state.json' ? join(cache, 'portal', id, name) : join(cache, 'portal', id, copy, name);
	};

	test.each(['digest.json', 'rows', 'state.json'])(
		'is read anew from the site where %s is not as it was written',
		async (name) => {
			await read(listed(good));
			writeFileSync(kept(name), '{"bodies":');
			expect(keptSites(listed(good), cache).map(({ digest }) => digest)).toEqual([null]);
			const [copy] = await read(listed(good));
			expect(copy?.digest?.counts.assignments).toBe(2);
		},
	);

	test.each([
		['a file in the place of the folder of all', (all: string) => writeFileSync(all, 'x')],
		['a link that leads nowhere there', (all: string) => symlinkSync('nowhere', all)],
		['a file in the place of the folder of a site', (_: string, own: string) => writeFileSync(own, 'x')],
		[
			'a folder in the place of its state',
			(_: string, own: string) => mkdirSync(join(own, 'state.json/x'), { recursive: true }),
		],
	] as const)('is made anew where there is %s', async (_, spoil) => {
		const all = join(cache, 'portal');
		mkdirSync(all, { recursive: true });
		if (spoil.length === 1) rmSync(all, { recursive: true });
		spoil(all, join(all, siteId(good.address)));
		const [copy] = await read(listed(good));
		expect([copy?.site.fault, copy?.digest?.counts.assignments]).toEqual([null, 2]);
		expect((await read(listed(good), '2026-11-30'))[0]?.site.readOn).toBe('2026-11-30');
	});

	test('is not taken from a file that is not as it was fetched', async () => {
		await read(listed(good));
		writeFileSync(kept('du-lieu~units.parquet'), 'x');
		const before = good.files;
		good.files = withManifest(good.address, before, '2026-11-24');
		expect((await read(listed(good)))[0]?.digest?.counts.units).toBe(8);
		good.files = before;
	});
});

describe('what the sites say together', () => {
	test('units and indicators of one name stand together; the calendar knows what is due where', async () => {
		const copies = await read(listed(good, other));
		expect(faults(copies)).toEqual([null, null]);
		const { portalUnits, portalIndicators, portalMonths, portalClaims, portalNames } = portalTables(copies);
		expect(portalUnits.get('van-phong-ubnd-quan')).toMatchObject({ leads: 2, sites: [{ leads: 1 }, { leads: 1 }] });
		expect(portalIndicators.get('muc-do-hai-long')?.sites.map(({ targets }) => targets[0]?.value)).toEqual([90, 85]);
		expect(portalMonths.size).toBe(0);
		expect([...portalClaims]).toEqual([]);
		expect(portalNames.filter(({ name }) => name === 'Văn phòng UBND quận')).toEqual([
			{ kind: 'unit', name: 'Văn phòng UBND quận', site: 2, page: 'van-phong-ubnd-quan', about: '' },
		]);
	});

	test('two sites that claim one body are both told', async () => {
		const claiming = await serveSmall({ locality: 'binh-tan', name: 'Quận Bình Tân', day: '2023-07-01' });
		const copies = await read(listed(good, claiming));
		await claiming.stop();
		expect([...portalTables(copies).portalClaims.values()]).toEqual([copies.map(({ site }) => site.id)]);
	});

	test('sites of one name have their address beside it, wherever they are named', async () => {
		const twin = await serveSmall({ locality: 'hoc-mon', name: 'Xã Mẫu' });
		const alone = await read(listed({ ...twin, name: 'Xã Mẫu' }));
		expect(alone.map(({ site }) => site.name)).toEqual(['Xã Mẫu']);
		const named = listed({ address: good.address, name: 'Xã Mẫu' }, { address: twin.address, name: 'xã Mẫu' }, other);
		const names = (await read(named)).map(({ site }) => site.name);
		await twin.stop();
		expect(names).toEqual([
			`Xã Mẫu (${new URL(good.address).host})`,
			`xã Mẫu (${new URL(twin.address).host})`,
			'Huyện Hóc Môn',
		]);
	});

	test('the reading tells each site by its publisher, with its address', async () => {
		const told: string[] = [];
		const one = listed(good, other);
		const say = ({ name, address }: PortalSite) => void told.push(`${name} ${address}`);
		await readSites(one, cache, { today: '2026-11-29', silence: 500, told: say });
		expect(told.sort()).toEqual([`Huyện Hóc Môn ${other.address}`, `Quận Bình Tân ${good.address}`]);
	});

	test('a site that is listed twice counts once', async () => {
		expect(await read(listed(good, { address: good.address.slice(0, -1) }))).toHaveLength(1);
	});
});

/** Sends until it is cut off. */
function endless(response: Parameters<ServedSite['answer']>[1], headers: Record<string, string>): boolean {
	response.writeHead(200, headers);
	const piece = Buffer.alloc(65_536, ' ');
	const more = () => {
		while (!response.destroyed && response.write(piece));
		if (!response.destroyed) response.once('drain', more);
	};
	response.on('error', () => {});
	more();
	return true;
}

/** Sends a byte now and then until it is cut off; of the head of an answer where there are no headers. */
function dripping(response: Parameters<ServedSite['answer']>[1], headers: Record<string, string> | null): boolean {
	response.on('error', () => {});
	if (headers === null) response.socket?.write('HTTP/1.1 200 OK\r\nx-drip: ');
	else response.writeHead(200, headers);
	// The name of the file that was packed, which never ends (RFC 1952, 2.3).
	if (headers?.['content-encoding'] === 'gzip') response.write(Buffer.of(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3));
	const timer = setInterval(() => {
		if (response.destroyed || response.socket === null || response.socket.destroyed) clearInterval(timer);
		else if (headers === null) response.socket.write('x');
		else response.write('x');
	}, 20);
	return true;
}
