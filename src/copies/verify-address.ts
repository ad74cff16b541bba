import { hash } from 'node:crypto';
import { type ListedFile, manifestPath } from '../manifest/manifest.ts';
import { isListing, type ReadFile, readListing } from '../manifest/read.ts';
import { type Answered, AskError, type Asker } from './ask.ts';
import { mostSignatureBytes, signaturePath, signatureState } from './signature.ts';
import { type Difference, sortedDifferences, type Verdict, withoutManifest } from './verdict.ts';

/** How a published site is compared. */
export interface AddressCheck {
	/** The public keys of who may have signed; `null` where no signature is asked for. */
	readonly keys: readonly string[] | null;
	/** How many files are compared, chosen at random; `null` for all. */
	readonly sample: number | null;
	/** Whether the site may stand at another address than its own. */
	readonly mirror: boolean;
	readonly atOnce: number;
	readonly progress: (done: number, all: number) => void;
}

/** Files that tell servers what to do: most servers show them to nobody. */
const forServers = new Set(['web.config', '.htaccess', '_headers', '_redirects']);

/** So many files that cannot be reached are enough to give up. */
const enough = 30;

/** The address of a file of the site. A page is asked for as readers do. */
const addressOf = (base: URL, path: string): URL =>
	new URL(
		path
			.replace(/(^|\/)index\.html$/, '$1')
			.split('/')
			.map(encodeURIComponent)
			.join('/'),
		base,
	);

/**
 * Compares a published site with its manifest. What is more than there should be cannot be seen from outside. Throws `AskError`
 * where the manifest cannot be had, and `SignatureError`.
 */
export async function verifyAddress(base: URL, ask: Asker, check: AddressCheck): Promise<Verdict> {
	const read: ReadFile = async (path, most) => {
		const { status, bytes } = await ask.get(addressOf(base, path), most);
		if (status === 404 || status === 410) return null;
		if (status !== 200) throw new AskError('network', `${addressOf(base, path).href}: ${status}`);
		return bytes;
	};
	const listing = await readListing(read);
	if (!isListing(listing)) return withoutManifest(listing);
	const all = [...listing.files.values()];
	const files = check.sample === null ? all : shuffled(all).slice(0, check.sample);
	const differences: Difference[] = [];
	let [checked, unreachable] = [0, 0];
	const left = files.values();
	const work = async () => {
		for (const file of left) {
			if (unreachable >= enough) return;
			const found = await differenceAt(base, ask, file);
			if (found?.kind === 'unreachable') unreachable += 1;
			if (found !== null) differences.push(found);
			checked += 1;
			check.progress(checked, files.length);
		}
	};
	await Promise.all(Array.from({ length: check.atOnce }, work));
	const site = `${listing.manifest.site.replace(/\/$/, '')}/`;
	return {
		...{ read: listing, checked, retired: 0, givenUp: unreachable >= enough },
		differences: sortedDifferences(differences),
		elsewhere: check.mirror || base.href === new URL(site).href ? null : base.href,
		signature: check.keys === null ? 'unasked' : await signatureAt(read, listing.bytes, check.keys),
	};
}

async function signatureAt(read: ReadFile, manifest: Uint8Array, keys: readonly string[]) {
	return signatureState(manifest, await read(signaturePath(manifest), mostSignatureBytes), keys);
}

/** How a file differs at its address; `null` if it does not. */
async function differenceAt(base: URL, ask: Asker, file: ListedFile): Promise<Difference | null> {
	const { path, bytes: expected, sha256 } = file;
	let answer: Answered;
	try {
		answer = await ask.get(addressOf(base, path), expected + 1);
	} catch (error) {
		if (!(error instanceof AskError)) throw error;
		return { kind: error.code === 'elsewhere' ? 'changed' : 'unreachable', path };
	}
	const { status, bytes } = answer;
	// The page for what is not found may come with the status that it is for.
	if (status !== 200 && !(status === 404 && path === '404.html')) {
		if (forServers.has(path)) return null;
		return { kind: status === 404 || status === 410 ? 'missing' : 'unreachable', path };
	}
	if (bytes.length !== expected)
		return { kind: 'size', path, expected, found: bytes.length > expected ? null : bytes.length };
	return hash('sha256', bytes, 'hex') === sha256 ? null : { kind: 'changed', path };
}

/** These in an order of chance (Fisher and Yates). */
function shuffled<One>(all: readonly One[]): One[] {
	const list = [...all];
	for (let at = list.length - 1; at > 0; at -= 1) {
		const other = Math.floor(Math.random() * (at + 1));
		[list[at], list[other]] = [list[other] as One, list[at] as One];
	}
	return list;
}

/** The address of a site, ending in a slash; `null` if these words are none. What stands after its path is left out. */
export function siteAddress(words: string): URL | null {
	const url = /^https?:\/\//i.test(words) ? URL.parse(words) : null;
	if (url === null) return null;
	const base = new URL(url.origin + url.pathname.replace(/index\.html$/, ''));
	if (base.pathname.endsWith(manifestPath)) base.pathname = base.pathname.slice(0, -manifestPath.length);
	if (!base.pathname.endsWith('/')) base.pathname += '/';
	return base;
}
