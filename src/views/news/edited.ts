import type { AssignmentEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { Happening } from '../../register/past/by-month.ts';
import { type Change, sameDeadline } from '../../register/past/changes.ts';
import type { FormerDocument } from '../../register/past/edition.ts';
import { history } from '../../vi/history.ts';
import { changes as words } from '../../vi/page/news.ts';
import { vi } from '../../vi/vi.ts';
import { shortenApart } from '../../words/apart.ts';
import { shorten } from '../../words/shorten.ts';
import { assignmentParts, type ChangePart, targetParts } from '../history/change-parts.ts';

type Edited = Extract<Happening, { readonly kind: 'edited' }>;

/** What was edited of an assignment or target. */
interface Line {
	readonly kind: 'moved' | 'edited' | 'added' | 'removed';
	/** In words; `null` where nothing differs that pages show. */
	readonly words: string | null;
}

const mostTold = 5;
const mostLetters = 120;

/** What was edited of a document in a commit: how much of what, the first five places, and how many more there are. */
export function editedWords(
	index: Index,
	{ head, assignments, targets, said }: Edited,
): { readonly told: string; readonly details: readonly string[]; readonly more: number } {
	const duties = assignments.map((one) => dutyLine(index, one)).toSorted((a, b) => orderOf(a) - orderOf(b));
	const aims = targets.map((one) => targetLine(index, one));
	const counted = (
		lines: readonly Line[],
		kinds: Readonly<Partial<Record<Line['kind'], (n: number) => string>>>,
	): string[] =>
		(['moved', 'edited', 'added', 'removed'] as const).flatMap((kind) => {
			const n = lines.filter((one) => one.kind === kind && one.words !== null).length;
			return n === 0 ? [] : [kinds[kind]?.(n) ?? ''];
		});
	const silent = [...duties, ...aims].filter((one) => one.words === null).length;
	const told = [
		...counted(duties, {
			moved: words.dueMoved,
			edited: words.assignmentsEdited,
			added: words.assignmentsAdded,
			removed: words.assignmentsRemoved,
		}),
		...counted(aims, { edited: words.targetsEdited, added: words.targetsAdded, removed: words.targetsRemoved }),
		...(head === null ? [] : [words.headEdited]),
		...(said.length > 0 ? [words.saidAnew(said.map((one) => words.said[one]))] : []),
		...(silent > 0 ? [words.dataEdited(silent)] : []),
	].join('; ');
	const details = [
		...(head === null ? [] : headLines(head.before, head.after)),
		...[...duties, ...aims].flatMap((one) => one.words ?? []),
	];
	return {
		told: `${told.charAt(0).toUpperCase()}${told.slice(1)}`,
		details: details.slice(0, mostTold),
		more: Math.max(0, details.length - mostTold),
	};
}

/** Moved deadlines first; the rest in the order of the document. */
const orderOf = ({ kind }: Line): number => (kind === 'moved' ? 0 : 1);

function dutyLine(index: Index, change: Change<AssignmentEntry>): Line {
	const { before, after } = change;
	const isMoved = before !== null && after !== null && !sameDeadline(before.deadline, after.deadline);
	const line = lineOf(
		change,
		({ number }) => history.assignment(number),
		({ task }) => task,
		(was, now) => assignmentParts(index, was, now),
	);
	return isMoved ? { ...line, kind: 'moved' } : line;
}

const targetLine = (index: Index, change: Change<TargetEntry>): Line =>
	lineOf(
		change,
		({ ref }) => history.target(ref),
		({ text }) => text,
		(was, now) => targetParts(index, was, now),
	);

function lineOf<Entry>(
	{ before, after }: Change<Entry>,
	nameOf: (entry: Entry) => string,
	textOf: (entry: Entry) => string,
	partsOf: (before: Entry, after: Entry) => readonly ChangePart[],
): Line {
	if (after === null)
		return {
			kind: 'removed',
			words: before && words.item(nameOf(before), words.removed(shorten(textOf(before), mostLetters))),
		};
	if (before === null)
		return { kind: 'added', words: words.item(nameOf(after), words.added(shorten(textOf(after), mostLetters))) };
	const parts = partsOf(before, after);
	const told = parts.slice(0, mostTold).map((one) => changed(one.name, one.before, one.after));
	return { kind: 'edited', words: told.length === 0 ? null : words.item(nameOf(after), told.join('; ')) };
}

function headLines(before: FormerDocument, after: FormerDocument): string[] {
	const lines = [
		[vi.type, vi.documentType(before.type), vi.documentType(after.type)],
		[vi.number, before.number, after.number],
		[vi.issued, before.issued, after.issued],
		[words.documentTitle, before.title, after.title],
	] as const;
	return lines.flatMap(([name, was, now]) => (was === now ? [] : [changed(name, was, now)]));
}

const changed = (name: string, before: string, after: string): string =>
	words.changed(name, ...shortenApart(before, after, mostLetters));
