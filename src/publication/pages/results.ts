import { address } from '../../address.ts';
import { assignmentWhy } from '../../views/standing/assignment-why.ts';
import { documentResultPages, documentResults } from '../../views/standing/document-results.ts';
import { localityResults } from '../../views/standing/locality-results.ts';
import { localityYear, localityYearPages, localityYears } from '../../views/standing/locality-year.ts';
import { missingResults } from '../../views/standing/missing-results.ts';
import { listedMonths, monthlyList, monthlyListPages } from '../../views/standing/monthly-list.ts';
import { siteResults } from '../../views/standing/site-results.ts';
import { unitResultPages, unitResults } from '../../views/standing/unit-results.ts';
import { whyPages } from '../../views/standing/why.ts';
import { onePage, type PageKind, pageOfEach } from '../kind.ts';

/** What became of assignments: of the whole, of each document, unit and locality; what is missing; the list of each month. */
export const resultPages = {
	siteResults: { at: onePage(address.results), value: siteResults, listed: true },
	missingResults: { at: onePage(address.missingResults), value: missingResults, listed: true },
	documentResults: {
		at: documentResultPages,
		value: documentResults,
		listed: true,
	},
	assignmentWhy: { at: whyPages, value: assignmentWhy, listed: true },
	unitResults: { at: unitResultPages, value: unitResults, listed: true },
	localityResults: {
		at: pageOfEach('localities', (id) => address.resultsOf(address.locality(id))),
		value: (index, id) => ({
			...localityResults(index, id),
			together: localityYears(index, id),
			months: listedMonths(index, id).map((month) => ({ month, href: address.monthlyList(id, month) })),
		}),
		listed: true,
	},
	localityYear: { at: localityYearPages, value: localityYear, listed: true },
	monthlyList: { at: monthlyListPages, value: monthlyList, listed: true },
} satisfies Record<string, PageKind<object>>;
