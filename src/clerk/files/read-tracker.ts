import { basename, dirname, join, resolve } from 'node:path';
import { parseCsv } from 'hucre/csv';
import type { Finding, Problem } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import { readYamlFile } from '../../sources/file/yaml-file.ts';
import { locate } from '../../sources/locate.ts';
import type { Grid } from '../sheet/cell.ts';
import { type Mapping, mapping } from '../tracker/mapping.ts';
import { type TrackerReading, trackerRows } from '../tracker/tracker-rows.ts';
import { gridsOf } from './grids.ts';

/** The mapping in a file, or what is wrong with it. */
export function readMapping(path: string): {
	readonly read: Mapping | null;
	readonly findings: readonly Finding[];
	readonly folder: string;
} {
	const whole = resolve(path);
	// Files are named from the parent of a folder, as those of content are.
	const folder = dirname(whole);
	const { source, findings } = readYamlFile(folder, join(basename(folder), basename(whole)), mapping);
	const isWrong = findings.some(({ level }) => level === 'error');
	return { read: isWrong ? null : (source?.data ?? null), findings, folder };
}

/** What is wrong with a mapping, with its lines. */
export const mappingProblems = ({
	findings,
	folder,
}: Pick<ReturnType<typeof readMapping>, 'findings' | 'folder'>): Problem[] => locate(folder, findings);

/** What the rows of a tracker's table say: an .xlsx, or a CSV in UTF-8. */
export async function readTracker(
	index: Index,
	path: string,
	bytes: Uint8Array,
	by: Mapping,
	locality: string,
): Promise<TrackerReading & { readonly sheets: readonly string[] }> {
	const read = /\.csv$/i.test(path) ? { grids: [csvGrid(basename(path), bytes)] } : await gridsOf(bytes);
	const nothing = { statements: [], empty: [], unknown: 0, sheets: [] };
	if ('message' in read) return { ...nothing, problems: [{ place: null, level: 'error', ...read.message }] };
	const [grid] = read.grids;
	if (grid === undefined) return { ...nothing, problems: [] };
	return { ...trackerRows(index, grid, by, locality), sheets: [grid.name] };
}

function csvGrid(name: string, bytes: Uint8Array): Grid {
	const rows = parseCsv(new TextDecoder().decode(bytes));
	return {
		name,
		rows: rows.map((row) =>
			row.map((cell) => (cell === null || cell === '' ? null : { kind: 'text', text: String(cell) })),
		),
		merged: [],
	};
}
