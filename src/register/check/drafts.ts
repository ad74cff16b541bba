import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { citedDocument, type Numbers } from '../cited.ts';
import type { DocumentEntry } from '../entries.ts';

/** Warns of every basis of a published document that is here as a draft alone: pages do not link to it. */
export function restingOnDrafts(
	documents: readonly DocumentEntry[],
	numbers: Numbers,
	drafts: ReadonlySet<string>,
): Finding[] {
	return documents.flatMap(({ id, file, basis }) =>
		basis.flatMap((one, index): Finding[] => {
			const meant = one.document ?? citedDocument(one, numbers, id);
			if (meant === null || !drafts.has(meant)) return [];
			const place = { path: ['basis', index] };
			return [{ file, place, level: 'warning', ...say('rests-on-draft', one.number ?? one.title) }];
		}),
	);
}
