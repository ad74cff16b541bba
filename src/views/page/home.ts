import type { Index } from '../../register/index.ts';
import { type DueView, dueView } from './due.ts';
import { type DocumentRow, documentRows, fieldsList, localitiesList } from './lists.ts';

/** The home page. */
export interface HomeView {
	readonly counts: {
		readonly documents: number;
		readonly assignments: number;
		readonly targets: number;
		readonly units: number;
	};
	/** The five newest. */
	readonly documents: DocumentRow[];
	readonly due: DueView;
	readonly localities: ReturnType<typeof localitiesList>;
	readonly fields: ReturnType<typeof fieldsList>;
}

/** The whole register at a glance, as seen from the day `asOf`. */
export function homeView(index: Index, asOf: string): HomeView {
	const { documents, assignments, targets, units } = index.register;
	return {
		counts: {
			documents: documents.length,
			assignments: assignments.length,
			targets: targets.length,
			units: units.filter(({ members }) => members === null).length,
		},
		documents: documentRows(index, documents).slice(0, 5),
		due: dueView(index, asOf, 4),
		localities: localitiesList(index),
		fields: fieldsList(index),
	};
}
