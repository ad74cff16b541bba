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
	const refuse = (line: number, message: Message) => ({
		parts: null,
		findings: [{ file, place: { line, column: 1 }, level: 'error' as const, ...message }],
	});
	const opening = /^---[^\S\n]*(?:\n|$)/.exec(text);
	if (opening === null) return refuse(1, say('no-opening-fence'));
	const rest = text.slice(opening[0].length);
	const closing = /(?<![^\n])---[^\S\n]*(?![^\n])/.exec(rest);
	if (closing === null) return refuse(1, say('no-closing-fence'));
	const yaml = rest.slice(0, closing.index);
	return {
		parts: {
			yaml: yaml === '' ? '\n' : yaml,
			yamlLine: 2,
			body: rest.slice(closing.index + closing[0].length + 1),
			bodyLine: yaml.split('\n').length + 2,
		},
		findings: [],
	};
}
