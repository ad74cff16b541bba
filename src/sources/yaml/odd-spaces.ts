import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { YamlReading } from './whole.ts';

/** Spaces that YAML takes for letters (YAML 1.2.2, 5.5: white space is the plain space and the tab). */
const odd = '\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000';
const isOdd = new RegExp(`[${odd}]`);
const everyOdd = new RegExp(`[${odd}]`, 'g');

/** What stands before the words of a row: spaces, and dashes of lists. */
const beginning = new RegExp(`^[ ${odd}]*(?:-(?=[ ${odd}])[ ${odd}]*)*`);
const oddOrColon = new RegExp(`[${odd}\uFF1A]`, 'g');

/**
 * Reads YAML in which other spaces may stand where it wants plain ones, or a full-width colon behind a key. Where that changes
 * what is read, it is one problem for each such sign, which names its lines, and the rest is read as meant. `read` reads a text.
 */
export function withPlainStructure(
	file: string,
	text: string,
	firstLine: number,
	read: (text: string) => YamlReading,
): YamlReading {
	if (!isOdd.test(text) && !text.includes('\uFF1A')) return read(text);
	const places = new Map<string, { line: number; column: number }[]>();
	const rows = text.split('\n').map((row, index) => {
		if (!isOdd.test(row) && !row.includes('\uFF1A')) return row;
		const { before, key, around, rest } = partsOf(row);
		const note = (part: string, from: number) => {
			for (const { 0: sign, index: at } of part.matchAll(oddOrColon)) {
				const place = { line: firstLine + index, column: from + at + 1 };
				const known = places.get(sign);
				if (known === undefined) places.set(sign, [place]);
				else known.push(place);
			}
		};
		note(before, 0);
		note(around, before.length + key.length);
		const colon = around.includes('\uFF1A') ? ': ' : plainSpaces(around);
		const end = rest.trimEnd().length;
		return plainSpaces(before) + key + colon + rest.slice(0, end) + plainSpaces(rest.slice(end));
	});
	if (places.size === 0) return read(rows.join('\n'));
	const [asWritten, asMeant] = [read(text), read(rows.join('\n'))];
	const [writtenIsRight, meantIsRight] = [asWritten, asMeant].map((one) => one.findings.length === 0);
	const saysSame = isSame(asWritten.yaml?.value, asMeant.yaml?.value) && isSame(asWritten.findings, asMeant.findings);
	if (writtenIsRight ? !meantIsRight || saysSame : !meantIsRight && saysSame) return asWritten;
	const findings = [...places].map(([sign, all]): Finding => {
		const [place = { line: firstLine, column: 1 }] = all;
		const lines = [...new Set(all.map(({ line }) => line))];
		const message = sign === '\uFF1A' ? say('lookalike-letter', sign, ':', all.length) : say('odd-space', sign, lines);
		return { file, place, level: 'error', ...message };
	});
	return { yaml: asMeant.yaml, findings: [...findings, ...asMeant.findings] };
}

/** A row as what stands before its key, the key, the colon with the spaces around it, and the value. Any of them may be empty. */
function partsOf(row: string): { before: string; key: string; around: string; rest: string } {
	const before = beginning.exec(row)?.[0] ?? '';
	const words = row.slice(before.length);
	const quoted = /^(?:"[^"]*"|'[^']*')/.exec(words)?.[0].length ?? 0;
	const colon = words.slice(quoted).search(/[:\uFF1A]/);
	const behind = words.slice(quoted + colon + 1);
	const noKey =
		colon < 0 || /^[#\-[\]{},:]/.test(words) || (quoted > 0 && words.slice(quoted, quoted + colon).trim() !== '');
	const isColon = words[quoted + colon] === '\uFF1A' || behind === '' || /^\s/.test(behind);
	if (noKey || !isColon) return { before, key: '', around: '', rest: words };
	const key = words.slice(0, quoted + colon).trimEnd();
	const rest = behind.trimStart();
	return { before, key, around: words.slice(key.length, words.length - rest.length), rest };
}

const plainSpaces = (text: string): string => text.replace(everyOdd, ' ');

/** Whether two values say the same, white space and the width of colons apart. */
function isSame(one: unknown, other: unknown): boolean {
	const bare = (value: unknown) =>
		JSON.stringify(value, (_, part) =>
			typeof part === 'string'
				? part
						.replace(/\s+/gu, ' ')
						.replace(/ ?[:\uFF1A] ?/g, ':')
						.trim()
				: part,
		);
	return bare(one) === bare(other);
}
