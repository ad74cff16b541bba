import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus/corpus.ts';

/**
 * Measures builds of a made-up corpus: cold and unchanged, with wall seconds and the peak memory of the
 * largest process. Usage: npm run bench -- [documents, 300 unless told]
 */
const documents = Number(process.argv[2] ?? 300);
const work = mkdtempSync(join(tmpdir(), 'minhbach-bench-'));
const content = join(work, 'content');
const root = join(import.meta.dirname, '..');
// On exit the child says how much memory it had at most, in kilobytes.
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))`;

function measure(name: string): void {
	const started = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', peak, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
		{
			cwd: root,
			encoding: 'utf8',
			maxBuffer: 1024 * 1024 * 1024,
			env: {
				...process.env,
				NODE_ENV: 'production',
				ASTRO_TELEMETRY_DISABLED: '1',
				MINHBACH_CONTENT: content,
				MINHBACH_OUT: join(work, 'dist'),
				MINHBACH_CACHE: join(work, 'cache'),
			},
		},
	);
	if (status !== 0) throw new Error(stderr);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const memory = Math.round(Number(/^peak (\d+)$/m.exec(stderr)?.[1] ?? 0) / 1024);
	process.stdout.write(`${name.padEnd(24)} ${seconds.padStart(7)} s ${String(memory).padStart(6)} MB\n`);
}

try {
	writeCorpus(work, documents);
	process.stdout.write(`${documents} documents, ${documents * 25} assignments\n`);
	measure('cold');
	measure('unchanged');
} finally {
	rmSync(work, { recursive: true, force: true });
}
