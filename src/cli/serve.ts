import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { publicFolder } from '../folders.ts';
import { building as words } from '../vi/build.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

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
			if (!existsSync(join(folder, 'index.html'))) throw new Error(words.noSite(folder));
			// Loaded only here, as they take time: the other commands answer at once.
			const { createServer } = await import('node:http');
			const { default: sirv } = await import('sirv');
			const { publishedBase } = await import('../publication/base/published-base.ts');
			const base = publishedBase(folder);
			const files = sirv(folder, { dev: true, onNoMatch: notThere(folder) });
			// Without a name a server listens on every address of the machine.
			const addresses = host === undefined ? thisMachine : [host === true ? undefined : host];
			const servers: Server[] = [];
			for (const address of addresses) {
				const server = createServer(below(base, files, notThere(folder))).listen(port, address);
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

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers that there is no such page, as the site says it. */
const notThere =
	(folder: string): Answer =>
	(_request, response) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(readFileSync(join(folder, '404.html')));
	};

/** Answers below the path of the site as at the root of `files`. What is asked for elsewhere is not there; the root leads to the site. */
const below =
	(base: string, files: Answer, elsewhere: Answer): Answer =>
	(request, response) => {
		const asked = request.url ?? '/';
		if (asked.startsWith(`${base}/`)) {
			request.url = asked.slice(base.length);
			files(request, response);
		} else if (['/', base].includes(asked)) response.writeHead(302, { Location: `${base}/` }).end();
		else elsewhere(request, response);
	};

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
