import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '../src/clerk/files/workbook.ts';
import { linesOf } from '../src/clerk/lines/lines.ts';
import type { RowWords } from '../src/clerk/sheet/column.ts';
import { rowOf } from '../src/clerk/sheet/rows.ts';
import { loadReadable } from '../src/content.ts';
import { indexOf } from '../src/register/index.ts';
import { writeCorpus } from './corpus/corpus.ts';

/** Times the import of filled sheets: 82 rows of one plan in at most 2 s, 5,000 rows of a corpus in at most 10 s. Usage: node bench/sheet.ts */
const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'minhbach-sheet-'));
const sheet = join(work, 'bang.xlsx');

/** The rows of these documents, or of all, up to a day. */
function rowsOf(content: string, day: string, wanted: string | null): RowWords[] {
	const { register } = loadReadable(content, join(work, 'cache'));
	if (register === null) throw new Error(`${content} cannot be read`);
	const index = indexOf(register);
	const documents = wanted === null ? [...index.documents.keys()] : [wanted];
	return documents.flatMap((id) => linesOf(index, id, day).dated.map((line) => rowOf(index, line)));
}

/** Writes a sheet of these rows, the first of them filled in, and times its import in a process of its own. */
async function imported(what: string, content: string, rows: readonly RowWords[], filled: number, most: number) {
	// Rows of one assignment say the same: those of all units and of one may not differ.
	const states = ['Hoàn thành', 'Hoàn thành', 'Một phần', 'Chưa'];
	const stateOf = ({ assignment }: RowWords) => states[assignment.length % states.length] ?? '';
	const written = rows.map((row, at) => (at < filled ? { ...row, state: stateOf(row) } : row));
	writeFileSync(sheet, await workbookOf([{ name: 'Kết quả', rows: written }]));
	const seconds: number[] = [];
	let said = '';
	for (let round = 0; round < 3; round += 1) {
		const began = performance.now();
		const words = ['import', sheet, '--van-ban', 'bao-cao-thu'];
		const { stdout } = spawnSync(process.execPath, [join(root, 'src/cli/minhbach.ts'), ...words], {
			encoding: 'utf8',
			env: { ...process.env, MINHBACH_CONTENT: content, MINHBACH_CACHE: join(work, 'cache') },
		});
		seconds.push((performance.now() - began) / 1000);
		said = stdout.trim().split('\n').at(-1) ?? '';
	}
	const shown = seconds.map((one) => one.toFixed(2)).join(', ');
	process.stdout.write(`${what} (${rows.length} rows, ${filled} filled in): ${shown} s, at most ${most} s. ${said}\n`);
	if (Math.min(...seconds) > most) process.exitCode = 1;
}

/** A report that lacks everything but its results. */
const report = '---\ntype: bao-cao\nnumber:\ntitle:\nissued:\nissuer:\nsource:\n  original:\n  text:\n---\n';
const reportIn = (content: string, locality: string) =>
	writeFileSync(join(content, `localities/${locality}/documents/bao-cao-thu.mdx`), report);

try {
	const content = join(work, 'content');
	cpSync(join(root, 'tests/frozen/content'), content, { recursive: true });
	const own = rowsOf(content, '2023-12-14', 'binh-tan/7679-qd-ubnd-2022').slice(0, 82);
	reportIn(content, 'binh-tan');
	await imported('one plan', content, own, 77, 2);

	const corpus = join(work, 'corpus');
	writeCorpus(corpus, 300);
	const many = join(corpus, 'content');
	const rows = rowsOf(many, '2026-12-31', null).slice(0, 5000);
	reportIn(many, rows[0]?.assignment.split('/')[0] ?? '');
	await imported('a corpus', many, rows, 1900, 10);
	await imported('a corpus', many, rows, 5000, 10);
} finally {
	rmSync(work, { recursive: true, force: true });
}
