import { say } from '../../problem/messages.ts';
import { earliestDay, latestDay } from '../../words/day.ts';
import type { DocumentEntry } from '../entries.ts';
import { documentId } from '../id.ts';
import type { BuiltDocument } from './built.ts';
import type { Desk } from './desk.ts';
import { documentsMeant } from './named-assignment.ts';

/** What a correction is checked against. */
interface Documents {
	readonly owners: ReadonlyMap<string, BuiltDocument>;
	/** Whether what is not there may stand in a document that could not be read. */
	readonly mayExist: (id: string) => boolean;
}

/** Id of the document that an entry corrects; `null` if it corrects none, or none that it can, which is reported. */
export function correctedBy(
	corrects: string | undefined,
	place: PropertyKey[],
	document: DocumentEntry,
	desk: Desk,
	{ owners, mayExist }: Documents,
): string | null {
	if (corrects === undefined) return null;
	const id = corrects.includes('/') ? corrects : documentId(desk.locality, corrects);
	const other: DocumentEntry | undefined = owners.get(id)?.document;
	if (other === undefined) {
		if (desk.basics.drafts.has(id)) desk.report(place, say('points-to-draft', corrects));
		else if (!mayExist(`${id}#`))
			desk.report(place, say('unknown-corrected', corrects, documentsMeant(corrects, owners, desk)));
	} else if (id === document.id) desk.report(place, say('corrects-itself'));
	else if (earliestDay(other.issued) > latestDay(document.issued) && !desk.lost('issued'))
		desk.report(place, say('corrects-later', other.number, other.issued, document.issued));
	else return id;
	return null;
}

/** Whether what a document corrects leads back to it, among statements of one thing, of which each document makes one. */
export function correctsInCircle<Said extends { readonly document: string; readonly corrects: string | null }>(
	one: Said,
	own: readonly Said[],
): boolean {
	if (one.corrects === null) return false;
	const correctedIn = new Map(own.map(({ document, corrects }) => [document, corrects]));
	const seen = new Set<string>();
	for (let at: string | null = one.corrects; at !== null && !seen.has(at); at = correctedIn.get(at) ?? null) {
		if (at === one.document) return true;
		seen.add(at);
	}
	return false;
}
