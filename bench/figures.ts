import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf, writeFigures } from './corpus/figures.ts';
import { indicators } from './corpus/portal.ts';
import { commitAll } from './corpus/repository.ts';
import { replace } from './measure/edits.ts';
import { bytesOf, changed, type Files, filesOf, largest } from './measure/folder.ts';
import { run } from './measure/process.ts';
import { script, variables } from './measure/project.ts';

/**
 * Builds a corpus of figures from nothing, after one edited sentence and after one added figure, and prints seconds, sizes and what
 * changed. Usage: node bench/figures.ts
 */
const project = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'minhbach-figures-'));
const repository = join(work, 'repository');
const [out, cache] = [join(work, 'dist'), join(work, 'cache')];
const documents = join(repository, 'content/localities/tinh-01/documents');

/** Adds one figure to the newest report of a locality. */
function addFigure(): void {
	const file = join(documents, '21-bc-ubnd-2025.mdx');
	const text = readFileSync(file, 'utf8');
	const figure = '  - target: 1-kh-ubnd-2021#ct-3\n    period: năm 2025\n    printed: "91,5%"\n';
	writeFileSync(file, text.replace('measurements:\n', `measurements:\n${figure}`));
	commitAll(repository, '2026-01-05', 2);
}

const steps: readonly [what: string, make: () => void][] = [
	['cold', () => {}],
	[
		'one sentence edited',
		() => {
			replace(join(documents, '1-kh-ubnd-2021.mdx'), /text: (.*)\.$/m, 'text: $1 cho rõ.');
			commitAll(repository, '2026-01-05', 1);
		},
	],
	['one figure added', addFigure],
];

try {
	writeFigures(repository);
	const count = indicators.length * figuresOf.localities * figuresOf.periods;
	process.stdout.write(`${count} figures: ${indicators.length} × ${figuresOf.localities} × ${figuresOf.periods}\n`);
	let before: Files | null = null;
	for (const [what, make] of steps) {
		make();
		const paths = { content: join(repository, 'content'), out, cache };
		const line = script(project, 'build');
		const { status, output, wall, cpu } = await run(line, project, variables(project, paths, 'production'));
		if (status !== 0) throw new Error(output);
		const after = filesOf(out);
		const other = before === null ? '' : `, ${JSON.stringify(changed(before, after))}`;
		process.stdout.write(`${what}: ${wall.toFixed(1)} s, CPU ${cpu?.toFixed(1)} s${other}\n`);
		before = after;
	}
	if (before !== null)
		process.stdout.write(`${before.size} files, ${bytesOf(before)} bytes; ${JSON.stringify(largest(out, before))}\n`);
} finally {
	rmSync(work, { recursive: true, force: true });
}
