import { address } from '../../address.ts';
import { documentResults } from '../../views/standing/document-results.ts';
import { unitResultPages, unitResults } from '../../views/standing/unit-results.ts';
import { type PageKind, pageOfEach } from '../kind.ts';

/** What became of assignments: of each document and unit. */
export const resultPages = {
	documentResults: {
		at: pageOfEach('documents', (id) => address.resultsOf(address.document(id))),
		value: documentResults,
		listed: true,
	},
	unitResults: { at: unitResultPages, value: unitResults, listed: true },
} satisfies Record<string, PageKind<object>>;
