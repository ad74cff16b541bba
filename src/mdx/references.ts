import type { Nodes, Root } from 'mdast';
import { citationOf, citationPattern } from './citation.ts';
import { placeOf } from './place.ts';
import { walk } from './walk.ts';

/** What a body refers to through a component, with its line and column in the body (from 1). */
export interface Reference {
	readonly kind: 'assignment' | 'target' | 'unit';
	/** Item number or unit id as written. */
	readonly id: string;
	/** Document as written (`binh-tan/7679-qd-ubnd-2022`); `null` for the document itself and for units. */
	readonly document: string | null;
	readonly line: number;
	readonly column: number;
}

const kinds = { NhiemVu: 'assignment', ChiTieu: 'target', DonVi: 'unit' } as const;

/** The references of a body, in order; none for plain Markdown. */
export function referencesOf(tree: Root): Reference[] {
	const references: Reference[] = [];
	walk(tree, (node) => {
		const found = referenceOf(node);
		if (found) references.push(found);
	});
	return references;
}

/** The reference that a node makes, or `null` if it makes none. */
export function referenceOf(node: Nodes): Reference | null {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
	const kind = node.name && Object.hasOwn(kinds, node.name) ? kinds[node.name as keyof typeof kinds] : null;
	if (kind === null) return null;
	const value = (name: string) => {
		const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
		return typeof attribute?.value === 'string' ? attribute.value.trim() : null;
	};
	return {
		kind,
		id: value(kind === 'unit' ? 'id' : 'so') ?? '',
		document: value('van-ban'),
		line: node.position?.start.line ?? 1,
		column: node.position?.start.column ?? 1,
	};
}

/** A link of a body to a page of this site or a place on it. Its line and column count from 1, in the body. */
export interface InnerLink {
	readonly url: string;
	readonly line: number;
	readonly column: number;
}

/** The links of a body that stay on this site, in order. */
export function innerLinksOf(tree: Root): InnerLink[] {
	const links: InnerLink[] = [];
	walk(tree, (node) => {
		if ((node.type !== 'link' && node.type !== 'definition') || !/^[/#]/.test(node.url)) return;
		const { line = 1, column = 1 } = node.position?.start ?? {};
		links.push({ url: node.url, line, column });
	});
	return links;
}

/** A document number of a body that is followed by its day. Its line and column count from 1, in the body. */
export interface DatedCitation {
	readonly number: string;
	readonly issued: string;
	readonly line: number;
	readonly column: number;
}

/** The document numbers of a body that are followed by their day, in order; those without one are left out. */
export function datedCitationsOf(tree: Root): DatedCitation[] {
	const citations: DatedCitation[] = [];
	walk(tree, (text) => {
		if (text.type !== 'text') return;
		for (const match of text.value.matchAll(citationPattern)) {
			const { number, issued } = citationOf(match);
			if (issued !== null) citations.push({ number, issued, ...placeOf(text, match.index) });
		}
	});
	return citations;
}
