import type { Index } from '../register/index.ts';
import type { Assignment } from '../schemas/assignment.ts';
import type { Document } from '../schemas/document.ts';
import type { Target } from '../schemas/target.ts';
import { figureWords } from '../text/figure.ts';
import { itemAnchor } from '../text/fold.ts';
import { history as words } from '../text/history.ts';

/** A document as git knew it at the end of a day (see `Version` of the sources). */
interface Version {
	readonly day: string;
	readonly commit: string;
	readonly data: Document | null;
}

/** What changed in one assignment or target. */
interface Change {
	/** Place on the page; `null` where it is there no longer. */
	readonly anchor: string | null;
	/** `Nhiệm vụ 1.2`, `Chỉ tiêu 3.1`. */
	readonly name: string;
	readonly what: 'added' | 'removed' | 'changed';
	/** What of it, with the words before and after; empty for what was added or removed. */
	readonly parts: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** The changes of one day. */
interface HistoryDay {
	readonly day: string;
	/** First letters of the commit, and its address where the portal names its repository. */
	readonly commit: string;
	readonly href: string | null;
	readonly changes: readonly Change[];
}

/** The history of a document. */
export interface HistoryView {
	/** The first day on which it was in the repository. */
	readonly since: string;
	/** Newest first; days on which neither assignments nor targets changed are left out. */
	readonly days: readonly HistoryDay[];
	/** Deadlines that were changed, by the assignment's place on the page: the words before, and the day of the change, latest first. */
	readonly formerDeadlines: ReadonlyMap<string, readonly { readonly text: string; readonly until: string }[]>;
}

/** The history of a document from its versions, oldest first; `null` where there are none. A version that cannot be read is passed over. */
export function historyView({ register }: Index, versions: readonly Version[]): HistoryView | null {
	const [first] = versions;
	if (first === undefined) return null;
	const days: HistoryDay[] = [];
	const former = new Map<string, { text: string; until: string }[]>();
	let before: Document | null = null;
	for (const { day, commit, data } of versions) {
		if (data === null) continue;
		if (before !== null) {
			const changes = changesBetween(before, data);
			if (changes.length > 0) {
				const { repository } = register.site;
				days.unshift({
					day,
					commit: commit.slice(0, 7),
					href: repository ? `${repository.replace(/\/$/, '')}/commit/${commit}` : null,
					changes,
				});
			}
			for (const one of before.assignments) {
				const now = data.assignments.find(({ id }) => id === one.id);
				if (one.due === undefined || now === undefined || now.due === one.due) continue;
				const anchor = `nv-${itemAnchor(one.id)}`;
				former.set(anchor, [{ text: one.due, until: day }, ...(former.get(anchor) ?? [])]);
			}
		}
		before = data;
	}
	return { since: first.day, days, formerDeadlines: former };
}

function changesBetween(before: Document, after: Document): Change[] {
	return [
		...compare(before.targets, after.targets, words.target, 'ct-', targetParts),
		...compare(before.assignments, after.assignments, words.assignment, 'nv-', assignmentParts),
	];
}

type Parts = Readonly<Record<string, string>>;

function compare<Item extends { id: string }>(
	before: readonly Item[],
	after: readonly Item[],
	nameOf: (id: string) => string,
	prefix: string,
	partsOf: (item: Item) => Parts,
): Change[] {
	const old = new Map(before.map((item) => [item.id, item]));
	const kept = new Set(after.map(({ id }) => id));
	const changed = after.flatMap((item): Change[] => {
		const name = nameOf(item.id);
		const anchor = prefix + itemAnchor(item.id);
		const was = old.get(item.id);
		if (was === undefined) return [{ anchor, name, what: 'added', parts: [] }];
		const then = partsOf(was);
		const parts = Object.entries(partsOf(item)).flatMap(([part, now]) =>
			then[part] === now ? [] : [{ name: part, before: then[part] ?? '', after: now }],
		);
		return parts.length === 0 ? [] : [{ anchor, name, what: 'changed', parts }];
	});
	const removed = before
		.filter(({ id }) => !kept.has(id))
		.map(({ id }): Change => ({ anchor: null, name: nameOf(id), what: 'removed', parts: [] }));
	return [...changed, ...removed];
}

const assignmentParts = ({ task, due, leads, cooperating, deliverables }: Assignment): Parts => ({
	[words.due]: due ?? '',
	[words.task]: task,
	[words.leads]: leads.join('; '),
	[words.cooperating]: cooperating.join('; '),
	[words.deliverables]: deliverables.join('; '),
});

const targetParts = (target: Target): Parts => ({
	[words.figure]:
		figureWords({
			comparator: target.comparator ?? null,
			value: target.value ?? null,
			measure: target.measure ?? null,
		}) ?? '',
	[words.text]: target.text,
	[words.period]: target.period ?? '',
});
