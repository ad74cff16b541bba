import type { Code, InlineCode, Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Message, say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';
import { signProblem } from '../problem/signs.ts';
import { type Nearest, nearestOfFile } from '../words/nearest.ts';
import { components } from './components.ts';
import { placeOf } from './place.ts';
import { walk } from './walk.ts';

/** What is said of a node. `offset` is the place in its text; left out, it is the beginning. */
type Said = Message & { readonly offset?: number };

/** Everything in the tree that the safe profile refuses, with its place in the file. The tree is not changed. */
export function refusals(file: string, tree: Root, firstLine: number): Finding[] {
	const findings: Finding[] = [];
	const near = nearestOfFile();
	const footnotes = new Set<string>();
	walk(tree, (node) => {
		if (node.type === 'footnoteReference') footnotes.add(node.identifier);
	});
	walk(tree, (node, parent) => {
		for (const said of [...refused(node, near), ...lostText(node, parent, footnotes)]) {
			const { code, reason, remedy } = said;
			const start = placeOf(node, said.offset);
			const place = { line: start.line + firstLine - 1, column: start.column };
			findings.push({ file, place, level: 'error', code, reason, remedy });
		}
	});
	return findings;
}

function refused(node: Nodes, near: Nearest): Said[] {
	switch (node.type) {
		case 'mdxjsEsm':
			return [say('code-in-text', /^\s*export\b/.test(node.value) ? 'export' : 'import')];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return [say('braces-in-text')];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return refusedElement(node, near);
		case 'heading':
			return node.depth === 1 ? [say('first-level-heading', 'document')] : [];
		case 'image':
		case 'imageReference':
			return [say('image')];
		case 'link':
		case 'definition':
			return safeAddress(node.url) ? [] : [say('unsafe-address', node.url)];
		case 'text':
		case 'inlineCode':
		case 'code':
			return refusedText(node);
		default:
			return [];
	}
}

function refusedText(node: Text | InlineCode | Code): Said[] {
	const sign = signProblem(node.value);
	if (node.type !== 'text') return sign === null ? [] : [sign.message];
	const said: Said[] = sign === null ? [] : [{ ...sign.message, offset: sign.at }];
	const labels = [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)];
	return [...said, ...labels.map(({ index, 1: label = '' }) => ({ ...say('missing-footnote', label), offset: index }))];
}

/** What no page would show: cells beyond the head of their table, and footnotes that nothing refers to. */
function lostText(node: Nodes, parent: Parents | undefined, footnotes: ReadonlySet<string>): Said[] {
	if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
		return [say('unused-footnote', node.label ?? node.identifier)];
	if (node.type !== 'tableRow' || parent?.type !== 'table') return [];
	const cells = parent.children[0]?.children.length ?? 0;
	return node.children.length > cells ? [say('long-table-row', cells)] : [];
}

function refusedElement(node: MdxJsxFlowElement | MdxJsxTextElement, near: Nearest): Said[] {
	const name = node.name ?? '';
	const component = Object.hasOwn(components, name) ? components[name] : undefined;
	if (component === undefined)
		return [
			say(
				'unknown-component',
				name,
				near(name, () => Object.keys(components)),
			),
		];
	const said: Said[] = [];
	const given = new Set<string>();
	for (const attribute of node.attributes) {
		if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
			said.push(
				typeof attribute.value === 'object' && attribute.value === null
					? say(
							'attribute-without-value',
							attribute.type === 'mdxJsxAttribute' ? attribute.name : '',
							component.example,
						)
					: say('braces-in-text'),
			);
			if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name);
			continue;
		}
		if (given.has(attribute.name)) said.push(say('attribute-twice', attribute.name));
		given.add(attribute.name);
		const known = [...component.required, ...component.optional];
		if (!known.includes(attribute.name)) said.push(say('unknown-attribute', attribute.name, name, known));
		else if (!attribute.value?.trim()) said.push(say('attribute-without-value', attribute.name, component.example));
	}
	for (const required of component.required) {
		if (!given.has(required)) said.push(say('missing-attribute', required, component.example));
	}
	if (!component.wraps && node.children.length > 0) said.push(say('component-around-text', name, component.example));
	if (component.wraps && node.type === 'mdxJsxTextElement') said.push(say('component-in-line', name));
	return said;
}

/** Whether a link may point there: the web, mail, a page of this site or a place on the page. */
function safeAddress(url: string): boolean {
	// Browsers skip control characters and spaces when they read a scheme.
	if (/[\p{Cc}\p{Z}]/u.test(url)) return false;
	if (url.startsWith('#') || (url.startsWith('/') && !url.startsWith('//') && !url.startsWith('/\\'))) return true;
	return /^(?:https?:\/\/|mailto:)[^/]/i.test(url) && URL.parse(url) !== null;
}
