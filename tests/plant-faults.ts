import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** A fault: what it breaks, and what stands where instead of what. */
export type Fault = readonly [broken: string, file: string, right: string, wrong: string];

/**
 * Plants faults in copies of a room, one after the other, and prints those after which all is still found to be so; to the error
 * output, how many were planted. `isWhole` tells that of a folder, and throws or says no where a fault is found. Throws if a file
 * has not the words of a fault.
 */
export async function plantFaults(
	room: string,
	faults: readonly Fault[],
	isWhole: (folder: string) => Promise<boolean>,
): Promise<void> {
	const home = resolve(room);
	const work = mkdtempSync(join(tmpdir(), 'minhbach-faults-'));
	try {
		const base = join(work, 'base');
		for (const file of globSync('**/*.ts', { cwd: home }).filter((one) => !one.endsWith('.test.ts'))) {
			const path = join(base, file);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, movedAway(readFileSync(join(home, file), 'utf8'), dirname(join(home, file)), home));
		}
		if (!(await holds(base))) process.stdout.write('the facts are not so without a fault\n');
		for (const [at, [broken, file, right, wrong]] of faults.entries()) {
			const folder = join(work, String(at));
			cpSync(base, folder, { recursive: true });
			const path = join(folder, file);
			const text = readFileSync(path, 'utf8');
			if (!text.includes(right)) throw new Error(`${broken}: ${file} has no “${right}”`);
			writeFileSync(
				path,
				text.replace(right, () => wrong),
			);
			if (await holds(folder)) process.stdout.write(`${broken}\n`);
		}
		process.stderr.write(`${faults.length} faults\n`);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}

	async function holds(folder: string): Promise<boolean> {
		try {
			return await isWhole(folder);
		} catch {
			return false;
		}
	}
}

/** The text of a file that stands elsewhere: what it imports from other rooms is named by its whole path. */
function movedAway(text: string, folder: string, home: string): string {
	return text.replace(/(from |import\()'([^']+)'/g, (whole, before: string, name: string) => {
		if (!name.startsWith('.')) return name.startsWith('node:') ? whole : `${before}'${import.meta.resolve(name)}'`;
		const path = resolve(folder, name);
		return relative(home, path).startsWith('..') ? `${before}'${path}'` : whole;
	});
}
