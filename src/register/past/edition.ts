import type { Document } from '../../schemas/document.ts';
import type { AssignmentEntry, TargetEntry } from '../entries.ts';

/** What a document said of itself. */
export type FormerDocument = Pick<Document, 'type' | 'number' | 'title' | 'issued'>;

/**
 * A document as a commit left it, or as it is uncommitted, read as the register reads today's. A unit that the register does
 * not know is named as written. A deadline that cannot be read has no phases.
 */
export interface Edition {
	/** When, in the portal's zone, as RFC 3339 writes it. */
	readonly time: string;
	/** `null` for what is not committed. */
	readonly commit: string | null;
	/** `null` where it was gone. What is as in an edition before is the same object, here and below. */
	readonly document: FormerDocument | null;
	/** By id, in the order of the document. */
	readonly assignments: ReadonlyMap<string, AssignmentEntry>;
	readonly targets: ReadonlyMap<string, TargetEntry>;
	/** What it says of results, as one text to compare; empty where it says nothing. */
	readonly said: string;
	/** By target, indicator or assignment: the figures that it states of it, as one text to compare. */
	readonly measured: ReadonlyMap<string, string>;
	/** By index and unit, `par-index-quan binh-tan/phong-noi-vu`: what it says of the unit there, as one text to compare. */
	readonly scored: ReadonlyMap<string, string>;
}

/** The past of a document. */
export interface DocumentPast {
	/** The time from which it was there, as that of an edition. */
	readonly since: string;
	/** Oldest first; none where it has had one version only, and without those that cannot be read. */
	readonly editions: readonly Edition[];
}

/** The day of an edition's time in the portal's zone, `YYYY-MM-DD`. */
export const dayOf = (time: string): string => time.slice(0, 10);

/** By document id, also of documents that are gone; empty where git tells of no history. */
export type Past = ReadonlyMap<string, DocumentPast>;
