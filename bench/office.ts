import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abstractNum, docx, inList, lvl, num, p, run, tbl, tc, tr } from '../src/fixtures/office/docx.ts';
import { readOfficeFile } from '../src/office/read-office-file.ts';

/**
 * What the reader of office files takes, each file in a process of its own. Fails if 310 pages of Word take more than 3 s or 250 MB,
 * 19 pages of PDF more than 5 s, or a refusal more than 2 s or 300 MB. Usage: node bench/office.ts
 */
const [, , step = '', path = '', name = ''] = process.argv;

const looks =
	'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/>';
const words = (at: number) => run(`Tiếp tục rà soát, sắp xếp, kiện toàn tổ chức bộ máy ${at} `, looks);
const repeated = (many: number, of: (at: number) => string) => Array.from({ length: many }, (_, at) => of(at)).join('');
const numbering = abstractNum(0, [lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2.')]) + num(1, 0);

/** The files by name: how many pages or what is wrong, the bytes, the most seconds and megabytes. */
const files: Readonly<Record<string, readonly [() => Uint8Array, number, number]>> = {
	'310 pages of prose': [
		() =>
			docx(
				repeated(310 * 9, (at) => p(repeated(8, words), inList(1, at % 3 ? 1 : 0))),
				{ numbering },
			),
		3,
		250,
	],
	'310 pages of a table': [
		() => {
			const cell = tc(repeated(3, (at) => p(words(at))));
			return docx(tbl([repeated(310 * 8, () => tr([tc(p('', inList(1))), cell, cell, cell, cell, cell]))]), {
				numbering,
			});
		},
		3,
		250,
	],
	'19 pages of PDF': [() => readFileSync('tests/frozen/office/phu-luc-hai-phong.pdf'), 5, 250],
	'a part of 400 MB': [() => docx(p(run('a'.repeat(400_000_000)))), 2, 300],
	'a paragraph of a million runs': [() => docx(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(1_000_000)}</w:p>`), 2, 300],
	'four million paragraphs': [() => docx('<w:p/>'.repeat(4_000_000)), 2, 300],
	'elements in elements': [() => docx('<w:sdt>'.repeat(100_000)), 2, 300],
};

if (step === '--make') writeFileSync(path, files[name]?.[0]() ?? new Uint8Array());
else if (step === '--read') {
	const bytes = readFileSync(path);
	const start = process.cpuUsage();
	const found = await readOfficeFile(bytes, '');
	const { user, system } = process.cpuUsage(start);
	const said = 'refusal' in found ? found.refusal.code : 'read';
	const memory = process.resourceUsage().maxRSS / 1024;
	process.stdout.write(JSON.stringify({ cpu: (user + system) / 1e6, memory, said }));
} else {
	const work = mkdtempSync(join(tmpdir(), 'minhbach-office-'));
	// A process that is started counts the memory of the one that started it: this one stays small.
	const output = (...words: string[]) =>
		spawnSync(process.execPath, [import.meta.filename, ...words], { encoding: 'utf8', timeout: 60_000 }).stdout;
	for (const [of, [, seconds, megabytes]] of Object.entries(files)) {
		const file = join(work, 'file');
		output('--make', file, of);
		const { cpu, memory, said } = JSON.parse(output('--read', file)) as { cpu: number; memory: number; said: string };
		const isMuch = cpu > seconds || memory > megabytes;
		if (isMuch) process.exitCode = 1;
		process.stdout.write(`${isMuch ? '!' : ' '} ${of} | ${cpu.toFixed(2)} s ${memory.toFixed(0)} MB ${said}\n`);
	}
	rmSync(work, { recursive: true });
}
