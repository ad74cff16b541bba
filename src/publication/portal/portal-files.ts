import { address } from '../../address.ts';
import { parquetFile } from '../../outputs/parquet.ts';
import { rowsOfUnit } from '../../portal/rows.ts';
import { targetRows, unitRows } from '../../views/portal/rows.ts';
import { nameParts } from '../../views/portal/search.ts';
import { portalCatalog } from '../../views/portal/sites.ts';
import type { At, FileKind } from '../kind.ts';

/** Rows of a group of a portal's table: what one page of it takes. */
const rowsOfGroup = 500;
const jsonType = 'application/json; charset=utf-8';
const parquetType = 'application/vnd.apache.parquet';

/** The files of a portal over many sites; a site that is no portal has none of them. */
export const portalFiles = {
	portalUnitRows: {
		at: ({ portalUnits }) =>
			[...portalUnits.values()].flatMap(({ slug, leads }): At[] =>
				leads === 0 ? [] : [[address.portalRows(address.portalUnit(slug)), slug]],
			),
		pieces: (index, slug) => parquetFile(unitRows(index, slug, rowsOfUnit), rowsOfGroup),
		type: parquetType,
	},
	portalTargetRows: {
		at: ({ portalIndicators }) =>
			[...portalIndicators.values()].flatMap(({ slug, targets }): At[] =>
				targets === 0 ? [] : [[address.portalRows(address.portalIndicator(slug)), slug]],
			),
		pieces: (index, slug) => parquetFile(targetRows(index, slug), rowsOfGroup),
		type: parquetType,
	},
	portalNameList: {
		at: ({ portalSites }): At[] => (portalSites.size === 0 ? [] : [[address.portalNames, '']]),
		pieces: (index) => [JSON.stringify(nameParts(index).directory)],
		type: jsonType,
	},
	portalNamePart: {
		at: (index) =>
			index.portalSites.size === 0
				? []
				: [...nameParts(index).parts.keys()].map((part): At => [address.portalNamesOf(part), part]),
		pieces: (index, part) => [JSON.stringify(nameParts(index).parts.get(part) ?? [])],
		type: jsonType,
	},
	portalCatalog: {
		at: ({ portalSites }): At[] => (portalSites.size === 0 ? [] : [[address.portalCatalog, '']]),
		pieces: (index) => [`${JSON.stringify(portalCatalog(index), null, '\t')}\n`],
		type: 'application/ld+json; charset=utf-8',
	},
} satisfies Record<string, FileKind>;
