import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { contentFolder } from './content.ts';
import { say } from './problem/messages.ts';
import { problemText } from './problem/print.ts';
import { report } from './problem/report.ts';

/**
 * Holds back what a build writes to the error stream until the program ends: given out as it is if the build succeeds; if it
 * fails, `onFailure` is called, and a failure of one of the portal's own pages becomes a problem of its file.
 */
export function holdErrors(onFailure: () => void): void {
	const write = process.stderr.write.bind(process.stderr);
	let held = '';
	process.stderr.write = ((chunk: string | Uint8Array) => {
		held += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
		return true;
	}) as typeof process.stderr.write;
	process.once('exit', (code) => {
		process.stderr.write = write;
		if (code !== 0) onFailure();
		write(code === 0 ? held : (pageFailure(stripVTControlCharacters(held)) ?? `${report.buildFailed}\n${held}`));
	});
}

/** The problem of the page that the text of a failed build names; `null` if it names none. */
function pageFailure(text: string): string | null {
	const page = (/rendering \/([a-z0-9-]+)\/:/.exec(text) ?? /pages\/([a-z0-9-]+)\.mdx/.exec(text))?.[1];
	if (page === undefined) return null;
	const detail =
		(/rendering \/[^:]+: (.+)/.exec(text) ??
			/(Could not resolve '[^']+')/.exec(text) ??
			/\[ERROR\] (.+)/.exec(text))?.[1] ??
		text.trim().split('\n')[0] ??
		'';
	const word = (/(\S+) is not defined/.exec(detail) ?? /resolve '([^']+)'/.exec(detail))?.[1];
	try {
		const lines = readFileSync(join(contentFolder(), 'pages', `${page}.mdx`), 'utf8').split('\n');
		const at = word === undefined ? -1 : lines.findIndex((line) => line.includes(word));
		const place = at < 0 ? { line: 1, column: 1 } : { line: at + 1, column: (lines[at]?.indexOf(word ?? '') ?? 0) + 1 };
		const file = `content/pages/${page}.mdx`;
		return `${problemText({ file, ...place, level: 'error', ...say('page-failed', detail) })}\n${report.summary(1, 0)}\n`;
	} catch {
		return null;
	}
}
