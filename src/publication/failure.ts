import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../problem/messages.ts';
import { problemText } from '../problem/print.ts';
import { report } from '../problem/report.ts';
import { building as words } from '../vi/build.ts';
import { UncompiledError, UnrenderedError } from './templates.ts';

/**
 * What is said of a build that failed. It is one line if the disk is at fault, or the problem of one of the portal's own pages.
 * Else it is all that is known.
 */
export function failureText(error: unknown, content: string): string {
	if (!(error instanceof Error)) return `${report.buildFailed}\n${String(error)}`;
	const why = 'code' in error ? words.failures[String(error.code)] : undefined;
	if (why !== undefined) return words.failed(why, 'path' in error ? String(error.path) : null);
	return pageFailure(error, content) ?? `${report.buildFailed}\n${whole(error)}`;
}

/** The problem of the page of the portal that the failure names; `null` if it names none. */
function pageFailure(error: Error, content: string): string | null {
	const message = error instanceof UnrenderedError ? error.message.slice(`${error.path}: `.length) : error.message;
	const page =
		error instanceof UnrenderedError
			? /^\/([a-z0-9-]+)\/$/.exec(error.path)?.[1]
			: /pages\/([a-z0-9-]+)\.mdx/.exec(error.message)?.[1];
	if (page === undefined) return null;
	const detail =
		(/(Could not resolve '[^']+')/.exec(message) ?? /\[ERROR\] (.+)/.exec(message))?.[1] ??
		message
			.replace(/^\/[a-z0-9-]+\/: /, '')
			.trim()
			.split('\n')[0] ??
		'';
	const word = (/(\S+) is not defined/.exec(detail) ?? /[Rr]esolve '([^']+)'/.exec(detail))?.[1];
	try {
		const lines = readFileSync(join(content, 'pages', `${page}.mdx`), 'utf8').split('\n');
		const at = word === undefined ? -1 : lines.findIndex((line) => line.includes(word));
		const place = at < 0 ? { line: 1, column: 1 } : { line: at + 1, column: (lines[at]?.indexOf(word ?? '') ?? 0) + 1 };
		const file = `content/pages/${page}.mdx`;
		return `${problemText({ file, ...place, level: 'error', ...say('page-failed', detail) })}\n${report.summary(1, 0)}`;
	} catch {
		return null;
	}
}

/** All that is known of a failure. */
function whole(error: Error): string {
	if (error instanceof UncompiledError) return error.message;
	return error instanceof UnrenderedError && error.cause instanceof Error
		? `${error.message}\n${error.cause.stack}`
		: `${error.stack}`;
}
