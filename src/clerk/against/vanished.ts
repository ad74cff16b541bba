import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { documentId } from '../../register/id.ts';
import { type Published, publishedIn, type Telling } from './published.ts';

/**
 * What was published and is no longer said, or said otherwise, though no document takes it back. A document whose file has another
 * name now is known by its number and day of issue. `content` is the name of the content folder.
 */
export function vanishedFrom(before: readonly Telling[], now: readonly Telling[], content: string): Finding[] {
	const knownIn = knownAmong(now);
	const corrections = Map.groupBy(
		now.flatMap(publishedIn).filter(({ corrects }) => corrects !== null),
		({ corrects, assignment }) => `${corrects} ${assignment}`,
	);
	return before.flatMap((one) => {
		const id = documentId(one.locality, one.slug);
		const known = knownIn(one);
		const said = Map.groupBy(known === null ? [] : publishedIn(known), ({ about }) => about);
		const file = contentFileOf(known ?? one, content);
		return publishedIn(one).flatMap((old): Finding[] => {
			const same = said.get(old.about) ?? [];
			if (same.some((other) => other.said === old.said)) return [];
			if (corrections.get(`${id} ${old.assignment}`)?.some(({ part }) => covers(part, old.part)) === true) return [];
			return [finding(file, known !== null, old, same[0] ?? null)];
		});
	});
}

/** Finds a document among those of now: by its file, else by its number and day of issue. */
export function knownAmong(now: readonly Telling[]): (one: Telling) => Telling | null {
	const ids = new Map(now.map((one) => [documentId(one.locality, one.slug), one]));
	const numbers = new Map(now.map((one) => [numberOf(one), one]));
	return (one) => ids.get(documentId(one.locality, one.slug)) ?? numbers.get(numberOf(one)) ?? null;
}

/** The file of a document. `content` is the name of the content folder. */
export const contentFileOf = ({ locality, slug }: Telling, content: string): string =>
	`${content}/localities/${locality}/documents/${slug}.mdx`;

/** Whether what speaks of one part of an assignment speaks of another: the same, or all that is there. */
function covers(one: Published['part'], other: Published['part']): boolean {
	const isTime = one.isAll || (one.phase === other.phase && (one.time === other.time || one.time === ''));
	return isTime && (one.unit === other.unit || one.unit === '');
}

const numberOf = ({ locality, data: { number, issued } }: Telling): string => `${locality} ${number} ${issued}`;

function finding(file: string, exists: boolean, old: Published, now: Published | null): Finding {
	const place = exists ? { path: ['results'] } : { line: 1, column: 1 };
	const message = now === null ? say('statement-vanished', old.words) : say('statement-changed', old.words, now.words);
	return { file, place, level: 'error', ...message };
}
