/** The most bytes of each file that a portal reads of a site, by its path. A site of 2,000 documents stays well below. */
export const wantedFiles = {
	'du-lieu/catalog.jsonld': 8_000_000,
	'du-lieu/localities.json': 4_000_000,
	'du-lieu/indicators.json': 4_000_000,
	'du-lieu/units.parquet': 16_000_000,
	'du-lieu/documents.parquet': 16_000_000,
	'du-lieu/targets.parquet': 32_000_000,
	'du-lieu/assignments.parquet': 64_000_000,
} as const;

export type WantedFile = keyof typeof wantedFiles;

/** The paths of those files, in a fixed order. */
export const wantedPaths = Object.keys(wantedFiles) as WantedFile[];

/** The most records of each kind that are kept of a site. */
export const mostKept = {
	bodies: 4000,
	units: 20_000,
	indicators: 2000,
	documents: 20_000,
	targets: 20_000,
	days: 4000,
	datasets: 20,
	/** Rows of one unit. */
	rows: 2000,
} as const;

/** The most rows that a file of columns may claim. */
export const mostRecords = 1_000_000;
