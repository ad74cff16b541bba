import type { OfficePlace } from '../office/office-file.ts';
import type { Basis, DocumentType } from '../schemas/document.ts';
import type { UnitKind } from '../schemas/units.ts';

/** What was not certain of one value of the draft, or was chosen for it. */
export interface IntakeDoubt {
	readonly code: string;
	/** Item of the assignment that it is about; `null` if it is about the document. */
	readonly assignment: string | null;
	/** Key of the draft: `leads`, `due`, `title`. */
	readonly field: string;
	readonly place: OfficePlace;
	/** The words of the file. */
	readonly words: string;
	/** What was chosen, a sentence in Vietnamese. */
	readonly choice: string;
}

/** A doubt about a row whose item is not known yet. */
export type RowDoubt = Omit<IntakeDoubt, 'assignment'>;

/** Something of the file that stands nowhere in the draft. */
export interface Skip {
	readonly code: string;
	readonly place: OfficePlace;
	readonly words: string;
}

/** A unit that the locality does not have yet, as an entry of `units.yaml`. */
export interface ProposedUnit {
	readonly id: string;
	readonly name: string;
	readonly kind: UnitKind;
	readonly head: string | null;
	readonly aliases: readonly string[];
	readonly open: boolean;
}

/** An assignment of the draft, in the document's own words. */
export interface ProposedAssignment {
	readonly id: string;
	/** The number as printed, where the id had to be another. */
	readonly item: string | null;
	readonly task: string;
	readonly deliverables: readonly string[];
	readonly leads: readonly string[];
	readonly cooperating: readonly string[];
	readonly cooperationNote: string | null;
	readonly due: string | null;
	readonly field: string | null;
	readonly inCharge: string | null;
	readonly funding: string | null;
	readonly note: string | null;
	readonly place: OfficePlace;
}

/** A heading under which assignments stand. */
export interface ProposedGroup {
	/** Its number as printed; `null` without one. */
	readonly number: string | null;
	readonly title: string;
	/** Items of the assignments right under it. */
	readonly items: readonly string[];
	readonly place: OfficePlace;
}

/** A target of the draft. */
export interface ProposedTarget {
	readonly id: string;
	readonly indicator: string;
	readonly comparator: '>=' | '>' | '=' | '<' | '<=' | null;
	readonly value: string | null;
	readonly measure: string | null;
	readonly responsible: readonly string[];
	readonly text: string;
}

/** The head of the draft. What is `null` could not be found. */
export interface ProposedHead {
	readonly type: DocumentType | null;
	readonly number: string | null;
	readonly title: string | null;
	/** `dd/mm/yyyy`, or `mm/yyyy` or `yyyy` where the rest is blank. */
	readonly issued: string | null;
	readonly effective: string | null;
	readonly period: string | null;
	/** Id of the unit. */
	readonly issuer: string | null;
	readonly signer: { readonly name: string; readonly position: string | null; readonly capacity: string | null } | null;
	readonly basis: readonly Basis[];
	readonly recipients: readonly string[];
	/** Keys that could not be read with certainty. */
	readonly uncertain: readonly string[];
}

/** What a file becomes: a draft, units that it needs, and what is to be said of both. */
export interface IntakeProposal {
	readonly head: ProposedHead;
	readonly groups: readonly ProposedGroup[];
	readonly assignments: readonly ProposedAssignment[];
	readonly targets: readonly ProposedTarget[];
	readonly units: readonly ProposedUnit[];
	/** Whether the letters were read from a picture and many are wrong. */
	readonly isSpoilt: boolean;
	readonly doubts: readonly IntakeDoubt[];
	readonly skipped: readonly Skip[];
	readonly counts: Readonly<Record<string, number>>;
}

/** Why nothing can be made of a file, and what to do instead; Vietnamese sentences. */
export interface IntakeRefusal {
	readonly code: string;
	readonly reason: string;
}
