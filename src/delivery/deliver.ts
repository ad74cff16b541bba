import { hash } from 'node:crypto';
import { signaturePath } from '../copies/signature.ts';
import { type Journal, journalBytes, journalPath } from '../manifest/journal.ts';
import { manifestPath } from '../manifest/manifest.ts';
import { type FileListing, isListing } from '../manifest/read.ts';
import { type Plan, planOf, sizeOfPlan } from './plan.ts';
import type { DeliveryTarget } from './target.ts';
import { type HeldLock, takeTargetLock } from './target-lock.ts';
import { type There, whatIsThere } from './there.ts';

/** A site that is published: its folder, which was compared with this manifest, and the manifest's signature or `null`. */
export interface Publication {
	readonly folder: string;
	readonly listing: FileListing;
	readonly signature: Uint8Array | null;
}

/** How a site is published. */
export interface DeliveryManner {
	/** Only works out what would be done. */
	readonly dry: boolean;
	/** Trusts nothing of what the target's manifest says of its files. */
	readonly all: boolean;
	/** Takes the lock from whoever has it. */
	readonly force: boolean;
	/** Publishes also where another site is. */
	readonly otherSite: boolean;
	/** How long two that begin at once wait for each other's word, in milliseconds; left out, as `takeTargetLock` does. */
	readonly settle?: number;
	readonly progress: (done: number, all: number) => void;
}

/** What was done, or would be. */
export interface Delivered {
	readonly plan: Plan;
	readonly there: There;
	/** What stands in the place of a file or folder of the site, is of no release that is known, and goes when that comes. */
	readonly replaced: readonly string[];
	/** Whether the target holds the very same release, so that nothing was done. */
	readonly nothing: boolean;
	/** Whether the release that was there is signed and this one is not. */
	readonly losesSignature: boolean;
}

/** Another site is at the target, or one of which nothing tells whether it is this one. */
export class OtherSiteError extends Error {
	/** Its address; `null` where it is not known. */
	readonly site: string | null;
	constructor(site: string | null) {
		super(`another site: ${site}`);
		this.site = site;
	}
}

/** So many files are put at once, before the lock is held on to again. */
const batch = 2000;

/**
 * Publishes a site to a target: what is new, then what changed, pages last, then the manifest, and what leaves after it. Killed at
 * any moment, it leaves each page with its parts; the next run finds by the journal what is not certain. Throws `TargetError`,
 * `LockedError` and `OtherSiteError`.
 */
export async function deliver(
	target: DeliveryTarget,
	publication: Publication,
	manner: DeliveryManner,
): Promise<Delivered> {
	if (manner.dry) return planned(target, publication, manner);
	const lock = await takeTargetLock(target, manner.force, manner.settle);
	try {
		const delivered = await planned(target, publication, manner);
		if (!delivered.nothing) await carryOut(target, publication, delivered, lock, manner.progress);
		return delivered;
	} finally {
		await lock.release();
	}
}

async function planned(
	target: DeliveryTarget,
	{ listing, signature }: Publication,
	{ all, otherSite }: DeliveryManner,
): Promise<Delivered> {
	const there = await whatIsThere(target);
	const { read, files, journal } = there;
	if (!otherSite) checkSite(there, listing.manifest.site);
	const own = signaturePath(listing.bytes);
	const before = isListing(read) ? signaturePath(read.bytes) : own;
	const signatures = await target.read([...new Set([own, before])]);
	const site = new Map(listing.files);
	const known = new Map(files);
	if (signature !== null) {
		const signed = { path: own, sha256: hash('sha256', signature, 'hex'), bytes: signature.length };
		site.set(own, signed);
		// Not every key makes the same signature twice.
		if (signatures.has(own)) known.set(own, signed);
	}
	const gone = before !== own && signatures.has(before) ? [before] : [];
	const shared = [...listing.files.values()].filter(({ path, sha256 }) => files.get(path)?.sha256 === sha256);
	const plan = planOf(site, {
		files: known,
		journal: { ...journal, leaving: [...journal.leaving, ...gone] },
		spoilt: new Set(await target.spoilt(shared, all)),
		sameRelease: isListing(read) && before === own,
	});
	const isBegun = journal.touched.length + journal.leaving.length > 0;
	const found = await target.replaces(plan.steps.flatMap((step) => step.files));
	const goes = (path: string) => plan.inTheWay.some((known) => known === path || known.startsWith(`${path}/`));
	return {
		plan,
		there,
		replaced: found.filter((path) => !goes(path)),
		nothing: isListing(read) && before === own && plan.steps.length === 0 && !isBegun,
		losesSignature: signature === null && gone.length > 0,
	};
}

/** Throws `OtherSiteError` unless the target is empty, or what stands there is of this site as far as it says. */
function checkSite({ read, sites }: There, own: string): void {
	const other = sites.find((site) => site !== own);
	if (other !== undefined) throw new OtherSiteError(other);
	const isEmpty = !isListing(read) && read.code === 'missing' && read.path === manifestPath;
	if (sites.length === 0 && !isEmpty) throw new OtherSiteError(null);
}

async function carryOut(
	target: DeliveryTarget,
	{ folder, listing, signature }: Publication,
	{ plan, there: { journal } }: Delivered,
	lock: HeldLock,
	progress: DeliveryManner['progress'],
): Promise<void> {
	const { count } = sizeOfPlan(plan);
	const own = signaturePath(listing.bytes);
	const note = (now: Omit<Journal, 'schemaVersion' | 'site'>) =>
		target.write(journalPath, journalBytes({ schemaVersion: 1, site: listing.manifest.site, ...now }));
	const together = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
	const leaving = together(journal.leaving, plan.inTheWay, ...plan.leaving);
	// What an earlier run touched is still not certain, until this one has ended.
	const touched = together(journal.touched, ...plan.steps.map(({ files }) => files.map(({ path }) => path)));
	// What was retired before is listed while it is there: no file is forgotten where this run is killed.
	const kept = [...new Map([...journal.retired, ...plan.retired].map((file) => [file.path, file])).values()];
	await note({ touched, leaving, retired: kept });
	if (plan.inTheWay.length > 0) await target.remove(plan.inTheWay);
	let done = 0;
	for (const { files } of plan.steps)
		for (let at = 0; at < files.length; at += batch) {
			await lock.holdOn();
			const some = files.slice(at, at + batch).filter(({ path }) => path !== own);
			if (some.length > 0) await target.put(folder, some);
			done += some.length;
			progress(done, count);
		}
	await lock.holdOn();
	if (signature !== null) await target.write(own, signature);
	await target.write(manifestPath, listing.bytes);
	await note({ touched: [], leaving, retired: kept });
	for (const paths of plan.leaving) {
		await lock.holdOn();
		await target.remove(paths);
	}
	await note({ touched: [], leaving: [], retired: [...plan.retired] });
}
