import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { Standing } from '../../standing/standing.ts';
import { toldOf } from './sheet.ts';

/** What became of a document's assignments, in one line. */
export interface ResultsLine {
	readonly href: string;
	/** How many documents say something of them, and the day of the newest. */
	readonly reports: number;
	readonly newest: string;
	readonly counts: readonly { readonly standing: Standing; readonly count: number }[];
}

/** The line of a document; `null` if the site has no report about it. */
export function resultsLine(index: Index, id: string): ResultsLine | null {
	const reports = index.reportsOn.get(id) ?? [];
	if (reports.length === 0) return null;
	const told = toldOf(index, index.assignmentsOf.get(id) ?? []);
	const standings = Map.groupBy(told, ({ stood }) => stood.standing);
	const order: readonly Standing[] = [
		'done-on-time',
		'done',
		'done-late',
		'overdue',
		'disputed',
		'not-reported',
		'open',
		'undated',
	];
	return {
		href: address.resultsOf(address.document(id)),
		reports: reports.length,
		newest:
			reports
				.map((one) => index.headOf.get(one)?.issued ?? '')
				.toSorted()
				.at(-1) ?? '',
		counts: order.flatMap((standing) => {
			const count = standings.get(standing)?.length ?? 0;
			return count === 0 ? [] : [{ standing, count }];
		}),
	};
}
