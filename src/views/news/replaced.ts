import { address } from '../../address.ts';
import type { End } from '../../register/amendment.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { feeds } from '../../vi/feeds.ts';
import { dayPhrase } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { authorOf, type DatedNews } from './entry.ts';

/** Documents that gave a unit something and were replaced: an entry for each, with how many of its duties it ends. */
export function replacedNews(index: Index, duties: Iterable<AssignmentEntry>, unit: string): DatedNews[] {
	const ended = [...duties].flatMap(({ document, end }) => (end?.why === 'replaced' ? [{ document, end }] : []));
	const byDocument = Map.groupBy(ended, ({ document }) => document);
	return [...byDocument].flatMap(([document, own]) => {
		const [first] = own;
		return first === undefined ? [] : [replacedEntry(index, unit, document, first.end, own.length)];
	});
}

function replacedEntry(index: Index, unit: string, old: string, { by, day }: End, count: number): DatedNews {
	const published = index.headOf.get(by)?.issued ?? '';
	return {
		published,
		updated: index.past.get(by)?.since ?? published,
		make: () => {
			const { name, issued } = documentLink(index, by);
			return {
				id: `${address.unit(unit)}thay-the/${old}/${by}`,
				path: address.document(by),
				title: feeds.replaced(documentLink(index, old).name),
				summary: feeds.sentences([
					feeds.changedBy(name, dayPhrase(issued)),
					...(day === issued ? [] : [feeds.holdsFrom(dayPhrase(day))]),
					feeds.endedOnes(count, dayPhrase(day)),
				]),
				author: authorOf(index, by),
			};
		},
	};
}
