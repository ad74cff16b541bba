import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localityOf, replace } from './edits.ts';
import { script, variables } from './project.ts';

/** What an editor waits for in the preview, in seconds. */
export interface Preview {
	/** From the start of the command until it shows its home page. */
	readonly ready: number;
	/** The first visit of a unit's page, and the second. */
	readonly unit: number;
	readonly unitAgain: number;
	/** How often the whole content was read until the first visit was answered. */
	readonly reads: number;
	/** The first visit of a document's page. */
	readonly document: number;
	/** From saving a changed task until the document's page holds its new words. */
	readonly edit: number;
}

/** Seconds until what has not answered counts as never. */
const patience = 600;

/** Starts the preview of a project on a repository's content, visits pages and saves an edit. Throws if it does not answer. */
export async function preview(project: string, repository: string): Promise<Preview> {
	const work = mkdtempSync(join(tmpdir(), 'minhbach-preview-'));
	const port = await freePort();
	const paths = { content: join(repository, 'content'), out: join(work, 'dist'), cache: join(work, 'cache') };
	const line = `${script(project, 'dev')} --port ${port} --host 127.0.0.1`;
	const counted = join(work, 'reads');
	writeFileSync(counted, '');
	const reads = (): number => statSync(counted).size;
	const started = performance.now();
	const child = spawn('sh', ['-c', line], {
		cwd: project,
		env: {
			...variables(project, paths, 'development'),
			NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import "${join(import.meta.dirname, '../count-reads.ts')}"`,
			MINHBACH_BENCH_READS: counted,
		},
		stdio: 'ignore',
		detached: true,
	});
	// The whole group: the shell, the server and what it started. A bench that is stopped leaves no server behind.
	const end = (): void => {
		if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
			process.kill(-child.pid, 'SIGTERM');
	};
	const stop = (): never => process.exit(1);
	process.once('exit', end).once('SIGINT', stop).once('SIGTERM', stop);
	try {
		const origin = `http://127.0.0.1:${port}`;
		await until(child, async () => (await ask(`${origin}/`)).status === 200);
		const ready = seconds(started);
		const locality = localityOf(repository, 'huyen');
		const page = `${origin}/don-vi/${locality}/phong-noi-vu/`;
		const unit = await visit(page);
		const read = reads();
		const unitAgain = await visit(page);
		const folder = join(paths.content, 'localities', locality, 'documents');
		const [name = ''] = readdirSync(folder);
		const address = `${origin}/van-ban/${locality}/${name.replace('.mdx', '')}/`;
		const document = await visit(address);
		const words = 'lời vừa lưu để đo';
		replace(join(folder, name), /(task: .*)\.$/m, `$1 ${words}.`);
		const saved = performance.now();
		await until(child, async () => (await ask(address)).text.includes(words));
		const edit = seconds(saved);
		replace(join(folder, name), new RegExp(` ${words}`), '');
		return { ready, unit, unitAgain, reads: read, document, edit };
	} finally {
		process.off('exit', end).off('SIGINT', stop).off('SIGTERM', stop);
		end();
		await new Promise((resolve) =>
			child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(null),
		);
		rmSync(work, { recursive: true, force: true });
	}
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

async function visit(address: string): Promise<number> {
	const started = performance.now();
	const { status } = await ask(address);
	if (status !== 200) throw new Error(`${address} answers ${status}`);
	return seconds(started);
}

/** What an address answers. `fetch` gives up after five minutes; a slow preview is measured to the end of patience. */
function ask(address: string): Promise<{ status: number | undefined; text: string }> {
	return new Promise((resolve, reject) => {
		const request = get(address, { timeout: patience * 1000 }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => {
				text += part;
			});
			response.on('end', () => resolve({ status: response.statusCode, text }));
			response.on('error', reject);
		});
		request.on('timeout', () => request.destroy(new Error(`${address} does not answer within ${patience} s`)));
		request.on('error', reject);
	});
}

/** Asks again and again until it holds; a refused connection is no answer yet. */
async function until(child: ChildProcess, holds: () => Promise<boolean>): Promise<void> {
	const started = performance.now();
	while (!(await holds().catch(() => false))) {
		if (child.exitCode !== null) throw new Error(`the preview ended with exit code ${child.exitCode}`);
		if (seconds(started) > patience) throw new Error('the preview does not answer');
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
