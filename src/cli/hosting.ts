import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { cacheFolder, contentFolder, makeFolder, publicFolder } from '../folders.ts';
import { building } from '../vi/build.ts';
import { hosting as words } from '../vi/founding/hosting.ts';
import { sharding } from '../vi/shards/shards.ts';
import { cli } from './sentences.ts';
import { CallRefusal, type Terminal } from './terminal.ts';

interface Options {
	readonly root?: string;
	readonly shard?: string;
	readonly listen?: string;
	readonly to?: string;
}

/**
 * The command `hosting`: settings of a server or service for the site at the address that `site.yaml` states, of it or of one of its
 * shards. Exit code 1 if that cannot be read, or if what needs the built site finds none; 2 if there is no such shard.
 */
export function hostingCommand({ stdout }: Terminal): Command {
	const places = ['nginx', 'caddy', 'apache', 'iis', 'cloudflare', 'netlify', 'container'] as const;
	return new Command('hosting')
		.description(words.description)
		.usage(words.usage)
		.helpOption('-h, --help', cli.help)
		.addArgument(new Argument(`<${words.placeName}>`, words.placeArgument).choices(places))
		.option(`--root <${cli.folderName}>`, words.rootOption, rootOf)
		.option(`--shard <${sharding.shardName}>`, words.shardOption)
		.option(`--listen <${words.listenName}>`, words.listenOption, listenOf)
		.option(`--to <${words.toName}>`, words.toOption)
		.exitOverride()
		.action(async (place: (typeof places)[number], { root, shard, listen, to }: Options) => {
			// Loaded only here: the other commands answer at once.
			const { loadAddress, loadMoves } = await import('../content.ts');
			const { hostedAt } = await import('../hosting/hosted.ts');
			const { hostingPlaces } = await import('../hosting/places.ts');
			const one = shard === undefined ? null : await shardNamed(shard);
			const address = one?.address ?? loadAddress();
			if (address === null) throw new CallRefusal(words.noAddress, 1);
			const folder = root ?? `/var/www/${one?.id ?? 'minhbach'}`;
			const hosted = hostedAt(address, folder, listen ?? null, loadMoves(contentFolder(), one?.localities));
			const files = hostingPlaces[place](hosted, listingIn(one?.out ?? publicFolder()));
			for (const [name, text] of Object.entries(files)) {
				if (to === undefined) stdout.write(Object.keys(files).length > 1 ? `# ${name}\n${text}` : text);
				else {
					makeFolder(resolve(to));
					writeFileSync(join(resolve(to), name), text);
					stdout.write(`${words.wrote(join(to, name))}\n`);
				}
			}
		});
}

/** The shard of an id, with the folder in which it is built. Throws `CallRefusal` if there is none, or nobody knows the shards. */
async function shardNamed(id: string) {
	const { askedPart, dividedContent, isDivided } = await import('../shards/ask.ts');
	const { outOf } = await import('../shards/state.ts');
	const divided = dividedContent(contentFolder(), cacheFolder());
	if (!isDivided(divided)) {
		const { printed } = await import('../problem/print.ts');
		throw new CallRefusal(printed(divided, 'text').trimEnd(), 1);
	}
	const part = askedPart(divided, { localities: [], withBelow: false, shard: id });
	if ('what' in part) throw new CallRefusal(sharding.unknownPart[part.what](part.word, part.known), 2);
	const out = outOf({ out: publicFolder(), cache: cacheFolder() }, id);
	// The other commands are told the folder of the shard itself.
	const isParent = existsSync(join(out, 'index.html'));
	return { id, address: part.site.address, localities: part.localities, out: isParent ? out : publicFolder() };
}

/** What is in the folders of the built site, in one order; packed files go with their own. Throws `CallRefusal` if there is no site. */
function listingIn(site: string): (folder: string) => string[] {
	return (folder) => {
		if (!existsSync(join(site, 'index.html'))) throw new CallRefusal(building.noSite(site), 1);
		return readdirSync(join(site, folder), { withFileTypes: true })
			.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
			.filter((name) => !/^_(?:headers|redirects)$|\.(?:br|gz)$/.test(name))
			.sort();
	};
}

/** A folder as all servers take it without quotes. Throws `InvalidArgumentError` for any other. */
function rootOf(written: string): string {
	if (!/^(?:[A-Za-z]:)?(?:\/[A-Za-z0-9._-]+)+\/?$/.test(written))
		throw new InvalidArgumentError(words.badRoot(written));
	return written.replace(/\/$/, '');
}

/** An address with its port. Throws `InvalidArgumentError` for anything else. */
function listenOf(written: string): string {
	if (!/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\]):\d{1,5}$/.test(written))
		throw new InvalidArgumentError(words.badListen(written));
	return written;
}
