import { address } from '../../address.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { type ScoreEntry, yearOfScore } from '../../register/scores/score.ts';
import { scores as words } from '../../vi/scores.ts';
import { periodPhrase } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { indexName } from './index-year.ts';

/** The scores that a document states in one index and time. */
export interface StatedScores {
	readonly name: string;
	readonly href: string;
	readonly rows: readonly {
		/** Place on the page. */
		readonly anchor: string;
		readonly unit: UnitLink;
		/** What it states, in words. */
		readonly words: string;
		/** Item of the document that states it. */
		readonly item: string | null;
		readonly note: string | null;
	}[];
}

/** The scores that a document states, in its order: every one has its place on the page. */
export function statedScores(index: Index, document: string): StatedScores[] {
	const groups = Map.groupBy(index.scoredBy.get(document) ?? [], (one) => `${one.index} ${yearOfScore(one)}`);
	return [...groups].map(([key, own]) => {
		const [id = '', year = ''] = key.split(' ');
		return {
			name: words.titleOf(indexName(index, id), year),
			href: address.indexYear(id, year),
			rows: own.flatMap((one) =>
				unitLinks(index, [one.unit], localityOf(document)).map((unit) => ({
					anchor: one.id.slice(one.id.indexOf('#') + 1),
					unit,
					words: scoreWords(index, one),
					item: one.item,
					note: one.note,
				})),
			),
		};
	});
}

/** What a score states, in words: whose points, of what time, total, rank, class, rating, and what it corrects. */
export function scoreWords(
	index: Index,
	{ kind, period, total, rank, ranked, rating, items, corrects, ...one }: ScoreEntry,
): string {
	const said = [
		total === null ? [] : words.total(total),
		rank === null ? [] : words.rankWords(rank, ranked),
		one.class === null ? [] : words.classWords(one.class),
		rating ?? [],
		items.length === 0 ? [] : words.partsCount(items.length),
		corrects === null ? [] : words.corrects(documentLink(index, corrects).name),
	].flat();
	return `${words.kinds[kind]}, ${periodPhrase(period.text)}: ${said.join('; ')}`;
}
