import { address } from '../../address.ts';
import type { AssignmentEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { Happening } from '../../register/past/by-month.ts';
import { type Change, sameDeadline } from '../../register/past/changes.ts';
import { dayOf, type FormerDocument } from '../../register/past/edition.ts';
import { feeds } from '../../vi/feeds.ts';
import { history } from '../../vi/history.ts';
import { changes as words } from '../../vi/page/news.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import { assignmentParts, type ChangePart, targetParts } from '../history/change-parts.ts';
import { documentLink } from '../link/document.ts';
import { documentRows } from '../page/lists.ts';
import { authorOf, changeId, historyOf, type NewsEntry } from './entry.ts';
import { documentSummary } from './news.ts';

/** One thing that became otherwise, as pages and the feed tell it. */
export interface HappeningView {
	/** What names it for ever within the portal. */
	readonly id: string;
	/** As the site noted it: a day, or the month or year of issue where no more is known. */
	readonly time: string;
	/** “Văn bản mới”, “Đã sửa”. */
	readonly what: string;
	readonly href: string;
	readonly name: string;
	/** Name of the locality. */
	readonly place: string;
	/** What a document is about, or what was edited of it. */
	readonly told: string;
	/** Further sentences, at most five. */
	readonly details: readonly string[];
	/** How many more changes its history has; 0 for none. */
	readonly more: number;
	/** Name of the body that issued the document. */
	readonly author: string;
}

const mostTold = 5;
const mostLetters = 120;

/** What happened, in words. */
export function happeningView(index: Index, one: Happening): HappeningView {
	const { id, time } = one;
	if (one.kind === 'withdrawn') {
		const [home = ''] = id.split('/');
		const place = index.localities.get(home)?.name ?? '';
		return {
			id: changeId(`${address.document(id)}#van-ban`, 'go-khoi-trang', one),
			time,
			what: words.withdrawn,
			href: place === '' ? address.localities : address.locality(home),
			name: vi.shownNumber(one.number),
			place: feeds.place(place),
			told: feeds.withdrawnOn(shownDay(dayOf(time))),
			details: [],
			more: 0,
			author: place || index.register.site.publisher,
		};
	}
	const { href, name, locality, title } = documentLink(index, id);
	const base = { time, name, place: feeds.place(locality), author: authorOf(index, id) };
	if (one.kind === 'came') {
		const [row] = documentRows(index, [id]);
		const isBack = one.commit !== null;
		return {
			...base,
			id: isBack ? changeId(href, 'tro-lai', { commit: one.commit || null }) : `${href}#moi`,
			what: isBack ? words.back : words.came,
			href,
			told: title,
			details: row === undefined ? [] : [documentSummary(index, id, row)],
			more: 0,
		};
	}
	const lines = [
		...one.assignments
			.toSorted((a, b) => Number(isMoved(b)) - Number(isMoved(a)))
			.map((own) => ({ own, of: 'duty' as const })),
		...one.targets.map((own) => ({ own, of: 'target' as const })),
	];
	const head = headParts(one.head, index.headOf.get(id));
	const details = [
		...head,
		...lines
			.slice(0, mostTold)
			.map((line) => (line.of === 'duty' ? dutyLine(index, line.own) : targetLine(index, line.own))),
	].slice(0, mostTold);
	const told = editedWords(one);
	return {
		...base,
		id: changeId(href, 'da-sua', one),
		what: words.edited,
		href: historyOf(id),
		told: `${told.charAt(0).toUpperCase()}${told.slice(1)}`,
		details,
		more: head.length + lines.length - details.length,
	};
}

/** The same for programs that follow the site. */
export function happeningNews({ id, time, what, href, name, place, told, details, author }: HappeningView): NewsEntry {
	return {
		id,
		path: href,
		title: `${what}: ${feeds.within(name, place)}`,
		summary: feeds.sentences([told, ...details]),
		published: time,
		updated: time,
		author,
	};
}

const isMoved = ({ before, after }: Change<AssignmentEntry>): boolean =>
	before !== null && after !== null && !sameDeadline(before.deadline, after.deadline);

function editedWords({ head, assignments, targets, said }: Extract<Happening, { kind: 'edited' }>): string {
	const counted = <Entry>(
		all: readonly Change<Entry>[],
		kinds: Readonly<Record<'added' | 'removed' | 'edited', (n: number) => string>>,
	) =>
		(['edited', 'added', 'removed'] as const).flatMap((kind) => {
			const n = all.filter((one) => kindOf(one) === kind).length;
			return n === 0 ? [] : [kinds[kind](n)];
		});
	const moved = assignments.filter(isMoved);
	return [
		...(moved.length > 0 ? [words.dueMoved(moved.length)] : []),
		...counted(
			assignments.filter((one) => !isMoved(one)),
			{ edited: words.assignmentsEdited, added: words.assignmentsAdded, removed: words.assignmentsRemoved },
		),
		...counted(targets, { edited: words.targetsEdited, added: words.targetsAdded, removed: words.targetsRemoved }),
		...(head === null ? [] : [words.headEdited]),
		...(said.length > 0 ? [words.saidAnew(said.map((one) => words.said[one]))] : []),
	].join('; ');
}

const kindOf = <Entry>({ before, after }: Change<Entry>) =>
	before === null ? 'added' : after === null ? 'removed' : 'edited';

function dutyLine(index: Index, { before, after }: Change<AssignmentEntry>): string {
	const one = after ?? before;
	if (one === null) return '';
	const name = history.assignment(one.number);
	if (before === null) return words.item(name, words.added(shorten(one.task, mostLetters)));
	if (after === null) return words.item(name, words.removed(shorten(one.task, mostLetters)));
	return words.item(name, partsLine(assignmentParts(index, before, after)));
}

function targetLine(index: Index, { before, after }: Change<TargetEntry>): string {
	const one = after ?? before;
	if (one === null) return '';
	const name = history.target(one.ref);
	if (before === null) return words.item(name, words.added(shorten(one.text, mostLetters)));
	if (after === null) return words.item(name, words.removed(shorten(one.text, mostLetters)));
	return words.item(name, partsLine(targetParts(index, before, after)));
}

function partsLine(parts: readonly ChangePart[]): string {
	if (parts.length === 0) return words.rewritten;
	return parts
		.slice(0, mostTold)
		.map(({ name, before, after }) => words.changed(name, shorten(before, mostLetters), shorten(after, mostLetters)))
		.join('; ');
}

function headParts(before: FormerDocument | null, after: FormerDocument | undefined): string[] {
	if (before === null || after === undefined) return [];
	return [
		[vi.type, vi.documentType(before.type), vi.documentType(after.type)],
		[vi.number, before.number, after.number],
		[vi.issued, shownDay(before.issued), shownDay(after.issued)],
		[words.documentTitle, before.title, after.title],
	].flatMap(([name = '', was = '', now = '']) =>
		was === now ? [] : [words.changed(name, shorten(was, mostLetters), shorten(now, mostLetters))],
	);
}
