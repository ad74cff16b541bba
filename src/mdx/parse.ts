import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { type Message, say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';

import { hasWideSigns, withoutWideSigns } from '../words/alike.ts';
import { htmlSize } from './html-size.ts';

import { treeOfMarkdown } from './markdown.ts';
import { refusals } from './refuse.ts';
import { tooMuch } from './size.ts';
import { walk } from './walk.ts';

/** Errors that are looked for in one body, as one may hide others. A long body gets fewer. */
const mostErrors = 20;

/** Letters that are read again, in all, while further errors are looked for. */
const mostRead = 500_000;

/**
 * Parts nested deeper than this are refused. No summary needs them, and the parser's work grows with the square of the depth.
 */
const deepest = 60;

/** The line ends of Markdown (CommonMark 0.31, 2.1). */
const lineEnd = /\r\n?|\n/;

/**
 * Parses a body of the safe profile: Markdown (CommonMark), tables and footnotes (GFM), and the components of
 * `components.ts`. `firstLine` is the line of the file on which the body begins. Returns the tree and the size of its HTML (see
 * `htmlSize`), or `null` with every piece of code, unknown component, unsafe address and syntax error found.
 */
export function parseBody(
	file: string,
	body: string,
	firstLine: number,
): { tree: Root; size: number; findings: [] } | { tree: null; findings: Finding[] } {
	const findings: Finding[] = [];
	const refuse = (line: number, column: number, message: Message) =>
		findings.push({ file, place: { line: line + firstLine - 1, column }, level: 'error', ...message });
	const refuseAt = (offset: number, message: Message) => {
		const before = body.slice(0, offset).split(lineEnd);
		refuse(before.length, (before.at(-1)?.length ?? 0) + 1, message);
	};
	const much = tooMuch(body);
	if (much !== null) {
		refuseAt(much.offset, much.message);
		return { tree: null, findings };
	}
	let text = body;
	const rounds = Math.min(mostErrors, Math.ceil(mostRead / (body.length + 1)));
	for (let round = 0; round < rounds; round++) {
		let tree: Root;
		try {
			tree = treeOfMarkdown(text);
			if (hasWideSigns(text)) writePlainSigns(tree);
		} catch (error) {
			if (!(error instanceof VFileMessage)) {
				// The parser has run out of stack, or fails in a way of its own. The other files are read all the same.
				refuse(1, 1, error instanceof RangeError ? say('text-too-deep') : say('unreadable-text'));
				break;
			}
			const culprit = culpritOf(text, error);
			refuseAt(culprit, messageOf(text, culprit));
			const harmless = blank(text, culprit);
			if (harmless === text) break;
			text = harmless;
			continue;
		}
		const refuseNode = ({ position }: Nodes, message: Message) =>
			refuse(position?.start.line ?? 1, position?.start.column ?? 1, message);
		const deep = tooDeep(tree);
		if (deep !== null) refuseNode(deep, say('text-too-deep'));
		else findings.push(...refusals(file, tree, firstLine));
		const { size, beyond } = htmlSize(tree);
		if (beyond !== null && findings.length === 0) refuseNode(beyond, say('page-too-large'));
		return findings.length === 0 ? { tree, size, findings: [] } : { tree: null, findings };
	}
	return { tree: null, findings };
}

/** Writes the full-width signs of texts and of values of components as the keyboard has them. */
function writePlainSigns(tree: Root): void {
	walk(tree, (node) => {
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
			node.value = withoutWideSigns(node.value);
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		for (const attribute of node.attributes)
			if (typeof attribute.value === 'string') attribute.value = withoutWideSigns(attribute.value);
	});
}

/** The first part that lies deeper than `deepest`; `null` if none does. */
function tooDeep(tree: Root): Nodes | null {
	let level: Nodes[] = [tree];
	for (let depth = 0; depth < deepest; depth++)
		level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
	return level[0] ?? null;
}

/** Offset of what the parser stumbled over: the `{`, the `<`, or the line that begins with `import` or `export`. */
function culpritOf(text: string, error: VFileMessage): number {
	// The error of a tag that is never closed has no place of its own. The tag's place stands in its words.
	const open = /^Expected a closing tag for .* \((\d+):(\d+)-/s.exec(error.reason);
	if (open) return offsetOf(text, Number(open[1]), Number(open[2]));
	const place = error.place && 'start' in error.place ? error.place.start : error.place;
	const offset = Math.min(place?.offset ?? 0, text.length - 1);
	if (error.source === 'micromark-extension-mdxjs-esm') {
		const end = text.indexOf('\n', offset);
		const starts = text.slice(0, end < 0 ? text.length : end).matchAll(/^(?:import|export)\b/gm);
		const start = [...starts].at(-1)?.index;
		if (start !== undefined) return start;
	}
	for (let at = offset; at >= 0; at--) if (text[at] === '{' || text[at] === '<') return at;
	return Math.max(offset, 0);
}

function offsetOf(text: string, line: number, column: number): number {
	const ends = [...text.matchAll(new RegExp(lineEnd, 'g'))].map(({ index, 0: end }) => index + end.length);
	return Math.min((ends[line - 2] ?? 0) + column - 1, text.length - 1);
}

const esmWord = /^(?:import|export)\b/;
const autolink = /^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)[^\s<>]*>?/i;

/** The text with the culprit made harmless and every offset and line kept. */
function blank(text: string, culprit: number): string {
	const rest = text.slice(culprit);
	const code = (esmWord.exec(rest) ?? autolink.exec(rest))?.[0] ?? text.charAt(culprit);
	return text.slice(0, culprit) + (code === '\n' ? code : ' '.repeat(code.length)) + rest.slice(code.length);
}

function messageOf(text: string, culprit: number) {
	const rest = text.slice(culprit);
	const code = esmWord.exec(rest)?.[0];
	if (code !== undefined) return say('code-in-text', code);
	if (rest.startsWith('{')) return say('braces-in-text');
	if (autolink.test(rest)) return say('address-in-angles');
	const name = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
	return name === undefined ? say('less-than-sign') : say('unclosed-tag', name);
}
