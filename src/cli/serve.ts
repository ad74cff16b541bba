import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Command } from 'commander';
import { publicFolder } from '../folders.ts';
import { building as words } from '../vi/build.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/** The command `serve`: serves the public folder on this machine alone. Exit code 1 if there is none or the port is taken. */
export function serve({ stdout, stderr, ends }: Terminal): Command {
	return new Command('serve')
		.description(cli.serveDescription)
		.usage(cli.options)
		.helpOption('-h, --help', cli.help)
		.option(`--port <${cli.portName}>`, cli.portOption, '4321')
		.exitOverride()
		.action(async ({ port }: { port: string }) => {
			const folder = publicFolder();
			if (!existsSync(join(folder, 'index.html'))) throw new Error(words.noSite(folder));
			const { default: sirv } = await import('sirv');
			const files = sirv(folder, {
				dev: true,
				onNoMatch: (_request, response) => {
					response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
					response.end(readFileSync(join(folder, '404.html')));
				},
			});
			const server = createServer((request, response) => files(request, response));
			server.on('error', (error) => {
				ends(1);
				const isTaken = 'code' in error && error.code === 'EADDRINUSE';
				stderr.write(`${isTaken ? words.busy(port) : error.message}\n`);
			});
			server.listen(Number(port), 'localhost', () => stdout.write(`${words.serving(`http://localhost:${port}/`)}\n`));
		});
}
