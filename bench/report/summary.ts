import type { Build } from '../measure/builds.ts';
import type { Search } from '../measure/search.ts';
import { type Measured, type Report, round, type Table } from './report.ts';

/** One project of one report: a column of the summary. */
interface Column extends Measured {
	readonly documents: number | null;
}

/** What is asked of the software, one row each. A row has its name, and how it is read from what was measured. */
const rows: readonly (readonly [name: string, read: (column: Column) => string])[] = [
	['cold, CPU s', (column) => round(of(column, 'cold')?.cpu)],
	['cold, wall s', (column) => round(of(column, 'cold')?.wall)],
	['unchanged, wall s', (column) => round(of(column, 'unchanged')?.wall)],
	['one task edited, CPU s / wall s', (column) => both(of(column, 'task'))],
	['one unit renamed, CPU s / wall s', (column) => both(of(column, 'unit'))],
	['one report added, CPU s / wall s', (column) => both(of(column, 'report'))],
	['first commit of a new day, CPU s / wall s', (column) => both(of(column, 'day'))],
	['files made anew by it', (column) => share(column, of(column, 'day'))],
	['most memory, cold, MB', (column) => round(of(column, 'cold')?.largest, 0)],
	[
		'MB a document',
		({ published, documents }) => round(published && documents && published.bytes / 1e6 / documents, 3),
	],
	['largest page, kB raw / kB gzipped / elements', pages],
	[
		'slowest first search, s',
		({ searches }) => round(most(searches, ({ result, jump }) => (result ?? jump ?? Number.NaN) / 1000)),
	],
	[
		'heaviest first search, kB',
		({ searches }) =>
			round(
				most(searches, ({ bytes }) => bytes / 1000),
				0,
			),
	],
	['first visit of a unit in the preview, s', ({ preview }) => round(preview?.unit)],
	['content read for it, times', ({ preview }) => (preview === null ? '–' : String(preview.reads))],
	['saved edit shown in the preview, s', ({ preview }) => round(preview?.edit)],
];

/** The table of all reports, one column for each project of each. A row that no report has is left out. */
export function summary(reports: readonly Report[]): Table {
	const columns = reports.flatMap(({ documents, projects }) => projects.map((one): Column => ({ ...one, documents })));
	return {
		caption: 'In short',
		heads: ['measure', ...columns.map(({ project, documents }) => `${documents ?? 'published'}, ${project}`)],
		rows: rows
			.map(([name, read]) => [name, ...columns.map(read)])
			.filter(([, ...cells]) => cells.some((cell) => /\d/.test(cell))),
	};
}

const of = ({ builds }: Column, name: string): Build | undefined =>
	builds.find((build) => build.name === name && build.failed === null);

const both = (build: Build | undefined): string => `${round(build?.cpu)} / ${round(build?.wall)}`;

function share({ published }: Column, build: Build | undefined): string {
	if (build?.changed == null || published === null) return '–';
	return `${build.changed.files} of ${published.files} (${((100 * build.changed.files) / published.files).toFixed(1)}%)`;
}

function pages({ published }: Column): string {
	if (published === null) return '–';
	const { raw, gzipped, nodes } = published.largest;
	return `${round(raw.amount / 1000, 0)} / ${round(gzipped.amount / 1000, 0)} / ${nodes.amount}`;
}

function most(searches: readonly Search[] | null, measure: (search: Search) => number): number | null {
	return searches === null ? null : Math.max(...searches.map(measure));
}
