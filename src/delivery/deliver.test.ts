import { expect, test, vi } from 'vitest';
import { aboutMadeUp, below, chance, madeUpSite, namedIn, withItsManifest } from '../fixtures/made-up-site.ts';
import { Killed, memoryTarget } from '../fixtures/memory-target.ts';
import { type FileListing, isListing, readListing } from '../manifest/read.ts';
import { type DeliveryManner, deliver } from './deliver.ts';

type Files = Map<string, Uint8Array>;
const manner: DeliveryManner = { dry: false, all: false, force: true, otherSite: false, settle: 0, progress: () => {} };

/** A release as it is published. */
async function release(files: Files, signature: string | null = null) {
	const listing = await readListing(async (path) => files.get(path) ?? null);
	if (!isListing(listing)) throw new Error(listing.code);
	return { files, listing, signature: signature === null ? null : Buffer.from(signature) };
}
type Release = Awaited<ReturnType<typeof release>>;
const documents = 8;
const releases = await Promise.all(
	[1, 2, 3, 4].map((number) => release(withItsManifest(madeUpSite(number, documents), 3000), `signature ${number}`)),
);
const [first, second, third, fourth] = releases as [Release, Release, Release, Release];

const pagesOf = (there: ReadonlyMap<string, string>) => [...there].filter(([path]) => path.endsWith('.html'));

/** Parts of pages that are not there. */
const missingParts = (there: ReadonlyMap<string, string>): string[] =>
	pagesOf(there).flatMap(([page, text]) =>
		namedIn(text).parts.flatMap((part) => (there.has(part) ? [] : [`${page} → ${part}`])),
	);

/** Pages to which a reader is led from the first page, and that are not there. */
function deadLinks(there: ReadonlyMap<string, string>): string[] {
	const seen = new Set(['index.html']);
	for (const page of seen) for (const next of namedIn(there.get(page) ?? '').pages) seen.add(next);
	return [...seen].filter((page) => !there.has(page));
}

const rest = (there: ReadonlyMap<string, string>) =>
	Object.fromEntries([...there].filter(([path]) => !path.startsWith('.minhbach/')));

/** The files of a release and its signature as text. */
const asText = ({ files, signature, listing }: Release): Record<string, string> => ({
	...Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])),
	...(signature && { [signatureOf(listing)]: signature.toString() }),
});
const signatureOf = ({ bytes }: FileListing) => signaturePath(bytes);

/** Publishes a release, watching readers after each change; returns how many changes there were. */
async function publish(there: Map<string, string>, one: Release, killedAt?: number, watch = () => {}): Promise<number> {
	const target = memoryTarget(there, one.files, watch, killedAt);
	const delivered = deliver(target, { folder: '', ...one }, manner);
	if (killedAt === undefined) await delivered;
	else await expect(delivered).rejects.toBeInstanceOf(Killed);
	return target.changes();
}

const { signaturePath } = await import('../copies/signature.ts');

/** Throws if a page lacks a part. */
function wholePages(there: ReadonlyMap<string, string>): void {
	const missing = missingParts(there);
	if (missing.length > 0) throw new Error(missing.join('; '));
}

/** What readers must never see, after any change. */
const watching = (there: ReadonlyMap<string, string>) => () => {
	wholePages(there);
	// The very first release comes before there is a first page.
	if (there.has('index.html')) expect(deadLinks(there)).toEqual([]);
};

test('a release replaces another: readers have every part and page at every moment, and the old named files for one release more', async () => {
	const there = new Map<string, string>();
	for (const [at, one] of releases.entries()) {
		await publish(there, one, undefined, watching(there));
		const own = asText(one);
		expect(rest(there)).toMatchObject(own);
		const more = Object.keys(rest(there)).filter((path) => own[path] === undefined);
		const before = Object.keys(at === 0 ? {} : asText(releases[at - 1] as Release));
		expect(more.sort()).toEqual(
			before.filter((path) => /^_astro\/|^du-lieu\/manifest\/.*json$/.test(path) && own[path] === undefined).sort(),
		);
		expect(there.has('.minhbach/khoa.json')).toBe(false);
	}
});

