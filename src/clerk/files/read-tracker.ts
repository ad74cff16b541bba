import { basename, dirname, join, resolve } from 'node:path';
import { type Message, say } from '../../problem/messages.ts';
import type { Finding, Problem } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import { readYamlFile } from '../../sources/file/yaml-file.ts';
import { locate } from '../../sources/locate.ts';
import { type Mapping, mapping } from '../tracker/mapping.ts';
import { type TrackerReading, trackerRows } from '../tracker/tracker-rows.ts';
import { trackerTableIn } from '../tracker/tracker-table.ts';
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

/** What the rows of a tracker's tables say: an .xlsx, or a CSV in UTF-8. */
export async function readTracker(
	index: Index,
	path: string,
	bytes: Uint8Array,
	by: Mapping,
	locality: string,
): Promise<TrackerReading & { readonly sheets: readonly string[] }> {
	const wrong = (message: Message) => ({
		statements: [],
		empty: [],
		unknown: 0,
		sheets: [],
		problems: [{ place: null, level: 'error' as const, ...message }],
	});
	const read = await gridsOf(path, bytes);
	if ('message' in read) return wrong(read.message);
	const tables = read.grids.flatMap((grid) => trackerTableIn(grid, by.columns) ?? []);
	if (tables.length === 0) return wrong(say('tracker-without-columns', Object.values(by.columns)));
	return { ...trackerRows(index, tables, by, locality), sheets: tables.map(({ grid }) => grid.name) };
}
