import type { Index } from '../../register/index.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import { partOf, sectionPlace, type Told } from './sheet.ts';

/** One line of a table of counts. */
interface BreakdownRow {
	readonly name: string;
	readonly href: string | null;
	/** How many, column by column, each with the address of the rows behind it; `null` where no page lists them. */
	readonly cells: readonly { readonly count: number; readonly list: string | null }[];
}

/** A standing; those before their last day together; or one of the rate where there is no last day, which is in none. */
type Column = Standing | 'ahead' | 'done-beside' | 'disputed-beside';

/** A table of counts. Its columns are those that some line has. */
export interface BreakdownView {
	readonly columns: readonly Column[];
	readonly rows: readonly BreakdownRow[];
}

/** What a line of a table counts. `list` is the page that lists these very occurrences by standing. */
export interface BreakdownPart {
	readonly name: string;
	readonly href: string | null;
	readonly list: string | null;
	readonly told: readonly Told[];
}

const columns: readonly Column[] = [
	'done-on-time',
	'done-late',
	'done',
	'overdue',
	'disputed',
	'not-reported',
	'ahead',
	'done-beside',
	'disputed-beside',
	'undated',
	'not-arisen',
	'cancelled',
	'lapsed',
	'not-obliged',
];

/** A table of how many stand how, a line for each part. */
export function breakdown(index: Index, parts: readonly BreakdownPart[]): BreakdownView {
	// A page that tells nothing is the same on every day.
	if (parts.length === 0) return { columns: [], rows: [] };
	const { day } = index;
	const counted = parts.map((part) => ({ ...part, counts: countedBy(part.told, day) }));
	const used = columns.filter((one) => counted.some(({ counts }) => counts.has(one)));
	return {
		columns: used,
		rows: counted.map(({ name, href, list, counts }) => ({
			name,
			href,
			cells: used.map((one) => {
				const { count, first } = counts.get(one) ?? none;
				const isListed = list !== null && first !== null && one !== 'ahead';
				return { count, list: isListed ? `${list}#${sectionPlace(partOf(first, day), first.standing)}` : null };
			}),
		})),
	};
}

/** How many stand in a column, and one of them. */
interface Counted {
	readonly count: number;
	readonly first: Stood | null;
}

const none: Counted = { count: 0, first: null };

function countedBy(told: readonly Told[], day: string): ReadonlyMap<Column, Counted> {
	const counts = new Map<Column, { count: number; readonly first: Stood }>();
	for (const { stood } of told) {
		const column = columnOf(stood, day);
		const known = counts.get(column);
		if (known === undefined) counts.set(column, { count: 1, first: stood });
		else known.count++;
	}
	return counts;
}

/** The column of an occurrence. All of a column stand in one place of the page that lists them. */
function columnOf(stood: Stood, day: string): Column {
	const part = partOf(stood, day);
	if (part === 'ahead') return 'ahead';
	const { standing } = stood;
	if (part === 'due') return standing;
	return standing === 'done' ? 'done-beside' : standing === 'disputed' ? 'disputed-beside' : standing;
}
