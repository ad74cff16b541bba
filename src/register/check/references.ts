import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Sources } from '../../sources/sources.ts';
import { nearestOfFile } from '../../words/nearest.ts';
import { namesAreKnown } from '../build/locality.ts';
import type { Register } from '../entries.ts';
import { documentId, itemId, unitId } from '../id.ts';
import { idsAreLost } from '../lost.ts';
import { documentsLike, itemsLike } from '../meant.ts';

/** Every component of a body that refers to an assignment, target, unit or document which is not in the register. Of one in a draft it is told that it is not published. */
export function checkReferences(
	{ localities }: Sources,
	register: Register,
	drafts: ReadonlySet<string> = new Set(),
): Finding[] {
	const known = {
		assignment: new Set(register.assignments.map(({ id }) => id)),
		target: new Set(register.targets.map(({ id }) => id)),
		unit: new Set(register.units.map(({ id }) => id)),
		document: new Set(register.documents.map(({ id }) => id)),
	};
	const incomplete = (list: 'assignments' | 'targets') =>
		new Set(
			localities.flatMap(({ id, documents, unread }) =>
				[...unread, ...documents.filter((one) => idsAreLost(one, list)).map(({ slug }) => slug)].map((slug) =>
					documentId(id, slug),
				),
			),
		);
	const unread = { assignment: incomplete('assignments'), target: incomplete('targets') };
	const documents = [...known.document];
	const itemsIn = {
		assignment: Map.groupBy(register.assignments, ({ document }) => document),
		target: Map.groupBy(register.targets, ({ document }) => document),
	};
	/** What a component writes for the items of a document. */
	const idsIn = (kind: 'assignment' | 'target', document: string) =>
		(itemsIn[kind].get(document) ?? []).map(({ id }) => id.slice(document.length + 1).replace(/^ct-/, ''));
	const unitsOf = Map.groupBy(register.units, ({ locality }) => locality);
	return localities.flatMap((locality) =>
		locality.documents.flatMap(({ file, slug, bodyLine, references }) => {
			const nearest = nearestOfFile();
			return references.flatMap((reference): Finding[] => {
				const place = { line: reference.line + bodyLine - 1, column: reference.column };
				const refuse = (message: Message): Finding[] => [{ file, place, level: 'error', ...message }];
				if (reference.kind === 'unit') {
					if (!namesAreKnown(locality.units) || known.unit.has(unitId(reference.id, locality.id))) return [];
					const own = unitsOf.get(locality.id) ?? [];
					const named = own.map(({ slug, name, short }) => [slug, name, short]);
					const [near = ''] = nearest(reference.id, () => named.flat());
					// The component takes ids alone, also of a unit whose name was written.
					const [id] = named.find((words) => words.includes(near)) ?? [];
					return refuse(say('unknown-unit', reference.id, id === undefined || near === '' ? [] : [id]));
				}
				const { kind } = reference;
				const document = reference.document ?? documentId(locality.id, slug);
				if (unread[reference.kind].has(document)) return [];
				if (!known.document.has(document) && drafts.has(document)) return refuse(say('points-to-draft', document));
				if (!known.document.has(document))
					return refuse(say('unknown-document', document, documentsLike(document, documents, null, nearest)));
				if (known[reference.kind].has(itemId(reference.kind, document, reference.id))) return [];
				return refuse(
					say(
						kind === 'assignment' ? 'unknown-assignment' : 'unknown-target',
						reference.id,
						itemsLike(reference.id, () => idsIn(kind, document), nearest),
					),
				);
			});
		}),
	);
}
