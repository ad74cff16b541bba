import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Message, say } from '../../problem/messages.ts';
import type { Finding, Problem } from '../../problem/problem.ts';
import { inMapping } from '../../problem/sheets/mapping-remedies.ts';
import type { Index } from '../../register/index.ts';
import { readYamlFile } from '../../sources/file/yaml-file.ts';
import { locate } from '../../sources/locate.ts';
import { type Mapped, mappedLines } from '../tracker/mapped.ts';
import { type Mapping, mapping, mappingKeys } from '../tracker/mapping.ts';
import { type TrackerReading, trackerRows } from '../tracker/tracker-rows.ts';
import {
	columnsLike,
	hasAllColumns,
	type TrackerGap,
	trackerTableIn,
	twiceNamed,
	unreadSheet,
} from '../tracker/tracker-table.ts';
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
	const { source, findings: ofForm } = readYamlFile(folder, file, mapping);
	const findings = ofForm.map((one) => ('path' in one.place ? inMapping(one, one.place.path, mappingKeys) : one));
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

/** Where `states` stands in the file of a mapping: `theo-doi/anh-xa.yaml:6`. */
function statesAt({ folder, file }: MappingFile): string {
	const finding: Finding = {
		file,
		place: { path: ['states'], atKey: true },
		level: 'error',
		...say('missing-mapping'),
	};
	return `${file}:${locate(folder, [finding])[0]?.line ?? 1}`;
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
	const problemsAt = (told: Mapped['wrong']) => {
		const findings = told.flatMap(({ path: place, message }): Finding[] =>
			isLost(place) ? [] : [{ file: by.file, place: { path: place }, level: 'error', ...message }],
		);
		return [...by.problems, ...locate(by.folder, findings)];
	};
	const refused = (message: Message | null, beside: readonly Problem[] = problemsAt(wrong)) => ({
		statements: [],
		empty: [],
		unknown: [],
		sheets: [],
		beside,
		problems: message === null ? [] : [{ place: null, level: 'error' as const, ...message }],
	});
	const read = await gridsOf(path, bytes);
	if ('message' in read) return refused(read.message);
	const { columns } = by.read;
	const found = read.grids.flatMap((grid) => trackerTableIn(grid, columns) ?? []);
	const tables = found.filter(hasAllColumns);
	const gaps = found.flatMap((one) => (hasAllColumns(one) ? [] : [one]));
	if (tables.length === 0) {
		const [gap] = gaps.toSorted((a, b) => a.missing.length - b.missing.length);
		if (gap === undefined) return refused(say('tracker-without-columns', Object.values(columns)));
		return refused(null, problemsAt([...missingColumns(gap, columns), ...wrong]));
	}
	const sheets = read.grids.map(({ name }) => name);
	if (!by.isSound) return { ...refused(null), sheets };
	const rows = trackerRows(index, tables, by.read, lines, statesAt(by));
	const ofSheets = [...tables.flatMap(twiceNamed), ...gaps.flatMap((gap) => unreadSheet(gap, columns))];
	return { ...rows, problems: [...ofSheets, ...rows.problems], sheets, beside: problemsAt(wrong) };
}

/** What is said of the columns of a mapping that no sheet has, by that which has the most of the others. */
const missingColumns = ({ missing, others }: TrackerGap, columns: Mapping['columns']): Mapped['wrong'] =>
	missing.map((key) => {
		const name = columns[key] ?? key;
		const isNeeded = key === 'id' || key === 'state';
		const message = say(
			'tracker-unknown-column',
			name,
			columnsLike(name, others),
			others.slice(0, mostNamed),
			isNeeded,
		);
		return { path: ['columns', key], message };
	});

/** The most columns of a table that are named. */
const mostNamed = 20;
