import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Message, say } from '../../problem/messages.ts';
import type { Finding, Problem } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import { readYamlFile } from '../../sources/file/yaml-file.ts';
import { locate } from '../../sources/locate.ts';
import { mappedLines } from '../tracker/mapped.ts';
import { type Mapping, mapping } from '../tracker/mapping.ts';
import { type TrackerReading, trackerRows } from '../tracker/tracker-rows.ts';
import { trackerTableIn } from '../tracker/tracker-table.ts';
import { gridsOf } from './grids.ts';

/** A mapping as its file has it. */
export interface MappingFile {
	/** `null` if the file, or what it says of columns, cannot be read. */
	readonly read: Mapping | null;
	/** Whether it has no errors: else no row is read by it. */
	readonly isSound: boolean;
	/** Paths in it of what was written and not read. */
	readonly lost: readonly (readonly PropertyKey[])[];
	/** How problems name the file: from the parent of its folder, as those of content are. */
	readonly file: string;
	readonly folder: string;
	/** What is wrong with it, with lines. */
	readonly problems: readonly Problem[];
}

/** Reads the mapping in a file. */
export function readMapping(path: string): MappingFile {
	const whole = resolve(path);
	const folder = dirname(whole);
	const file = join(basename(folder), basename(whole));
	if (!existsSync(whole)) {
		const none: Problem = { file, line: 1, column: 1, level: 'error', ...say('missing-mapping') };
		return { read: null, isSound: false, lost: [], file, folder, problems: [none] };
	}
	const { source, findings } = readYamlFile(folder, file, mapping);
	const lost = source?.lost ?? [];
	return {
		read: lost.some(([key]) => key === 'columns') ? null : (source?.data ?? null),
		isSound: findings.every(({ level }) => level !== 'error'),
		lost,
		file,
		folder,
		problems: locate(folder, findings),
	};
}

/** What the rows of a tracker's tables say, of an .xlsx or a CSV in UTF-8, and what is wrong in the mapping by which they are read. */
export async function readTracker(
	index: Index,
	path: string,
	bytes: Uint8Array,
	by: MappingFile & { readonly read: Mapping },
	locality: string,
): Promise<TrackerReading & { readonly sheets: readonly string[]; readonly beside: readonly Problem[] }> {
	const { lines, wrong } = mappedLines(index, by.read, locality);
	// Of what was not read, its form is told.
	const isLost = (path: readonly PropertyKey[]) => by.lost.some((gone) => gone.every((key, at) => key === path[at]));
	const findings = wrong.flatMap(({ path, message }): Finding[] =>
		isLost(path) ? [] : [{ file: by.file, place: { path }, level: 'error', ...message }],
	);
	const beside = [...by.problems, ...locate(by.folder, findings)];
	const refused = (message: Message | null) => ({
		statements: [],
		empty: [],
		unknown: [],
		sheets: [],
		beside,
		problems: message === null ? [] : [{ place: null, level: 'error' as const, ...message }],
	});
	const read = await gridsOf(path, bytes);
	if ('message' in read) return refused(read.message);
	const tables = read.grids.flatMap((grid) => trackerTableIn(grid, by.read.columns) ?? []);
	if (tables.length === 0) return refused(say('tracker-without-columns', Object.values(by.read.columns)));
	if (!by.isSound) return { ...refused(null), sheets: tables.map(({ grid }) => grid.name) };
	return { ...trackerRows(index, tables, by.read, lines), sheets: tables.map(({ grid }) => grid.name), beside };
}
