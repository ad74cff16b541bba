import type { Nodes, Root } from 'mdast';
import { referenceOf } from './references.ts';
import type { Context } from './render.ts';
import { walk } from './walk.ts';

/** The texts of a body, one for each heading, paragraph and cell of a table, with what its components show. Empty ones are left out. */
export function bodyTexts(tree: Root, context: Pick<Context, 'reference'>): string[] {
	const textOf = (node: Nodes): string => {
		const reference = referenceOf(node);
		if (reference) return context.reference(reference)?.text ?? '';
		if ('value' in node) return node.value;
		return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
	};
	const texts: string[] = [];
	walk(tree, (node) => {
		if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
			texts.push(textOf(node).trim());
	});
	return texts.filter((text) => text !== '');
}
