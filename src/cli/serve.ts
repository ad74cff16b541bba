import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { publicFolder } from '../folders.ts';
import { building as words } from '../vi/build.ts';
import { cli } from './sentences.ts';
import { CallRefusal, type Terminal } from './terminal.ts';

/** Both addresses of this machine itself: a proxy may ask for either, whichever `localhost` is. */
const thisMachine = ['127.0.0.1', '::1'];

/**
 * The command `serve`: serves the public folder, on this machine alone if no other address is given. Exit code 1 if there is no
 * public folder or the address is not to be had.
 */
export function serve({ stdout, stderr, ends }: Terminal): Command {
	return new Command('serve')
		.description(cli.serveDescription)
		.usage(cli.options)
		.helpOption('-h, --help', cli.help)
		.option(`--port <${cli.portName}>`, cli.portOption, portOf, 4321)
		.option(`--host [${cli.hostName}]`, cli.hostOption)
		.exitOverride()
		.action(async ({ port, host }: { port: number; host?: string | true }) => {
			const folder = publicFolder();
			if (!existsSync(join(folder, 'index.html'))) throw new CallRefusal(words.noSite(folder), 1);
			// Loaded only here, as they take time: the other commands answer at once.
			const { createServer } = await import('node:http');
			const { servedSite } = await import('../publication/base/served-site.ts');
			const { publishedBase } = await import('../publication/base/published-base.ts');
			const base = publishedBase(folder);
			const answer = servedSite(folder, base);
			// Without a name a server listens on every address of the machine.
			const addresses = host === undefined ? thisMachine : [host === true ? undefined : host];
			const servers: Server[] = [];
			for (const address of addresses) {
				const server = createServer(answer).listen(port, address);
				const failure = await once(server, 'listening').then(() => null, codeOf);
				// Not every machine has the newer kind of address.
				if (failure === null || (servers.length > 0 && failure !== 'EADDRINUSE')) servers.push(server);
				else {
					for (const one of servers) one.close();
					ends(1);
					stderr.write(`${words.notServed(failure, port, address ?? '')}\n`);
					return;
				}
			}
			stdout.write(`${words.serving(`http://${nameOf(addresses[0])}:${port}${base}/`)}\n`);
		});
}

/** What the system calls a failure. */
const codeOf = (error: NodeJS.ErrnoException): string => error.code ?? error.message;

/** The port that was written. Throws `InvalidArgumentError` if there is no such port. */
function portOf(written: string): number {
	const port = Number(written);
	if (!/^\d+$/.test(written) || port > 65_535) throw new InvalidArgumentError(written);
	return port;
}

/** An address as people open it. */
const nameOf = (address: string | undefined): string =>
	address === undefined || address === '127.0.0.1' ? 'localhost' : address.includes(':') ? `[${address}]` : address;
