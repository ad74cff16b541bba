import type { Index } from '../../register/index.ts';
import { sameDeadline } from '../../register/past/changes.ts';
import { history } from '../../vi/history.ts';
import { review as words } from '../../vi/lists/review.ts';
import { vi } from '../../vi/vi.ts';
import { assignmentParts, type ChangePart, targetParts } from '../../views/history/change-parts.ts';
import { shownDay } from '../../words/day.ts';

/** What became of an assignment, target, unit or indicator. A moved assignment has another deadline, and may differ otherwise too. */
export interface ReviewedItem {
	readonly kind: 'added' | 'removed' | 'moved' | 'edited';
	readonly name: string;
	/** Its task or text; of what differs only in parts it may be empty. */
	readonly text: string;
	/** What differs; none of what was added or removed. */
	readonly parts: readonly ChangePart[];
}

/** What became of a document. */
export interface ReviewedDocument {
	readonly id: string;
	readonly name: string;
	readonly kind: 'added' | 'removed' | 'edited';
	/** What differs of the document itself, and how much it tells of results before and after. */
	readonly head: readonly ChangePart[];
	readonly assignments: readonly ReviewedItem[];
	readonly targets: readonly ReviewedItem[];
}

/** What a change of the content does to the register: only what differs, documents by their ids. */
export interface Review {
	readonly documents: readonly ReviewedDocument[];
	readonly units: readonly ReviewedItem[];
	readonly indicators: readonly ReviewedItem[];
}

/** What differs from one register to another. Drafts are in neither. */
export function reviewOf(before: Index, after: Index): Review {
	// What one of them alone knows still has its name.
	const both: Index = {
		...after,
		units: new Map([...before.units, ...after.units]),
		fields: new Map([...before.fields, ...after.fields]),
		indicators: new Map([...before.indicators, ...after.indicators]),
		targets: new Map([...before.targets, ...after.targets]),
	};
	const ids = [...new Set([...before.documents.keys(), ...after.documents.keys()])].sort();
	return {
		documents: ids.flatMap((id) => reviewedDocument(before, after, both, id)),
		units: reviewed(
			before.register.units,
			after.register.units,
			({ name }) => name,
			() => '',
			(was, now) =>
				differing([
					[words.name, was.name, now.name],
					[words.members, membersOf(before, was.members), membersOf(after, now.members)],
					[words.until, was.until === null ? '' : shownDay(was.until), now.until === null ? '' : shownDay(now.until)],
				]),
		),
		indicators: reviewed(
			before.register.indicators,
			after.register.indicators,
			({ name }) => name,
			() => '',
			(was, now) => differing([[words.name, was.name, now.name]]),
		),
	};
}

const membersOf = (index: Index, members: readonly string[] | null): string =>
	(members ?? []).map((id) => index.units.get(id)?.short ?? id).join('; ');

function reviewedDocument(before: Index, after: Index, both: Index, id: string): ReviewedDocument[] {
	const [was, now] = [before.documents.get(id), after.documents.get(id)];
	const assignments = reviewed(
		before.assignmentsOf.get(id) ?? [],
		after.assignmentsOf.get(id) ?? [],
		({ number }) => history.assignment(number),
		({ task }) => task,
		(one, other) => assignmentParts(both, one, other),
		(one, other) => !sameDeadline(one.deadline, other.deadline),
	);
	const targets = reviewed(
		before.targetsOf.get(id) ?? [],
		after.targetsOf.get(id) ?? [],
		({ ref }) => history.target(ref),
		({ text }) => text,
		(one, other) => targetParts(both, one, other),
	);
	const head = was === undefined || now === undefined ? [] : [...headParts(was, now), ...toldParts(before, after, id)];
	const shown = now ?? was;
	if (shown === undefined || (was && now && head.length + assignments.length + targets.length === 0)) return [];
	return [
		{
			id,
			name: `${vi.documentType(shown.type)} ${shown.number}`,
			kind: was === undefined ? 'added' : now === undefined ? 'removed' : 'edited',
			head,
			assignments,
			targets,
		},
	];
}

type Head = NonNullable<ReturnType<Index['documents']['get']>>;

const headParts = (was: Head, now: Head): ChangePart[] =>
	differing([
		[vi.type, vi.documentType(was.type), vi.documentType(now.type)],
		[vi.number, was.number, now.number],
		[vi.issued, shownDay(was.issued), shownDay(now.issued)],
		[words.name, was.title, now.title],
		[words.body, '', JSON.stringify(was.body) === JSON.stringify(now.body) ? '' : words.bodyEdited],
	]);

/** What a document tells of results, figures and scores: how much before and after, or that it says otherwise. */
function toldParts(before: Index, after: Index, id: string): ChangePart[] {
	const tables = [
		[words.results, before.resultsBy.get(id) ?? [], after.resultsBy.get(id) ?? []],
		[words.figures, before.measuredBy.get(id) ?? [], after.measuredBy.get(id) ?? []],
		[words.scores, before.scoredBy.get(id) ?? [], after.scoredBy.get(id) ?? []],
	] as const;
	return tables.flatMap(([name, was, now]): ChangePart[] => {
		if (was.length !== now.length) return [{ name, before: `${was.length}`, after: `${now.length}` }];
		return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ name, before: '', after: words.toldAnew(name) }];
	});
}

const differing = (all: readonly (readonly [name: string, before: string, after: string])[]): ChangePart[] =>
	all.flatMap(([name, before, after]) => (before === after ? [] : [{ name, before, after }]));

/** What was added, removed or differs in a list, in the order of the new one, what was removed last. */
function reviewed<Entry extends { readonly id: string }>(
	before: readonly Entry[],
	after: readonly Entry[],
	nameOf: (entry: Entry) => string,
	textOf: (entry: Entry) => string,
	partsOf: (was: Entry, now: Entry) => ChangePart[],
	isMoved: (was: Entry, now: Entry) => boolean = () => false,
): ReviewedItem[] {
	const [was, now] = [before, after].map((list) => new Map(list.map((one) => [one.id, one]))) as [
		Map<string, Entry>,
		Map<string, Entry>,
	];
	const whole = (kind: 'added' | 'removed', entry: Entry): ReviewedItem => ({
		kind,
		name: nameOf(entry),
		text: textOf(entry),
		parts: [],
	});
	return [
		...after.flatMap((entry): ReviewedItem[] => {
			const former = was.get(entry.id);
			if (former === undefined) return [whole('added', entry)];
			const parts = partsOf(former, entry);
			if (parts.length === 0) return [];
			return [{ ...whole('added', entry), kind: isMoved(former, entry) ? 'moved' : 'edited', parts }];
		}),
		...before.filter(({ id }) => !now.has(id)).map((entry) => whole('removed', entry)),
	];
}
