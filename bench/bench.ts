import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { usual, writeCorpus } from './corpus/corpus.ts';
import { type Build, builds, idle } from './measure/builds.ts';
import { edits } from './measure/edits.ts';
import { preview } from './measure/preview.ts';
import { machine } from './measure/process.ts';
import { ofCorpus, published } from './measure/queries.ts';
import { searches } from './measure/search.ts';
import { markdown, plain } from './report/print.ts';
import type { Measured, Report } from './report/report.ts';

const usage = `npm run bench -- [documents, 300 unless told | published] [options]

Measures builds of a made-up corpus, or of the published content: wall and CPU seconds, memory, what changed, sizes; the first
searches of a reader on a phone; and the preview. Fails if an edit changed no page.

  --only cold,unchanged   only these builds: cold, unchanged, ${edits.map(({ name }) => name).join(', ')}; the cold one is always made
  --no-builds             without the builds, and so without the searches
  --no-search             without the searches
  --no-preview            without the preview
  --project <folder>      another checkout, with its own node_modules; may stand several times, all get the same corpus
  --rounds <number>       searches of each query, of which the middle one counts; 3 unless told
  --versions <number>     versions of a revised document; 3 unless told
  --revised <share>       documents that were revised; 0.1 unless told
  --reports <number>      reports about each document, which speak of its assignments; 0 unless told
  --json, --markdown      the report as JSON, or as tables of Markdown
`;

const { values, positionals } = readWords();
const [amount = '300'] = positionals;
const isPublished = amount === 'published';
const documents = isPublished ? null : Number(amount);
const only = values.only?.split(',');
const projects = values.project?.map((folder) => resolve(folder)) ?? [join(import.meta.dirname, '..')];
const nameOf = (project: string): string => (values.project === undefined ? 'now' : basename(project));
const work = mkdtempSync(join(tmpdir(), 'minhbach-bench-'));
const say = (words: string): void => void process.stderr.write(`${words}\n`);

try {
	const measured: Measured[] = [];
	for (const project of projects) measured.push(await measure(project));
	const report: Report = {
		documents,
		assignments: documents === null ? null : documents * usual.assignments,
		machine: machine(),
		projects: measured,
	};
	const print = values.json ? JSON.stringify(report, null, '\t') : values.markdown ? markdown(report) : plain(report);
	process.stdout.write(`${print}\n`);
	for (const { project, builds } of measured) {
		for (const { what, failed } of builds)
			if (failed !== null) fail(`${project}, ${what}: the build failed.\n${failed}`);
		for (const { what } of idle(builds)) fail(`${project}, ${what}: no page is other than before.`);
	}
} finally {
	rmSync(work, { recursive: true, force: true });
}

async function measure(project: string): Promise<Measured> {
	const repository = join(work, 'corpus');
	rmSync(repository, { recursive: true, force: true });
	if (documents === null) cpSync(join(project, 'content'), join(repository, 'content'), { recursive: true });
	else
		writeCorpus(repository, documents, {
			...usual,
			versions: Number(values.versions),
			revised: Number(values.revised),
			reports: Number(values.reports),
		});
	const queries = documents === null ? published : ofCorpus(repository);
	const place = { project, repository, out: join(work, 'dist'), cache: join(work, 'cache') };
	const isWanted = (name: string): boolean =>
		documents === null ? name === 'unchanged' : only === undefined || only.includes(name);
	const heard = ({ what, wall, cpu }: Build): void =>
		say(`${nameOf(project)}: ${what} ${wall.toFixed(1)} s, CPU ${cpu?.toFixed(1) ?? '–'} s`);
	const built = values.builds ? await builds(place, isWanted, heard) : { builds: [], published: null };
	const isBuilt = built.published !== null;
	const found =
		values.search && isBuilt ? await part('searches', searches(place.out, queries, Number(values.rounds))) : null;
	const seen = values.preview && documents !== null ? await part('preview', preview(project, repository)) : null;
	return { project: nameOf(project), ...built, searches: found, preview: seen };
}

/** A part of the measuring; `null` where it fails, which is said and fails the run, so that the other parts are not lost. */
async function part<Value>(name: string, value: Promise<Value>): Promise<Value | null> {
	try {
		return await value;
	} catch (error) {
		fail(`${name}: ${error instanceof Error ? error.message : error}`);
		return null;
	}
}

function fail(words: string): void {
	say(words);
	process.exitCode = 1;
}

function readWords() {
	try {
		const read = parseArgs({
			allowPositionals: true,
			allowNegative: true,
			options: {
				only: { type: 'string' },
				builds: { type: 'boolean', default: true },
				search: { type: 'boolean', default: true },
				preview: { type: 'boolean', default: true },
				project: { type: 'string', multiple: true },
				rounds: { type: 'string', default: '3' },
				versions: { type: 'string', default: '3' },
				revised: { type: 'string', default: '0.1' },
				reports: { type: 'string', default: '0' },
				json: { type: 'boolean', default: false },
				markdown: { type: 'boolean', default: false },
			},
		});
		if (!/^(\d+|published)$/.test(read.positionals[0] ?? '300')) throw new Error(usage);
		return read;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
		process.exit(2);
	}
}
