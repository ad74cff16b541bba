import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** The servers that the tests can start, by the names of their settings, each with its program and Debian's package of it. */
export const programs = {
	nginx: { program: '/usr/sbin/nginx', packageName: 'nginx-light' },
	caddy: { program: '/usr/bin/caddy', packageName: 'caddy' },
	apache: { program: '/usr/sbin/apache2', packageName: 'apache2' },
} as const;

type Name = keyof typeof programs;

/** Whether the server of this name is installed. */
export const isInstalled = (name: Name): boolean => spawnSync(programs[name].program, ['-h']).error === undefined;

/** A port of this machine that nobody uses. */
export function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}

const apacheModules = ['authz_core', 'mime', 'dir', 'alias', 'headers', 'rewrite', 'deflate', 'filter', 'mpm_event'];

/** What stands around the settings of a site, and how the server is started with them in a folder. */
const around: Record<Name, (settings: string, folder: string, port: number) => { text: string; args: string[] }> = {
	nginx: (settings, folder) => ({
		text: `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/log;\nevents {}\nhttp {\naccess_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join('\n')}\n${settings}}\n`,
		args: ['-p', folder, '-e', join(folder, 'log'), '-c', join(folder, 'settings')],
	}),
	caddy: (settings, folder) => ({
		text: `{\n\tadmin off\n\tauto_https off\n}\n${settings}`,
		args: ['run', '--adapter', 'caddyfile', '--config', join(folder, 'settings')],
	}),
	apache: (settings, folder, port) => ({
		text: `${apacheModules.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`).join('\n')}\n${process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : ''}ServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nMutex file:${folder}\nListen 127.0.0.1:${port}\nTypesConfig /etc/mime.types\n${settings}`,
		args: ['-d', folder, '-f', join(folder, 'settings'), '-DFOREGROUND'],
	}),
};

/** An answer of a server as it came, packed or not. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** A server that has been started in the foreground. */
export interface WebServer {
	readonly ask: (path: string, encoding?: string) => Promise<Answer>;
	readonly stop: () => Promise<void>;
}

/** Starts a server of Debian's with the settings of one site. Throws with what it said if it does not answer in ten seconds. */
export async function startServer(name: Name, settings: string, port: number): Promise<WebServer> {
	const folder = mkdtempSync(join(tmpdir(), 'minhbach-server-'));
	chmodSync(folder, 0o755);
	const { text, args } = around[name](settings, folder, port);
	writeFileSync(join(folder, 'settings'), text);
	const child = spawn(programs[name].program, args, {
		env: { PATH: process.env['PATH'], HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (piece) => {
			said += piece;
		});
	const ended = new Promise<void>((done) => child.on('close', () => done()));
	const stop = async () => {
		child.kill('SIGTERM');
		await Promise.race([ended, after(5000).then(() => child.kill('SIGKILL'))]);
		rmSync(folder, { recursive: true, force: true });
	};
	const ask = (path: string, encoding = 'identity') =>
		new Promise<Answer>((done, fail) => {
			const options = { host: '127.0.0.1', port, path, agent: false, headers: { 'Accept-Encoding': encoding } };
			request(options, (response) => {
				const pieces: Buffer[] = [];
				response.on('data', (piece: Buffer) => pieces.push(piece));
				response.on('end', () =>
					done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
				);
			})
				.on('error', fail)
				.end();
		});
	for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
		const isUp = await ask('/').then(
			() => true,
			() => false,
		);
		if (isUp) return { ask, stop };
		await after(100);
	}
	await stop();
	throw new Error(`${name} did not start:\n${said}`);
}
