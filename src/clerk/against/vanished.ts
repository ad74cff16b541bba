import type { Finding } from '../../problem/problem.ts';
import { documentId } from '../../register/id.ts';
import { type Published, publishedIn } from './published.ts';
import { noLongerStated } from './stated.ts';
import { knownAmong, type Telling } from './telling.ts';

/**
 * What was published and is no longer said, or said otherwise, though no document takes it back. `content` is the name of the
 * content folder.
 */
export function vanishedFrom(before: readonly Telling[], now: readonly Telling[], content: string): Finding[] {
	const knownIn = knownAmong(before, now);
	const corrections = Map.groupBy(
		now.flatMap(publishedIn).filter(({ corrects }) => corrects !== null),
		({ corrects, thing }) => `${corrects} ${thing}`,
	);
	const isTakenBack = ({ locality, slug }: Telling, { thing, part }: Published) =>
		corrections.get(`${documentId(locality, slug)} ${thing}`)?.some((one) => covers(one.part, part)) === true;
	const kind = { list: 'results', statedIn: publishedIn, isTakenBack } as const;
	const codes = { vanished: 'statement-vanished', altered: 'statement-changed' } as const;
	return before.flatMap((one) => noLongerStated(one, knownIn(one), { ...kind, ...codes }, content));
}

/** Whether what speaks of one part of an assignment speaks of another: the same, or all that is there. */
function covers(one: Published['part'], other: Published['part']): boolean {
	const isTime = one.isAll || (one.phase === other.phase && (one.time === other.time || one.time === ''));
	return isTime && (one.unit === other.unit || one.unit === '');
}
