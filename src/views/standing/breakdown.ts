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
	const counted = parts.map((part) => ({ ...part, counts: Map.groupBy(part.told, (told) => columnOf(told, day)) }));
	const used = columns.filter((one) => counted.some(({ counts }) => counts.has(one)));
	return {
		columns: used,
		rows: counted.map(({ name, href, list, counts }) => ({
			name,
			href,
			cells: used.map((one) => {
				const own = counts.get(one) ?? [];
				const [first] = own;
				const isListed = list !== null && first !== undefined && one !== 'ahead';
				return {
					count: own.length,
					list: isListed ? `${list}#${sectionPlace(partOf(first.stood, day), first.stood.standing)}` : null,
				};
			}),
		})),
	};
}

/** The column of an occurrence. All of a column stand in one place of the page that lists them. */
function columnOf({ stood }: Told, day: string): Column {
	const part = partOf(stood, day);
	if (part === 'ahead') return 'ahead';
	const { standing } = stood;
	return part === 'beside' && (standing === 'done' || standing === 'disputed') ? `${standing}-beside` : standing;
}
