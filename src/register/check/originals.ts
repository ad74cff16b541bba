import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Sources } from '../../sources/sources.ts';
import { isLost } from '../lost.ts';

/** Warns of every original that no document names: it is not published. Nothing is said where a document could not be read. */
export function unnamedOriginals({ localities }: Sources): Finding[] {
	return localities.flatMap(({ folder, originals, documents, unread }) => {
		if (originals.size === 0 || unread.length > 0 || documents.some((one) => isLost(one, 'source', 'file'))) return [];
		const named = new Set(documents.map(({ data }) => data.source.file));
		return [...originals.keys()]
			.filter((name) => !named.has(name))
			.map((name): Finding => {
				const file = `${folder}/originals/${name}`;
				return { file, place: { line: 1, column: 1 }, level: 'warning', ...say('original-unnamed', name) };
			});
	});
}
