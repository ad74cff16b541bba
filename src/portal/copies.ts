import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asker } from '../copies/ask.ts';
import type { PortalSite, SiteCopy } from '../register/portal/portal-site.ts';
import type { SiteDigest } from '../register/portal/site-digest.ts';
import { dayAfter } from '../words/day.ts';
import { type CopyState, copyFolder, digestName, keptVersion, readCopyState, writeCopyState } from './copy-folder.ts';
import { readSite } from './read-site.ts';
import { siteId } from './site-id.ts';

/** The sites of a portal, as its `site.yaml` lists them. */
export interface ListedSites {
	/** The address of the portal itself. */
	readonly own: string;
	readonly sites: readonly { readonly address: string; readonly name?: string | undefined }[];
	readonly allowPrivate: boolean;
}

/** How sites are read. */
export interface Reading {
	/** The day of the reading, `YYYY-MM-DD`. */
	readonly today: string;
	/** How long a server may say nothing, in milliseconds. */
	readonly silence: number;
	/** How long a site may take in all, in milliseconds; left out, two minutes. */
	readonly longest?: number | undefined;
	readonly told: (site: PortalSite) => void;
}

/** How long a site may take in all, in milliseconds, where nothing else is said. */
const usualLongest = 120_000;
/** So many sites are read at a time. */
const atOnce = 6;

const withSlash = (address: string) => new URL(`${address.replace(/\/$/, '')}/`).href;

/** A site of the list, and the folder of what is kept of it. */
export interface PlacedSite {
	readonly id: string;
	readonly address: string;
	readonly name: string | undefined;
	readonly folder: string;
}

/** The listed sites, each once, with the folders of what is kept of them. */
export function placedSites({ sites }: ListedSites, cache: string): PlacedSite[] {
	const placed = new Map<string, PlacedSite>();
	for (const { address: written, name } of sites) {
		const address = withSlash(written);
		const id = siteId(address);
		if (!placed.has(address)) placed.set(address, { address, name, id, folder: copyFolder(cache, id) });
	}
	return [...placed.values()];
}

/** Reads every listed site anew. A site that cannot be read keeps its last good copy; nothing of it is thrown. */
export async function readSites(listed: ListedSites, cache: string, reading: Reading): Promise<void> {
	const { today, silence, longest = usualLongest, told } = reading;
	const ask = asker({ allowPrivate: listed.allowPrivate, atOnce: 4, silence, longest });
	const left = placedSites(listed, cache).values();
	const work = async () => {
		for (const one of left) {
			const before = readCopyState(one.folder, one.address);
			const after: CopyState =
				one.address === withSlash(listed.own)
					? { ...before, fault: 'itself', faultSince: before.faultSince ?? today, copy: null }
					: await readSite(ask, one.folder, before, { today, longest });
			writeCopyState(one.folder, after);
			told(siteOf(one, after, digestOf(one, after)));
		}
	};
	try {
		await Promise.all(Array.from({ length: atOnce }, work));
	} finally {
		ask.close();
	}
}

/** The sites of a portal as they are kept, in the order in which they are listed. */
export function keptSites(listed: ListedSites, cache: string): SiteCopy[] {
	const copies = placedSites(listed, cache).map((one) => {
		const state = readCopyState(one.folder, one.address);
		const digest = digestOf(one, state);
		return { site: siteOf(one, state, digest), digest, copy: join(one.folder, state.copy?.name ?? '') };
	});
	const names = toldApart(copies.map(({ site }) => site));
	return copies.map((copy, at) => ({ ...copy, site: { ...copy.site, name: names[at] ?? copy.site.name } }));
}

/** The digest of the last good copy of a site; `null` if there is none, or of another version. */
function digestOf({ folder }: PlacedSite, { copy }: CopyState): SiteDigest | null {
	if (copy === null || copy.version !== keptVersion) return null;
	return JSON.parse(readFileSync(join(folder, copy.name, digestName), 'utf8')) as SiteDigest;
}

/** The names of sites, in their order. Those that bear one name have their address beside it. */
function toldApart(sites: readonly PortalSite[]): string[] {
	const key = (name: string) => name.normalize('NFC').toLowerCase();
	const hosts = Map.groupBy(sites, ({ address }) => hostAndPath(address));
	const same = Map.groupBy(sites, ({ name }) => key(name));
	return sites.map(({ name, address }) => {
		const place = hostAndPath(address);
		if (same.get(key(name))?.length === 1 || name === place) return name;
		// The same host may be listed with both schemes.
		return `${name} (${hosts.get(place)?.length === 1 ? place : address})`;
	});
}

const hostAndPath = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

function siteOf(
	{ id, address, name }: PlacedSite,
	{ copy, fault, faultSince, reachedOn }: CopyState,
	digest: SiteDigest | null,
): PortalSite {
	return {
		...{ id, address, fault, faultSince, reachedOn },
		name: name ?? (digest === null || digest.publisher === '' ? new URL(address).host : digest.publisher),
		published: copy?.day ?? null,
		engine: copy?.engine ?? null,
		readOn: copy?.readOn ?? null,
		// A day is over elsewhere before it is over here.
		isAhead: copy !== null && copy.day > dayAfter(copy.readOn),
		isPortal: copy?.isPortal ?? false,
	};
}
