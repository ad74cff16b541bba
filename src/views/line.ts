import { citationOf, citationPattern } from '../mdx/citation.ts';
import { citedDocument } from '../register/cited.ts';
import type { Index } from '../register/index.ts';
import { address } from './address.ts';

/** A stretch of a line of text: plain, or a document number with its page's address, or one that is not in the register. */
export type Stretch =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'link'; readonly text: string; readonly href: string; readonly title: string | null }
	| { readonly kind: 'citation'; readonly text: string };

/** The line cut at the document numbers in it. `self` is the id of the document that the line belongs to, which is not linked. */
export function lineView(index: Index, text: string, self: string): Stretch[] {
	const stretches: Stretch[] = [];
	let from = 0;
	for (const match of text.matchAll(citationPattern)) {
		const { number, issued } = citationOf(match);
		if (match.index > from) stretches.push({ kind: 'text', text: text.slice(from, match.index) });
		const link = citationLink(index, number, issued, self);
		stretches.push(link ? { kind: 'link', text: number, ...link } : { kind: 'citation', text: number });
		from = match.index + number.length;
	}
	if (from < text.length) stretches.push({ kind: 'text', text: text.slice(from) });
	return stretches;
}

/** Address and title of the document that a number names; `null` if it is not in the register or is `self`. */
export function citationLink(
	index: Index,
	number: string,
	issued: string | null,
	self: string,
): { href: string; title: string | null } | null {
	const id = citedDocument({ number, issued }, index.numbers, self);
	const document = id === null ? undefined : index.documents.get(id);
	return document === undefined ? null : { href: address.document(document.id), title: document.title };
}
