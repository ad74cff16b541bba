import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usual, writeCorpus } from './corpus/corpus.ts';
import { builds } from './measure/builds.ts';
import { machine } from './measure/process.ts';

/**
 * What statements cost: builds the same documents from nothing, with three statements an assignment and without, in turn. It says
 * what each build took, and how much more those with statements took in the middle, by the clock and of the processor: 0.15 at most. It
 * ends with 1 if a build failed.
 * Usage: node bench/statements.ts [documents, 300 unless told] [pairs, 5 unless told]
 */
const [documents = 300, pairs = 5] = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'minhbach-statements-'));
const project = join(import.meta.dirname, '..');
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const kinds = ['without', 'with'] as const;
/** Seconds of a build. */
type Took = { readonly cpu: number; readonly wall: number };
const spent = { without: [] as Took[], with: [] as Took[] };

try {
	for (const kind of kinds)
		writeCorpus(join(work, kind), documents, { ...usual, reports: 3, silent: kind === 'without' });
	say({ documents, pairs, machine: machine() });
	for (let pair = 0; pair < pairs; pair++)
		for (const kind of kinds) {
			const place = { project, repository: join(work, kind), out: join(work, 'site'), cache: join(work, 'cache') };
			const { builds: done } = await builds(
				place,
				() => false,
				({ cpu, wall, largest, failed }) => say({ kind, cpu, wall, largest, failed }),
			);
			const [cold] = done;
			if (cold === undefined || cold.failed !== null || cold.cpu === null) process.exitCode = 1;
			else spent[kind].push({ cpu: cold.cpu, wall: cold.wall });
		}
	const middle = (kind: keyof typeof spent, of: keyof Took) =>
		spent[kind].map((took) => took[of]).sort((a, b) => a - b)[Math.floor(spent[kind].length / 2)] ?? Number.NaN;
	const more = (of: keyof Took) => Math.round((middle('with', of) / middle('without', of) - 1) * 1000) / 1000;
	say({ more: { wall: more('wall'), cpu: more('cpu') } });
} finally {
	rmSync(work, { recursive: true, force: true });
}
