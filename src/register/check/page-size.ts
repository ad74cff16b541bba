import { htmlBytes, mostHtml } from '../../mdx/html-size.ts';
import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Sources } from '../../sources/sources.ts';
import type { Register } from '../entries.ts';
import { documentId, itemId, unitId } from '../id.ts';

/** What a link to an entry takes besides the words that it shows, and the most that it takes with them. */
const link = 200;
const mostOfLink = 40_000;

/** The first component of each document with which its summary becomes more than `mostHtml`, with what all before it show. */
export function checkPageSizes({ localities }: Sources, register: Register): Finding[] {
	let sizes: ReadonlyMap<string, number> | undefined;
	return localities.flatMap(({ id: locality, documents }) =>
		documents.flatMap((document): Finding[] => {
			const { file, slug, htmlSize, references, bodyLine } = document;
			// Nearly no document can become so much, whatever its components show.
			if (htmlSize + references.length * mostOfLink <= mostHtml) return [];
			sizes ??= shownSizes(register);
			const own = documentId(locality, slug);
			let size = htmlSize;
			for (const { kind, id, document: other, line, column } of references) {
				const shown = kind === 'unit' ? unitId(id, locality) : itemId(kind, other ?? own, id);
				size += link + (sizes.get(shown) ?? 0);
				if (size <= mostHtml) continue;
				return [{ file, place: { line: line + bodyLine - 1, column }, level: 'error', ...say('page-too-large') }];
			}
			return [];
		}),
	);
}

/** By id, what components show of units, assignments and targets. */
function shownSizes({ units, assignments, targets }: Register): ReadonlyMap<string, number> {
	return new Map([
		...units.map(({ id, name, short }) => [id, htmlBytes(name + short)] as const),
		...assignments.map(({ id, task }) => [id, htmlBytes(task)] as const),
		...targets.map(({ id, text }) => [id, htmlBytes(text)] as const),
	]);
}
