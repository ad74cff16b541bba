import { say } from '../../problem/messages.ts';
import type { DocumentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { nameKey } from '../../register/names.ts';
import { maybeSameDay } from '../../words/day.ts';
import type { RowFigure } from '../figures/statements.ts';
import type { SheetPlace, SheetProblem } from '../sheet/row-problem.ts';
import type { RowStatement } from '../sheet/statements.ts';
import type { Receiver } from './receiver.ts';

/** What tells of which documents a receiver reports. */
type Reporting = Pick<Receiver, 'id' | 'locality' | 'basis' | 'written'>;

/**
 * A problem for each document whose rows do not belong into the receiver, at the first of them: the document that gave the duties is
 * not the report on them, and a report on another locality's document names it. Of a report that names others a warning.
 */
export function belongingProblems(
	index: Index,
	statements: readonly RowStatement[],
	figures: readonly RowFigure[],
	target: Reporting,
): SheetProblem[] {
	const firsts = new Map<string, SheetPlace>();
	const rows = [
		...statements.map(({ line, place }) => [line.entry.document, { ...place, column: 'number' as const }] as const),
		...figures.map((one) => [index.targets.get(one.target)?.document ?? '', one.place('number')] as const),
	];
	for (const [document, place] of rows) if (!firsts.has(document)) firsts.set(document, place);
	return [...firsts].flatMap(([id, place]): SheetProblem[] => {
		const about = index.documents.get(id);
		if (about === undefined) return [];
		if (id === target.id) return [{ place, level: 'error', ...say('sheet-into-own-plan', about.number) }];
		const reported = target.basis.filter(({ relation }) => relation === 'reports');
		if (target.basis.some((one) => names(index, one, about, target)) || isSpokenOf(target, id)) return [];
		const isNear = about.locality === target.locality;
		// An entry without a number means the document of whose duties the report speaks.
		if (isNear && (reported.length === 0 || reported.some(({ number }) => number === undefined))) return [];
		const nameOf = (locality: string) => index.localities.get(locality)?.name ?? locality;
		const others = reported.flatMap(({ number }) => number ?? []);
		const message = isNear
			? say('sheet-of-other-report', about.number, others)
			: say('sheet-of-other-locality', about.number, nameOf(about.locality), nameOf(target.locality));
		return [{ place, level: isNear ? 'warning' : 'error', ...message }];
	});
}

/** Whether an entry of the basis names the document. Of several with one number and day it means that of its own locality. */
function names(
	index: Index,
	{ number, issued }: Receiver['basis'][number],
	about: DocumentEntry,
	{ locality, id }: Reporting,
): boolean {
	if (number === undefined) return false;
	const isMeant = (one: DocumentEntry) =>
		nameKey(one.number) === nameKey(number) && (issued === undefined || maybeSameDay(one.issued, issued));
	if (!isMeant(about)) return false;
	const isTaken = (one: DocumentEntry) => one.locality === locality && one.id !== id && isMeant(one);
	return about.locality === locality || ![...index.documents.values()].some(isTaken);
}

/** Whether the receiver already states something of duties of the document. */
const isSpokenOf = ({ written, locality }: Reporting, document: string): boolean =>
	written.some(({ assignment, assignments }) =>
		[assignment ?? [], assignments].flat().some((one) => {
			const [of = ''] = one.split('#');
			return (of.includes('/') ? of : `${locality}/${of}`) === document;
		}),
	);
