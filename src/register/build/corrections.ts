import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Sources } from '../../sources/sources.ts';
import { nearestOfFile } from '../../words/nearest.ts';
import type { CorrectionEntry, Register } from '../entries.ts';
import { documentsLike, itemsLike } from '../meant.ts';

/**
 * The corrections that the site made, newest first. One of a document or item that is not there is added to `findings`, unless
 * `mayExist` says that it may stand in what could not be read.
 */
export function correctionsOf(
	{ corrections }: Sources,
	{ documents, assignments, targets }: Pick<Register, 'documents' | 'assignments' | 'targets'>,
	mayExist: (id: string) => boolean,
	findings: Finding[],
): CorrectionEntry[] {
	if (corrections === null) return [];
	const known = new Set(documents.map(({ id }) => id));
	const items = new Set([...assignments, ...targets].map(({ id }) => id));
	const ids = [...known];
	const itemsIn = (document: string) =>
		[...assignments, ...targets].flatMap((one) => (one.document === document ? one.id.slice(document.length + 1) : []));
	const nearest = nearestOfFile();
	return corrections.data
		.map(({ day, of, was, now }, at): CorrectionEntry => {
			const [document = '', item] = of.split('#', 2);
			const refuse = (message: Message) =>
				findings.push({ file: corrections.file, place: { path: [at, 'of'] }, level: 'error', ...message });
			if (!known.has(document)) {
				if (!mayExist(document)) refuse(say('unknown-document', document, documentsLike(document, ids, null, nearest)));
			} else if (item !== undefined && !items.has(of) && !mayExist(of))
				refuse(
					say(
						item.startsWith('ct-') ? 'unknown-target' : 'unknown-assignment',
						item,
						itemsLike(item, () => itemsIn(document), nearest),
					),
				);
			return { day, document, item: item === undefined ? null : of, was, now };
		})
		.toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
}
