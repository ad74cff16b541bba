import { address } from '../../address.ts';
import { listHome } from '../../views/list/home.ts';
import { listPart, listParts } from '../../views/list/part.ts';
import { onePage, type PageKind } from '../kind.ts';

/** All assignments by deadline: the first page, and the parts by year, month or on no day. */
export const assignmentPages = {
	assignments: {
		at: onePage(address.assignments),
		value: (index) => ({ view: listHome(index), hasReports: index.reportsOn.size > 0 }),
		listed: true,
	},
	assignmentList: { at: listParts, value: listPart, listed: true },
} satisfies Record<string, PageKind<object>>;
