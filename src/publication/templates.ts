import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { packageFolder } from '../folders.ts';
import { withBase } from './base/with-base.ts';
import { digestOfFiles, filesIn } from './code.ts';
import { sha256 } from './digest.ts';
import { takeLock } from './lock.ts';
import { preloaded, preloading } from './preload.ts';

/** The compiled templates. */
export interface Templates {
	/** The page at an address as HTML, made of what it is given as `Astro.locals`. Throws `UnrenderedError` if its template throws. */
	readonly render: (path: string, locals: object) => Promise<string>;
	/** The folder of styles, scripts and fonts that pages link to. */
	readonly assets: string;
	/** What a page rests on besides what it shows: the names of the styles, scripts and fonts, and the path of the site. */
	readonly version: string;
}

/** A failure of the compiler: what it said. */
export class UncompiledError extends Error {}

/** A failure of a template at an address. Its cause is what the template threw. */
export class UnrenderedError extends Error {
	readonly path: string;
	constructor(path: string, cause: unknown) {
		super(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		this.path = path;
	}
}

/**
 * The templates of this version of the code and of the portal's own pages, for a site below the path `base`, empty if there is none. Astro compiles them unless the cache has them; then
 * `onCompile` is told. `finish` is given each page before the path is put on. Throws `UncompiledError` if they cannot be compiled.
 */
export async function compiledTemplates(
	project: string,
	content: string,
	cache: string,
	code: string,
	base: string,
	onCompile: () => void,
	finish: (html: string) => string = (html) => html,
): Promise<Templates> {
	const ofBase = base === '' ? '' : `-${sha256(Buffer.from(base)).slice(0, 8)}`;
	const version = `${code.slice(0, 24)}-${digestOfFiles(content, ['pages']).slice(0, 16)}${ofBase}`;
	const home = join(cache, 'templates');
	const folder = join(home, version);
	if (!existsSync(folder)) {
		onCompile();
		const draft = join(home, `draft-${process.pid}`);
		rmSync(draft, { recursive: true, force: true });
		mkdirSync(home, { recursive: true });
		// Astro writes the folder `.astro` of the project, which has room for one of them.
		const release = await takeLock(join(project, '.astro', 'lock'), () => {});
		try {
			// Another build with the same cache may have compiled them meanwhile.
			if (!existsSync(folder)) {
				await compile(project, content, draft, cache, base);
				renameSync(draft, folder);
			}
		} finally {
			release();
		}
		// Those of the same version below other paths are of other shards.
		const shared = version.slice(0, version.length - ofBase.length);
		for (const other of readdirSync(home))
			if (!other.startsWith(shared)) rmSync(join(home, other), { recursive: true, force: true });
	}
	const compiled: Compiled = await import(pathToFileURL(join(folder, 'server/entry.mjs')).href);
	const assets = join(folder, 'client');
	const render = renderer(compiled, preloading(assets));
	return {
		assets,
		version: sha256(filesIn(assets, '.').join()) + base,
		render:
			base === ''
				? async (path, locals) => finish(await render(path, locals))
				: async (path, locals) => withBase(finish(await render(path, locals)), base),
	};
}

/** What `astro/entry.ts` exports. */
interface Compiled {
	readonly app: { readonly render: (request: Request, options: { locals: object }) => Promise<Response> };
	readonly pageOf: (locals: object, preloads: (address: string) => string) => string | null;
}

function renderer({ app, pageOf }: Compiled, preloads: (address: string) => string): Templates['render'] {
	return async (path, locals) => {
		const quick = pageOf(locals, preloads);
		return quick ?? preloaded(await byAstro(app, path, locals), preloads);
	};
}

async function byAstro(app: Compiled['app'], path: string, locals: object): Promise<string> {
	const failures: unknown[] = [];
	// A file's own page answers at the address of its name.
	const request = new Request(new URL(path.replace(/\.html$/, '/'), 'http://localhost'));
	const response = await app.render(request, {
		locals: { ...locals, failed: (error: unknown) => failures.push(error) },
	});
	if (failures.length > 0) throw new UnrenderedError(path, failures[0]);
	if (response.status !== 200 && path !== '/404.html') throw new UnrenderedError(path, response.status);
	return response.text();
}

/** Whether a flag of Node says that names of folders are taken as they are (bin/run.mjs). */
const isOfPaths = (flag: string): boolean => flag.startsWith('--preserve-symlinks');

/** What Node is told so that it reads the program's own code as it does here. Below `node_modules` it strips no types by itself. */
export const flagsOfCode = (project: string): string[] => [
	...process.execArgv.filter(isOfPaths),
	...(/[\\/]node_modules[\\/]/.test(project) ? [`--import=${pathToFileURL(join(project, 'bin/types.mjs')).href}`] : []),
];

/** Runs Astro in a process of its own: what it holds in memory goes with it. */
function compile(project: string, content: string, out: string, cache: string, base: string): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const astro = join(packageFolder(project, 'astro'), 'bin/astro.mjs');
	const child = spawn(process.execPath, [...flagsOfCode(project), astro, 'build', '--silent', '--root', project], {
		cwd: project,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			// More threads take more memory, and are done no sooner.
			RAYON_NUM_THREADS: '1',
			TOKIO_WORKER_THREADS: '1',
			UV_THREADPOOL_SIZE: '1',
			NODE_ENV: 'production',
			ASTRO_TELEMETRY_DISABLED: '1',
			MINHBACH_CONTENT: content,
			MINHBACH_TEMPLATES: out,
			MINHBACH_BASE: base,
			MINHBACH_CACHE: join(cache, 'astro'),
		},
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	child.on('error', reject);
	child.on('close', (code) => {
		if (code === 0) resolve();
		else reject(new UncompiledError(stripVTControlCharacters(said)));
	});
	return promise;
}
