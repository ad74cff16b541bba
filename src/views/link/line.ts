import { address } from '../../address.ts';
import { abbreviationPattern } from '../../mdx/abbreviation.ts';
import { citationOf, citationPattern } from '../../mdx/citation.ts';
import { citedDocument } from '../../register/cited.ts';
import type { Index } from '../../register/index.ts';
import { shorten } from '../../words/shorten.ts';

/**
 * A stretch of a line of text. It is plain, English, a document number with its page's address, or one that is not in the
 * register.
 */
export type Stretch =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'link'; readonly text: string; readonly href: string; readonly title: string | null }
	| { readonly kind: 'citation'; readonly text: string }
	| { readonly kind: 'english'; readonly text: string };

/** The line cut at the document numbers in it. `self` is the id of the document that the line belongs to, which is not linked. */
export function lineView(index: Index, text: string, self: string): Stretch[] {
	const stretches: Stretch[] = [];
	let from = 0;
	for (const match of text.matchAll(citationPattern)) {
		const { number, issued } = citationOf(match);
		stretches.push(...plain(index, text.slice(from, match.index)));
		const link = citationLink(index, number, issued, self);
		stretches.push(link ? { kind: 'link', text: number, ...link } : { kind: 'citation', text: number });
		from = match.index + number.length;
	}
	stretches.push(...plain(index, text.slice(from)));
	return stretches;
}

/** Text without document numbers, cut at its English words; nothing for an empty text. */
function plain(index: Index, text: string): Stretch[] {
	if (text === '') return [];
	const { english } = index.register.site;
	if (english.length === 0) return [{ kind: 'text', text }];
	return text
		.split(abbreviationPattern(english))
		.map((part, at): Stretch => ({ kind: at % 2 === 1 ? 'english' : 'text', text: part }))
		.filter((stretch) => stretch.text !== '');
}

/** Letters of a title that readers see on pointing at a number. A text may hold thousands of numbers. */
const mostOfTitle = 200;

/** Address and title of the document that a number names; `null` if it is not in the register or is `self`. */
export function citationLink(
	index: Index,
	number: string,
	issued: string | null,
	self: string,
): { href: string; title: string | null } | null {
	const id = citedDocument({ number, issued }, index.numbers, self);
	const head = id === null ? undefined : index.headOf.get(id);
	return id === null || head === undefined
		? null
		: { href: address.document(id), title: shorten(head.title, mostOfTitle) };
}
