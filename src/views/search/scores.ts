import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { scores as words } from '../../vi/scores.ts';
import { unitLinks } from '../link/unit.ts';
import { indexName, indexShort } from '../score/index-year.ts';
import { scoreWords } from '../score/stated.ts';

/** Scores of a document by which it is found. */
const most = 200;

/** The first scores that a document states, those of an index in one text behind its names. */
export function scoreTexts(index: Index, document: string): string[] {
	const stated = (index.scoredBy.get(document) ?? []).slice(0, most);
	return [...Map.groupBy(stated, (one) => one.index)].map(([id, own]) => {
		const [name, short] = [indexName(index, id), indexShort(index, id)];
		const told = own.map((one) => {
			const [who] = unitLinks(index, [one.unit], localityOf(document));
			return words.saidOf(who?.short ?? '', scoreWords(index, one));
		});
		return words.saidOf(name.includes(short) ? name : `${name} (${short})`, told.join('; '));
	});
}
