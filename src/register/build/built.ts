import type { Document } from '../../schemas/document.ts';
import type { AssignmentEntry, DocumentEntry } from '../entries.ts';
import type { Desk } from './desk.ts';

/** A document that was built, with the desk at which it was checked. */
export interface BuiltDocument {
	readonly document: DocumentEntry;
	readonly assignments: readonly AssignmentEntry[];
	readonly written: Document;
	readonly desk: Desk;
}
