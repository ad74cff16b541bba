import { address } from '../../address.ts';
import { dataCatalogData } from '../../views/data/data-catalog.ts';
import { dataPageView } from '../../views/data/page.ts';
import { homeView } from '../../views/page/home.ts';
import {
	documentRows,
	fieldsList,
	indicatorsList,
	localitiesList,
	unitsList,
	withoutField,
} from '../../views/page/lists.ts';
import { registerCoverageView } from '../../views/picture/register-coverage.ts';
import { onePage, type PageKind } from '../kind.ts';

/** The pages of which the site has one each, and the portal's own prose. */
export const sitePages = {
	home: { at: onePage(address.home), value: homeView, listed: true },
	documents: {
		at: onePage(address.documents),
		value: (index) => ({ documents: documentRows(index, index.newestFirst) }),
		listed: true,
	},
	units: {
		at: onePage(address.units),
		value: (index) => ({ localities: unitsList(index), total: index.totals.units }),
		listed: true,
	},
	indicators: {
		at: onePage(address.indicators),
		value: (index) => ({ indicators: indicatorsList(index) }),
		listed: true,
	},
	fields: {
		at: onePage(address.fields),
		value: (index) => ({ fields: fieldsList(index), others: withoutField(index) }),
		listed: true,
	},
	localities: {
		at: onePage(address.localities),
		value: (index) => ({ localities: localitiesList(index) }),
		listed: true,
	},
	data: {
		at: onePage(address.data),
		value: (index) => ({ view: dataPageView(index), linked: dataCatalogData(index) }),
		listed: true,
	},
	search: { at: onePage(address.search), value: () => ({}), listed: true },
	parts: { at: onePage(address.parts), value: () => ({}), listed: true },
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
