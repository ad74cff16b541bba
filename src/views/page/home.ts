import type { Index } from '../../register/index.ts';
import { type DueView, dueView } from '../calendar/due.ts';
import { type DocumentRow, fieldsList, localitiesList, newestRows } from './lists.ts';

/** The home page. */
export interface HomeView {
	readonly counts: {
		readonly documents: number;
		readonly assignments: number;
		readonly indicators: number;
		readonly targets: number;
		/** Without groups. */
		readonly units: number;
		readonly groups: number;
	};
	/** The five newest. */
	readonly documents: DocumentRow[];
	readonly due: DueView;
	readonly localities: ReturnType<typeof localitiesList>;
	readonly localityCount: number;
	readonly fields: ReturnType<typeof fieldsList>;
	/** Whether some document says something of the fate of assignments. */
	readonly hasReports: boolean;
}

const newest = 5;
const dueDays = 4;

/** The whole register at a glance, as seen from the day of the index. */
export function homeView(index: Index): HomeView {
	const { documents, assignments, indicators, targets, units, groups } = index.totals;
	return {
		counts: { documents, assignments, indicators, targets, units: units - groups, groups },
		documents: newestRows(index, newest),
		due: dueView(index, dueDays),
		localities: localitiesList(index),
		localityCount: index.register.localities.length,
		fields: fieldsList(index),
		hasReports: index.reportsOn.size > 0,
	};
}
