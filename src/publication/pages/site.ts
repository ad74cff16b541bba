import { address } from '../../address.ts';
import { dataCatalogData } from '../../views/data/data-catalog.ts';
import { dataPageView } from '../../views/data/page.ts';
import { newestFigures } from '../../views/measurement/newest.ts';
import { newestViews } from '../../views/news/months.ts';
import { most, yearLinks } from '../../views/page/bound.ts';
import { fieldAssignments } from '../../views/page/field.ts';
import { homeView } from '../../views/page/home.ts';
import {
	fieldsList,
	indicatorsList,
	localitiesList,
	mostUnits,
	newestRows,
	unitsList,
} from '../../views/page/lists.ts';
import { registerCoverageView } from '../../views/picture/register-coverage.ts';
import { hasCommunes, placeExamples } from '../../views/place/list.ts';
import { booksView } from '../../views/sheet/books.ts';
import { onePage, type PageKind } from '../kind.ts';

/** The pages of which the site has one each, and the portal's own prose. */
export const sitePages = {
	home: {
		at: onePage(address.home),
		value: (index) => ({
			...homeView(index),
			hasCommunes: hasCommunes(index),
			placeExamples: placeExamples(index),
			changes: newestViews(index, 4),
		}),
		listed: true,
	},
	documents: {
		at: onePage(address.documents),
		value: (index) => ({
			documents: newestRows(index, most.documents),
			years: yearLinks(index, { kind: 'all', id: '-' }),
			total: index.totals.documents,
		}),
		listed: true,
	},
	units: {
		at: onePage(address.units),
		value: (index) => ({
			localities: unitsList(index),
			places: index.totals.units > mostUnits ? localitiesList(index) : [],
			total: index.totals.units,
			groups: index.totals.groups,
		}),
		listed: true,
	},
	indicators: {
		at: onePage(address.indicators),
		value: (index) => ({
			indicators: indicatorsList(index),
			total: index.totals.indicators,
			targets: index.totals.targets,
			newly: newestFigures(index),
			hasIndices: index.versionsOf.size > 0,
		}),
		listed: true,
	},
	fields: {
		at: onePage(address.fields),
		value: (index) => ({ fields: fieldsList(index), others: fieldAssignments(index, '-') }),
		listed: true,
	},
	localities: {
		at: onePage(address.localities),
		value: (index) => ({ localities: localitiesList(index), total: index.register.localities.length }),
		listed: true,
	},
	data: {
		at: onePage(address.data),
		value: (index) => ({ view: dataPageView(index), linked: dataCatalogData(index), books: booksView(index) }),
		listed: true,
		after: true,
	},
	search: { at: onePage(address.search), value: (index) => ({ hasReports: index.reportsOn.size > 0 }), listed: true },
	parts: { at: onePage(address.parts), value: () => ({}), listed: true },
	offline: { at: onePage(address.offline), value: () => ({}), listed: false },
	notFound: { at: onePage(address.notFound), value: () => ({}), listed: false },
	prose: {
		at: (index) => index.register.pages.map(({ id }) => [address.page(id), id]),
		value: (index, id) => {
			const page = index.pages.get(id);
			if (page === undefined) throw new Error(`no page ${id}`);
			return { ...page, coverage: page.showsCoverage ? registerCoverageView(index, index.newestFirst) : null };
		},
		listed: true,
	},
} satisfies Record<string, PageKind<object>>;
