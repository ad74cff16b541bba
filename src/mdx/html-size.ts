import type { Nodes, Root } from 'mdast';
import { citationPattern } from './citation.ts';
import { walk } from './walk.ts';

/** The most bytes of HTML that one body may become. Four times the largest file: marks and links take room. */
export const mostHtml = 1024 * 1024;

/** What an element takes with its attributes, a link without its words, and a cell of a table. */
const element = 20;
const link = 60;
const cell = 12;

/** A citation, with what readers see on pointing at it; a call of a footnote, with the way back. */
const citation = 700;
const footnote = 400;

/**
 * How many bytes of HTML the body becomes, without what its components show. `beyond` is the first part with which they are more
 * than `mostHtml`; `null` if they are not.
 */
export function htmlSize(tree: Root): { readonly size: number; readonly beyond: Nodes | null } {
	const rough = measured(tree, (text) => text.split('/').length - 1);
	return rough.beyond === null ? rough : measured(tree, (text) => text.match(citationPattern)?.length ?? 0);
}

function measured(tree: Root, citationsIn: (text: string) => number) {
	// Measured once, however many links lead to it.
	const definitions = new Map<string, number>();
	walk(tree, (node) => {
		if (node.type === 'definition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, htmlBytes(`${node.url}${node.title ?? ''}`));
	});
	const sizeOf = (node: Nodes): number => {
		switch (node.type) {
			case 'text':
				return htmlBytes(node.value) + citation * citationsIn(node.value);
			case 'inlineCode':
			case 'code':
				return element + htmlBytes(node.value);
			case 'link':
				return link + htmlBytes(`${node.url}${node.title ?? ''}`);
			case 'linkReference':
				return link + (definitions.get(node.identifier) ?? 0);
			case 'footnoteReference':
				return footnote;
			case 'table':
				// Rows that are shorter than the first one are filled up with empty cells.
				return element + node.children.length * (element + cell * (node.children[0]?.children.length ?? 0));
			case 'heading':
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return 5 * element;
			default:
				return element;
		}
	};
	let size = 0;
	let beyond: Nodes | null = null;
	walk(tree, (node) => {
		size += sizeOf(node);
		if (size > mostHtml) beyond ??= node;
	});
	return { size, beyond: beyond as Nodes | null };
}

/** Bytes of a text in HTML: what its letters take in UTF-8 at most, and `&#x26;` for `&`. */
export function htmlBytes(text: string): number {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
		else if (code === 0x26 || code === 0x3c || code === 0x22) bytes += 5;
	}
	return bytes;
}
