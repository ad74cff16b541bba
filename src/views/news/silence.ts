import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { feeds } from '../../vi/feeds.ts';
import { roundName } from '../../vi/round.ts';
import { vi } from '../../vi/vi.ts';
import { dayAfter } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import type { Told } from '../standing/sheet.ts';
import type { DatedNews } from './entry.ts';

/** Assignments that one entry names. */
const mostNamed = 5;

/**
 * For each quarter that is over: what ended in it and of which nothing published speaks, as an entry. It is of the day after the
 * quarter, and goes when everything in it has been spoken of.
 */
export function silentNews(index: Index, unit: string, told: readonly Told[]): DatedNews[] {
	const silent = told.filter(({ stood }) => stood.standing === 'not-reported' && stood.end !== null);
	const quarters = Map.groupBy(silent, ({ stood }) => quarterOf(stood.end ?? ''));
	return [...quarters].flatMap(([quarter, own]): DatedNews[] => {
		const { start, end } = spanOf(quarter);
		const day = dayAfter(end);
		if (index.hasCome.get(day) !== true) return [];
		return [{ published: day, updated: day, make: () => entryOf(index, unit, { quarter, start, end }, own) }];
	});
}

function entryOf(
	index: Index,
	unit: string,
	{ quarter, start, end }: { readonly quarter: string; readonly start: string; readonly end: string },
	told: readonly Told[],
): ReturnType<DatedNews['make']> {
	const entries = [...new Set(told.map(({ entry }) => entry))];
	const page = address.resultsOf(address.unit(unit));
	const rest = entries.length - mostNamed;
	const name = `${roundName({ start, end }, 'quarter')}/${quarter.slice(0, 4)}`;
	return {
		id: `${page}quy/${quarter}`,
		path: page,
		title: feeds.silentIn(name, entries.length),
		summary: feeds.sentences([
			...entries
				.slice(0, mostNamed)
				.map(({ document, number, task }) =>
					feeds.silentItem(feeds.source(documentLink(index, document).name, vi.assignmentItem(number)), task),
				),
			...(rest > 0 ? [feeds.moreResults(rest)] : []),
			feeds.silenceMeans,
		]),
		author: index.register.site.publisher,
	};
}

/** `2024-2` */
function quarterOf(day: string): string {
	return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** First and last day of a quarter. */
function spanOf(quarter: string): { start: string; end: string } {
	const [year = '', number = ''] = quarter.split('-');
	const month = (at: number) => String(at).padStart(2, '0');
	const last = Number(number) * 3;
	return {
		start: `${year}-${month(last - 2)}-01`,
		end: `${year}-${month(last)}-${last % 12 === 0 || last === 3 ? 31 : 30}`,
	};
}
