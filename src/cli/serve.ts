import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Command } from 'commander';
import sirv from 'sirv';
import { building as words } from '../vi/build.ts';
import { publicFolder } from './build.ts';
import { cli } from './sentences.ts';

/** The command `serve`: serves the public folder on this machine alone. Exit code 1 if there is none or the port is taken. */
export function serve(): Command {
	return new Command('serve')
		.description(cli.serveDescription)
		.usage(cli.options)
		.helpOption('-h, --help', cli.help)
		.option(`--port <${cli.portName}>`, cli.portOption, '4321')
		.exitOverride()
		.action(({ port }: { port: string }) => {
			const folder = publicFolder();
			if (!existsSync(join(folder, 'index.html'))) throw new Error(words.noSite(folder));
			const files = sirv(folder, {
				dev: true,
				onNoMatch: (_request, response) => {
					response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
					response.end(readFileSync(join(folder, '404.html')));
				},
			});
			const server = createServer((request, response) => files(request, response));
			server.on('error', (error) => {
				process.exitCode = 1;
				const isTaken = 'code' in error && error.code === 'EADDRINUSE';
				process.stderr.write(`${isTaken ? words.busy(port) : error.message}\n`);
			});
			server.listen(Number(port), 'localhost', () =>
				process.stdout.write(`${words.serving(`http://localhost:${port}/`)}\n`),
			);
		});
}
