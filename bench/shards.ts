import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usual, writeCorpus } from './corpus/corpus.ts';
import { edits } from './measure/edits.ts';
import { machine, run } from './measure/process.ts';

/**
 * Builds a made-up corpus as shards, a province each: from nothing, with nothing changed, and after edits of one document each. It says
 * what each took by the clock, and the most memory of all processes at one moment. It ends with 1 if a build failed or the wrong number
 * of shards was made. Usage: node bench/shards.ts [documents, 900 unless told] [provinces, 3 unless told]
 */
const [documents = 900, provinces = 3] = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'minhbach-shards-'));
const repository = join(work, 'corpus');
const project = join(import.meta.dirname, '..');
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** Builds and says what it took; `made` shards are expected. */
async function build(what: string, made: number): Promise<void> {
	const folders = `--content ${repository}/content --out ${work}/sites --cache ${work}/cache`;
	const { PATH = '', HOME = '' } = process.env;
	const variables = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
	const line = `exec node bin/run.mjs minhbach build-shards ${folders}`;
	const { wall, cpu, largest, together, status, output } = await run(line, project, variables);
	const last = output.trimEnd().split('\n').at(-1) ?? '';
	const rounded = (value: number | null): number | null => value && Math.round(value * 10) / 10;
	say({ what, wall: rounded(wall), cpu: rounded(cpu), largest: rounded(largest), together: rounded(together), last });
	if (status !== 0 || !last.startsWith(`Đã dựng ${made} trang,`)) {
		process.stderr.write(`${output.slice(-3000)}\n`);
		process.exitCode = 1;
	}
}

try {
	writeCorpus(repository, documents, { ...usual, provinces });
	say({ documents, provinces, machine: machine() });
	await build('from nothing', provinces);
	await build('nothing changed', 0);
	for (const { name, what, make } of edits) {
		if (name === 'day') continue;
		make(repository);
		await build(what, 1);
	}
} finally {
	rmSync(work, { recursive: true, force: true });
}
