import type { Index } from '../../register/index.ts';
import type { Standing } from '../../standing/standing.ts';
import { partOf, sectionPlace, type Told } from './sheet.ts';

/** One line of a table of counts. */
interface BreakdownRow {
	readonly name: string;
	readonly href: string | null;
	/** How many, column by column, each with the address of the rows behind it; `null` where no page lists them. */
	readonly cells: readonly { readonly count: number; readonly list: string | null }[];
}

/** A table of counts. Its columns are those standings that some line has. */
export interface BreakdownView {
	readonly columns: readonly (Standing | 'ahead')[];
	readonly rows: readonly BreakdownRow[];
}

/** What a line of a table counts. `list` is the page that lists these very occurrences by standing. */
export interface BreakdownPart {
	readonly name: string;
	readonly href: string | null;
	readonly list: string | null;
	readonly told: readonly Told[];
}

const columns: readonly (Standing | 'ahead')[] = [
	'done-on-time',
	'done-late',
	'done',
	'overdue',
	'disputed',
	'not-reported',
	'ahead',
	'undated',
	'not-arisen',
	'cancelled',
	'lapsed',
];

/** A table of how many stand how, a line for each part. */
export function breakdown(index: Index, parts: readonly BreakdownPart[]): BreakdownView {
	const { day } = index;
	const column = ({ stood }: Told) => (partOf(stood, day) === 'ahead' ? 'ahead' : stood.standing);
	const counted = parts.map((part) => ({ ...part, counts: Map.groupBy(part.told, column) }));
	const used = columns.filter((one) => counted.some(({ counts }) => counts.has(one)));
	return {
		columns: used,
		rows: counted.map(({ name, href, list, counts }) => ({
			name,
			href,
			cells: used.map((one) => ({
				count: counts.get(one)?.length ?? 0,
				list:
					list === null || one === 'ahead' ? null : `${list}#${sectionPlace(placed(counts.get(one)?.[0], day), one)}`,
			})),
		})),
	};
}

const placed = (told: Told | undefined, day: string) => (told === undefined ? 'due' : partOf(told.stood, day));
