import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { loadContent } from '../src/content.ts';
import { withManifest } from '../src/fixtures/portal-sites.ts';
import { files } from '../src/publication/files.ts';
import type { FileKind } from '../src/publication/kind.ts';
import type { Register } from '../src/register/entries.ts';
import { indexOf } from '../src/register/index.ts';
import { usual, writeCorpus } from './corpus/corpus.ts';
import { firstRows, firstSearch } from './measure/portal-reader.ts';
import { run } from './measure/process.ts';
import { script, variables } from './measure/project.ts';

/**
 * Builds a portal over many made-up sites from nothing, again, and after one of them was published anew; and measures its pages as a
 * reader on slow 4G gets them. Usage: node bench/portal.ts [sites, 34 unless told] [documents of each, 300 unless told]
 */
const [sites = 34, documents = 300] = process.argv.slice(2).map(Number);
const project = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'minhbach-portal-'));
const say = (words: string) => void process.stdout.write(`${words}\n`);

try {
	writeCorpus(join(work, 'corpus'), documents, usual);
	const { register } = loadContent(join(work, 'corpus/content'), join(work, 'cache-corpus'));
	if (register === null) throw new Error('the corpus has errors');
	const server = await listening(join(work, 'sites'), false);
	const { origin } = server;
	for (let at = 1; at <= sites; at += 1) writeSite(register, origin, at, '2026-11-20');
	say(
		`${sites} sites of ${documents} documents, ${register.assignments.length} assignments, ${register.units.length} units each`,
	);

	const content = join(work, 'portal/content');
	cpSync(join(project, 'src/fixtures/small/content'), content, { recursive: true });
	rmSync(join(content, 'localities'), { recursive: true });
	const listed = Array.from({ length: sites }, (_, at) => `    - address: ${origin}/t${at + 1}\n`).join('');
	const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
	writeFileSync(join(content, 'site.yaml'), `${settings}portal:\n  allowPrivate: true\n  sites:\n${listed}`);
	const paths = { content, out: join(work, 'dist'), cache: join(work, 'cache') };
	const build = async (what: string) => {
		const { status, output, wall, cpu, largest } = await run(
			script(project, 'build'),
			project,
			variables(project, paths, 'production'),
		);
		if (status !== 0) throw new Error(output);
		say(
			`${what}: ${wall.toFixed(1)} s, CPU ${cpu?.toFixed(1)} s, ${largest?.toFixed(0)} MB; ${output.trim().split('\n').at(-1)}`,
		);
	};
	await build('from nothing');
	await build('all cached');
	writeSite(register, origin, 1, '2026-11-21', 'Báo cáo mới');
	await build('one site published anew');
	server.close();
	sizes(paths.out);
	const site = await listening(paths.out, true);
	say(JSON.stringify(await firstSearch(site.origin, 'so noi vu')));
	say(JSON.stringify(await firstRows(site.origin, busiest(paths.out))));
	site.close();
} finally {
	rmSync(work, { recursive: true, force: true });
}

/** Writes the open data of a site: the corpus with names of its own where bodies have them. */
function writeSite(register: Register, origin: string, at: number, day: string, task?: string): void {
	const address = `${origin}/t${at}/`;
	const index = indexOf({
		...register,
		site: { ...register.site, address: address.slice(0, -1), publisher: `Tỉnh thứ ${at}` },
		localities: register.localities.map((one) => ({ ...one, name: `${one.name} ${at}` })),
		units: register.units.map((one) => (one.kind === 'uy-ban' ? { ...one, name: `${one.name} ${at}` } : one)),
		assignments:
			task === undefined
				? register.assignments
				: register.assignments.map((one, first) => (first === 0 ? { ...one, task } : one)),
	});
	const made = new Map<string, Buffer>();
	const kinds: readonly FileKind[] = [files.json, files.parquet, files.catalog];
	for (const kind of kinds)
		for (const [path, key] of kind.at(index)) {
			if (path.endsWith('.json') && !/localities|indicators/.test(path)) continue;
			const pieces = kind.pieces(index, key);
			made.set(path.slice(1), Buffer.from(pieces instanceof Uint8Array ? pieces : [...pieces].join('')));
		}
	for (const [path, bytes] of withManifest(address, made, day)) {
		const file = join(work, 'sites', `t${at}`, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
}

/** A folder served on this machine alone; `packed` sends text gzipped, as web servers do. */
async function listening(root: string, packed: boolean): Promise<{ origin: string; close: () => void }> {
	mkdirSync(root, { recursive: true });
	const plain = sirv(root, { dev: true, etag: true });
	const server: Server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
		if (packed && /\.(html|js|css|json|svg)$/.test(file)) {
			const type = {
				html: 'text/html',
				js: 'text/javascript',
				css: 'text/css',
				json: 'application/json',
				svg: 'image/svg+xml',
			}[file.split('.').at(-1) ?? ''];
			try {
				response
					.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' })
					.end(gzipSync(readFileSync(file)));
			} catch {
				response.writeHead(404).end();
			}
		} else plain(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** The largest of each kind of what the portal has. */
function sizes(out: string): void {
	const all = readdirSync(join(out, 'cong'), { recursive: true, encoding: 'utf8' });
	const largest = (end: string, packed: boolean) =>
		all
			.filter((name) => name.endsWith(end))
			.map((name): [number, string] => {
				const file = join(out, 'cong', name);
				return [packed ? gzipSync(readFileSync(file)).length : statSync(file).size, name];
			})
			.sort(([a], [b]) => b - a)
			.slice(0, 3)
			.map(([bytes, name]) => `${name} ${bytes}`)
			.join('; ');
	say(`files ${all.filter((name) => name.includes('.')).length}`);
	say(`largest pages, gzipped: ${largest('.html', true)}`);
	say(`largest files of names, gzipped: ${largest('.json', true)}`);
	say(`largest tables: ${largest('.parquet', false)}`);
}

/** The address of the name whose table is the largest. */
function busiest(out: string): string {
	const all = readdirSync(join(out, 'cong/don-vi'), { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.parquet'),
	);
	const [first = ''] = all.sort(
		(a, b) => statSync(join(out, 'cong/don-vi', b)).size - statSync(join(out, 'cong/don-vi', a)).size,
	);
	return `/cong/don-vi/${dirname(first)}/`;
}
