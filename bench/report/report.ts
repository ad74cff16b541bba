import type { Build, Published } from '../measure/builds.ts';
import type { Preview } from '../measure/preview.ts';
import type { Search } from '../measure/search.ts';

/** What was measured of one project. A part that was left out is `null`. */
export interface Measured {
	/** The folder's name, or what the caller calls it. */
	readonly project: string;
	readonly builds: readonly Build[];
	readonly published: Published | null;
	readonly searches: readonly Search[] | null;
	readonly preview: Preview | null;
}

/** One run of the bench: several projects with the same content. */
export interface Report {
	/** `null` for the published content of the project. */
	readonly documents: number | null;
	readonly assignments: number | null;
	readonly machine: string;
	readonly projects: readonly Measured[];
}

/** A table of a report: a caption, heads and rows. */
export interface Table {
	readonly caption: string;
	readonly heads: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export const round = (value: number | null | undefined, digits = 1): string =>
	value == null ? '–' : value.toFixed(digits);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The tables of one project. */
export function tables(measured: Measured, documents: number | null): Table[] {
	const { builds, published, searches, preview } = measured;
	return [
		...(builds.length === 0 ? [] : [buildTable(builds)]),
		...(published === null ? [] : [publishedTable(published, documents)]),
		...(searches === null ? [] : [searchTable(searches)]),
		...(preview === null
			? []
			: [
					{
						caption: 'Preview',
						heads: ['what', 'measured'],
						rows: [
							['shows its home page after', `${round(preview.ready)} s`],
							['first visit of a unit', `${round(preview.unit)} s, content read ${preview.reads} times`],
							['second visit', `${round(preview.unitAgain, 2)} s`],
							['first visit of a document', `${round(preview.document, 2)} s`],
							['saved edit shown after', `${round(preview.edit, 2)} s`],
						],
					},
				]),
	];
}

function buildTable(builds: readonly Build[]): Table {
	return {
		caption: 'Builds',
		heads: ['build', 'wall s', 'CPU s', 'largest process MB', 'together MB', 'pages changed', 'files changed'],
		rows: builds.map(({ what, wall, cpu, largest, together, changed, failed }) => [
			failed === null ? what : `${what}: failed`,
			round(wall),
			round(cpu),
			round(largest, 0),
			round(together, 0),
			changed === null ? '–' : String(changed.pages),
			changed === null ? '–' : String(changed.files),
		]),
	};
}

function publishedTable({ files, pages, bytes, largest }: Published, documents: number | null): Table {
	const { raw, gzipped, nodes, file } = largest;
	return {
		caption: 'Published',
		heads: ['what', 'amount', 'where'],
		rows: [
			['files, pages among them', `${files}, ${pages}`, ''],
			['bytes', megabytes(bytes), documents === null ? '' : `${(bytes / 1e6 / documents).toFixed(3)} MB a document`],
			['largest page', kilobytes(raw.amount), raw.page],
			['largest page gzipped', kilobytes(gzipped.amount), gzipped.page],
			['most elements', String(nodes.amount), nodes.page],
			['largest other file', kilobytes(file.amount), file.page],
		],
	};
}

function searchTable(searches: readonly Search[]): Table {
	const seconds = (value: number | null): string => round(value === null ? null : value / 1000);
	return {
		caption: 'First search, slow 4G, CPU 4× slower',
		heads: ['query', 'first result s', 'first link s', 'sent until then', 'sent in all', 'requests', 'said'],
		rows: searches.map(({ query, result, jump, bytesToFirst, bytes, requests, count }) => [
			query,
			seconds(result),
			seconds(jump),
			kilobytes(bytesToFirst),
			kilobytes(bytes),
			String(requests),
			count,
		]),
	};
}
