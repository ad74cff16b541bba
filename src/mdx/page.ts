import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding } from '../problem.ts';
import { messages } from '../text/messages.ts';
import { tooMuch } from './size.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * The first error of syntax in a page of the portal's own prose, which may hold code; none if the page can be parsed.
 * `firstLine` is the line of the file on which the body begins.
 */
export function syntaxErrors(file: string, body: string, firstLine: number): Finding[] {
	const much = tooMuch(body);
	if (much !== null) {
		const line = body.slice(0, much.offset).split('\n').length;
		return [{ file, place: { line: line + firstLine - 1, column: 1 }, level: 'error', ...much.message }];
	}
	try {
		parser.parse(body);
		return [];
	} catch (error) {
		if (!(error instanceof VFileMessage)) {
			// The parser has run out of stack, or fails in a way of its own.
			const message = error instanceof RangeError ? messages.mdxTooDeep() : messages.mdxUnreadable();
			return [{ file, place: { line: firstLine, column: 1 }, level: 'error', ...message }];
		}
		const line = error.line ?? 1;
		const near = body.split('\n')[line - 1]?.trim().slice(0, 40) ?? '';
		const place = { line: line + firstLine - 1, column: error.column ?? 1 };
		return [{ file, place, level: 'error', ...messages.pageSyntax(near) }];
	}
}
