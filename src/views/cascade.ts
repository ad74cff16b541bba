import type { Index } from '../register/index.ts';
import { nameKey } from '../register/names.ts';
import type { BasisEntry } from '../register/register.ts';
import type { Basis } from '../schemas/document.ts';
import { address } from './address.ts';
import { type DocumentLink, documentLink } from './document-link.ts';

/** A document that another rests on. */
interface CascadeDocument {
	/** Its number; `null` where the citing document gives none. */
	readonly number: string | null;
	readonly title: string;
	readonly issued: string | null;
	/** `null` if it is not in the register. */
	readonly href: string | null;
}

/** What a document rests on, and what rests on it. */
export interface CascadeView {
	readonly self: DocumentLink;
	/** By relation, carrying out first, and then by issuer in the document's order; an issuer that is not named is `null`. */
	readonly relations: {
		readonly relation: Basis['relation'];
		readonly count: number;
		readonly issuers: { readonly issuer: string | null; readonly documents: CascadeDocument[] }[];
	}[];
	readonly basisCount: number;
	/** Those of the basis that are in the register, each with what it rests on in the register itself. */
	readonly known: { readonly link: DocumentLink; readonly basis: DocumentLink[] }[];
	readonly resting: DocumentLink[];
}

const relations = ['implements', 'replaces', 'amends', 'cites'] as const;

/**
 * The document between what it rests on and what rests on it. `null` if it has neither. Throws if the register has no document
 * with this id.
 */
export function cascadeView(index: Index, id: string): CascadeView | null {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	const resting = index.resting.get(id) ?? [];
	if (document.basis.length + resting.length === 0) return null;
	return {
		self: documentLink(index, id),
		relations: relations
			.map((relation) => ({ relation, basis: document.basis.filter((one) => one.relation === relation) }))
			.filter(({ basis }) => basis.length > 0)
			.map(({ relation, basis }) => ({ relation, count: basis.length, issuers: byIssuer(basis) })),
		basisCount: document.basis.length,
		known: inRegister(document.basis).map((one) => ({
			link: documentLink(index, one),
			basis: inRegister(index.documents.get(one)?.basis ?? []).map((further) => documentLink(index, further)),
		})),
		resting: resting.map((one) => documentLink(index, one.id)),
	};
}

function byIssuer(basis: readonly BasisEntry[]): CascadeView['relations'][number]['issuers'] {
	return [...Map.groupBy(basis, ({ issuer }) => nameKey(issuer ?? '')).values()].map((own) => ({
		issuer: own[0]?.issuer ?? null,
		documents: own.map(({ number, title, issued, document }) => ({
			number: number ?? null,
			title,
			issued: issued ?? null,
			href: document && address.document(document),
		})),
	}));
}

/** Ids of the documents of a basis that are in the register, each once. */
function inRegister(basis: readonly BasisEntry[]): string[] {
	return [...new Set(basis.flatMap(({ document }) => document ?? []))];
}
