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
	/** `null` if the file cannot be read, or has errors. */
	readonly read: Mapping | null;
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
	const { source, findings } = readYamlFile(folder, file, mapping);
	const isWrong = findings.some(({ level }) => level === 'error');
	return { read: isWrong ? null : (source?.data ?? null), file, folder, problems: locate(folder, findings) };
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
	const findings = wrong.map(
		({ path, message }): Finding => ({ file: by.file, place: { path }, level: 'error', ...message }),
	);
	const beside = locate(by.folder, findings);
	const refused = (message: Message) => ({
		statements: [],
		empty: [],
		unknown: [],
		sheets: [],
		beside,
		problems: [{ place: null, level: 'error' as const, ...message }],
	});
	const read = await gridsOf(path, bytes);
	if ('message' in read) return refused(read.message);
	const tables = read.grids.flatMap((grid) => trackerTableIn(grid, by.read.columns) ?? []);
	if (tables.length === 0) return refused(say('tracker-without-columns', Object.values(by.read.columns)));
	return { ...trackerRows(index, tables, by.read, lines), sheets: tables.map(({ grid }) => grid.name), beside };
}
