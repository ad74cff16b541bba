import { address } from '../../address.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { unchangedSince } from '../../register/past/changes.ts';
import type { ScoreEntry } from '../../register/scores/score.ts';
import { feeds } from '../../vi/feeds.ts';
import { dayPhrase } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { scoresFor } from '../score/for-indicator.ts';
import { indexShort } from '../score/index-year.ts';
import { scoreWords } from '../score/stated.ts';
import { authorOf, type DatedNews } from './entry.ts';

/** Scores that one entry names, and entries that one document has in a feed of documents. */
const mostNamed = 5;
const mostOfDocument = 5;

type Scores = readonly ScoreEntry[];

/** What documents say of a unit in indices, an entry a document and index. */
export function unitScoreNews(index: Index, unit: string): DatedNews[] {
	return scoreNews(index, index.scoredOf.get(unit) ?? [], address.unit(unit));
}

/** What documents say of any unit in the indices whose figures an indicator has, an entry a document and index. */
export function indicatorScoreNews(index: Index, id: string): DatedNews[] {
	return scoreNews(index, scoresFor(index, id), address.indicator(id));
}

/** What documents say of units of a locality in indices, an entry a document and index, of one document the first ones alone. */
export function localityScoreNews(index: Index, id: string): DatedNews[] {
	return scoreNews(index, index.scoredWithin.get(id) ?? [], address.locality(id), mostOfDocument);
}

/** What documents say at all of units in indices, an entry a document and index, of one document the first ones alone. */
export function wholeScoreNews(index: Index): DatedNews[] {
	return scoreNews(index, index.register.scores, address.home, mostOfDocument);
}

function scoreNews(index: Index, all: Scores, page: string, most: number = Number.POSITIVE_INFINITY): DatedNews[] {
	return [...Map.groupBy(all, ({ document }) => document)].flatMap(([document, own]) => {
		const groups = Map.groupBy(own, (one) => one.index);
		return [...groups].slice(0, most).map(([id, scores]) => entryOf(index, document, id, scores, page));
	});
}

function entryOf(index: Index, document: string, id: string, scores: Scores, page: string): DatedNews {
	const published = index.headOf.get(document)?.issued ?? '';
	const keys = [...new Set(scores.map(({ unit }) => `${id} ${unit}`))];
	const updated = unchangedSince(index.past.get(document), ({ scored }) =>
		keys.map((key) => scored.get(key) ?? '').join(),
	);
	return {
		published,
		updated: updated ?? published,
		make: () => {
			const { name, issued } = documentLink(index, document);
			const [first] = scores;
			const title = scores.every(({ corrects }) => corrects !== null) ? feeds.scoredAgain : feeds.scored;
			const told =
				keys.length === 1 && scores.length === 1 && first ? toldOf(index, first) : feeds.unitsTold(keys.length);
			const rest = scores.length - mostNamed;
			return {
				id: `${page}diem/${id}/${document}`,
				path: first === undefined ? address.document(document) : address.stated(first.id),
				title: title(name, indexShort(index, id), told),
				summary: feeds.sentences([
					...scores.slice(0, mostNamed).map((one) => toldOf(index, one)),
					...(rest > 0 ? [feeds.moreScores(rest)] : []),
					feeds.changedBy(name, dayPhrase(issued)),
				]),
				author: authorOf(index, document),
			};
		},
	};
}

function toldOf(index: Index, one: ScoreEntry): string {
	const [who] = unitLinks(index, [one.unit], localityOf(one.document));
	return feeds.figureOf(who?.short ?? '', scoreWords(index, one));
}
