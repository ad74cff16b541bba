import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../src/content.ts';
import { writeSearchIndex } from '../src/outputs/search-index.ts';
import { indexOf } from '../src/register/index.ts';
import { searchRecords } from '../src/views/search/records.ts';
import { writeCorpus } from './corpus.ts';

/** Measures the making of the search index of a made-up corpus. Usage: node bench/search.ts [documents, 200 unless told] */
const documents = Number(process.argv[2] ?? 200);
const work = mkdtempSync(join(tmpdir(), 'minhbach-search-'));
try {
	process.env['MINHBACH_CONTENT'] = join(work, 'content');
	process.env['MINHBACH_CACHE'] = join(work, 'cache');
	writeCorpus(join(work, 'content'), documents);
	const { register } = loadContent();
	if (register === null) throw new Error('the corpus has errors');
	const records = searchRecords(indexOf(register));
	const started = performance.now();
	await writeSearchIndex(records, join(work, 'pagefind'), join(work, 'kept'));
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const files = readdirSync(join(work, 'pagefind'), { recursive: true, encoding: 'utf8' });
	const bytes = files.reduce((sum, file) => sum + statSync(join(work, 'pagefind', file)).size, 0);
	process.stdout.write(
		`${documents} documents, ${register.assignments.length} assignments: ${records.length} records, ${seconds} s, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB\n`,
	);
} finally {
	rmSync(work, { recursive: true, force: true });
}
