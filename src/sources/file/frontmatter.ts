import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';

/** The two parts of an MDX file with the line of the file on which each begins. */
export interface Parts {
	readonly yaml: string;
	readonly yamlLine: number;
	readonly body: string;
	readonly bodyLine: number;
}

/** Splits an MDX file at its frontmatter fences (`---` alone on a line); `null` with the problem if one is missing. */
export function splitFrontmatter(
	file: string,
	text: string,
): { parts: Parts; findings: [] } | { parts: null; findings: Finding[] } {
	const lines = text.split('\n');
	const refuse = (line: number, message: Message) => ({
		parts: null,
		findings: [{ file, place: { line, column: 1 }, level: 'error' as const, ...message }],
	});
	if (lines[0]?.trimEnd() !== '---') return refuse(1, say('no-opening-fence'));
	const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (closing < 0) return refuse(1, say('no-closing-fence'));
	return {
		parts: {
			yaml: `${lines.slice(1, closing).join('\n')}\n`,
			yamlLine: 2,
			body: lines.slice(closing + 1).join('\n'),
			bodyLine: closing + 2,
		},
		findings: [],
	};
}
