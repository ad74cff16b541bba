import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { type Message, say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';
import { signProblem } from '../problem/signs.ts';
import { htmlSize } from './html-size.ts';
import { treeOfMarkdown } from './markdown.ts';
import { placeOf } from './place.ts';
import { tooMuch } from './size.ts';

/** Whether the body of a page holds a component of this name. */
export function holdsComponent(tree: Root, name: string): boolean {
	let found = false;
	visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
		if ('name' in node && node.name === name) found = true;
	});
	return found;
}

/**
 * Parses the body of a page of the portal's own prose, which may hold code. Returns the tree, `null` if the syntax is wrong.
 * Returns the error of syntax, else what a page may not hold. `firstLine` is the line of the file on which the body begins.
 */
export function parsePageBody(
	file: string,
	body: string,
	firstLine: number,
): { tree: Root | null; findings: Finding[] } {
	const refuse = (line: number, column: number, message: Message): Finding => {
		return { file, place: { line: line + firstLine - 1, column }, level: 'error', ...message };
	};
	const much = tooMuch(body);
	if (much !== null) {
		const before = body.slice(0, much.offset).split('\n');
		return { tree: null, findings: [refuse(before.length, (before.at(-1)?.length ?? 0) + 1, much.message)] };
	}
	try {
		const tree = treeOfMarkdown(body);
		const findings: Finding[] = [];
		visit(tree, 'heading', ({ depth, position }) => {
			const { line = 1, column = 1 } = position?.start ?? {};
			if (depth === 1) findings.push(refuse(line, column, say('first-level-heading', 'page')));
		});
		visit(tree, 'text', (node) => {
			const sign = signProblem(node.value);
			if (sign === null) return;
			const { line, column } = placeOf(node, sign.at);
			findings.push(refuse(line, column, sign.message));
		});
		const { beyond } = htmlSize(tree);
		const { line = 1, column = 1 } = beyond?.position?.start ?? {};
		if (beyond !== null) findings.push(refuse(line, column, say('page-too-large')));
		return { tree, findings };
	} catch (error) {
		if (!(error instanceof VFileMessage)) {
			// The parser has run out of stack, or fails in a way of its own.
			const message = error instanceof RangeError ? say('text-too-deep') : say('unreadable-text');
			return { tree: null, findings: [refuse(1, 1, message)] };
		}
		const line = error.line ?? 1;
		const near = body.split('\n')[line - 1]?.trim().slice(0, 40) ?? '';
		return { tree: null, findings: [refuse(line, error.column ?? 1, say('page-syntax', near))] };
	}
}
