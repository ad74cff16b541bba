import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growing, largestAccepted } from '../src/fixtures/growth/growing.ts';

/**
 * What the check takes for files that are made to be slow: CPU and memory by kind and size. Fails if one of them takes more than
 * 2 s of CPU or 500 MB. Kinds that the check refuses at once are measured as large as it accepts them, too.
 * Usage: node bench/growth.ts [sizes in kB, 32,64,128,256 unless told] [part of a name, as a regular expression]
 */
const [first = '32,64,128,256', name = ''] = process.argv.slice(2);

if (first === '--check') {
	const { loadContent } = await import('../src/content.ts');
	const { printed } = await import('../src/problem/print.ts');
	const { problems } = loadContent(join(name, 'content'), join(name, 'cache'));
	printed(problems, 'text');
	const { user, system } = process.cpuUsage();
	const memory = process.resourceUsage().maxRSS / 1024;
	process.stdout.write(JSON.stringify({ cpu: (user + system) / 1e6, memory, said: problems.at(0)?.code ?? '' }));
	process.exit(0);
}

/** What a check took; nothing if it was stopped, as it had not ended after a minute. */
interface Taken {
	readonly cpu: number;
	readonly memory: number;
	/** The code of the first problem; empty if there is none. */
	readonly said: string;
}

const most = { cpu: 2, memory: 500 };
const sizes = first.split(',').map((size) => Number(size) * 1024);
const wanted = new RegExp(name);
const work = mkdtempSync(join(tmpdir(), 'minhbach-growth-'));
try {
	for (const kind of growing().filter((one) => wanted.test(one.name))) {
		const texts = [...sizes.map(kind.text), ...largestAccepted(kind, sizes.at(-1) ?? 0)];
		const rows = texts.map((text) => check({ ...kind.beside, [kind.file]: text }));
		const isMuch = rows.some((row) => row === null || row.cpu > most.cpu || row.memory > most.memory);
		if (isMuch) process.exitCode = 1;
		const columns = rows.map((row) =>
			row === null ? 'stopped' : `${row.cpu.toFixed(2)} s ${row.memory.toFixed(0)} MB ${row.said}`,
		);
		process.stdout.write(`${isMuch ? '!' : ' '} ${kind.name} | ${columns.join(' | ')}\n`);
	}
} finally {
	rmSync(work, { recursive: true, force: true });
}

function check(files: Readonly<Record<string, string>>): Taken | null {
	const root = mkdtempSync(join(work, 'site-'));
	cpSync('src/fixtures/small/content', join(root, 'content'), { recursive: true });
	for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'content', file), text);
	const words = ['--disable-warning=ExperimentalWarning', import.meta.filename, '--check', root];
	const { stdout } = spawnSync(process.execPath, words, { timeout: 60_000, encoding: 'utf8' });
	rmSync(root, { recursive: true });
	return stdout === '' ? null : JSON.parse(stdout);
}
