import { type Message, say } from '../../problem/messages.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { documentId, itemAnchor, unitId } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { documentsLike, itemsLike } from '../../register/meant.ts';
import { nearest } from '../../words/nearest.ts';
import { namedLine } from '../entries/written.ts';
import { type Line, timesOf } from '../lines/line.ts';
import { timeLabel } from '../lines/shown.ts';
import type { Mapping } from './mapping.ts';

/** What the ids of a tracker's tasks mean, for a document of the locality. */
export interface Mapped {
	/** By id of the tracker: the line that it is; `null` where the mapping does not tell which. */
	readonly lines: ReadonlyMap<string, Line | null>;
	/** What is wrong in the mapping, each with its place in the file. */
	readonly wrong: readonly { readonly path: readonly PropertyKey[]; readonly message: Message }[];
}

/** Looks up every task that a mapping names, whether a table has it or not. */
export function mappedLines(index: Index, { assignments }: Mapping, locality: string): Mapped {
	const lines = new Map<string, Line | null>();
	const wrong: Mapped['wrong'][number][] = [];
	for (const [id, task] of Object.entries(assignments)) {
		const isWords = typeof task === 'string';
		const { assignment, phase, round, unit } = isWords ? { assignment: task } : task;
		const path = ['assignments', id];
		const report = (key: string, message: Message) => wrong.push({ path: isWords ? path : [...path, key], message });
		const entry = index.assignments.get(assignmentId(assignment, locality));
		const whose = unit === undefined ? null : unitId(unit, locality);
		lines.set(id, null);
		if (entry === undefined)
			report(
				'assignment',
				say('unknown-result', assignment, likeIt(index, assignment, locality), numberIn(index, assignment, locality)),
			);
		else if (whose !== null && !index.units.has(whose))
			report('unit', say('unknown-unit', unit ?? '', unitsLike(index, whose)));
		else {
			const line = namedLine(
				index,
				entry,
				{ phase: phase === undefined ? undefined : Number(phase), round: round ?? null },
				whose,
			);
			const times = timesOf(index, entry).map((time) => timeLabel(index, { entry, ...time, unit: null }));
			if (line === null) report('assignment', say('tracker-unknown-task', id, entry.number, times));
			lines.set(id, line);
		}
	}
	return { lines, wrong };
}

/** Number of the document of an assignment; `null` if there is none. */
const numberIn = (index: Index, assignment: string, locality: string): string | null =>
	index.headOf.get(assignmentId(assignment, locality).replace(/#.*$/, ''))?.number ?? null;

/** Assignments of the same document, or of one that it may be, that may be meant. */
function likeIt(index: Index, assignment: string, locality: string): string[] {
	const [written = '', item = ''] = assignment.split('#', 2);
	const [exact = ''] = assignmentId(assignment, locality).split('#', 1);
	const near = (word: string, candidates: () => Iterable<string>) => nearest(word, candidates());
	const documents = index.headOf.has(exact) ? [written] : documentsLike(written, [...index.headOf.keys()], locality);
	return documents.flatMap((one) => {
		const id = one.includes('/') ? one : documentId(locality, one);
		const items = () => (index.assignmentsOf.get(id) ?? []).map((entry) => entry.id.slice(id.length + 1));
		return itemsLike(itemAnchor(item), items, near).map((like) => `${one}#${like}`);
	});
}

function unitsLike(index: Index, unit: string): string[] {
	const at = unit.indexOf('/') + 1;
	const slugs = (index.unitsIn.get(unit.slice(0, at - 1)) ?? []).map(({ slug }) => slug);
	return nearest(unit.slice(at), slugs);
}