test('only what changed is put, in the order: named by content, new, new pages, changed, changed pages, manifest', async () => {
	const there = new Map<string, string>();
	await publish(there, first);
	const order: string[] = [];
	const target = memoryTarget(there, second.files, () => {});
	const put = async (folder: string, files: readonly { path: string }[]) => {
		order.push(...files.map(({ path }) => path));
		return target.put(folder, files as never);
	};
	const write = async (path: string, bytes: Uint8Array) => {
		if (!path.startsWith('.minhbach/')) order.push(path);
		return target.write(path, bytes);
	};
	await deliver({ ...target, put, write }, { folder: '', ...second }, manner);
	const [old, now] = [asText(first), asText(second)];
	expect(order.toSorted()).toEqual(
		Object.keys(now)
			.filter((path) => old[path] !== now[path])
			.sort(),
	);
	const stepOf = (path: string) => {
		const isNew = old[path] === undefined;
		if (path === 'du-lieu/manifest.json') return 6;
		if (path.endsWith('.sig.txt')) return 5;
		if (isNew && /^_astro|^du-lieu\/manifest\//.test(path)) return 0;
		return path.endsWith('.html') ? (isNew ? 2 : 4) : isNew ? 1 : 3;
	};
	const steps = order.map(stepOf);
	expect(steps).toEqual(steps.toSorted());
	expect(new Set(steps)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
});

test('killed before any change, a run leaves whole pages; the next one of the same release puts all right', async () => {
	const before = new Map<string, string>();
	await publish(before, first);
	await publish(before, second);
	const whole = new Map(before);
	const length = await publish(new Map(before), third);
	await publish(whole, third);
	for (let at = 0; at < length; at += 1) {
		const there = new Map(before);
		await publish(there, third, at, watching(there));
		await publish(there, third, undefined, watching(there));
		expect(rest(there), `killed before change ${at}`).toMatchObject(asText(third));
		const extra = Object.keys(rest(there)).filter((path) => !whole.has(path));
		// A run that is killed after the manifest keeps what readers may have for one release more.
		expect(extra.filter((path) => !path.startsWith('_astro/') && !path.startsWith('du-lieu/manifest/'))).toEqual([]);
	}
});

test('killed before any change, the next run may publish another release, or the old one again', async () => {
	const before = new Map<string, string>();
	await publish(before, first);
	await publish(before, second);
	const length = await publish(new Map(before), third);
	for (let at = 0; at < length; at += 4)
		for (const next of [fourth, second]) {
			const there = new Map(before);
			const parts = () => wholePages(there);
			await publish(there, third, at, parts);
			await publish(there, next, undefined, parts);
			expect(rest(there), `killed before change ${at}`).toMatchObject(asText(next));
			await publish(there, first, undefined, parts);
			await publish(there, fourth, undefined, parts);
			const own = asText(fourth);
			const extra = Object.keys(rest(there)).filter((path) => own[path] === undefined);
			expect(extra.filter((path) => asText(first)[path] === undefined)).toEqual([]);
		}
});

test('killed again and again, of whatever release, it comes to the right end', async () => {
	for (let seed = 0; seed < 25; seed += 1) {
		const random = chance(seed);
		const there = new Map<string, string>();
		await publish(there, first);
		for (let run = 0; run < 6; run += 1) {
			const one = releases[below(random, 4)] as Release;
			const parts = () => wholePages(there);
			const target = memoryTarget(there, one.files, parts, below(random, 70));
			await deliver(target, { folder: '', ...one }, manner).catch((error: unknown) => {
				if (!(error instanceof Killed)) throw error;
			});
		}
		await publish(there, fourth);
		await publish(there, third);
		expect(rest(there), `seed ${seed}`).toMatchObject(asText(third));
		const known = { ...asText(third), ...asText(fourth) };
		expect(
			Object.keys(rest(there)).filter((path) => known[path] === undefined),
			`seed ${seed}`,
		).toEqual([]);
	}
});

test('published twice, the second time does nothing', async () => {
	const there = new Map<string, string>();
	await publish(there, first);
	const before = new Map(there);
	const target = memoryTarget(there, first.files, () => {});
	expect(await deliver(target, { folder: '', ...first }, manner)).toMatchObject({ nothing: true });
	expect(there).toEqual(before);
});

test('a signature may come later, and goes with its manifest', async () => {
	const there = new Map<string, string>();
	await publish(there, { ...first, signature: null });
	await publish(there, first);
	expect(there.get(signatureOf(first.listing))).toBe('signature 1');
	await publish(there, second);
	expect(there.has(signatureOf(first.listing))).toBe(false);
	expect(there.get(signatureOf(second.listing))).toBe('signature 2');
});

test('a release that is not signed where a signed one stands is told, and no other', async () => {
	const there = new Map<string, string>();
	const told = async (one: Release) =>
		(
			await deliver(
				memoryTarget(there, one.files, () => {}),
				{ folder: '', ...one },
				manner,
			)
		).losesSignature;
	expect(await told({ ...first, signature: null })).toBe(false);
	expect(await told(first)).toBe(false);
	expect(await told(second)).toBe(false);
	expect(await told({ ...first, signature: null })).toBe(true);
	expect(await told({ ...second, signature: null })).toBe(false);
});

test('files of others at the target stay', async () => {
	const there = new Map([
		['.well-known/security.txt', 'x'],
		['CNAME', 'minhbach.example'],
	]);
	for (const one of releases) await publish(there, one);
	expect(there.get('CNAME')).toBe('minhbach.example');
	expect(there.get('.well-known/security.txt')).toBe('x');
});

test.each([
	['cut short', (text: string) => text.slice(0, 300)],
	['of another program', () => '{"name": "x"}'],
	['empty', () => ''],
	[
		'edited to name other files',
		(text: string) => text.replace('"files": []', '"files": [{"path":"CNAME","sha256":"","bytes":1}]'),
	],
])('where the manifest there is %s, all is put again and nothing of others is removed', async (_, spoil) => {
	const there = new Map([['CNAME', 'x']]);
	await publish(there, first);
	there.set('du-lieu/manifest.json', spoil(there.get('du-lieu/manifest.json') ?? ''));
	await publish(there, second);
	expect(rest(there)).toMatchObject({ ...asText(second), CNAME: 'x' });
});

test('a place where another site is published is refused, and nothing changes there', async () => {
	const there = new Map<string, string>();
	await publish(there, await release(withItsManifest(madeUpSite(1, 3), undefined, { site: 'https://khac.example' })));
	const before = new Map(there);
	const target = memoryTarget(there, first.files, () => {});
	await expect(deliver(target, { folder: '', ...first }, manner)).rejects.toMatchObject({
		site: 'https://khac.example',
	});
	expect(there).toEqual(before);
	await deliver(target, { folder: '', ...first }, { ...manner, otherSite: true });
	expect(rest(there)).toMatchObject(asText(first));
});

const manifestOf = (site: string) =>
	Buffer.from(withItsManifest(madeUpSite(1, 3), undefined, { site }).get('du-lieu/manifest.json') ?? '').toString();
const journalOf = (site?: string) =>
	JSON.stringify({ schemaVersion: 1, ...(site !== undefined && { site }), touched: [], leaving: [], retired: [] });
const [mine, others] = ['https://minhbach.example', 'https://khac.example'];
/** What stands at the target, and the site that is told as another: `null` for one that is not known, `undefined` for none. */
const heres: readonly (readonly [string, string | null, string | null, string | null | undefined])[] = [
	['nothing', null, null, undefined],
	['a journal of a first run that was killed', null, journalOf(mine), undefined],
	['a journal of a first run of another site', null, journalOf(others), others],
	['a journal of an earlier version', null, journalOf(), undefined],
	['a manifest that is cut short', manifestOf(mine).slice(0, 300), null, undefined],
	['one of another site that is cut short', manifestOf(others).slice(0, 300), null, others],
	['one of another site that is edited', manifestOf(others).replace('404.html', '405.html'), journalOf(), others],
	['one of another site, with a journal of this one', manifestOf(others), journalOf(mine), others],
	['one of this site, with a journal of another', manifestOf(mine), journalOf(others), undefined],
	['an empty manifest', '', null, null],
	['an empty manifest, with a journal', '', journalOf(mine), undefined],
	['an empty manifest, with a journal of another site', '', journalOf(others), others],
	['an empty manifest, with a journal of an earlier version', '', journalOf(), null],
	['a manifest of another program', '{"name": "x"}', null, null],
	['a damaged one that names two sites', `${manifestOf(others)}${manifestOf(mine)}`, journalOf(mine), others],
	['a page that says it is not found', '<!doctype html><p>404', null, null],
	['a damaged journal', null, '{', undefined],
];
test.each(heres)('%s: another site is not written over without a word', async (_, manifest, journal, other) => {
	const there = new Map<string, string>();
	if (manifest !== null) there.set('du-lieu/manifest.json', manifest);
	if (journal !== null) there.set('.minhbach/nhat-ky.json', journal);
	const before = new Map(there);
	const run = (otherSite: boolean) =>
		deliver(
			memoryTarget(there, first.files, () => {}),
			{ folder: '', ...first },
			{ ...manner, otherSite },
		);
	if (other !== undefined) {
		await expect(run(false)).rejects.toMatchObject({ site: other });
		expect(there).toEqual(before);
	}
	await run(other !== undefined);
	expect(there.get('du-lieu/manifest.json')).toBe(asText(first)['du-lieu/manifest.json']);
});

test('a folder comes where a file was, and a file where a folder was', async () => {
	const [old, now] = await Promise.all(
		[
			{ a: 'x', 'b/c.txt': 'y', 'index.html': 'p' },
			{ 'a/index.html': 'x', b: 'y', 'index.html': 'p' },
		].map((files) => release(withItsManifest(new Map(Object.entries(files)), undefined, aboutMadeUp))),
	);
	const there = new Map<string, string>();
	await publish(there, old as Release);
	await publish(there, now as Release, undefined, () => {
		for (const path of there.keys())
			expect([...there.keys()].some((other) => other.startsWith(`${path}/`))).toBe(false);
	});
	expect(rest(there)).toEqual(asText(now as Release));
});

test('a dry run changes nothing', async () => {
	const there = new Map<string, string>();
	await publish(there, first);
	const before = new Map(there);
	const target = memoryTarget(there, second.files, () => {});
	expect((await deliver(target, { folder: '', ...second }, { ...manner, dry: true })).plan.steps.length).toBe(5);
	expect(there).toEqual(before);
});

test('while one run has the lock another is refused, unless it takes it; then the first one stops', async () => {
	const there = new Map<string, string>();
	const target = memoryTarget(there, first.files, () => {});
	const { takeTargetLock } = await import('./target-lock.ts');
	const held = await takeTargetLock(target, false, 0);
	await expect(deliver(target, { folder: '', ...first }, { ...manner, force: false })).rejects.toMatchObject({
		message: 'locked',
		isHere: true,
	});
	const other = await takeTargetLock(target, true, 0);
	vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
	await expect(held.holdOn()).rejects.toMatchObject({ message: 'locked' });
	vi.restoreAllMocks();
	await held.release();
	expect(there.has('.minhbach/khoa.json')).toBe(true);
	await other.release();
	expect(there.has('.minhbach/khoa.json')).toBe(false);
});

test.each([
	['of a process of this machine that is no more', { process: 2 ** 22 + 1 }, true],
	['of another machine, just now', { machine: 'khac' }, false],
	['of another machine, from an hour ago', { machine: 'khac', at: -60 }, true],
	['of another machine with a clock that is hours ahead', { machine: 'khac', at: 600 }, true],
	['of another machine with a clock that is minutes ahead', { machine: 'khac', at: 5 }, false],
	['that is no lock', 'x', true],
])('a lock %s', async (_, lock, mayBegin) => {
	const there = new Map<string, string>();
	const target = memoryTarget(there, first.files, () => {});
	const { takeTargetLock } = await import('./target-lock.ts');
	await takeTargetLock(target, false, 0);
	const own = JSON.parse(there.get('.minhbach/khoa.json') ?? '');
	const at = Date.now() + 60_000 * (typeof lock === 'object' && 'at' in lock ? lock.at : 0);
	there.set('.minhbach/khoa.json', JSON.stringify(typeof lock === 'string' ? lock : { ...own, ...lock, at }));
	const taken = takeTargetLock(target, false, 0);
	if (mayBegin) await taken;
	else await expect(taken).rejects.toMatchObject({ message: 'locked' });
});
