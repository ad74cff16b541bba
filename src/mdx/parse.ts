import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding } from '../problem.ts';
import { messages } from '../text/messages.ts';
import { refusals } from './refuse.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A parse error may hide others; this many are looked for in one body. */
const mostErrors = 50;

/**
 * Parses a body of the safe profile: Markdown (CommonMark), tables and footnotes (GFM), and the components of
 * `components.ts`. `firstLine` is the line of the file on which the body begins. Returns the tree, or `null` with every
 * piece of code, unknown component, unsafe address and syntax error found.
 */
export function parseBody(
	file: string,
	body: string,
	firstLine: number,
): { tree: Root; findings: [] } | { tree: null; findings: Finding[] } {
	const findings: Finding[] = [];
	let text = body;
	for (let round = 0; round < mostErrors; round++) {
		try {
			const tree = parser.parse(text);
			findings.push(...refusals(file, tree, firstLine));
			return findings.length === 0 ? { tree, findings: [] } : { tree: null, findings };
		} catch (error) {
			if (!(error instanceof VFileMessage)) throw error;
			const culprit = culpritOf(text, error);
			const before = text.slice(0, culprit).split('\n');
			const place = { line: before.length + firstLine - 1, column: (before.at(-1)?.length ?? 0) + 1 };
			findings.push({ file, place, level: 'error', ...messageOf(text, culprit) });
			text = `${text.slice(0, culprit)}${blank(text, culprit)}`;
		}
	}
	return { tree: null, findings };
}

/** Offset of the character that the parser stumbled over: the `{`, the `<`, or the `import` or `export` of the line. */
function culpritOf(text: string, error: VFileMessage): number {
	const place = error.place && 'start' in error.place ? error.place.start : error.place;
	const offset = Math.min(place?.offset ?? 0, text.length - 1);
	const line = text.lastIndexOf('\n', offset - 1) + 1;
	if (/^(import|export)\b/.test(text.slice(line)) && error.source === 'micromark-extension-mdxjs-esm') return line;
	for (let at = offset; at >= 0; at--) if (text[at] === '{' || text[at] === '<') return at;
	return Math.max(offset, 0);
}

/** The rest of the text from the culprit on, with the culprit made harmless and every offset and line kept. */
function blank(text: string, culprit: number): string {
	const code = /^(import|export)\b/.exec(text.slice(culprit))?.[0] ?? text.charAt(culprit);
	return (code === '\n' ? '\n' : ' '.repeat(code.length)) + text.slice(culprit + Math.max(code.length, 1));
}

function messageOf(text: string, culprit: number) {
	const rest = text.slice(culprit);
	const code = /^(import|export)\b/.exec(rest)?.[0];
	if (code !== undefined) return messages.mdxCode(code);
	if (rest.startsWith('{')) return messages.mdxExpression();
	const name = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
	return name === undefined ? messages.mdxLessThan() : messages.mdxUnclosed(name);
}
