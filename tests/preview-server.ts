import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { environment } from './build-site.ts';

/** A copy of the project with the live preview of a content folder of its own. */
export interface PreviewServer {
	readonly content: string;
	readonly origin: string;
	/** What it said until now. */
	readonly said: () => string;
	readonly stop: () => void;
}

/**
 * Starts the live preview in a copy of the project: Astro's server writes the folder `.astro`, as do the builds of other tests.
 * `write` fills the content folder first. `base` is the path below which the command `dev` finds the site to stand. Throws if it does not start within a minute.
 */
export async function startPreview(write: (content: string) => void, base = ''): Promise<PreviewServer> {
	const project = mkdtempSync(join(tmpdir(), 'minhbach-preview-'));
	const content = join(project, 'content');
	for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
		cpSync(name, join(project, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
	write(content);
	const port = await new Promise<number>((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
	const origin = `http://127.0.0.1:${port}`;
	const astro = join(project, 'node_modules/astro/bin/astro.mjs');
	const server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
		cwd: project,
		env: { ...environment(content, join(project, 'dist'), join(project, '.cache')), MINHBACH_BASE: base },
	});
	let said = '';
	for (const stream of [server.stdout, server.stderr])
		stream.on('data', (text) => {
			said += text;
		});
	const stop = () => {
		server.kill();
		rmSync(project, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 600; tries++) {
		const isUp = await fetch(`${origin}/`).then(
			() => true,
			() => false,
		);
		if (isUp) return { content, origin, said: () => said, stop };
		await after(100);
	}
	stop();
	throw new Error(`the preview did not start:\n${said}`);
}
