import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { makeFolder, publicFolder } from '../folders.ts';
import { building } from '../vi/build.ts';
import { hosting as words } from '../vi/founding/hosting.ts';
import { cli } from './sentences.ts';
import { Refusal, type Terminal } from './terminal.ts';

interface Options {
	readonly root: string;
	readonly listen?: string;
	readonly to?: string;
}

/**
 * The command `hosting`: settings of a server or service for the site at the address that `site.yaml` states. Exit code 1 if that
 * cannot be read, or if what needs the built site finds none.
 */
export function hostingCommand({ stdout }: Terminal): Command {
	const places = ['nginx', 'caddy', 'apache', 'iis', 'cloudflare', 'netlify', 'container'] as const;
	return new Command('hosting')
		.description(words.description)
		.usage(words.usage)
		.helpOption('-h, --help', cli.help)
		.addArgument(new Argument(`<${words.placeName}>`, words.placeArgument).choices(places))
		.option(`--root <${cli.folderName}>`, words.rootOption, rootOf, '/var/www/minhbach')
		.option(`--listen <${words.listenName}>`, words.listenOption, listenOf)
		.option(`--to <${words.toName}>`, words.toOption)
		.exitOverride()
		.action(async (place: (typeof places)[number], { root, listen, to }: Options) => {
			// Loaded only here: the other commands answer at once.
			const { loadAddress, loadMoves } = await import('../content.ts');
			const { hostedAt } = await import('../hosting/hosted.ts');
			const { hostingPlaces } = await import('../hosting/places.ts');
			const address = loadAddress();
			if (address === null) throw new Refusal(words.noAddress, 1);
			const hosted = hostedAt(address, root, listen ?? null, loadMoves());
			const files = hostingPlaces[place](hosted, listingIn(publicFolder()));
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

/** What is in the folders of the built site, in one order; packed files go with their own. Throws `Refusal` if there is no site. */
function listingIn(site: string): (folder: string) => string[] {
	return (folder) => {
		if (!existsSync(join(site, 'index.html'))) throw new Refusal(building.noSite(site), 1);
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
