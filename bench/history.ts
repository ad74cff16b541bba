import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent, loadHistory } from '../src/content.ts';
import { indexOf } from '../src/register/index.ts';
import { pastOf } from '../src/register/past/past.ts';
import { droppedOccasions } from '../src/views/calendar/past-occasions.ts';
import { unitNews } from '../src/views/news/news.ts';
import { writeCorpus } from './corpus.ts';

/**
 * Measures the reading of the history of a made-up corpus in git, each version with other deadlines: from nothing, and with what
 * the last build kept. Usage: node bench/history.ts [documents, 200 unless told] [versions of each, 5 unless told]
 */
const documents = Number(process.argv[2] ?? 200);
const versions = Number(process.argv[3] ?? 5);
const work = mkdtempSync(join(tmpdir(), 'minhbach-bench-history-'));
const content = join(work, 'content');

function git(day: number, ...words: string[]): void {
	const moment = `${new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)}T03:00:00Z`;
	const { status, stderr } = spawnSync(
		'git',
		['-C', work, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words],
		{ encoding: 'utf8', env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment } },
	);
	if (status !== 0) throw new Error(stderr);
}

function measured<Value>(name: string, make: () => Value): Value {
	const started = performance.now();
	const value = make();
	process.stdout.write(`${name.padEnd(40)} ${((performance.now() - started) / 1000).toFixed(2).padStart(7)} s\n`);
	return value;
}

try {
	process.env['MINHBACH_CONTENT'] = content;
	process.env['MINHBACH_CACHE'] = join(work, 'cache');
	writeCorpus(content, documents);
	git(0, 'init', '-q');
	for (let version = 0; version < versions; version++) {
		for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
			if (!name.endsWith('.mdx') || !name.includes('documents')) continue;
			const file = join(content, name);
			writeFileSync(file, readFileSync(file, 'utf8').replace(/trước ngày \d+\/9/g, `trước ngày ${15 + version}/9`));
		}
		git(version, 'add', 'content');
		git(version, 'commit', '-q', '-m', 'x');
	}
	process.stdout.write(`${documents} documents, ${versions} versions of each\n`);
	const { register } = loadContent();
	if (register === null) throw new Error('the corpus has errors');
	const zone = register.site.timeZone;
	measured('read from git', () => loadHistory(zone));
	const history = measured('read again, with what was kept', () => loadHistory(zone));
	const index = indexOf(
		register,
		measured('linked', () => pastOf(register, history)),
	);
	measured('compared for the calendars', () => droppedOccasions(index));
	measured('news of every unit', () => register.units.map(({ id }) => unitNews(index, id)));
	process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
} finally {
	rmSync(work, { recursive: true, force: true });
}
